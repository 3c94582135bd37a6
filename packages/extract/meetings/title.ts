import type { Span } from '#model/record.ts'
import { division, divisionsNamed } from '../places/gazetteer.ts'
import { CITY_SIGNS } from '../places/short-names.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from './gather.ts'
import { firstOf } from './kind.ts'

/** Two names share this part of the shorter one's characters when they name one meeting. */
const ALIKE = 0.6

/** The fullest naming of the chosen meeting: with its number, and from the text rather than from the headline. */
export function bestName(main: Candidate, others: readonly Candidate[]): Candidate {
  const same = [main, ...others.filter((other) => isSame(main, other))]
  const best = same.reduce((best, next) => (fullness(next) > fullness(best) ? next : best))
  const longer = same.find(({ name, basis }) => basis === 'held' && isInFull(name, best.name))
  return longer ? { ...best, name: longer.name } : best
}

/** Whether a name is another with what it begins with: 全市某工作推进会, 2025年一季度某分析会, 云州市某届人大常委会会议. */
function isInFull(name: string, short: string): boolean {
  const more = name.length - short.length
  const front = name.slice(0, more)
  if (more <= 0 || more > Math.max(2, 0.3 * short.length) || !name.endsWith(short)) return false
  return FRONT.test(front) || (/^[省市县区州盟旗]/.test(short) && divisionsNamed(front + short[0]).length > 0)
}
const FRONT = /^(?:全[国省市县区州校]|[省市县区州](?:委|政府)?|\d{4}年(?:度)?|第[^届]{1,4}届)+$/

/** Whether two reports are of one meeting: their kinds agree, and so do their numbers and most of their words where both have them. */
export function isSame(one: Candidate, other: Candidate): boolean {
  if (one.series?.ordinal && other.series?.ordinal && one.series.ordinal !== other.series.ordinal) return false
  if (reach(one.name) !== reach(other.name) && reach(one.name) && reach(other.name)) return false
  if (one.kind === 'press-conference' && other.kind === 'press-conference') return true
  if (one.bare || other.bare || one.made || other.made)
    return one.kind === other.kind || one.kind === 'work-conference' || other.kind === 'work-conference'
  return (one.kind === other.kind || isVague(one) || isVague(other)) && likeness(one.name, other.name) >= ALIKE
}

/** 全国, 全省, 全市: meetings of different levels are different ones. */
function reach(name: string): string | undefined {
  return /^全[国省市县区州盟旗]/.exec(name)?.[0]
}

/** 社会监督员会议 may be called 社会监督员座谈会 too. */
function isVague({ name, kind }: Candidate): boolean {
  return (
    kind === 'work-conference' && /(?<!工作|推进|部署|动员|现场|调度|汇报|电视电话|视频|干部)会议$/.test(firstOf(name))
  )
}

function likeness(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const characters = new Set(short)
  return [...characters].filter((character) => long.includes(character)).length / characters.size
}

/** A press conference by the office that gives it, and not by what it was on. */
const OF_A_PRESS_OFFICE = /(?:国新办|新闻办(?:公室)?|政府|[厅局委])(?:例行)?(?:新闻)?发布会$/

/** The place at the beginning of what a visit went to: 重庆市 of 重庆市两江新区. */
function placeIn(where: string): string {
  return /^(?:我)?[^，]{1,12}?[省市县区州盟旗]/.exec(where)?.[0] ?? where
}

function fullness(candidate: Candidate): number {
  const { name, bare, series, sentence, kind, made, rule, visit } = candidate
  const nameless = kind === 'bilateral-meeting' || kind === 'delegation-visit' || rule === 'signed'
  const length = nameless ? -Math.max(0, name.length - 24) / 10 : Math.min(name.length, 45) / 50
  return (
    (series?.ordinal ? 4 : 0) +
    (bare ? -3 : 0) +
    (isVague(candidate) ? -1 : 0) +
    (sentence && !nameless ? 0.5 : 0) +
    (made ? -0.6 : 0) +
    (OF_A_PRESS_OFFICE.test(name) ? -1 : 0) +
    (kind === 'press-conference' && /“[^”]{2,}”/.test(name) ? 0.6 : 0) +
    (visit && divisionsNamed(placeIn(visit.where)).length > 0 ? 1 : 0) +
    length
  )
}

/** The title as the text has it, but for the place of a visit, which is written out; and where it stands there. */
export function quote(
  { article, text }: Reading,
  { name, nameSpan, sentence, visit }: Candidate,
): { title: string; titleSpan: Span } {
  const inWords = visit ? (words: string) => inFull(words, text) : (words: string) => words
  const at = sentence && text.slice(...nameSpan) === name ? nameSpan[0] : text.indexOf(name)
  if (at >= 0) {
    const end = at + name.length + (ISSUE.exec(text.slice(at + name.length, at + name.length + 10))?.[0].length ?? 0)
    return { title: inWords(article.text.slice(at, end)), titleSpan: [at, end] }
  }
  return { title: inWords(name), titleSpan: sentence ? nameSpan : openingOf(text) }
}

/** 某发布会（第五场）. */
const ISSUE = /^（第[^（）]{1,4}[场期次]）/

/** 赴渝考察 is 赴重庆考察 where the text has that name too: a sign says nothing to a reader from elsewhere. */
function inFull(title: string, text: string): string {
  return title.replace(VISITED_SIGN, (sign) => {
    const shorts = (CITY_SIGNS[sign] ?? []).map((adcode) => division(adcode)?.short ?? sign)
    return shorts.find((short) => text.includes(short)) ?? sign
  })
}
const VISITED_SIGN = /(?<=赴|来|到|抵|莅)[\u4e00-\u9fff](?=学习|考察|访问|参观|调研|对接|交流|开展|洽谈)/

function openingOf(text: string): Span {
  const end = text.indexOf('\n')
  return [0, end < 0 ? text.length : end]
}
