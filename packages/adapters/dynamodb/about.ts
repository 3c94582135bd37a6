import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Statement } from '#model/ledger.ts'
import type { BodyPage, PersonMention } from '#model/people.ts'
import type { SeriesMeeting, SeriesReference } from '#model/series.ts'
import { ledgerEntryOf } from '#pipeline/ledger.ts'
import { personOf } from '#pipeline/people.ts'
import { type Mention, nameIn } from '#pipeline/persons.ts'
import type { Published } from '#pipeline/published.ts'
import { seriesOf } from '#pipeline/series.ts'
import { statementOf } from '#pipeline/statements.ts'
import { canBeId } from './ids.ts'
import { articlePartition, idPlace, MOST_STATEMENTS, meetingOf } from './keys.ts'
import type { Lists } from './lists.ts'
import { readRevision } from './meetings.ts'

/** What is known of one article, commitment, series, person or body, from what articles and meetings leave. */
export function aboutOf(
  client: DynamoDBDocumentClient,
  table: string,
  lists: Lists,
): Pick<Published, 'article' | 'commitment' | 'series' | 'person' | 'body'> {
  return {
    async article(id) {
      if (!canBeId(id)) return undefined
      const [found] = await lists.feed(articlePartition(id), 1)
      if (!found) return undefined
      const { record, key, meetings } = found as unknown as ArticleRow
      return { article: JSON.parse(record), key, meetings }
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

    async body(id) {
      return canBeId(id) ? (await lists.notes<BodyPage>('bodies', id, 1))[0] : undefined
    },
  }
}

interface ArticleRow {
  record: string
  key: string
  meetings: string[]
}

/** What meetings say of everybody who has the name that a person's id begins with. */
export function mentionsOf(lists: Lists, personId: string): Promise<(Mention & PersonMention)[]> {
  return lists.notes('mentions', nameIn(personId))
}
