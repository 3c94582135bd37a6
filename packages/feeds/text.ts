/**
 * Characters that no document should carry: controls but tab and line ends, lone surrogates, and noncharacters. XML
 * forbids most of them, and readers stumble over the rest.
 */
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** Code units of which at least one stands in any text that has such a character; most texts have none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SUSPECT = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/

/** The text without characters that XML can't carry. Line ends stay. */
export function clean(text: string): string {
  return SUSPECT.test(text) ? text.replace(UNFIT, '') : text
}

/** Clean text on one line, for titles and names. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim()
}

/** Whether anything of the text can be shown. */
export function isShown(text: string): boolean {
  return oneLine(text) !== ''
}

/** The text, or its first `length` characters with an ellipsis. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  const characters = Array.from(text)
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Clean text as HTML, safe between tags and within quoted attributes. */
export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
