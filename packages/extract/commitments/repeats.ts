import type { Commitment } from '#model/record.ts'
import type { Finding } from '../findings.ts'

type Found = Finding<Omit<Commitment, 'id'>>

/** Words that add nothing to what is demanded: 要进一步加快 beside 加快. */
const BESIDE =
  /^(?:会议|还|也|并|又|要|必须|务必|将|应|进一步|切实|着力|大力|全力|扎实|持续|不断|积极|深入|坚决|加快|加强|推进|推动|做好|抓好|全面|认真|，){1,8}|[，、,“”\s]/g
/** So many characters tell one demand from another. */
const TELLING = 8

/**
 * What is found, without what is said twice: of two wordings of which one begins with all of the other, as where a lead
 * and a list both give a demand, the fuller one stays.
 */
export function withoutRepeats(found: readonly Found[]): Found[] {
  const kept = new Map<string, Found>()
  const latest = new Map<string, string>()
  for (const commitment of found) {
    const words = wordsOf(commitment)
    const telling = words.length >= TELLING
    const key = telling ? words : commitment.value.text
    const head = key.slice(0, TELLING)
    const before = telling ? latest.get(head) : undefined
    if (before?.startsWith(key) || kept.has(key)) continue
    if (before && key.startsWith(before)) kept.delete(before)
    if (telling) latest.set(head, key)
    kept.set(key, commitment)
  }
  return [...kept.values()]
}

function wordsOf({ value }: Found): string {
  return value.text.replace(BESIDE, '')
}
