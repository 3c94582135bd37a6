import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Statement } from '#model/ledger.ts'
import type { BodyPage, PersonMention } from '#model/people.ts'
import type { SeriesMeeting, SeriesReference } from '#model/series.ts'
import { ledgerEntryOf, statusOn } from '#pipeline/ledger.ts'
import { personOf } from '#pipeline/people.ts'
import { type Mention, nameIn } from '#pipeline/persons.ts'
import type { Published } from '#pipeline/published.ts'
import type { ArticleItem, ArticleWords } from '#pipeline/records.ts'
import { seriesOf } from '#pipeline/series.ts'
import { projectIn, projectSubject, statementOf } from '#pipeline/statements.ts'
import { canBeId } from './ids.ts'
import { MOST_STATEMENTS, meetingOf, textKey } from './keys.ts'
import type { Lists } from './lists.ts'
import { readFates, readRevision } from './meetings.ts'
import { unpack } from './packed.ts'
import { articlePartition, idPlace } from './places.ts'

/** What is known of one article, commitment, series, person or body, from what articles and meetings leave. */
export function aboutOf(
  client: DynamoDBDocumentClient,
  table: string,
  { lists, today }: { lists: Lists; today: () => string },
): Pick<Published, 'article' | 'commitment' | 'series' | 'person' | 'body' | 'project'> {
  return {
    async article(id) {
      if (!canBeId(id)) return undefined
      const [found] = await lists.feed(articlePartition(id), 1)
      if (!found) return undefined
      const { record, key, meetings } = found as unknown as ArticleRow
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: textKey(key) }))
      if (!Item?.words) return undefined
      return { article: { ...unpack<ArticleItem>(record), ...unpack<ArticleWords>(Item.words) }, key, meetings }
    },

    async commitment(id, today) {
      if (!canBeId(id)) return undefined
      const [found] = await lists.feed(idPlace('commitments', id).feed, 1)
      const meeting = found && (await readRevision(client, table, meetingOf(found)))?.meeting
      const commitment = meeting?.commitments.find((one) => one.id === id)
      if (!meeting || !commitment) return undefined
      const said = statementOf(meeting, { ...commitment, kind: 'commitment' })
      const statements = await Promise.all(
        said.subjects.map((of) => lists.notes<Statement>('statements', of, MOST_STATEMENTS)),
      )
      return ledgerEntryOf(said, { deadline: commitment.deadline, statements: statements.flat(), today })
    },

    async series(id) {
      if (!canBeId(id)) return undefined
      const [meetings, references] = await Promise.all([
        lists.notes<SeriesMeeting>('series', id),
        lists.notes<SeriesReference>('references', id),
      ])
      return seriesOf(id, meetings, references)
    },

    async person(id) {
      return canBeId(id) ? personOf(id, await mentionsOf(lists, id)) : undefined
    },

    async project(name) {
      if (!canBeId(name)) return undefined
      const of = projectSubject(name)
      const statements = await lists.notes<Statement>('statements', of, MOST_STATEMENTS)
      if (statements.length === 0) return undefined
      const promised = statements.filter(({ kind }) => kind === 'commitment')
      const fates = await readFates(client, table, promised)
      return {
        name: projectIn(of) ?? name,
        statements: statements.map((statement) => {
          const fate = fates.get(statement.id)
          return { ...statement, ...(fate && { status: statusOn(fate, today()) }) }
        }),
      }
    },

    async body(id) {
      return canBeId(id) ? (await lists.notes<BodyPage>('bodies', id, 1))[0] : undefined
    },
  }
}

interface ArticleRow {
  record: Uint8Array
  key: string
  meetings: string[]
}

/** What the newest meetings say of everybody who has the name that a person's id begins with. */
export function mentionsOf(lists: Lists, personId: string, limit?: number): Promise<(Mention & PersonMention)[]> {
  return lists.notes('mentions', nameIn(personId), limit)
}
