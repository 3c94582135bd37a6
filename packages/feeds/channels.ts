import type { Filter } from '#model/filter.ts'
import { feedPath, filterQuery, pagePath, permanentName, withQuery } from './addresses.ts'
import type { Channel } from './channel.ts'

/** The feeds of what is published, each with any filter. */
export const FEEDS = {
  meetings: {
    title: '最新会议',
    description: '各级党政机关公开报道的会议：何时何地、谁参加、议了什么、定了什么。按收录先后排列。',
  },
  commitments: {
    title: '最新承诺',
    description: '会议上提出的、日后可以核对的承诺与部署：谁来做、做什么、何时完成。按收录先后排列。',
  },
} as const

/** The feed of sources that failed or dried up, which knows no filter. */
export const SOURCES = {
  title: '来源异常',
  description: '会讯所跟踪的来源中，访问失败的与久无新文章的。',
} as const

export type FeedName = keyof typeof FEEDS

/** A feed as an address asks for it. */
export interface FeedRequest {
  feed: FeedName
  format: string
  filter: Filter
  /** Where its page begins; absent for the newest one. */
  cursor?: string | undefined
}

/** Where the site stands, without a slash at its end, and the WebSub hub that is told of changes. */
export interface Site {
  baseUrl: string
  hub?: string | undefined
}

/**
 * What a feed says of itself. `words` are its filter in Chinese, empty for none; `older` is the cursor of the items
 * before these, where there are any.
 */
export function channel(
  { feed, format, filter, cursor }: FeedRequest,
  { words, older }: { words: string; older?: string | undefined },
  site: Site,
): Channel {
  const address = site.baseUrl + feedPath(feed, format, filter)
  const { title, description } = FEEDS[feed]
  return {
    ...common(site),
    ...(isTold(filter, cursor) && { hub: site.hub }),
    id: permanentName('feed', withQuery(feed, filterQuery(filter))),
    title: words === '' ? `会讯：${title}` : `会讯：${words}的${title}`,
    description: words === '' ? description : `${description}只列${words}。`,
    home: site.baseUrl + pagePath(feed, filter),
    self: pageOf(address, cursor),
    ...(older !== undefined && { older: pageOf(address, older) }),
    ...(cursor !== undefined && { current: address }),
  }
}

/** A hub is told of whole lists and of those narrowed to one facet; of searches and combinations there are too many. */
function isTold({ q, ...facets }: Filter, cursor: string | undefined): boolean {
  return cursor === undefined && q === undefined && Object.values(facets).filter(Boolean).length <= 1
}

/** What the feed of failing sources says of itself. */
export function sourcesChannel(format: string, site: Site): Channel {
  return {
    ...common(site),
    id: permanentName('feed', 'sources'),
    title: `会讯：${SOURCES.title}`,
    description: SOURCES.description,
    home: `${site.baseUrl}/status`,
    self: site.baseUrl + feedPath('sources', format),
  }
}

function common({ baseUrl }: Site): Pick<Channel, 'icon' | 'about'> {
  return { icon: baseUrl + ICON_PATH, about: `${baseUrl}/docs` }
}

/** It stays the same whatever the icon looks like, for readers keep it. */
export const ICON_PATH = '/icon.png'

function pageOf(address: string, cursor: string | undefined): string {
  return cursor === undefined ? address : withQuery(address, `cursor=${encodeURIComponent(cursor)}`)
}
