import { createHash } from 'node:crypto'
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import type { Directory } from '#model/directory.ts'
import type { Facet } from '#model/filter.ts'

/**
 * The table, its one index, and what each serves.
 *
 * | item | pk | sk | feed | position |
 * | --- | --- | --- | --- | --- |
 * | object: how far it came, what became of it | `OBJECT#{hash of key}` | `OBJECT` | `pending`, `parsed`, `corrected` or `rejected`, `#{month}` | `{at}#{hash}` |
 * | object: its article, without the text | `OBJECT#{hash}` | `ARTICLE` | `article#{article id}` | `{hash}` |
 * | meeting: what one object says of it | `MEETING#{id}` | `SHARE#{hash}` | | |
 * | meeting: the merged record, with its version | `MEETING#{id}` | `RECORD` | | |
 * | meeting or commitment: its entry | `MEETING#{id}` | `ENTRY#{list}#{id}` | `{list}#{month}` | `{published}#{id}` |
 * | … under each of its facets | `MEETING#{id}` | `ENTRY#{list}#{id}#{facet}` | `{list}#{facet}#{period}` | `{published}#{id}` |
 * | … under each of its words, key alone | `MEETING#{id}` | `ENTRY#{list}#{id}#word:{word}` | `{list}#word:{word}#{year}` | `{published}#{id}` |
 * | … with the text that is searched | `MEETING#{id}` | `ENTRY#{list}#{id}#text` | `{list}#id:{id}` | `#{id}` |
 * | note: series, reference, body, mention, statement | `MEETING#{id}` | `ENTRY#{list}#{id}#{of}` | `{list}#{of}` | `{day}#{id}` |
 * | meeting: what an operator put right | `MEETING#{id}` | `CORRECTION` | | |
 * | meeting: a change of its record | `MEETING#{id}` | `CHANGE#{version}` | | |
 * | alias: what one article told of a meeting | `ALIAS#{hash of alias}` | `{meeting id}#{hash of facts}` | | |
 * | alias of an id: the meeting that it was given to first | `ALIAS#{hash of alias}` | `{meeting id}` | | |
 * | the months that a list has | `LIST#{list}` | `{month}` | | |
 * | change of a meeting's record, announced | `LOG#{shard}#{volume}` | `{number}` | | |
 * | the volumes that a shard of the log has | `VOLUMES#{shard}` | `{volume}` | | |
 * | meeting: its newest announcement's slot in the log | `MEETING#{id}` | `ANNOUNCED` | | |
 * | numbers for the status page | `COUNTS` | `COUNTS` | | |
 * | source: what is remembered of it | `SOURCES` | `{id}` | | |
 * | source: an address to download, or to look at again | `SOURCE#{id}` | `TASK#{due}#{position}#{address}` | | |
 * | address that a source led to | `ADDRESS#{hash of its name}` | `ADDRESS` | `addresses#{month}` in which a listing last showed it | `{hash}` |
 * | host: when it may be asked again; its robots.txt | `HOST#{host}` | `HOST`, `ROBOTS` | | |
 *
 * | asked for | by |
 * | --- | --- |
 * | newest meetings, newest commitments, newest objects, in order of publication | months of the list, newest first; of each `feed = {list}#{month} and position < cursor` on the index, backwards, limit |
 * | the same by one facet: series, place, body, person, project, kind, topic, outlet | the same of `{list}#{facet}#{period}` |
 * | by several facets, by words | see below |
 * | the meetings of a series; who refers to it; a body's name; what is said of people of one name; statements on one subject | `feed = {list}#{of}` on the index |
 * | a meeting by id | get `RECORD` |
 * | a commitment by id | `feed = commitments#id:{id}` on the index, then its meeting |
 * | articles of a meeting, to merge | query `SHARE#` of the meeting |
 * | what changed of a meeting | query `CHANGE#` of the meeting, backwards, limit |
 * | meetings that an article may report | query `ALIAS#` of each of its aliases: id, series with number, day with each host, chair, and place and kind |
 * | an article by id, and the objects that hold it | `feed = article#{id}` on the index |
 * | what became of an object | get `OBJECT` |
 * | everything published or changed since a cursor | of each shard of the log the numbers after the cursor's |
 * | status | get `COUNTS`, newest of `parsed` and of `rejected` |
 * | sources, for the schedule and for readers | query `SOURCES`: some 3 KB each |
 * | what is to be done for a source | query `TASK#` of the source up to now |
 * | which addresses are known | get `ADDRESS` of each, a hundred at once |
 * | addresses to forget | `feed = addresses#{month}` on the index, a bounded number every minute |
 *
 * **Entries.** An entry is small and stands whole under each of its facets, so that a page of fifty is one query. All
 * that stands for the sake of a meeting stands in the meeting's own partition of the table, so that whoever writes its
 * entries sees the ones that a crash left behind, and the index puts it where it is looked for. A division's entry is
 * listed under each division that it lies in.
 *
 * **Periods.** No list is one partition for ever: each goes on in a new one every month, year or decade, by how much it
 * can hold (`PERIODS`). At 10,000 meetings a day with ten commitments each, the fullest, a month of all commitments,
 * gets one or two writes a second and ends at 3 million entries; a year of one topic's commitments, a tenth of all,
 * ends at 4 million, a year of a common word's at some 10 million keys, and a decade of a county's, a body's or a
 * person's at some ten thousand. Ten years are 120, ten or two partitions of a list. A page reads the newest, and an
 * older one only where that has too few. Notes are about one name, series or subject, and are read from the newest,
 * at most `MOST_NOTES` of them, of statements on one subject `MOST_STATEMENTS`. A meeting's own partition grows with the articles that report it and stops when they do.
 *
 * **Several facets, and words.** A request reads a chunk of each list that fits (of at most `MOST_LISTS`, of a query's
 * words those farthest apart), goes on with the one whose chunk reaches farthest back, and checks what it finds there:
 * an entry knows all its facets, and where words are asked for, its text is read. A request looks at no more than
 * `MOST_LOOKED_AT` entries and makes no more than `MOST_QUERIES` queries; then the page ends, short or even empty, with
 * a cursor that goes on from where it stopped. A cursor is a position: it stays good whatever arrives.
 *
 * **The log.** A meeting's changes stand in one of `LOG_SHARDS` shards, each numbered without a gap (`log.ts` says how).
 * A shard goes on in a new partition every `LOG_VOLUME` numbers. 10,000 meetings a day with three changes each are one
 * write in twenty seconds to each shard; ten years of them are 137 volumes a shard.
 *
 * **Addresses.** What listings go on showing stays known; an address that none has shown for half a year is forgotten by
 * `collect`, month by month. Should it come again, it is downloaded again under the same key, which changes nothing. So
 * there are as many as sources show in half a year: 300 bytes each, 300,000 at 50 sources with 30 articles a day.
 *
 * Removed shares stay as empty items: they keep a late writer from bringing back what was removed.
 */
