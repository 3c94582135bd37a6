import { lettersOf, likeness, overlap, type Shape, shapeOf } from '#extract/identity/likeness.ts'

/** Two statements are one when they share this part of their words, */
const ALIKE = 0.8
/** or when the shorter one stands almost whole in the longer, which has not too much beside it. */
const CONTAINED = 0.85
const CONTAINED_ALIKE = 0.65

interface Group<Item> {
  items: Item[]
  shape: Shape
}

/**
 * Puts together what several articles say in almost the same words; the first is how the first article has it. `lists`
 * stand in the order of the merge, one an article. Two statements of one article stay two: it would not say so twice.
 */
export function alike<Item>(lists: readonly (readonly Item[])[], text: (item: Item) => string): [Item, ...Item[]][] {
  const groups: Group<Item>[] = []
  for (const list of lists) {
    const shapes = list.map((item) => shapeOf(text(item)))
    const taken = match(groups, shapes)
    list.forEach((item, index) => {
      const group = groups[taken.get(index) ?? -1]
      if (group) group.items.push(item)
      else groups.push({ items: [item], shape: shapes[index] as Shape })
    })
  }
  return groups.map(({ items }) => items as [Item, ...Item[]])
}

/** Whether two statements are one, in other words. */
export function isAlike(one: Shape, other: Shape): boolean {
  const alike = likeness(one, other)
  return alike >= ALIKE || (alike >= CONTAINED_ALIKE && overlap(one, other) >= CONTAINED)
}

/** For each statement, by index, the one group that it belongs to: the most alike pairs first. */
function match<Item>(groups: readonly Group<Item>[], shapes: readonly Shape[]): Map<number, number> {
  const pairs = shapes.flatMap((shape, index) =>
    groups.flatMap((group, at) =>
      mayBeAlike(shape, group.shape) && isAlike(shape, group.shape)
        ? [{ index, at, alike: likeness(shape, group.shape) }]
        : [],
    ),
  )
  const taken = new Map<number, number>()
  const full = new Set<number>()
  for (const { index, at } of pairs.toSorted((one, other) => other.alike - one.alike)) {
    if (taken.has(index) || full.has(at)) continue
    taken.set(index, at)
    full.add(at)
  }
  return taken
}

/** Texts of very different length can't be; to count what they share is dear. */
function mayBeAlike(one: Shape, other: Shape): boolean {
  const [short, long] = [one.pairs.size, other.pairs.size].toSorted((a, b) => a - b) as [number, number]
  return one.bare === other.bare || short * 2.2 >= long
}

/** Items of one name are one, whoever says so. */
export function named<Item>(lists: readonly (readonly Item[])[], name: (item: Item) => string): [Item, ...Item[]][] {
  return [...Map.groupBy(lists.flat(), (item) => lettersOf(name(item))).values()] as [Item, ...Item[]][]
}
