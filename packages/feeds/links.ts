import type { Channel } from './channel.ts'

export interface Link {
  rel: 'self' | 'hub' | 'prev-archive' | 'current'
  href: string
}

/** Of an archived feed (RFC 5005, section 4) the addresses that it names beside its page. */
export function archivedLinks({ self, hub, older, current }: Channel): Link[] {
  const links: Link[] = [{ rel: 'self', href: self }]
  if (hub !== undefined) links.push({ rel: 'hub', href: hub })
  if (current !== undefined) links.push({ rel: 'current', href: current })
  if (older !== undefined) links.push({ rel: 'prev-archive', href: older })
  return links
}

/** What marks a document of an archived feed that is not the newest one. */
export const HISTORY_NAMESPACE = 'http://purl.org/syndication/history/1.0'
