/** Far more than the lines of one article and of what stands around it. */
const MOST = 256

/**
 * The same function of a text, with what it gave for the last texts kept: each line of a page is held against one table
 * after another, and by some of them more than once. What it gives must not be changed.
 */
export function remembering<Told>(tell: (text: string) => Told): (text: string) => Told {
  const known = new Map<string, Told>()
  return (text) => {
    if (known.has(text)) return known.get(text) as Told
    if (known.size >= MOST) known.clear()
    const told = tell(text)
    known.set(text, told)
    return told
  }
}
