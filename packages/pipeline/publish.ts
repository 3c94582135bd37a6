import { feedPath } from '#feeds/addresses.ts'
import type { Facet, Filter } from '#model/filter.ts'
import type { ChangedFeed } from './changed-feeds.ts'

/** A WebSub hub, which tells subscribers what it is told. */
export interface Hub {
  /**
   * Tells it that these addresses have something new.
   * @throws {Error} when it can't be reached or refuses; telling it once more does no harm.
   */
  ping(topics: readonly string[]): Promise<void>
}

export interface PublishWorld {
  hub: Hub
  /** The public address, without a slash at its end. */
  baseUrl: string
}

/** The formats in which feeds name a hub. */
const FORMATS = ['rss', 'atom', 'json', 'ics'] as const

/** The most addresses that a hub is told of at once. */
const AT_ONCE = 100

/** Tells the hub of feeds that have changed, each in every format, however often they are given. */
export async function publish(feeds: readonly ChangedFeed[], { hub, baseUrl }: PublishWorld): Promise<void> {
  const topics = [...new Set(feeds.flatMap((feed) => FORMATS.map((format) => baseUrl + pathOf(feed, format))))]
  for (let start = 0; start < topics.length; start += AT_ONCE) await hub.ping(topics.slice(start, start + AT_ONCE))
}

function pathOf({ list, facet }: ChangedFeed, format: string): string {
  if (facet === undefined) return feedPath(list, format)
  const at = facet.indexOf(':')
  const filter: Filter = { [facet.slice(0, at) as Facet]: facet.slice(at + 1) }
  return feedPath(list, format, filter)
}
