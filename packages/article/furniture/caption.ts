import { plain } from './line.ts'

/** Words under a picture seldom fill more. */
const LONGEST = 140
/** 图为…, and where the people stand in it. */
const SHOWS =
  /^(?:图为|图\d|[↑▲△↓]|.{0,30}合影(?:留念)?[。.]?$|[^，。；：,:;]{0,12}(?:现场|会场)\d?$|在[^，。；：,:;]{2,16}(?:调研|考察|参观|走访|座谈)$|.{0,30}\s?(?:图片|照片)来源[:/].{2,20}$|[(](?:资料图片?|图片|图文无关)[^()]{0,12}[)]$)/
const PLACES = /[(](?:前排|后排|二排)?(?:左|右|中|居中)(?:起|侧|边)?[一二三四五六七八九十\d]{0,2}[)]/g
/** Whose picture it is, in brackets or after a space at the end. */
const SOURCE =
  /[([](?:[^()[\]]{0,30}(?:资料照片?|资料图片?|截图|图片|相片|照片|网页图|档案照|供图|摄影?|提供|视频画面)|(?:图片?|相片|照片|(?<!。[^。]{0,30})来源)(?:来源)?[:/][^()[\]]{1,30})[)\]]$|\s[\u4e00-\u9fff·\s]{2,12}\s?(?:摄|供图)$/
/** Who took the picture, at the end of what it shows. */
const SHOT = /[。\s□][\u4e00-\u9fff/·]{0,14}记者\s?[\u4e00-\u9fff·\s]{2,10}\s?摄影?[)]?$/
/** An agency in brackets after one short sentence that only names who is to be seen. */
const AGENCY =
  /^[^。]{4,40}。?[([]\s?(?:新华社|中新社|中通社|中央社|法新社|路透社?|美联社|[\u4e00-\u9fff]{2,6}(?:通讯社|图片社))\s?[)\]]$/

/** Words under a picture: `图为会议现场。`, `市长张三（右二）会见来宾。（新闻处提供）`. */
export function isCaption(text: string): boolean {
  const line = plain(text)
  if (line.length > LONGEST) return false
  if (SHOWS.test(line) || AGENCY.test(line) || SHOT.test(line)) return true
  if (/。./.test(line.replace(/^[([][^()[\]]{1,60}[)\]]$/, '').replace(/。[([][^()[\]]{1,40}[)\]]$/, '。')))
    return false
  return SOURCE.test(line) || (line.match(PLACES)?.length ?? 0) >= 2 || (line.length <= 60 && line.search(PLACES) > 0)
}
