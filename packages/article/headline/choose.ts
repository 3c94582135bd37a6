import { isCaption } from '../furniture/caption.ts'
import { plain } from '../furniture/line.ts'
import type { DocLine } from '../page/document.ts'
import type { Declared } from '../page/meta.ts'
import { BLOCK, headLines, MIN_TITLE } from './candidates.ts'
import { type Piece, piecesOf, siteOf, withoutSite } from './doctitle.ts'
import { key } from './key.ts'
import { KICKER, SITE_ENDING, SUBTITLE_NAME, TITLE_JOINT, TITLE_NAME } from './lexicon.ts'
import { opening } from './opening.ts'

/** The headline, with the lines set above and below it. */
export interface Headline {
  title: string
  /** As the page writes it. */
  own: string
  subtitles: DocLine[]
  /** The site's name, where `<title>` carries it. */
  site: string | undefined
  /** Set where the text has no headline, and its first words stand for one. */
  inferred?: true
}

/** Points for what makes a line look like the headline. A declared headline that the page shows decides. */
const POINTS = {
  declared: 8,
  inDocTitle: 6,
  heading: [0, 4, 3, 2, 2, 1, 1],
  named: 2,
  repeated: 3,
  near: 1,
  block: 2,
  kicker: -3,
  short: -3,
  linked: -4,
}
/** From here on a line of a page is believed to be the headline without being declared. */
const BELIEVED = 2
const NOW_READING = /^(?:您?正在阅读|当前阅读|您?阅读的是|原?标题)\s{0,3}[:：]\s{0,3}/
/** What stands under a picture or a headline, and is none itself: who spoke, who presided. */
const DECK =
  /^(?:[^，。\s]{0,12}(?:书记|主任|主席|秘书长|[市县区州镇局院校会]长))?[\u4e00-\u9fff]{2,4}(?:讲话|致辞|主持|主持会议|发言|出席|出席会议|传达[^，。]{2,30}精神)$/
/** The name of a channel above copied text: 人大要闻. */
const CHANNEL = /^[\u4e00-\u9fff]{2,4}(?:要闻|动态|快讯|简讯|新闻)$/
/** What copied text says about the headline that it had elsewhere. */
const ORIGINAL = /^[([【（]?原(?:标题|题|文标题)\s{0,2}[:：]\s{0,3}(.{4,120}?)[)\]】）]?$/
/** Words under a picture of something. */
const CAPTION = /(?:效果图|资料图|图片|照片|示意图|现场图?)[)）]?$/

/** Chooses the headline among the lines before the body and what the page declares; failing these, what a line after the body says that it was. */
export function chooseHeadline(
  before: readonly DocLine[],
  body: readonly DocLine[],
  declared: Declared,
  after: readonly DocLine[],
): Headline | undefined {
  const lines = declared.docTitle === '' ? withoutPageTitle(headLines(before)) : headLines(before)
  const said = before.map(({ text }) => key(text.replace(NOW_READING, '')))
  const titles = declared.titles.map((title) => key(title))
  const pieces = piecesOf(declared.docTitle)
  const whole = joined(lines, [...declared.titles, ...pieces.map((piece) => piece.text)])
  const wrapped = whole || declared.docTitle !== '' ? undefined : broken(lines)
  const ranked = lines
    .map((line, i) => ({ line, i, points: points(line, { lines, said, titles, pieces, distance: lines.length - i }) }))
    .sort((a, b) => b.points - a.points || a.i - b.i)
  const best =
    declared.docTitle === '' && titles.length === 0
      ? ranked.find(({ line }) => !DECK.test(line.text) && !CHANNEL.test(line.text))
      : ranked[0]
  const named = declared.docTitle === '' && titles.length === 0 ? underCouplet(lines, best?.i) : undefined
  const shown =
    whole ??
    wrapped ??
    named ??
    (best && best.points >= (declared.docTitle ? BELIEVED : -9) ? { lines: [best.line], at: best.i } : undefined)
  const site = siteOf(declared, shown?.lines.map((line) => line.text).join('') ?? '') ?? bannerOf(before, declared)
  if (shown) {
    const joint = shown === wrapped ? '' : ' '
    const title = shown.lines.map((line) => strip(line.text)).join(joint)
    const own = shown.lines.map((line) => strip(line.own)).join(joint)
    return { title, own, subtitles: subtitlesAround(lines, shown, body), site }
  }
  const told = declared.titles.find((title) => title.length >= MIN_TITLE) ?? withoutSite(declared.docTitle)
  if (told) return { title: told, own: told, subtitles: [], site }
  if (best) return { title: strip(best.line.text), own: strip(best.line.own), subtitles: [], site }
  const original = [...before, ...after].find((line) => ORIGINAL.test(line.text))
  if (original) {
    const bare = (text: string) => ORIGINAL.exec(text)?.[1] ?? text
    return { title: bare(original.text), own: bare(original.own), subtitles: [], site }
  }
  const first = body[0]
  return first && { title: opening(first.text), own: opening(first.own), subtitles: [], site, inferred: true }
}

