import type { Series } from '#model/record.ts'
import type { Finding, Ground } from '../findings.ts'
import { HEAD } from '../meetings/heads.ts'
import { trimName } from '../meetings/name.ts'
import type { Reading } from '../reading.ts'
import { find, type Rule } from '../rule.ts'
import { ordinalOf, parseSeries } from './parse.ts'

/** Verbs and prepositions that stand between a sentence and the name of a meeting that it refers to. */
const REFERRING =
  /^.{0,40}(?:贯彻落实|贯彻|落实|学习|传达|按照|根据|依据|自|对照|围绕|回顾|总结|召开|举行|举办|参加|出席|列席|特别是|尤其是|自从|作为|担任|继|关于|听取了?|通报了?|审议了?|协商了?(?!会议)|研究了?|讨论了?|决定|决定了|确定了?|商定|通过了?|提请|提交|就|对|从|由|在|为)(?=.{5})/
/** What is settled beside a meeting to come: 年度总体方案和第九次主席联席会议相关事宜. */
const LISTED_BEFORE = /^.{0,50}(?:方案|报告|办法|计划|意见|要点|纪要)(?:和|及|以及)(?=第[^次届]{1,6}次[^会]{4,})/
/** A stretch of a name. */
const CHARACTER = '[^，。；：！？“”《》、\\s]'
const NUMBER = '[一二三四五六七八九十百零\\d]{1,6}'

const NAMED: Rule<Series, string | undefined> = {
  name: 'numbered-meeting',
  example: '两市将落实云州青州党政联席会议第三次会议部署。',
  pattern: new RegExp(
    `(?<=^|[，。；：！？“”《》、\\s])${CHARACTER}{2,50}?(?:第${NUMBER}[次届]|届${NUMBER}次)(?:${CHARACTER}{0,12}?${HEAD.replace(/\(\?!.*\)$/, '')})`,
    'g',
  ),
  produce(match, home) {
    const { name } = trimName(match[0].replace(LISTED_BEFORE, '').replace(REFERRING, '').replace(/^的/, ''))
    return numbered(match, name, home)
  },
}

/** 第七次云青政协主席联席会议: the number before the name. */
const NUMBER_FIRST: Rule<Series, string | undefined> = {
  name: 'number-first',
  example: '会议通报了第七次云青地区政协主席联席会议情况。',
  pattern: new RegExp(
    `(?<=^|[，。；：！？“”、\\s]|通报|传达|学习|落实|贯彻|作为|了|和|及|研究|商定)(?:《[^《》\\n]{2,30}》)?第${NUMBER}次(?:${CHARACTER}{2,30}?${HEAD.replace(/\(\?!.*\)$/, '')})`,
    'g',
  ),
  produce(match, home) {
    return numbered(match, match[0], home)
  },
}

function numbered(match: RegExpExecArray, name: string, home: string | undefined) {
  if (/^(?:去年|前年|今年|上次|上届|本届|本次|这次|此次)?第[^次届]{1,6}[次届](?:全体)?会议?$/.test(name))
    return undefined
  const series = name.length >= 6 ? parseSeries(name, home) : undefined
  if (!series || series.ordinal === null) return undefined
  const end = match.index + match[0].length
  return { value: series, span: [end - name.length, end] as [number, number] }
}

/** The ways in which a text names a meeting of a running series. */
export const SERIES_RULES: readonly Rule<Series, string | undefined>[] = [NAMED, NUMBER_FIRST]

/** Every numbered meeting of a running series that the text names (`川渝党政联席会议第四次会议`), in order of place. */
export function findSeries(reading: Reading, ground: Ground): Finding<Series>[] {
  return find(SERIES_RULES, reading.text, ground.home)
}

const SITTING = new RegExp(
  `(?<=^|[，。；：！？、\\s]|去年|前年|上一?年|关于|了|自|落实|贯彻|按照|根据)第(${NUMBER})次会议`,
  'g',
)

/** Every sitting that is named by its number alone (`第二次会议以来`), which is one of the series that the article is about. */
export function findSittings({ text }: Reading): Finding<number>[] {
  return [...text.matchAll(SITTING)].flatMap((match) => {
    const value = ordinalOf(match[1] as string)
    const span: [number, number] = [match.index, match.index + match[0].length]
    return value === undefined ? [] : [{ value, span, rule: 'sitting' }]
  })
}
