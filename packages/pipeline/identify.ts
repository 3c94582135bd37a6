import { aliasesOf } from '#extract/identity/aliases.ts'
import { compare } from '#extract/identity/compare.ts'
import { factsOf } from '#extract/identity/facts.ts'
import { likeness, shapeOf } from '#extract/identity/likeness.ts'
import type { MeetingFacts } from '#model/facts.ts'
import type { Meeting } from '#model/record.ts'
import type { Alias, RecordTable } from './records.ts'
import { rootRevision } from './roots.ts'
import { mayBeOne, unite } from './unite.ts'

export interface IdentifyWorld {
  table: RecordTable
  now: () => Date
}

/** What an object gave before. */
export interface Earlier {
  key: string
  meetings: string[]
}

/** How surely a record is of each meeting that is published or about to be, by its id. */
type Likely = Map<string, number>

/** A record that another parser made of the same article is of the same meeting, where nothing else is surer. */
const SAME_ARTICLE = 0.1
/** Where an article was before it stays, if another meeting is only as likely. */
const STAYS = 0.01

/**
 * The ids of the meetings that one article reports: those under which others' reports of them stand, or new ones. Two
 * meetings of one article are two. Where it shows that two meetings are one, they are united.
 *
 * Whoever needs a new id puts its aliases on record first and then looks who else did: of two workers at one meeting, at
 * least one sees the other.
 */
export async function identify(
  meetings: readonly Meeting[],
  earlier: Earlier,
  world: IdentifyWorld,
): Promise<string[]> {
  const { table } = world
  const facts = meetings.map(factsOf)
  const articleId = meetings[0]?.sources[0]?.articleId ?? ''
  const before = await lookUp(facts, articleId, table)
  const likely = await Promise.all(
    meetings.map(async (meeting, index) => join(before[index], await sameArticle(meeting, earlier, table))),
  )
  const ids = assign(likely.map((one) => staying(one, earlier)))
  for (const [index, one] of facts.entries()) ids[index] ??= await newId(one, new Set(ids), articleId, table)
  const given = ids as string[]
  await Promise.all(facts.map((one, index) => register(one, given[index] as string, table)))

  const after = await lookUp(facts, articleId, table)
  for (const [index, id] of given.entries()) {
    for (const other of join(after[index], likely[index]).keys()) {
      if (given.includes(other) || !(await mayBeOne(id, other, table))) continue
      given[index] = await unite(given[index] as string, other, world)
    }
  }
  return given
}

async function lookUp(facts: MeetingFacts[], articleId: string, table: RecordTable): Promise<Likely[]> {
  return Promise.all(
    facts.map(async (one) => {
      const rows = await Promise.all(aliasesOf(one).map((alias) => table.aliases(alias)))
      return judge(one, rows.flat(), articleId, table)
    }),
  )
}

/** How likely each meeting is, but for those that an operator, or a report while none is surely of the same, sets apart. */
async function judge(facts: MeetingFacts, rows: Alias[], articleId: string, table: RecordTable): Promise<Likely> {
  const telling = rows
    .map(({ meetingId, facts: reported }) => ({ meetingId, score: compare(facts, reported) }))
    .filter(({ score }) => score !== 0)
  const roots = new Map<string, string>()
  const apart = new Set<string>()
  for (const meetingId of new Set(telling.map((one) => one.meetingId))) {
    const { id, revision } = await rootRevision(meetingId, table)
    roots.set(meetingId, id)
    if (revision?.apart?.includes(articleId)) apart.add(id)
  }
  const likely: Likely = new Map()
  for (const [root, reports] of Map.groupBy(telling, ({ meetingId }) => roots.get(meetingId) as string)) {
    if (apart.has(root)) continue
    const scores = reports.map(({ score }) => score)
    const best = Math.max(...scores.filter((score) => score !== 'apart'), 0)
    if (best === 1 || !scores.includes('apart')) likely.set(root, best)
  }
  return likely
}

/** The ids that this object alone stood behind, when another parser read the same article. */
async function sameArticle(meeting: Meeting, { key, meetings }: Earlier, table: RecordTable): Promise<Likely> {
  const likely: Likely = new Map()
  const articleId = meeting.sources[0]?.articleId ?? ''
  for (const id of meetings) {
    const shares = await table.shares(id)
    const own = await table.share(id, key)
    if (!own || shares.length !== 1 || own.sources[0]?.articleId !== articleId) continue
    const { id: root, revision } = await rootRevision(id, table)
    if (revision?.apart?.includes(articleId)) continue
    likely.set(root, SAME_ARTICLE * (1 + likeness(shapeOf(own.title), shapeOf(meeting.title))))
  }
  return likely
}

function staying(likely: Likely, { meetings }: Earlier): Likely {
  return new Map([...likely].map(([id, score]) => [id, meetings.includes(id) ? score + STAYS : score]))
}

function join(one: Likely = new Map(), other: Likely = new Map()): Likely {
  return new Map([...other, ...one])
}

/** Each meeting its id, the surest pairs first, each id once. */
function assign(likely: Likely[]): (string | undefined)[] {
  const ids: (string | undefined)[] = likely.map(() => undefined)
  const pairs = likely.flatMap((scores, index) => [...scores].map(([id, score]) => ({ index, id, score })))
  const order = (one: string, other: string) => (one < other ? -1 : 1)
  for (const { index, id } of pairs.toSorted((a, b) => b.score - a.score || order(a.id, b.id))) {
    if (ids[index] === undefined && !ids.includes(id)) ids[index] = id
  }
  return ids
}

/** The id that the record alone gives, or where that is another meeting's, the same with a number: `….2`. */
async function newId(
  facts: MeetingFacts,
  taken: Set<string | undefined>,
  articleId: string,
  table: RecordTable,
): Promise<string> {
  for (let number = 1; ; number++) {
    const meetingId = number === 1 ? facts.natural : `${facts.natural}.${number}`
    if (await table.reserve(facts.natural, { meetingId, facts })) return meetingId
    const likely = await judge(facts, await table.aliases(`id ${facts.natural}`), articleId, table)
    const [found] = assign([new Map([...likely].filter(([id]) => !taken.has(id)))])
    if (found) return found
  }
}

async function register(facts: MeetingFacts, meetingId: string, table: RecordTable): Promise<void> {
  await table.putAliases([...new Set(aliasesOf(facts))], { meetingId, facts })
}
