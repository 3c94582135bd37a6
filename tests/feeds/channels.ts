import type { Channel } from '#feeds/channel.ts'
import { channel, type FeedName } from '#feeds/channels.ts'

export const BASE = 'https://huixun.example'

/** The newest page of a feed without filter, the only one that there is. */
export function aChannel(feed: FeedName, format: string): Channel {
  return channel({ feed, format, filter: {} }, { words: '' }, { baseUrl: BASE })
}
