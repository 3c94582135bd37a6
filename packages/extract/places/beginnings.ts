/** Tells of most places of a text at once that none of certain words begins there, by its next two characters. */
export class Beginnings {
  readonly #marked = new Uint8Array(0x10000)

  /** Each word has two characters at least. */
  constructor(words: Iterable<string>) {
    for (const word of words) this.#marked[mixed(word, 0)] = 1
  }

  /** Whether one of the words may begin at this place; seldom true where none does. */
  mayBegin(text: string, at: number): boolean {
    return this.#marked[mixed(text, at)] === 1
  }
}

function mixed(text: string, at: number): number {
  return ((text.charCodeAt(at) * 31) ^ text.charCodeAt(at + 1)) & 0xffff
}
