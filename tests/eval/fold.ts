/** The text without what two faithful copies of it may differ in: width, kind of quotation mark, dash or bracket, spaces, middle dots. */
export function folded(text: unknown): string {
  return String(text ?? '')
    .normalize('NFKC')
    .replace(/[“”"「」『』‘’']/g, '"')
    .replace(/[—–―~〜-]+/g, '-')
    .replace(/[\s·•《》〈〉]+/g, '')
}

/** Whether two wordings are the same for a reader. */
export function same(one: unknown, other: unknown): boolean {
  return folded(one) === folded(other)
}

/** Whether a wording holds a phrase. */
export function holds(wording: unknown, phrase: unknown): boolean {
  return folded(wording).includes(folded(phrase))
}
