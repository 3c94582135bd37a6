import type { Channel } from '#feeds/channel.ts'
import { channel, FEEDS, type FeedName, sourcesChannel } from '#feeds/channels.ts'
import { type Group, opml } from '#feeds/opml.ts'
import { DIRECTORIES, type Directory } from '#model/directory.ts'
import type { Filter } from '#model/filter.ts'
import { CATEGORIES, codes, KINDS } from '#model/vocabulary.ts'
import type { Document } from '../cache.ts'
import { inWords } from '../filter.ts'
import type { Context } from '../settings.ts'

/** The most feeds of one group: a reader shows them all. */
const MOST = 100

/** All feeds worth a list: everything, and one for each place, series, project, kind and topic that there is. */
export async function opmlDocument(context: Context): Promise<Document> {
  const feeds = Object.keys(FEEDS) as FeedName[]
  const all = [...feeds.map((feed) => filtered(context, feed, {}, '')), sourcesChannel('rss', context)]
  const kinds = codes(KINDS).map((kind) => filtered(context, 'meetings', { kind }, inWords('kind', kind)))
  const topics = codes(CATEGORIES).map((topic) => filtered(context, 'commitments', { topic }, inWords('topic', topic)))
  const groups: Group[] = [
    { title: '全部', channels: all },
    await listed(context, 'places', 'meetings', (place) => ({ place })),
    await listed(context, 'series', 'meetings', (series) => ({ series })),
    { title: '会议类型', channels: kinds },
    { title: '承诺主题', channels: topics },
    await listed(context, 'projects', 'commitments', (project) => ({ project })),
  ]
  return {
    body: opml('会讯：全部订阅', `${context.baseUrl}/`, groups),
    type: 'text/x-opml',
    cache: 'public, max-age=3600, stale-while-revalidate=86400',
  }
}

/** A feed for each line of a directory. */
async function listed(
  context: Context,
  of: Directory,
  feed: FeedName,
  filterOf: (id: string) => Filter,
): Promise<Group> {
  const { items } = await context.published.directory(of, { limit: MOST })
  return {
    title: DIRECTORIES[of],
    channels: items.map(({ id, name }) =>
      filtered(context, feed, filterOf(id), of === 'places' ? inWords('place', id) : name),
    ),
  }
}

function filtered(context: Context, feed: FeedName, filter: Filter, words: string): Channel {
  return channel({ feed, format: 'rss', filter }, { words }, context)
}
