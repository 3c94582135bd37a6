import { divisionsNamed } from '../places/gazetteer.ts'
import { FILLERS } from './lexicon.ts'

/** A text as it is compared with others: its pairs of neighbouring characters, its figures and its places. */
export interface Shape {
  /** Letters and digits alone, without the words that carry no content. */
  bare: string
  pairs: ReadonlySet<string>
  figures: ReadonlySet<string>
  places: ReadonlySet<string>
}

/** Longer names of divisions are found by their first characters. */
const LONGEST_PLACE = 4
const FIGURE = /\d{1,20}(?:\.\d{1,10})?/g
const FILLING = new RegExp(FILLERS.join('|'), 'g')

/** The shape of a text. */
export function shapeOf(text: string): Shape {
  const bare = bareOf(text)
  return { bare, pairs: pairsOf(bare), figures: new Set(text.normalize('NFKC').match(FIGURE)), places: placesIn(bare) }
}

/** Letters and digits alone, without the words that carry no content. */
export function bareOf(text: string): string {
  const plain = lettersOf(text)
  return plain.replace(FILLING, '') || plain
}

/** Letters and digits of a text in one width, nothing else. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * From 0 to 1: how much two texts have in common (Dice's coefficient of their pairs of characters). Texts that put
 * another figure or another place where the other has its own have nothing in common.
 */
export function likeness(one: Shape, other: Shape): number {
  if (one.bare === other.bare) return 1
  if (clash(one.figures, other.figures) || clash(one.places, other.places)) return 0
  const size = one.pairs.size + other.pairs.size
  return size === 0 ? 0 : (2 * common(one.pairs, other.pairs)) / size
}

/** From 0 to 1: how much of the shorter text stands in the longer one. */
export function overlap(one: Shape, other: Shape): number {
  const size = Math.min(one.pairs.size, other.pairs.size)
  return size === 0 ? 0 : common(one.pairs, other.pairs) / size
}

/** Whether each has something that the other has not. */
function clash(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return !isWithin(one, other) && !isWithin(other, one)
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((item) => whole.has(item))
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let count = 0
  for (const pair of few) if (many.has(pair)) count += 1
  return count
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 2 <= text.length; at++) pairs.add(text.slice(at, at + 2))
  return pairs
}

function placesIn(text: string): Set<string> {
  const places = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    for (let length = 2; length <= LONGEST_PLACE; length++) {
      const [place] = divisionsNamed(text.slice(at, at + length))
      if (place) places.add(place.adcode)
    }
  }
  return places
}
