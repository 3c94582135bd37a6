import type { Span } from '#model/record.ts'
import type { AgendaAction } from '#model/vocabulary.ts'
import type { EventValue, Finding } from '../findings.ts'
import type { Reading, Sentence } from '../reading.ts'
import { ADVERBS, DEEDS, MEETING, SAYING } from './lexicon.ts'

/** Something that the meeting did, and the words that say with what. */
export interface Deed {
  action: AgendaAction
  verb: string
  /** The object, without the mark that ends it. */
  object: Span
  /** Whether the meeting is the subject, or a person there. */
  by: 'meeting' | 'person'
}

const verbs = Object.keys(DEEDS)
  .sort((a, b) => b.length - a.length)
  .map((verb) => verb.replace('听取审议并通过', '听取、审议并通过|听取审议并通过'))
  .join('|')
const SUBJECT = `(?:并|${MEETING}|(?:(?!主持|出席|参加|召开|举行|提请|提交|讨论|听取|关于)[^，。；：《]){2,40}?(?:次会议|会议|全会|大会|中心组|党组|常委会))`
const OPENING = new RegExp(`^${SUBJECT}?(?:${ADVERBS}){0,4}(?<verb>${verbs})(?![会者人厅台的])(?:了)?(?<object>.{2,})$`)
const TURNED =
  /^(?:并|会议|会上|还)*(?:就|对|围绕)(?<object>.{3,60}?)(?:作出|做出|作了|做了|进行|开展)(?:了)?[^，。]{0,8}?(?<verb>研究部署|部署|安排|审议|讨论|研究|审查)/
const TURNED_ACTIONS: Record<string, AgendaAction> = { 审议: 'review', 审查: 'review', 讨论: 'review', 研究: 'study' }
const MEETING_TOLD = new RegExp(`${MEETING}|召开|举行|主持|学习会|中心组`)
const WORDS_FOLLOW = new RegExp(`(?:${SAYING})(?:[，：]|$)|^(?:要|必须|应|应当)`)
/** A clause that goes on with the list of the clause before. */
const GOES_ON = /^(?:关于|以及|及|和《|和关于|《|“)/
const NAMED_ACT = /(?<verb>通报|宣读|发布|公布|宣布)(?:了)?(?<object>《.{2,}》.{0,20})$/

/** What the meeting did, in order of place: the clauses that open with one of its verbs and are nobody's words. */
export function findDeeds(reading: Reading, event: Finding<EventValue>): Deed[] {
  const [start, end] = event.span
  const deeds: Deed[] = []
  let before: Sentence | undefined
  let goesOn = false
  for (const sentence of reading.sentences) {
    if (sentence.span[0] < start || sentence.span[1] > end) continue
    goesOn &&= before?.paragraph === sentence.paragraph && before.text.endsWith('；')
    const found = deedsOf(sentence, reading.text, goesOn)
    deeds.push(...found)
    goesOn = found.some(({ by }) => by === 'meeting')
    before = sentence
  }
  return deeds
}

/** The deeds of a sentence; `subject` says that the sentence before it, ended by ；, had the meeting as its subject. */
function deedsOf(sentence: Sentence, text: string, subject: boolean): Deed[] {
  const deeds: Deed[] = []
  let meetingTold = subject
  let last: Deed | undefined
  for (const clause of sentence.clauses) {
    const words = clause.text.replace(/[，。；：！？\s]+$/, '').replace(/^\s+/, '')
    const from = clause.span[0] + clause.text.search(/\S/)
    if (WORDS_FOLLOW.test(clause.text)) break
    meetingTold ||= MEETING_TOLD.test(words)
    const deed = deedOf(words, from, meetingTold)
    if (deed) deeds.push(deed)
    else if (last && GOES_ON.test(words)) last.object = [last.object[0], from + words.length]
    if (deed || !GOES_ON.test(words)) last = deed
  }
  return deeds.filter(({ object }) => !/^(?:上述|后|时)/.test(text.slice(...object)))
}

function deedOf(words: string, from: number, meetingTold: boolean): Deed | undefined {
  const opening = meetingTold ? OPENING.exec(words) : null
  if (opening?.groups && !/[后时中]$/.test(words)) {
    const { verb = '', object = '' } = opening.groups
    const action = DEEDS[verb.replace('、', '')] ?? 'adopt'
    return { action, verb, object: [from + words.length - object.length, from + words.length], by: 'meeting' }
  }
  const turned = meetingTold ? TURNED.exec(words) : null
  if (turned?.groups) {
    const { verb = '', object = '' } = turned.groups
    const at = from + words.indexOf(object)
    return { action: TURNED_ACTIONS[verb] ?? 'deploy', verb, object: [at, at + object.length], by: 'meeting' }
  }
  const named = NAMED_ACT.exec(words)
  if (!named?.groups) return undefined
  const { verb = '', object = '' } = named.groups
  return { action: 'announce', verb, object: [from + words.length - object.length, from + words.length], by: 'person' }
}
