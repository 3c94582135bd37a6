import type { Span } from '#model/record.ts'
import type { Finding, PersonValue } from '../findings.ts'
import type { Reading, Sentence } from '../reading.ts'
import { matches } from '../rule.ts'
import { ATTENDING, GROUP_HEADS, GROUP_LEAD, GROUP_NOT, GROUP_TRAIL, LABEL } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import { titlesBefore } from './titles.ts'

const HEAD = new RegExp(`(?:${GROUP_HEADS.join('|')})$`)
/** Any post heads a group that is counted or told of as a whole: 各村网格员. */
const EVERY = /^(?:各|全体|有关|相关|部分|其他|\d{1,5}余?[名位个])[^，。；]{1,30}[员长]$/
/** Those who stand for a number of bodies, some of which are named: 甲公司、乙公司等8家企业负责人. */
const COUNTED =
  /、[^，。；]{2,60}等(?:\d{1,3}[家个](?:企业|单位|部门|公司|机构|高校|协会|商会)(?:主要|有关|相关)?(?:负责人|负责同志|代表)|(?:近|约|共)?\d{1,3}(?:余|多)?[名位][^，。；、\d]{0,8}(?:代表|负责人|企业家|专家|学者))$/
/** 甲、乙8位委员: those named, counted. */
const THEMSELVES = /^\d{1,3}[位名](?:委员|代表|同志|专家|企业家|负责人)/
/** Goes before those who came: 列席会议的还有. */
const LISTED = /(?:出席|参加|列席|陪同|与会|到会)[^，。；：]{0,16}的[^，。；：]{0,12}?(?:还有|有|还包括|包括)：?/
/** Longer stretches than this name no group. */
const LONGEST = 240

/** Groups of people who attend, in the words that name them: 省直有关部门负责同志, 市委常委. */
export function findGroups(reading: Reading, mentions: readonly Mention[]): Finding<PersonValue>[] {
  const waiting: Finding<PersonValue>[] = []
  return reading.sentences.flatMap((sentence) => {
    const areas = subjectAreas(sentence)
    const found = areas.flatMap((area) => groupsIn(reading.text, area, mentions))
    const before = found.length > 0 ? waiting.splice(0) : []
    if (!sentence.text.endsWith('；')) waiting.length = 0
    else if (areas.length === 0) {
      waiting.push(...groupsIn(reading.text, [sentence.span[0], sentence.span[1] - 1], mentions))
    }
    return [...before, ...found]
  })
}

/** The stretches of a sentence in which the subjects of its attending verbs stand. */
function subjectAreas(sentence: Sentence): Span[] {
  const areas: Span[] = []
  let from = sentence.span[0]
  const end = /[。；！]$/.test(sentence.text) ? sentence.span[1] - 1 : sentence.span[1]
  const label = LABEL.exec(sentence.text)
  if (label) return [[from + label[0].length, end]]
  const listed = LISTED.exec(sentence.text)
  if (listed) return [[from + listed.index + listed[0].length, end]]
  for (const match of matches(ATTENDING, sentence.text)) {
    const to = sentence.span[0] + match.index
    areas.push([from, to])
    const comma = sentence.text.indexOf('，', match.index)
    if (comma < 0) break
    from = sentence.span[0] + comma + 1
  }
  return areas.filter(([start, end]) => end > start)
}

function groupsIn(text: string, [from, to]: Span, mentions: readonly Mention[]): Finding<PersonValue>[] {
  const found: Finding<PersonValue>[] = []
  let start = from
  while (start < to) {
    const comma = text.slice(start, to).search(/[，：；]/)
    const end = comma < 0 ? to : start + comma
    const here = within(mentions, start, end)
    if (here[0]) found.push(...beforeNames(text, start, here[0]))
    const behind = behindNames(text, start, end, here)
    const group = behind > start && THEMSELVES.test(text.slice(behind, end)) ? undefined : groupIn(text, behind, end)
    if (group) found.push(group)
    start = end + 1
  }
  return found
}

/** The mentions between two places; they stand in order. */
function within(mentions: readonly Mention[], from: number, to: number): Mention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).span[0] < from) low = middle + 1
    else high = middle
  }
  const here: Mention[] = []
  for (let at = low; (mentions[at]?.span[1] ?? Infinity) <= to; at++) here.push(mentions[at] as Mention)
  return here
}

/** The group that a list begins with, before the titles of its first name. */
function beforeNames(text: string, start: number, first: Mention): Finding<PersonValue>[] {
  const titled = titlesBefore(text, first.span[0], start).start
  const group = text[titled - 1] === '、' ? groupIn(text, start, titled - 1) : undefined
  return group ? [group] : []
}

/** Where a piece goes on behind the last name in it. */
function behindNames(text: string, start: number, end: number, mentions: readonly Mention[]): number {
  let at = start
  for (const mention of mentions) if (mention.end <= end) at = Math.max(at, mention.end)
  if (at === start) return at
  return at + (/^(?:等(?:同志|人)?)?(?:、|和|及|与|以及)?/.exec(text.slice(at, end))?.[0].length ?? 0)
}

function groupIn(text: string, from: number, to: number): Finding<PersonValue> | undefined {
  if (to - from > LONGEST) return undefined
  const piece = text.slice(from, to)
  const lead = GROUP_LEAD.exec(piece)?.[0].length ?? 0
  const whole = piece.slice(lead)
  const counted = COUNTED.test(whole)
  const words = counted ? whole : whole.replace(GROUP_TRAIL, '')
  if (
    words.length < 4 ||
    words.length > 90 ||
    GROUP_NOT.test(words) ||
    !(HEAD.test(words.replace(/（[^（）]{1,16}）$/, '')) || EVERY.test(words))
  )
    return undefined
  const start = from + lead
  return {
    value: { name: words, entityType: 'group', titles: [] },
    span: [start, start + words.length],
    rule: 'attending-group',
  }
}
