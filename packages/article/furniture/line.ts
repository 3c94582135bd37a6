import { FURNITURE } from './lexicon.ts'
import { remembering } from './remember.ts'

/** A sentence of prose is seldom shorter. */
const SENTENCE = 12
/** Longer lines are paragraphs, whatever marks they have. */
const PARAGRAPH = 90

/** How a line is written, whatever it says. */
export function isProse(text: string): boolean {
  if (isMenu(text)) return false
  if (text.length >= PARAGRAPH) return true
  return text.length >= SENTENCE && /[。；;](?![a-z]{2,8}=)|[。！？!?…][”’"』」）)]?$/.test(text)
}

/** Names of channels or places side by side, with bars or much space between. */
export function isMenu(text: string): boolean {
  if (!MENU_MARK.test(text)) return false
  const parts = text.split(/\s{0,5}[|｜丨┊│·>»]\s{0,5}/)
  return parts.length >= 4 && parts.every((part) => part.length <= 10)
}

const MENU_MARK = /[|｜丨┊│·>»]/

/** Names of channels with nothing but space between them. Above an article only: inside it, people are listed so. */
export function isWordList(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 6 || /[，。、；：！？,;:!?]/.test(text)) return false
  return text.length <= words.length * 5 && words.every((word) => word.length <= 10)
}

/** The line as the tables read it: half-width marks, no bullet in front. */
export const plain = remembering((text) =>
  text
    .normalize('NFKC')
    .replaceAll('丨', '|')
    .replace(/^[•·●■◆▪*□\s]{1,10}/, '')
    .trim(),
)

/** What kind of furniture the line is, if any. A sentence is none unless it begins like a notice. */
export const furnitureOf = remembering((text): (typeof FURNITURE)[number] | undefined => {
  const line = plain(text).slice(0, 300)
  const isSentence = line.length > 30 && line.includes('。')
  return FURNITURE.find(
    ({ pattern, name, effect }) =>
      (line.length <= 80 || NOTICES.has(name)) && !(isSentence && effect === 'drops') && pattern.test(line),
  )
})

const NOTICES = new Set(['legal notice', 'imprint'])

const DATE_ONLY =
  /^[[(]?(?:(?:发布|更新|发表|发稿|日期|时间|上传)?(?:时间|日期|于)?:?\s{0,3})?(?:20|19)\d{2}(?:\s{0,2}[-/.年]\s{0,2}|\s(?=\d{2}\s?\/))\d{1,2}\s{0,2}[-/.月]\s{0,2}\d{1,2}日?(?:[\sT]{0,4}\d{1,2}[:时]\d{1,2}(?:[:分]\d{0,2}秒?)?)?[\])]?(?:\s{0,3}[(]?(?:星期|周).[)]?)?$/

/** A date and time with nothing else, as stand under headlines in lists. */
export function isDateOnly(text: string): boolean {
  const line = plain(text)
  return DATE_ONLY.test(line) || /^\d{2}\.\d{2}\.(?:19|20)\d{2}(?:\s{1,4}\d{1,2}:\d{2}(?::\d{2})?)?$/.test(line)
}

const DATED_ENTRY =
  /^.{6,}\s{0,3}[[(]?(?:20\d{2}[-/.年])\d{1,2}[-/.月]\d{1,2}日?[\])]?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?$|^[[(]?20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}[\])]?\s.{6,}$/

/** A headline of a list with its date: `省政府召开常务会议 2024-01-02`. */
export function isDatedEntry(text: string): boolean {
  return text.length <= 120 && !/来源|作者|编辑|发布|时间|日期|浏览|记者/.test(text) && DATED_ENTRY.test(plain(text))
}
