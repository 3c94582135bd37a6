import { fold } from '../fold.ts'
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

/** 省防办开展防汛形势会商: those who came to judge a situation together. */
const CONFERRED = /(?:召开|组织|开展|举行|进行)(?:了)?(?<name>[\u4e00-\u9fff]{2,20}会商)(?=[，。；\s]|$)/
const TOLD_OF_IT = /(?:会议|会商)(?:指出|强调|要求)/
const OPENING = 200

/** A joint assessment that headline or opening tells of, and what was demanded there. */
export function conferredIn({ text, sentences, article }: Reading): Candidate[] {
  if (!TOLD_OF_IT.test(text)) return []
  const title = fold(article.title)
  const name = CONFERRED.exec(title)?.groups?.name ?? CONFERRED.exec(text.slice(0, OPENING))?.groups?.name
  if (name === undefined) return []
  const at = Math.max(0, text.indexOf(name))
  return [
    {
      ...{ name, nameSpan: [at, at + name.length], kind: 'work-conference', bare: false, basis: 'held' },
      ...{ rule: 'conferred', zone: 'lead', series: undefined },
      sentence: sentences.find(({ span }) => at >= span[0] && at < span[1]),
    },
  ]
}

/** A reporter's turn, or how the chair of a press conference greets those who came. */
const TRANSCRIPT =
  /(?:^|\n)[^，。：\n]{0,24}记者[^，。：\n]{0,12}：|欢迎(?:大家|各位)?[^，。；]{0,12}?(?:出席|参加)[^，。；]{0,40}(?:发布|吹风|通气|记者)会/
const PRESS =
  /^.{0,60}(?:新闻发布|政策发布|发布|吹风|通气|记者招待|记者|媒体见面)会(?:[（“]?第[^场期]{1,4}[场期][）”]?|（[^（）]{1,12}[场期]）)?/

/** A press conference that is given in its turns, under its own name as headline. */
export function transcriptIn({ text, article }: Reading): Candidate[] {
  const name = PRESS.exec(fold(article.title))?.[0]
  if (name === undefined || !TRANSCRIPT.test(text)) return []
  return [
    {
      ...{ name, nameSpan: [0, 0], kind: 'press-conference', bare: false, basis: 'held' },
      ...{ rule: 'transcript', zone: 'title', series: undefined, sentence: undefined },
    },
  ]
}
