/** The things whose key no earlier one has, in their order; linear in their number. */
export function distinct<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[] {
  const seen = new Set<string>()
  return things.filter((thing) => {
    const key = keyOf(thing)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
