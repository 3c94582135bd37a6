import { feedPath, permanentName } from './addresses.ts'
import type { Channel } from './channel.ts'

/** The feeds there are. */
export const FEEDS = {
  meetings: {
    title: '会讯：最新会议',
    description: '各级党政机关公开报道的会议：何时何地、谁参加、议了什么、定了什么。按收录先后排列。',
  },
  commitments: {
    title: '会讯：最新承诺',
    description: '会议上提出的、日后可以核对的承诺与部署：谁来做、做什么、何时完成。按收录先后排列。',
  },
} as const

export type FeedName = keyof typeof FEEDS

/** The page of a feed: what its address asks for, and where the one before it in time begins. */
export interface FeedPage {
  cursor?: string | undefined
  next?: string | undefined
}

/** What a feed says of itself. `baseUrl` is the configured public address, without a slash at its end. */
export function channel(feed: FeedName, format: string, baseUrl: string, { cursor, next }: FeedPage = {}): Channel {
  const address = baseUrl + feedPath(feed, format)
  return {
    id: permanentName('feed', feed),
    title: FEEDS[feed].title,
    description: FEEDS[feed].description,
    home: `${baseUrl}/`,
    self: pageOf(address, cursor),
    ...(next !== undefined && { next: pageOf(address, next) }),
  }
}

function pageOf(address: string, cursor: string | undefined): string {
  return cursor === undefined ? address : `${address}?cursor=${encodeURIComponent(cursor)}`
}
