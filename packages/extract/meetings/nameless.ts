import type { Reading } from '../reading.ts'
import type { Candidate } from './gather.ts'

const CHAIRED = /(?:主持|出席|参加)(?:了)?(?<name>会议|座谈会|座谈)(?![的上室厅])/
const PROCEEDED =
  /(?:会议|座谈会)(?:上)?(?:听取|传达|学习|审议|研究|要求|强调|指出|认为|通报)|主持(?:了)?(?:会议|座谈会)/
/** An article that tells of an inspection names no meeting by 会议 alone. */
const ELSEWHERE = /会议精神|会议要求，/

/** A meeting that the article tells of without naming it: somebody chaired 会议 or sat in 座谈会, and it did something. */
export function namelessIn({ text, sentences, article }: Reading): Candidate[] {
  const chaired = CHAIRED.exec(text)
  if (!chaired || !PROCEEDED.test(text) || !text.includes('主持')) return []
  if (/调研|检查|督导|走访/.test(article.title) && ELSEWHERE.test(text) && !/主持会议/.test(text)) return []
  const symposium = /座谈会|出席座谈/.test(text)
  const name = symposium ? '座谈会' : '会议'
  const at = text.indexOf(name, Math.max(0, chaired.index - name.length))
  const start = at < 0 ? chaired.index : at
  return [
    {
      ...{ name, nameSpan: [start, start + name.length], kind: symposium ? 'symposium' : 'work-conference' },
      ...{ bare: true, basis: 'held', rule: 'nameless', zone: 'lead', series: undefined },
      sentence: sentences.find(({ span }) => start >= span[0] && start < span[1]),
    },
  ]
}
