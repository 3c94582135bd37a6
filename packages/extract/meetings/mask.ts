/** Marks that end a clause, and the private characters that stand for them within a quotation. */
const MARKS = '，：；、 '
const FIRST = 0xe000
/** A short quotation without a full stop is a name or a motto: “抓安全，保稳定”专题会. */
const MOTTO = /“[^“”。！？\n]{1,60}”/g
/** A document's title, which may have a space between those who issued it: 《中共中央 国务院关于…的意见》. */
const TITLE = /《[^《》。！？\n]{1,80}》/g

/** The text, place for place, with the marks hidden that stand within a motto and the spaces of a title, so that they end no name. */
export function mask(text: string): string {
  return text
    .replace(TITLE, (title) => title.replaceAll(' ', hidden(' ')))
    .replace(MOTTO, (motto) => motto.replace(/[，：；、 ]/g, hidden))
}

function hidden(mark: string): string {
  return String.fromCharCode(FIRST + MARKS.indexOf(mark))
}

/** The words as they stood before `mask`. */
export function unmask(words: string): string {
  return words.replace(/[\ue000-\ue004]/g, (mark) => MARKS[mark.charCodeAt(0) - FIRST] as string)
}
