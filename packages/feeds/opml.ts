import { generateOpml } from 'feedsmith'
import { type Channel, PUBLISHER } from './channel.ts'
import { oneLine } from './text.ts'

/** Feeds that stand together in a list of them. */
export interface Group {
  title: string
  channels: Channel[]
}

/** A list of RSS feeds as OPML 2.0, which a reader takes in at once; groups without any are left out. */
export function opml(title: string, home: string, groups: Group[]): string {
  const outlines = groups
    .filter(({ channels }) => channels.length > 0)
    .map((group) => ({ text: group.title, outlines: group.channels.map(outline) }))
  return generateOpml({ head: { title, ownerName: PUBLISHER, ownerId: home }, body: { outlines } })
}

function outline({ title, description, self, home }: Channel) {
  const name = oneLine(title)
  return {
    type: 'rss',
    text: name,
    title: name,
    description: oneLine(description),
    xmlUrl: self,
    htmlUrl: home,
    language: 'zh-CN',
    version: 'RSS2',
  }
}
