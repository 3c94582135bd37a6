import { createHash } from 'node:crypto'
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import type { Directory } from '#model/directory.ts'

/**
 * The table, its one index, and what each serves.
 *
 * | item | pk | sk | feed | position |
 * | --- | --- | --- | --- | --- |
 * | object: how far it came, what became of it | `OBJECT#{hash of key}` | `OBJECT` | `pending`, `parsed`, `corrected` or `rejected`, `#{month}` | `{at}#{hash}` |
 * | object: its article, without its words | `OBJECT#{hash}` | `ARTICLE` | `article#{article id}` | `{hash}` |
 * | object: the words of its article, compressed | `OBJECT#{hash}` | `TEXT` | | |
 * | meeting: what one object says of it | `MEETING#{id}` | `SHARE#{hash}` | | |
 * | meeting: the merged record, compressed; its version; what became of each commitment | `MEETING#{id}` | `RECORD` | | |
 * | meeting, or its commitments that came at one moment: entries, compressed | `MEETING#{id}` | `ENTRY#{list}#{at}` | `{list}#{month}` | `{at}#{id}` |
 * | … those of them that have a facet | `MEETING#{id}` | `ENTRY#{list}#{at}#{facet}` | `{list}#{facet}#{period}` | `{at}#{id}` |
 * | … under each word of any of them, key alone | `MEETING#{id}` | `ENTRY#{list}#{at}#word:{word}` | `{list}#word:{word}#{year}` | `{at}#{id}` |
 * | … with the texts that are searched | `MEETING#{id}` | `ENTRY#{list}#{at}#text` | | |
 * | commitment: key alone, to find its meeting by | `MEETING#{id}` | `ENTRY#commitments#{id}#id` | `commitments#id:{id}` | `#{id}` |
 * | note: series, reference, body, place, mention, statement | `MEETING#{id}` | `ENTRY#{list}#{id}#{of}` | `{list}#{of}` | `{day}#{id}`, in the order of meetings |
 * | note: an open commitment with a deadline | `MEETING#{id}` | `ENTRY#deadlines#{id}#{month}` | `deadlines#{month}` | `{deadline}#{id}` |
 * | meeting: what it counts for | `MEETING#{id}` | `ENTRY#` | `counted#{month}` | `{published}#{id}` |
 * | meeting: what it spoke of when earlier ones were last told | `MEETING#{id}` | `SPOKEN` | | |
 * | meeting: names that are on their way into directories | `MEETING#{id}` | `ENTRY#~names#{any}` | | |
 * | meeting: what an operator put right | `MEETING#{id}` | `CORRECTION` | | |
 * | meeting: a change of its record | `MEETING#{id}` | `CHANGE#{version}` | | |
 * | alias: what one article told of a meeting | `ALIAS#{hash of alias}` | `{meeting id}#{hash of facts}` | | |
 * | alias of an id: the meeting that it was given to first | `ALIAS#{hash of alias}` | `{meeting id}` | | |
 * | the months that a list has | `LIST#{list}` | `{month}` | | |
 * | change of a meeting's record, announced | `LOG#{shard}#{volume}` | `{number}` | | |
 * | the volumes that a shard of the log has | `VOLUMES#{shard}` | `{volume}` | | |
 * | meeting: its newest announcement's slot in the log | `MEETING#{id}` | `ANNOUNCED` | | |
 * | numbers in all, and of a day in China | `COUNTS#{shard}` | `TOTAL`, `{day}` | | |
 * | line of a directory: a series, body, person, place or project | `DIRECTORY#{of}#{shard}` | `{id}` | | |
 * | what tells readers that something has changed | `STAMP` | `STAMP` | | |
 * | how far the ledger was gone through | `LEDGER` | `LEDGER` | | |
 * | how many messages wait in the queues | `QUEUES` | `QUEUES` | | |
 * | source: what is remembered of it | `SOURCES` | `{id}` | | |
 * | source: an address to download, or to look at again | `SOURCE#{id}` | `TASK#{due}#{position}#{address}` | | |
 * | address that a source led to | `ADDRESS#{hash of its name}` | `ADDRESS` | `addresses#{month}` in which a listing last showed it | `{hash}` |
 * | host: when it may be asked again; its robots.txt | `HOST#{host}` | `HOST`, `ROBOTS` | | |
 *
 * | asked for | by |
 * | --- | --- |
 * | newest meetings, newest commitments, newest objects, in order of publication | months of the list, newest first; of each `feed = {list}#{month} and position < cursor` on the index, backwards, limit |
 * | the same by one facet: series, place, body, person, project, kind, topic, outlet, status; commitments also by that or in which year they are due | the same of `{list}#{facet}#{period}` |
 * | by several facets, by words | see below |
 * | the meetings of a series; who refers to it; a body's name; what is said of people of one name; statements on one subject | `feed = {list}#{of}` on the index |
 * | a meeting by id; a hundred of them | get `RECORD` |
 * | all that there are of something, in order | query each shard of the directory for its part of a page |
 * | what became of commitments, for ledger and project pages | get that part of `RECORD` |
 * | commitments whose deadline has passed | `feed = deadlines#{month}` on the index, of the last thirteen months |
 * | numbers of status, ledger and days | get or query each shard of `COUNTS` |
 * | whether anything has changed | get `STAMP` |
 * | a commitment by id | `feed = commitments#id:{id}` on the index, then its meeting |
 * | articles of a meeting, to merge | query `SHARE#` of the meeting |
 * | what changed of a meeting | query `CHANGE#` of the meeting, backwards, limit |
 * | meetings that an article may report | query `ALIAS#` of each of its aliases: id, series with number, day with each host, each of its people, and each place and kind |
 * | an article by id, and the objects that hold it | `feed = article#{id}` on the index, then get `TEXT` |
 * | what became of an object | get `OBJECT` |
 * | everything published or changed since a cursor | of each shard of the log the numbers after the cursor's |
 * | status | numbers, `QUEUES`, newest of `parsed` and of `rejected` |
 * | sources, for the schedule and for readers | query `SOURCES`: some 3 KB each |
 * | what is to be done for a source | query `TASK#` of the source up to now |
 * | which addresses are known | get `ADDRESS` of each, a hundred at once |
 * | addresses to forget | `feed = addresses#{month}` on the index, a bounded number every minute |
 *
 * **Entries.** An entry is small and stands whole under each of its facets, so that a page of fifty is one query. The
 * commitments of a meeting stand together in one row, so that a meeting with seventeen of them, which is usual, has some
 * 350 rows and not 600; what they have in common is compressed away. A page that ends amid a row goes on amid it. All
 * that stands for the sake of a meeting stands in the meeting's own partition of the table, so that whoever writes its
 * entries sees the ones that a crash left behind, writes only what differs, and the index puts it where it is looked for.
 * A division's entry is listed under each division that it lies in.
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
 * **Counts and directories.** What a meeting counts for stands in an item of its own; the numbers grow by the step from
 * the one before, which its write gives back, in one of `COUNT_SHARDS` shards. 10,000 meetings a day are one write in a
 * minute to each, and ten thousand at once some ten a second. A crash between the two is made good by `reconcile`, which
 * adds up the items. A line of a directory is written where it is new or its newest meeting is newer, in one of
 * `DIRECTORY_SHARDS` shards: there are as many as there are names, 150 bytes each, three million people at most.
 *
 * **The stamp** is one item and takes one write with each object that is settled: up to a thousand a second.
 *
 * **Deadlines.** A month of open commitments is read once a day, up to that day. Year's end is the fullest: at three in
 * ten commitments until then, 10 million keys, of which each `reconcile` writes those of 10,000 meetings on; readers see
 * them overdue meanwhile.
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

const NAMES_ON_THEIR_WAY = `${ENTRIES}~names#`

/** Where a writer of a meeting's entries says which names it is about to put into directories. */
export function namesOnTheirWayKey(meetingId: string, writer: string) {
  return { pk: meetingPartition(meetingId), sk: NAMES_ON_THEIR_WAY + writer }
}

export function isOnTheirWay({ sk }: { sk: string }): boolean {
  return sk.startsWith(NAMES_ON_THEIR_WAY)
}

/** What the row ends with whose text is searched. */
export const TEXT = 'text'

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

function shardOf(id: string, shards: number): number {
  return Number.parseInt(hashOf(id).slice(0, 8), 16) % shards
}

/** A key of S3, like any words of an article, may be longer than one of the table. */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}
