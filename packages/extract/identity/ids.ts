import { createHash } from 'node:crypto'
import type { Kind } from '#model/vocabulary.ts'
import type { EventValue } from '../findings.ts'
import { romanize } from '../series/id.ts'

/** Meetings that a standing body holds: which body and day say which meeting, however the headline words it. */
const BODY_KINDS: ReadonlySet<Kind> = new Set(['standing-committee', 'executive-meeting', 'party-group'])
/** A longer name is cut, and told apart by a digest of the whole. */
const LONGEST_NAME = 64

/**
 * A meeting's id, `2024-12-30-chongqing-sichuan-dangzheng-lianxi-huiyi`: its first day, then what reports of it agree
 * on: the series, else the body and kind, else the meeting's name. Without a day nothing tells two meetings of a name
 * apart, so the article's id stands in for it.
 */
export function meetingId(event: EventValue, articleId: string): string {
  const day = event.date.start ?? `undated-${articleId.slice(-8)}`
  return `${day}-${shorten(nameOf(event))}`
}

function nameOf({ series, kind, hosts, title }: EventValue): string {
  if (series) return series.id
  const host = hosts[0]
  if (host && BODY_KINDS.has(kind)) return `${romanize(host)}-${kind}`
  return romanize(title) || kind
}

function shorten(name: string): string {
  if (name.length <= LONGEST_NAME) return name
  const cut = name.slice(0, LONGEST_NAME).replace(/-[^-]*$/, '')
  return `${cut}-${digest(name).slice(0, 6)}`
}

/**
 * The ids of a meeting's commitments: the meeting's id and a digest of the statement's words without marks and spaces,
 * `…-c3f2a91b0`. The same words said twice are numbered.
 */
export function commitmentIds(meeting: string, commitments: readonly { text: string }[]): string[] {
  const seen = new Map<string, number>()
  return commitments.map(({ text }) => {
    const words = digest(text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')).slice(0, 8)
    const times = (seen.get(words) ?? 0) + 1
    seen.set(words, times)
    return times === 1 ? `${meeting}-c${words}` : `${meeting}-c${words}-${times}`
  })
}

function digest(words: string): string {
  return createHash('sha256').update(words).digest('hex')
}
