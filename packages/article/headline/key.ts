/** A headline without what two faithful copies of it differ in: width, quotes, dashes, spaces. */
export function key(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』·•]/g, '')
    .replace(/[—–-]+/g, '-')
}
