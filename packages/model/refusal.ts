/** Why an object can't become an article, or a correction. The sentence is for the uploader. */
export const REFUSAL_CODES = [
  'empty',
  'too-large',
  'unsupported-media',
  'undecodable',
  'not-an-article',
  'bad-correction',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

/**
 * Thrown when bytes can't be read as an article: they are empty, too large, no text, in no known encoding, or a page
 * that holds no article (a list, a login wall, an error page), or a correction that fits no record. The message is one sentence that an uploader can act on.
 */
export class Refusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Refusal'
    this.code = code
  }
}
