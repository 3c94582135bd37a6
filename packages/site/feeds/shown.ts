import { archiveLength, archiveStart, MOST_ITEMS, pageLength } from '#feeds/archive.ts'
import type { Item } from '#feeds/channel.ts'
import type { FeedRequest } from '#feeds/channels.ts'
import { commitmentItem, meetingItem } from '#feeds/items.ts'
import type { Format } from '#feeds/render.ts'
import { sizeOf } from '#feeds/size.ts'
import type { CommitmentEntry, MeetingEntry, PublishedMeeting } from '#model/entry.ts'
import type { ListRequest, Page } from '#pipeline/published.ts'
import type { Context } from '../settings.ts'
import { events } from './events.ts'
import { gather } from './gather.ts'

/** What a document shows, and the cursor of the items before these. */
export interface Shown {
  items: Item[]
  older?: string | undefined
  /** Names of outlets and projects, as articles spell them. */
  names: string[]
}

export interface Asked extends FeedRequest {
  format: Format
}

/** What the document shows that is asked for. */
export function shown(context: Context, asked: Asked): Promise<Shown> {
  if (asked.format === 'ics') return events(context, asked)
  return asked.feed === 'meetings'
    ? items(context, asked, {
        list: (request) => context.published.meetings(request),
        meetingOf: ({ id }) => id,
        item: meetingItem,
        names: ({ outlets }) => outlets,
      })
    : items(context, asked, {
        list: (request) => context.published.commitments(request),
        meetingOf: ({ meetingId }) => meetingId,
        item: commitmentItem,
        names: ({ outlets, projects }) => [...outlets, ...projects],
      })
}

interface Kind<Entry> {
  list: (request: ListRequest) => Promise<Page<Entry>>
  /** Id of the meeting whose record holds all that there is of an entry. */
  meetingOf: (entry: Entry) => string
  item: (entry: Entry, baseUrl: string, record?: PublishedMeeting) => Item
  names: (entry: Entry) => string[]
}

async function items<Entry extends MeetingEntry | CommitmentEntry>(
  { published, baseUrl }: Context,
  { format, filter, cursor }: Asked,
  { list, meetingOf, item, names }: Kind<Entry>,
): Promise<Shown> {
  const { items: found, next } = await gather(list, { limit: MOST_ITEMS, cursor, filter }, (entry) => entry)
  const isArchive = cursor !== undefined && format !== 'json'
  const entries = isArchive ? found.slice(0, archiveLength(found)) : found
  const records = await published.records([...new Set(entries.map(meetingOf))])
  const made = entries.map((entry) => item(entry, baseUrl, records.get(meetingOf(entry))))
  const length = isArchive ? made.length : pageLength(made.map((one) => sizeOf(one, format)))

  const kept = entries.slice(0, length)
  const last = format === 'json' || isArchive ? kept.at(-1) : archiveStart(kept)
  const isAll = length === found.length && next === undefined
  // Without an entry to go on after, nothing of what was looked at fits.
  const older = isAll ? undefined : last === undefined ? next : published.after(last)
  return { items: made.slice(0, length), older, names: [...entries.flatMap(names), ...projectsOf(records)] }
}

function projectsOf(records: Map<string, PublishedMeeting>): string[] {
  return [...records.values()].flatMap(({ meeting }) => meeting.commitments.flatMap(({ projects }) => projects))
}
