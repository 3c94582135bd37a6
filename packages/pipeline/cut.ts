/** At most `length` UTF-16 code units of a text, well-formed whatever stood there, with … where something is left out. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text.toWellFormed()
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`.toWellFormed()
}
