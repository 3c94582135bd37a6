import type { Series } from '#model/record.ts'
import type { Finding, Ground } from '../findings.ts'
import { HEAD } from '../meetings/heads.ts'
import { trimName } from '../meetings/name.ts'
import type { Reading } from '../reading.ts'
import { find, type Rule } from '../rule.ts'
import { parseSeries } from './parse.ts'

/** Verbs and prepositions that stand between a sentence and the name of a meeting that it refers to. */
const REFERRING =
  /^.{0,40}(?:贯彻落实|贯彻|落实|学习|传达|按照|根据|依据|自|对照|围绕|回顾|总结|召开|举行|举办|参加|出席|列席|自从|作为|担任|继|为|在|从|由)(?=.{5})/

const NAMED: Rule<Series, string | undefined> = {
  name: 'numbered-meeting',
  example: '两市将落实云州青州党政联席会议第三次会议部署。',
  pattern: new RegExp(
    `[^，。；：！？“”\\s]{2,50}?第[一二三四五六七八九十百零\\d]{1,6}[次届](?:[^，。；：！？“”《》、\\s]{0,12}?${HEAD.replace(/\(\?!.*\)$/, '')})`,
    'g',
  ),
  produce(match, home) {
    const { name } = trimName(match[0].replace(REFERRING, ''))
    const series = name.length >= 6 ? parseSeries(name, home) : undefined
    if (!series || series.ordinal === null) return undefined
    const end = match.index + match[0].length
    return { value: series, span: [end - name.length, end] }
  },
}

/** The ways in which a text names a meeting of a running series. */
export const SERIES_RULES: readonly Rule<Series, string | undefined>[] = [NAMED]

/** Every numbered meeting of a running series that the text names (`川渝党政联席会议第四次会议`), in order of place. */
export function findSeries(reading: Reading, ground: Ground): Finding<Series>[] {
  return find(SERIES_RULES, reading.text, ground.home)
}
