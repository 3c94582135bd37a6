import type { Reading, Sentence } from '../reading.ts'
import { type Candidate, seriesOf } from './gather.ts'
import { endsWithHead } from './heads.ts'
import { ownerOf } from './hosts.ts'
import { kindOf } from './kind.ts'
import { isBare } from './name.ts'

/** 市政府党组会议和市政府第9次常务会议: two names joined. */
const JOINED = /^(.{4,40}会议?)(?:和|、)(.{2,40}会议?)$/
/** 省政协党组会议、主席会议: the second is of the same body. */
const BARE_OF_ASSEMBLY = /^(?:第[^次]{1,6}次)?(?:主席|主任|常务)会议$/
const ACTS = '[^，。]{0,4}?(?:听取|审议|传达|学习|研究|讨论|强调|指出|要求|还|原则|通过|部署|决定)'

/** The two meetings of a name that joins two, where a later sentence begins to tell of the second; else the candidate as it is. */
export function halvesOf(reading: Reading, candidate: Candidate, home: string | undefined): Candidate[] {
  const { name, nameSpan, sentence, basis } = candidate
  const [, first = '', told = ''] = JOINED.exec(name) ?? []
  const second = BARE_OF_ASSEMBLY.test(told) ? bodyOf(first) + told : told
  if (!second || !sentence || basis !== 'held') return [candidate]
  if (![first, second].every((one) => endsWithHead(one) && !isBare(one))) return [candidate]
  const border =
    sentenceAbout(reading, second, sentence) ?? (areTold(candidate, first, told) ? closing(reading) : undefined)
  if (!border) return [candidate]
  const half = (words: string, start: number): Candidate => ({
    ...candidate,
    ...{ name: words, nameSpan: [start, start + words.length], kind: kindOf(words), series: seriesOf(words, home) },
  })
  return [
    half(first, nameSpan[0]),
    { ...half(second, nameSpan[1] - told.length), sentence: border, zone: 'body', second: true },
  ]
}

/** Whether two were held though nothing is told of the second alone: 先后主持召开, or each has its number. */
function areTold({ nameSpan, sentence }: Candidate, first: string, second: string): boolean {
  const lead = sentence?.text.slice(0, Math.max(0, nameSpan[0] - sentence.span[0])) ?? ''
  if (NUMBERED.test(first) !== NUMBERED.test(second)) return ONE_BY_ONE.test(lead) || kindOf(first) !== kindOf(second)
  return ONE_BY_ONE.test(lead) || NUMBERED.test(first)
}
const ONE_BY_ONE = /(?:先后|分别|依次)[^，。]{0,12}$/
const NUMBERED = /第[^次]{1,6}次/

/** 会前，某某主持召开了主席会议: told in passing, in the report of another meeting. */
export const BESIDE = /^\s*会[前后]，[^。]{0,40}主持召开/

/** The end of the text, where a meeting begins of which nothing more is told. */
export function closing({ text, sentences }: Reading): Sentence | undefined {
  const last = sentences.at(-1)
  return last && { ...last, span: [text.length, text.length], text: '', clauses: [] }
}

/** The body of a meeting of its leading group: 省政协 of 省政协党组会议. */
function bodyOf(name: string): string {
  return ownerOf(name)?.replace(/党(?:组|委)$/, '') ?? ''
}

/** The sentence that begins with the name, without its number, and what the meeting did. */
function sentenceAbout({ sentences }: Reading, name: string, after: Sentence): Sentence | undefined {
  const short = name.replace(/\d{4}年(?:度)?/, '').replace(/第[^次]{1,6}次/, '')
  const tail = short.slice(-(BARE_OF_ASSEMBLY.test(short.slice(-4)) ? 4 : 6))
  const opening = new RegExp(`^[^，。]{0,10}${literal(tail)}${ACTS}`)
  return sentences.find(({ span, text }) => span[0] > after.span[0] && opening.test(text.trimStart()))
}

function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
