import type { FeedRequest } from '#feeds/channels.ts'
import { commitmentItem, meetingItem } from '#feeds/items.ts'
import { dayInChina } from '#model/china.ts'
import { DUE, dueDay, dueIn } from '#model/due.ts'
import type { CommitmentEntry } from '#model/entry.ts'
import type { ListRequest, Page } from '#pipeline/published.ts'
import type { Context } from '../settings.ts'
import { gather } from './gather.ts'
import type { Shown } from './shown.ts'

/** Events of a calendar, which has no second page. */
const MOST_EVENTS = 500

/** Commitments that are looked at beyond those shown, so that the nearest of them can be chosen. */
const MOST_LOOKED_AT = 1000

/** Of a filter that little fits, how often it is looked on: a calendar is asked for seldom, and is to be whole. */
const PATIENT = { shortCalls: 10 }

/** Years from this one that a calendar of more commitments than can be looked at is filled from, the nearest first. */
const RINGS = [
  [0, 1],
  [-1, 2],
  [-2, 3],
]

/** What a calendar shows, without content, for calendars show none. */
export function events(context: Context, asked: FeedRequest): Promise<Shown> {
  return asked.feed === 'meetings' ? newestMeetings(context, asked) : nearestCommitments(context, asked)
}

/** The newest meetings that have a day. */
async function newestMeetings({ published, baseUrl }: Context, { filter, cursor }: FeedRequest): Promise<Shown> {
  const list = (request: ListRequest) => published.meetings(request)
  const { items } = await gather(list, { limit: MOST_EVENTS, cursor, filter }, (entry) => {
    const item = meetingItem(entry, baseUrl)
    return item.days && { item, names: entry.outlets }
  })
  return { items: items.map(({ item }) => item), names: items.flatMap(({ names }) => names) }
}

/** All commitments that are due on a day; of more than a calendar holds those whose day is nearest. */
async function nearestCommitments(context: Context, asked: FeedRequest): Promise<Shown> {
  const today = dayInChina(context.now())
  const newest = await dueCommitments(context, asked, [DUE], MOST_LOOKED_AT)
  const near = newest.next === undefined ? [] : await nearYears(context, asked, Number(today.slice(0, 4)))
  const distinct = [...new Map([...near, ...newest.items].map((entry) => [entry.id, entry])).values()]
  const entries = nearest(distinct, today)
  return {
    items: entries.map((entry) => commitmentItem(entry, context.baseUrl)),
    names: entries.flatMap(({ outlets, projects }) => [...outlets, ...projects]),
  }
}

async function nearYears(context: Context, asked: FeedRequest, year: number): Promise<CommitmentEntry[]> {
  const found: CommitmentEntry[] = []
  for (const ring of RINGS) {
    if (found.length >= MOST_EVENTS) break
    const years = ring.map((away) => dueIn(year + away))
    found.push(...(await dueCommitments(context, asked, years, MOST_LOOKED_AT)).items)
  }
  return found
}

function dueCommitments(
  { published }: Context,
  { filter, cursor }: FeedRequest,
  due: readonly string[],
  limit: number,
): Promise<Page<CommitmentEntry>> {
  const list = (request: ListRequest) => published.commitments({ ...request, due })
  return gather(list, { limit, cursor, filter }, (entry) => entry, PATIENT)
}

/** As many as a calendar holds, in the order that they were published in. */
function nearest(entries: readonly CommitmentEntry[], today: string): CommitmentEntry[] {
  const away = (entry: CommitmentEntry) => Math.abs(Date.parse(dueDay(entry) ?? '') - Date.parse(today))
  const kept = new Set(entries.toSorted((one, other) => away(one) - away(other)).slice(0, MOST_EVENTS))
  return entries.filter((entry) => kept.has(entry))
}
