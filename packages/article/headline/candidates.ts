import { isCreditLine } from '../byline/credit.ts'
import { isByline } from '../byline/fields.ts'
import { isCaption } from '../furniture/caption.ts'
import { furnitureOf, isDateOnly, isMenu, isWordList } from '../furniture/line.ts'
import type { DocLine } from '../page/document.ts'

const LABELLED = /^(?:标题|题目|主题|主标题|信息名称|信息标题|文章标题|肩题|引题|眉题|副题|副标题)\s{0,2}[:：]\s{0,3}\S/
const SUB_LABEL = /^(?:肩|引|眉|副)/
/** Given to the lines right above the byline. */
export const BLOCK = ':block'
const MAX_TITLE = 120
/** Names around parts of a byline. */
const BYLINE_NAME = /(?:^|[-_])(?:meta|author|source|laiyuan|profile|nickname|pubtime|time|date|fbsj|ly)(?:$|[-_])/
export const MIN_TITLE = 4

/** Lines before the body that may be headline, kicker or deck, without the labels that a copied form puts before them. */
export function headLines(before: readonly DocLine[]): DocLine[] {
  const heads = new Set(before.filter(isHeadLine))
  const block = mainBlock(before, heads)
  return before.flatMap((line) => {
    if (!LABELLED.test(line.text)) {
      if (!heads.has(line)) return []
      return block.has(line) ? { ...line, names: [...line.names, BLOCK] } : line
    }
    const bare = (text: string) => text.replace(/^[^:：]{2,4}[:：]\s{0,3}/, '')
    const names = SUB_LABEL.test(line.text) ? ['subtitle'] : ['title']
    const unlabelled = { ...line, text: bare(line.text), own: bare(line.own), names }
    return isHeadLine(unlabelled) ? unlabelled : []
  })
}

function isHeadLine({ text, names, furniture }: DocLine): boolean {
  if (names.some((name) => BYLINE_NAME.test(name))) return false
  if (text.length < MIN_TITLE || text.length > MAX_TITLE || furniture) return false
  return (
    !furnitureOf(text) &&
    !isByline(text) &&
    !isDateOnly(text) &&
    !isMenu(text) &&
    !isWordList(text) &&
    !isCreditLine(text) &&
    !isCaption(text) &&
    /[\u4e00-\u9fff]{2}/.test(text)
  )
}

/** The lines that stand together right above the first byline; without a byline, right above the body. */
function mainBlock(before: readonly DocLine[], heads: ReadonlySet<DocLine>): Set<DocLine> {
  let block: DocLine[] = []
  let last: DocLine[] = []
  for (const line of before) {
    if (heads.has(line)) block.push(line)
    else {
      if (block.length > 0) last = block
      if (block.length > 0 && (isByline(line.text) || isDateOnly(line.text))) return new Set(block)
      block = []
    }
  }
  return new Set(block.length > 0 ? block : last)
}