/** Lines of copied text without a page's `<title>`: the headline once more, with the name of the site behind a joint. */
function withoutPageTitle(lines: DocLine[]): DocLine[] {
  return lines.filter(({ text }) => !lines.some((other) => isFollowedBySite(text, other.text)))
}

/** The government whose site copied text comes from, by the first of its lines. */
function bannerOf([first]: readonly DocLine[], { docTitle }: Declared): string | undefined {
  return docTitle === '' && first && BANNER.test(first.text) ? first.text : undefined
}
const BANNER = /^[\u4e00-\u9fff]{2,14}[省市县区州旗盟]人民政府(?:门户网站|网站|网)?$/

function isFollowedBySite(text: string, headline: string): boolean {
  if (headline.length < MIN_TITLE * 2 || text.length <= headline.length || !text.startsWith(headline)) return false
  const rest = text.slice(headline.length)
  return rest.search(TITLE_JOINT) === 0 && rest.length <= 40 && SITE_ENDING.test(rest)
}

function points(line: DocLine, { lines, said, titles, pieces, distance }: Evidence): number {
  const own = key(line.text)
  let sum = POINTS.heading[line.heading] as number
  if (titles.includes(own)) sum += POINTS.declared
  const piece = pieces.find(({ folded }) => folded === own)
  if (piece) sum += piece.isSite ? 0 : POINTS.inDocTitle
  else if (own.length >= 6 && pieces.some(({ folded, first }) => first && folded.startsWith(own)))
    sum += POINTS.inDocTitle - 1
  if (line.names.some((name) => TITLE_NAME.test(name))) sum += POINTS.named
  if (line.names.includes(BLOCK)) sum += POINTS.block
  if (line.names.some((name) => SUBTITLE_NAME.test(name))) sum -= POINTS.named * 2
  if (said.filter((other) => other === own).length > 1) sum += POINTS.repeated
  if (KICKER.test(plain(line.text)) && lines.at(-1) !== line) sum += POINTS.kicker
  if (own.length < 8) sum += POINTS.short
  if (line.linked) sum += POINTS.linked
  if (distance <= 3 && pieces.length > 0) sum += POINTS.near
  if (distance > 8) sum -= Math.min(3, distance / 10)
  return sum
}

interface Evidence {
  lines: readonly DocLine[]
  /** Everything said before the body, folded. */
  said: readonly string[]
  titles: readonly string[]
  pieces: readonly Piece[]
  /** How many lines before the body, of those that may be the headline. */
  distance: number
}

/** Lines that follow one another and together are a declared headline. */
function joined(lines: readonly DocLine[], titles: readonly string[]): { lines: DocLine[]; at: number } | undefined {
  for (const title of titles) {
    const folded = key(title)
    if (folded.length < MIN_TITLE * 2) continue
    for (let at = lines.length - 1; at >= 0; at--) {
      let sum = ''
      for (let to = at; to < Math.min(lines.length, at + 4); to++) {
        sum += key((lines[to] as DocLine).text)
        if (sum === folded && to > at) return { lines: lines.slice(at, to + 1), at }
        if (!folded.startsWith(sum)) break
      }
    }
  }
  return undefined
}

