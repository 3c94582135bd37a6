import { OUTLET_ENDINGS } from './lexicon.ts'

/** What may stand before the first words of a report, one after the other, on text with marks of either width. */
const LEADS: readonly RegExp[] = [
  // 【本报讯】 [城市新闻]
  /^[【[［][^【】[\]]{1,20}(?:讯|电|消息|新闻|报道|报导|网|报|社|台|客户端)[】\]］]/,
  // 新华社北京1月2日电, 城市晚报2月3日讯, 本报讯
  new RegExp(
    `^(?:本[报网台刊社]|[\\u4e00-\\u9fff·/]{2,24}?(?:${OUTLET_ENDINGS})|[\\u4e00-\\u9fff]{2,3}(?=讯))[\\u4e00-\\u9fff]{0,14}?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?\\s{0,2}(?:电|讯|消息)(?=[\\s:：(（【]|\\d)`,
  ),
  // 城市日报讯昨日
  /^[\u4e00-\u9fff]{2,10}(?:日报|晚报|早报|晨报|时报|商报|新闻网)讯(?=[\u4e00-\u9fff])/,
  // （记者 张三） (宣传部 李四)
  /^[(（][^()（）。]{2,60}[)）]/,
  // 记者 王五 赵六 报道：
  /^(?:[\u4e00-\u9fff·/]{0,12}记者)[^,，。:：]{1,30}(?:报道|报导|摄)[:：]?/,
]
const MOST = 4

/** A report's first paragraph without dateline, outlet and names before its first words. */
export function withoutLead(paragraph: string): string {
  let text = paragraph.trim()
  for (let count = 0; count < MOST; count++) {
    const lead = LEADS.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined)
    if (!lead || lead.length === text.length) break
    text = text.slice(lead.length).replace(/^[\s:：]{1,5}/, '')
  }
  return text
}
