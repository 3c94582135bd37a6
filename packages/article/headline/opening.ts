import { withoutLead } from '../byline/lead.ts'

/** A longer headline nobody sets. */
const LONGEST = 100
/** With fewer characters than this a clause says too little to stand for a headline. */
const ENOUGH = 12
/** Verbs that tell what happened: a clause without one is only the beginning of the subject. */
const PREDICATE =
  /召开|举行|举办|开幕|闭幕|主持|会见|会晤|会面|会谈|座谈|考察|调研|出席|赴|审议|抵达|访问|讲话|来到|检查|慰问|签署|印发|发布|成立|启动|通过|强调|指出/
/** Days and hours that a sentence begins with. */
const WHEN =
  /^(?:(?:日前|近日|近期|连日来|今天|昨天|今日|昨日|今晨|昨晚|今|昨)?[(（]?(?:(?:\d{4}年)?\s?\d{1,2}\s?月)?(?:\s?\d{1,2}\s?日)?(?:[至到](?:\d{1,2}月)?\d{1,2}日)?[)）]?(?:凌晨|清晨|早上|上午|中午|下午|晚上|晚间|晚)?(?:\d{1,2}时(?:\d{1,2}分)?)?)[,，]/

/** What a thing was done for, before it is said. */
const CIRCUMSTANCE = /^(?:为了?|按照|根据|随着|正值|值此|在)[^，,]{4,60}[，,]/

/** What stands for the headline of a text without one: its first sentence up to the predicate, without lead-in and day. */
export function opening(paragraph: string): string {
  const sentence = /^[^。！？!?]{1,300}/.exec(withoutLead(paragraph))?.[0] ?? ''
  const said = sentence.replace(WHEN, '')
  const told = said.replace(CIRCUMSTANCE, '').replace(WHEN, '')
  const clauses = (PREDICATE.test(told) ? told : said || sentence || paragraph).split(/(?<=[，,；;])/)
  let title = clauses[0] ?? ''
  for (const clause of clauses.slice(1)) {
    if (title.length >= ENOUGH && (PREDICATE.test(title) || title.length > LONGEST / 2)) break
    title += clause
  }
  return title.replace(/[，,；;：:\s]{1,3}$/, '').slice(0, LONGEST)
}