/** Lines that are one headline by their words alone: a body's name and what it did, a verb and the meeting, lines of few characters. */
function broken(lines: readonly DocLine[]): { lines: DocLine[]; at: number } | undefined {
  if (lines.some(({ heading }) => heading > 0)) return undefined
  const [first, second] = lines
  if (!first || !second) return undefined
  const isNarrow = lines.length >= 3 && lines.length <= 5 && lines.every(({ text }) => /^[^，。：\s]{2,10}$/.test(text))
  if (isNarrow && /会|召开|举行/.test(lines.map(({ text }) => text).join(''))) return { lines: [...lines], at: 0 }
  if (second.text.startsWith('暨')) return { lines: [first, second], at: 0 }
  return GOES_ON.test(first.text) && MEETING.test(second.text) ? { lines: [first, second], at: 0 } : undefined
}

/** Two halves of one length and no event: 凝心聚力谋发展 携手同心启新程. */
const COUPLET = /^([\u4e00-\u9fff]{4,12})\s([\u4e00-\u9fff]{4,12})$/
const EVENT = /召开|举行|举办|开幕|会议|大会|座谈会|论坛|会见|签约/

function isCouplet(text: string): boolean {
  const [, left = '', right = ''] = COUPLET.exec(text) ?? []
  return left !== '' && left.length === right.length && !EVENT.test(text)
}

/** The headline that tells of the meeting, where a couplet stands above it; one set off by a dash is a subtitle. */
function underCouplet(lines: readonly DocLine[], at = -1): { lines: DocLine[]; at: number } | undefined {
  const next = lines[at + 1]
  if (!isCouplet(lines[at]?.text ?? '')) return undefined
  return next && EVENT.test(next.text) && /^[\u4e00-\u9fff“《\d]/.test(next.text) && !DECK.test(next.text)
    ? { lines: [next], at: at + 1 }
    : undefined
}

const GOES_ON =
  /^(?:中国人民政治协商会议|中国共产党|中华人民共和国)[^，。]{0,12}$|(?:召开|举行|党组|中心组|委员会|人民代表大会|常委会)$/
const MEETING =
  /^[^，。：]{0,20}(?:第|届|次|\d{4}年)[^，。：]{0,30}(?:会|会议|决议|公报|学习|论坛|开幕|闭幕|召开|举行)$/

function isKicker(line: DocLine): boolean {
  return isCouplet(line.text) || KICKER.test(plain(line.text)) || line.names.some((name) => SUBTITLE_NAME.test(name))
}

/** Kicker and deck: the lines between headline and body, and the one or two right above it that are no links. */
function subtitlesAround(
  lines: readonly DocLine[],
  shown: { lines: DocLine[]; at: number },
  body: readonly DocLine[],
): DocLine[] {
  const folded = key(shown.lines.map((line) => line.text).join(''))
  const inBody = new Set(body.map((line) => line.text))
  const above = lines
    .slice(Math.max(0, shown.at - 2), shown.at)
    .filter((line) => isKicker(line) || (line.heading > 1 && shown.lines[0]?.heading === 1))
  const below = lines.slice(shown.at + shown.lines.length)
  return [...above, ...below].filter((line) => {
    const own = key(line.text)
    return (
      !line.linked &&
      !CAPTION.test(line.text) &&
      !isCaption(line.text) &&
      own.length >= 6 &&
      !folded.includes(own) &&
      !inBody.has(line.text)
    )
  })
}

/** Without what copied text puts before it. */
function strip(text: string): string {
  return text
    .replace(/^(?:标题|题目|Title)\s{0,2}[:：]\s{0,2}|^#{1,4}\s{1,3}/i, '')
    .replace(/^[•●■◆▪]\s{0,3}/, '')
    .replace(/\s{0,3}(?:[|｜丨]|分享到?[:：]?)$/, '')
    .trim()
}
