/** Whether a division is the other one or lies in it, by their codes of GB/T 2260 alone. */
export function liesIn(adcode: string, ancestor: string): boolean {
  return adcode.startsWith(ancestor.replace(/(?:00){1,2}$/, ''))
}
