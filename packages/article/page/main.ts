import { FURNITURE_NAMES, FURNITURE_TAGS } from '../furniture/lexicon.ts'
import { isProse } from '../furniture/line.ts'
import { CONTAINERS } from './containers.ts'
import { INLINE } from './elements.ts'
import type { Layout, Line, Region } from './lines.ts'

/** Of a line's characters, how many may be links in a paragraph of an article. */
const LINKED = 0.5
/** A named container must hold this share of what the densest element holds, or the name was used otherwise. */
const NAMED_SHARE = 0.4
/** With less than this it may be one part of several, if all around it is prose too. */
const PART_SHARE = 0.75
/** An element around the densest one is taken instead when it holds this much more. */
const WIDER = 1.2

/** The run of lines, `[from, to)`, that holds the body, with the lines in it that are furniture by their markup. */
export interface Main {
  from: number
  to: number
  furniture: ReadonlySet<number>
}

/** Finds the main body of a page: a container that its content system names, or else where the prose is. */
export function findMain(layout: Layout): Main {
  const prose = sums(layout.lines.map((line) => (isBodyLine(line) ? line.text.length : 0)))
  const amount = (region: Region) => (prose[region.to] ?? 0) - (prose[region.from] ?? 0)
  const densest = findDensest(layout, amount)
  const named = bestContainer(layout, amount)
  const main = named && holdsEnough(layout, named, densest, amount) ? named : densest
  return { from: main.from, to: main.to, furniture: furnitureInside(layout, main, amount) }
}

/** A named container is the body, unless the name was used for something small, or one of several parts of the article. */
function holdsEnough(layout: Layout, named: Region, densest: Region, amount: (region: Region) => number): boolean {
  const share = amount(named) / amount(densest)
  if (amount(named) === 0 || share < NAMED_SHARE) return false
  return share >= PART_SHARE || !within(named, densest) || !isMostlyProse(layout, densest, amount)
}

function isBodyLine(line: Line): boolean {
  return line.linked <= line.text.length * LINKED && isProse(line.text)
}

/** `sums[i]` is the sum of the first `i` numbers. */
function sums(numbers: number[]): number[] {
  const result = [0]
  for (const number of numbers) result.push((result.at(-1) as number) + number)
  return result
}

/** The named container with most prose; of several that hold the same, the innermost. */
function bestContainer(layout: Layout, amount: (region: Region) => number): Region | undefined {
  let found: Region | undefined
  for (const region of layout.regions) {
    if (!region.names.some((name) => CONTAINERS.has(name))) continue
    if (!found || amount(region) > amount(found) || (amount(region) === amount(found) && within(region, found))) {
      found = region
    }
  }
  return found
}

function within(inner: Region, outer: Region): boolean {
  return inner.from >= outer.from && inner.to <= outer.to
}

/** Paragraphs speak for the element around them, and half as loud for the one around that. */
function findDensest(layout: Layout, amount: (region: Region) => number): Region {
  const score = new Map<number, number>()
  const add = (index: number, points: number) => {
    if (index >= 0) score.set(index, (score.get(index) ?? 0) + points)
  }
  for (const line of layout.lines) {
    if (!isBodyLine(line)) continue
    let index = line.region
    while (index > 0 && isParagraph(layout.regions[index] as Region)) index = (layout.regions[index] as Region).parent
    add(index, line.text.length)
    add(layout.regions[index]?.parent ?? -1, line.text.length / 2)
  }
  let top = 0
  for (const [index, points] of score) if (points > (score.get(top) ?? 0)) top = index
  let region = layout.regions[top] as Region
  while (region.parent > 0) {
    const outer = layout.regions[region.parent] as Region
    if (amount(outer) < amount(region) * WIDER || !isMostlyProse(layout, outer, amount)) break
    region = outer
  }
  return region
}

function isParagraph(region: Region): boolean {
  return /^(?:p|span|a|label|h[1-6]|li|blockquote)$/.test(region.tag) || region.to - region.from <= 1
}

function isMostlyProse(layout: Layout, region: Region, amount: (region: Region) => number): boolean {
  let length = 0
  for (let i = region.from; i < region.to; i++) length += (layout.lines[i] as Line).text.length
  return amount(region) > length * 0.7
}

/** Lines inside the body that stand in elements named for what surrounds articles, as long as those are no part of it. */
function furnitureInside(layout: Layout, main: Region, amount: (region: Region) => number): Set<number> {
  const lines = new Set<number>()
  const limit = amount(main) * 0.3
  for (const region of layout.regions) {
    if (region.from < main.from || region.to > main.to || region === main || region.to <= region.from) continue
    if (INLINE.has(region.tag) || (region.from === main.from && region.to === main.to)) continue
    const named = FURNITURE_TAGS.has(region.tag) || region.names.some((name) => FURNITURE_NAMES.test(name))
    if (!named || amount(region) > limit) continue
    for (let i = region.from; i < region.to; i++) lines.add(i)
  }
  return lines
}
