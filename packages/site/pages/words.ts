/** Which meeting of its series: `第十四届第10次`, `第10次`, or nothing where the text does not number it. */
export function ordinalInWords({ term, ordinal }: { term: number | null; ordinal: number | null }): string {
  return `${term === null ? '' : `第${term}届`}${ordinal === null ? '' : `第${ordinal}次`}`
}

/** The items by a key, groups and items in the order in which they first come. */
export function grouped<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
