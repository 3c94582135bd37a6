import { hash } from 'node:crypto'
import type { EventValue } from '../findings.ts'
import { divisionsNamed } from '../places/gazetteer.ts'
import { seriesId } from '../series/id.ts'
import { withoutNumbers } from '../series/numbers.ts'
import { bodyName } from './facts.ts'
import { bareOf } from './likeness.ts'

/** A longer name is cut, and told apart by a digest of the whole. */
const LONGEST_NAME = 64
const LONGEST_DIVISION = 14

/**
 * A meeting's id, `2024-12-30-chongqing-sichuan-dangzheng-lianxi-huiyi`: its first day, then what reports of it agree
 * on: its series, or its name without number, with the body's place written out. Without a day nothing tells two
 * meetings of a name apart, so the article's id stands in for it. `home` is the jurisdiction that 省 and 市 mean.
 */
export function meetingId(event: EventValue, articleId: string, home?: string): string {
  const day = event.date.start ?? `undated-${articleId.slice(-8)}`
  return `${day}-${shorten(nameOf(event, home))}`
}

function nameOf({ series, kind, hosts, title }: EventValue, home: string | undefined): string {
  if (series) return series.id
  const [host = ''] = hosts.map(bodyName)
  const own = placeOf(host) ?? home
  const name = bodyName(withoutNumbers(title))
  return seriesId(isBare(name) ? host + name : name, own) || kind
}

/** A sort of meeting and no name: 常委会会议, 党组会议. */
function isBare(name: string): boolean {
  return /^(?:常委会|常务|党组|全体|工作|专题)?(?:（扩大）|扩大)?会议?$/.test(name)
}

/** The code of the division that a body's name begins with. */
function placeOf(body: string): string | undefined {
  for (let length = Math.min(LONGEST_DIVISION, body.length); length >= 2; length--) {
    const [found] = divisionsNamed(body.slice(0, length))
    if (found) return found.adcode
  }
  return undefined
}

function shorten(name: string): string {
  if (name.length <= LONGEST_NAME) return name
  const cut = name.slice(0, LONGEST_NAME).replace(/-[^-]*$/, '')
  return `${cut}-${digest(name).slice(0, 6)}`
}

/**
 * The ids of a meeting's commitments: the meeting's id and a digest of the statement's characters, `…-c3f2a91b0`:
 * without those that carry no content and in no order, for outlets turn the words of a sentence around. The same
 * characters said twice are numbered.
 */
export function commitmentIds(meeting: string, commitments: readonly { text: string }[]): string[] {
  const seen = new Map<string, number>()
  return commitments.map(({ text }) => {
    const words = digest([...bareOf(text)].toSorted().join('')).slice(0, 8)
    const times = (seen.get(words) ?? 0) + 1
    seen.set(words, times)
    return times === 1 ? `${meeting}-c${words}` : `${meeting}-c${words}-${times}`
  })
}

function digest(words: string): string {
  return hash('sha256', words)
}
