import { Filter, facet } from '#model/filter.ts'
import { clean } from './text.ts'

export type FilterName = keyof Filter

/** What a list may be narrowed to, in the order in which addresses and titles name it. */
export const FILTER_NAMES = Object.keys(Filter.shape) as FilterName[]

/**
 * Names that stay with a record for ever, as tag URIs (RFC 4151). They are made of the record's id alone, so that a new
 * address, headline or format never shows a subscriber the same item twice.
 */
export function permanentName(kind: 'feed' | 'meeting' | 'commitment' | 'source', id: string): string {
  return `${NAMESPACE}:${kind}/${encoded(id)}`
}

/** A permanent name as a calendar's UID, in which a comma would have to be escaped and is not by all. */
export function calendarName(permanent: string): string {
  return `${permanent.slice(NAMESPACE.length + 1)}@huixun`
}

/** The vocabulary that a feed's category comes from, as a tag URI. */
export function vocabularyName(vocabulary: 'kind' | 'place' | 'strength' | 'topic' | 'state'): string {
  return `${NAMESPACE}:${vocabulary}`
}

export function meetingPath(id: string): string {
  return `/meetings/${encoded(id)}`
}

/** A commitment's place on the page of its meeting. */
export function commitmentPath(meetingId: string, id: string): string {
  return `${meetingPath(meetingId)}#${commitmentAnchor(id)}`
}

/** The `id` attribute of a commitment on the page of its meeting. */
export function commitmentAnchor(id: string): string {
  return `commitment-${encoded(id)}`
}

/** The path of a feed, with the filter in the one order that it has in addresses. */
export function feedPath(feed: string, format: string, filter: Filter = {}): string {
  return withQuery(`/feeds/${feed}.${format}`, filterQuery(filter))
}

/** The page of which a feed is the twin: that of the one thing it is about, or the one on which filters are chosen. */
export function pagePath(feed: 'meetings' | 'commitments', filter: Filter): string {
  const [name, another] = FILTER_NAMES.filter((one) => filter[one] !== undefined)
  if (name === undefined) return feed === 'meetings' ? '/' : '/commitments'
  const room = another === undefined ? ROOMS[name] : undefined
  return room === undefined ? `/feeds?feed=${feed}&${filterQuery(filter)}` : `/${room}/${encoded(filter[name] ?? '')}`
}

/** What has a page of its own, and where. */
const ROOMS: Partial<Record<FilterName, string>> = {
  series: 'series',
  place: 'places',
  body: 'bodies',
  person: 'people',
  project: 'projects',
}

/**
 * The filter as a query, `place=510000&kind=forum`, in the one order and the one spelling that it has in addresses, those
 * by which a WebSub hub is told of changes, too; empty for none.
 */
export function filterQuery(filter: Filter): string {
  const query = new URLSearchParams()
  for (const name of FILTER_NAMES) if (filter[name] !== undefined) query.set(name, folded(name, clean(filter[name])))
  return query.toString()
}

/** A value as entries are listed under it, for which width, case and spaces don't count. */
function folded(name: FilterName, value: string): string {
  return name === 'q' ? value : facet(name, value).slice(name.length + 1)
}

/** An address with a query, or another parameter, added. */
export function withQuery(address: string, query: string): string {
  if (query === '') return address
  return `${address}${address.includes('?') ? '&' : '?'}${query}`
}

/** The address if it leads to a web page; an article may claim any other. */
export function webAddress(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined
  return /^https?:$/.test(new URL(url).protocol) ? url : undefined
}

const NAMESPACE = 'tag:huixun,2026'

function encoded(id: string): string {
  return encodeURIComponent(clean(id))
}