export const INDEX = 'feeds'

export const LISTS = ['meetings', 'commitments', 'parsed', 'corrected', 'rejected', 'pending'] as const

export type List = (typeof LISTS)[number]

export const MOST_LISTS = 6
export const MOST_LOOKED_AT = 500
export const MOST_QUERIES = 40
export const MOST_NOTES = 1000
export const MOST_STATEMENTS = 200

/** How many characters of an ISO instant say which partition of a list it falls in. */
export const MONTH = 7
const YEAR = 4
const DECADE = 3

const PERIODS: Record<Facet | 'word', number> = {
  kind: YEAR,
  topic: YEAR,
  status: YEAR,
  outlet: YEAR,
  place: YEAR,
  word: YEAR,
  series: DECADE,
  body: DECADE,
  person: DECADE,
  project: DECADE,
}

/** What CreateTable needs to know, but for the name. */
export const TABLE = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'feed', AttributeType: 'S' },
    { AttributeName: 'position', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: INDEX,
      KeySchema: [
        { AttributeName: 'feed', KeyType: 'HASH' },
        { AttributeName: 'position', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
  ],
} satisfies Omit<CreateTableCommandInput, 'TableName'>

/** Shards of the log of changes, and the slots of one of its partitions. Cursors hold a number for each shard. */
export const LOG_SHARDS = 8
export const LOG_VOLUME = 100_000

/** Shards of the counters, by what is counted. */
export const COUNT_SHARDS = 8

/** Shards of a directory, by id. A page of it reads each. */
export const DIRECTORY_SHARDS = 8

export const STAMP_KEY = { pk: 'STAMP', sk: 'STAMP' }

/** How far the ledger was gone through. */
export const LEDGER_KEY = { pk: 'LEDGER', sk: 'LEDGER' }

export const QUEUES_KEY = { pk: 'QUEUES', sk: 'QUEUES' }

/** Where the numbers stand that something counts in; in all, or on a day. */
export function countKey(shard: number, day = TOTAL) {
  return { pk: countPartition(shard), sk: day }
}

export function countPartition(shard: number): string {
  return `COUNTS#${shard}`
}

export function countShard(id: string): number {
  return shardOf(id, COUNT_SHARDS)
}

/** Sorts after every day. */
const TOTAL = 'TOTAL'

/** What a meeting counts for; with its entries, so that whoever writes them sees it. */
export function countedKey(meetingId: string) {
  return { pk: meetingPartition(meetingId), sk: ENTRIES }
}

export function countedPlace(publishedAt: string, meetingId: string) {
  return { feed: countedFeed(monthOf(publishedAt)), position: `${publishedAt}#${meetingId}` }
}

export function countedFeed(month: string): string {
  return `counted#${month}`
}

/** Where something stands in the list of all of its sort: those of one person's name stand together. */
export function nameKey(of: Directory, id: string) {
  return { pk: directoryPartition(of, shardOf(id.split('~')[0] as string, DIRECTORY_SHARDS)), sk: id }
}

export function directoryPartition(of: Directory, shard: number): string {
  return `DIRECTORY#${of}#${shard}`
}

export function objectKey(key: string) {
  return { pk: `OBJECT#${hashOf(key)}`, sk: 'OBJECT' }
}

export function articleKey(key: string) {
  return { pk: `OBJECT#${hashOf(key)}`, sk: 'ARTICLE' }
}

/** Where an article's words stand, beside it. */
export function textKey(key: string) {
  return { pk: `OBJECT#${hashOf(key)}`, sk: 'TEXT' }
}

export function articleFeed(articleId: string, key: string) {
  return { feed: articlePartition(articleId), position: hashOf(key) }
}

export function articlePartition(articleId: string): string {
  return `article#${articleId}`
}

export function shareKey(meetingId: string, key: string) {
  return { pk: meetingPartition(meetingId), sk: `SHARE#${hashOf(key)}` }
}

export function revisionKey(meetingId: string) {
  return { pk: meetingPartition(meetingId), sk: 'RECORD' }
}

export function correctionKey(meetingId: string) {
  return { pk: meetingPartition(meetingId), sk: 'CORRECTION' }
}

/** Versions sort as numbers do. */
export function changeKey(meetingId: string, version: number) {
  return { pk: meetingPartition(meetingId), sk: `CHANGE#${String(version).padStart(10, '0')}` }
}

/** Where what one article told of a meeting stands; without its facts, where the meeting that was first there does. */
export function aliasKey(alias: string, meetingId: string, facts?: string) {
  return { pk: aliasPartition(alias), sk: facts === undefined ? meetingId : `${meetingId}#${hashOf(facts)}` }
}

/** An alias is made of an article's words, and may be of any length. */
export function aliasPartition(alias: string): string {
  return `ALIAS#${hashOf(alias)}`
}

/** What the keys begin with of all that stands for the sake of a meeting's entries. */
export const ENTRIES = 'ENTRY#'

/** Where a meeting's entries stand that were published at one moment. */
export function entryKey(meetingId: string, list: string, at: string) {
  return { pk: meetingPartition(meetingId), sk: `${ENTRIES}${list}#${at}` }
}

/** The same under something that they are looked up by: a facet, a word, their text. */
export function entryKeyUnder(meetingId: string, list: string, at: string, under: string) {
  return { pk: meetingPartition(meetingId), sk: `${ENTRIES}${list}#${at}#${under}` }
}

/** What the row ends with whose text is searched. */
export const TEXT = 'text'

/** What entries are listed under for a word of theirs. */
export function wordPart(word: string): string {
  return `word:${word}`
}

/** Which shard of the log tells of a meeting. */
export function logShard(meetingId: string): number {
  return shardOf(meetingId, LOG_SHARDS)
}

/** The volume in which a slot of the log stands: slots are numbered from 1, volumes from 0. */
export function logVolume(number: number): number {
  return Math.floor((number - 1) / LOG_VOLUME)
}

export function logPartition(shard: number, volume: number): string {
  return `LOG#${shard}#${padded(volume)}`
}

export function logKey(shard: number, number: number) {
  return { pk: logPartition(shard, logVolume(number)), sk: padded(number) }
}

export function volumesPartition(shard: number): string {
  return `VOLUMES#${shard}`
}

export function announcedKey(meetingId: string) {
  return { pk: meetingPartition(meetingId), sk: 'ANNOUNCED' }
}

/** What a meeting spoke of when earlier ones were last told. */
export function spokenKey(meetingId: string) {
  return { pk: meetingPartition(meetingId), sk: 'SPOKEN' }
}

/** A number so that the order of texts is the order of numbers. */
export function padded(number: number): string {
  return String(number).padStart(12, '0')
}

export function meetingPartition(meetingId: string): string {
  return `MEETING#${meetingId}`
}

/** The meeting in whose partition an item stands. */
export function meetingOf({ pk }: { pk: string }): string {
  return pk.slice('MEETING#'.length)
}

export function listPartition(list: List): string {
  return `LIST#${list}`
}

/** Where something stands in a list. `at` is an ISO instant, and the list's order. */
export function placeIn(list: List, at: string, id: string) {
  return { feed: feedOf(list, monthOf(at)), position: `${at}#${id}` }
}

/** Where entries stand in a part of a list: under a facet such as `place:510000`, or a word. */
export function placeInPart(list: List, part: string, at: string, meetingId: string) {
  return { feed: partFeed(list, part, at.slice(0, periodLength(part))), position: `${at}#${meetingId}` }
}

/**
 * An entry's own place. Commitments stand in the row of their meeting, whose place comes before each of theirs: what is
 * read on from after an entry begins with its own row, where others may follow it.
 */
export function positionOf({ publishedAt, meetingId, id }: Positioned): string {
  return meetingId === undefined ? `${publishedAt}#${id}` : `${publishedAt}#${meetingId}#${id}`
}

export interface Positioned {
  publishedAt: string
  id: string
  /** Of a commitment. */
  meetingId?: string
}

/** The moment of publication that a position begins with. */
export function instantOf(position: string): string {
  return position.slice(0, position.indexOf('#'))
}

/** Where an entry is found by its id alone. */
export function idPlace(list: List, id: string) {
  return { feed: `${list}#id:${id}`, position: `#${id}` }
}

/** Where a note stands. Its subject comes from an article, and may be anything. */
export function notePlace(list: string, of: string, day: string, id: string) {
  return { feed: noteFeed(list, of), position: `${day}#${id}` }
}

export function noteFeed(list: string, of: string): string {
  return `${list}#${of}`
}

export function partFeed(list: List, part: string, period: string): string {
  return `${list}#${part}#${period}`
}

/** How many characters of an instant say in which partition of a part something stands. */
export function periodLength(part: string): number {
  const name = part.slice(0, part.indexOf(':')) as Facet | 'word'
  // Whole provinces and countries have much more than what lies in them.
  if (name === 'place' && /\d(?!0000)\d{4}$/.test(part)) return DECADE
  return PERIODS[name]
}

/** The position before everything of a period. */
export function startOf(period: string): string {
  return `${period}${'2020-01-01T00:00:00.000Z#'.slice(period.length)}`
}

export function objectPlace(list: List, at: string, key: string) {
  return placeIn(list, at, hashOf(key))
}

export function feedOf(list: List, month: string): string {
  return `${list}#${month}`
}

/** The month of an ISO instant, or of a position: `2026-11`. */
export function monthOf(at: string): string {
  return at.slice(0, MONTH)
}

function shardOf(id: string, shards: number): number {
  return Number.parseInt(hashOf(id).slice(0, 8), 16) % shards
}

/** A key of S3, like any words of an article, may be longer than one of the table. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}
