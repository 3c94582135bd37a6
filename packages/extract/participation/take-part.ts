import type { Participant, Span } from '#model/record.ts'
import { codes, type Kind, ROLES, type Role } from '#model/vocabulary.ts'
import type { EventValue, Finding, PersonValue, SpeechValue } from '../findings.ts'
import { splitTitle } from '../people/posts.ts'
import type { Reading } from '../reading.ts'
import { isCited } from '../speech/cast.ts'
import { INSTRUCTION } from '../speech/find.ts'
import { absentees } from './absent.ts'
import { BACKGROUND } from './lexicon.ts'
import { sidesOf } from './sides.ts'
import type { Scene } from './tokens.ts'
import { type Memory, type Part, walk } from './walk.ts'

/** Who took part in one meeting, each once, with the titles of all mentions and the roles that the predicates give. */
export function takePart(
  reading: Reading,
  people: Finding<PersonValue>[],
  speeches: Finding<SpeechValue>[],
  event: Finding<EventValue>,
): Finding<Participant>[] {
  const told = partsIn(reading, people, speeches, event)
  const parts = [...chairsOf(told), ...speakers(reading, people, speeches, event, told)]
  const absent = absentees(reading, people, parts)
  const mentions = Map.groupBy(people, ({ value }) => value.name)
  const byName = Map.groupBy(
    parts.filter(({ finding }) => !absent.has(finding.value.name)),
    ({ finding }) => finding.value.name,
  )
  const members = [...byName].map(([name, own]) => {
    const [first] = own as [Part]
    const titles = titlesOf(reading, mentions.get(name) ?? [])
    const value: Participant = {
      name,
      entityType: first.finding.value.entityType,
      titles,
      roles: inOrder(firm(own).map(({ role }) => atKind(role, event.value.kind))),
      span: first.finding.span,
    }
    return { value, span: first.finding.span, rule: first.rule }
  })
  const sides = sidesOf(
    members.map(({ value }) => value),
    event,
  )
  return members.map((member, at) => {
    const side = sides[at]
    return side === undefined ? member : { ...member, value: { ...member.value, side } }
  })
}

/** Who had the meeting called only attended it, where somebody else is told to have chaired it. */
function chairsOf(parts: Part[]): Part[] {
  const chairs = new Set(parts.filter(({ rule }) => rule === 'chairs').map(({ finding }) => finding.value.name))
  return parts.map((part) =>
    part.rule === 'convenes' && chairs.size > 0 && !chairs.has(part.finding.value.name)
      ? { ...part, role: 'attendee' }
      : part,
  )
}

function partsIn(
  reading: Reading,
  people: readonly Finding<PersonValue>[],
  speeches: readonly Finding<SpeechValue>[],
  event: Finding<EventValue>,
): Part[] {
  const memory: Memory = { last: undefined, label: undefined, pair: [], waiting: [] }
  const parts: Part[] = []
  const nextPeople = inTurn(people)
  const nextSpeeches = inTurn(speeches)
  const nextQuotes = inTurn(reading.quotes)
  const isAbout = aboutOf(reading, event)
  for (const sentence of reading.sentences) {
    const scene: Scene = {
      sentence,
      people: nextPeople(sentence.span),
      spoken: nextSpeeches(sentence.span),
      quotes: nextQuotes(sentence.span),
    }
    if (!isAbout(sentence.span) || BACKGROUND.test(sentence.text)) continue
    for (const part of walk(reading, scene, memory)) parts.push(part)
  }
  return parts
}

/** Those whose words the text gives and of whom no verb says that they spoke; who sent the words is not among them. */
function speakers(
  reading: Reading,
  people: readonly Finding<PersonValue>[],
  speeches: readonly Finding<SpeechValue>[],
  event: Finding<EventValue>,
  told: readonly Part[],
): Part[] {
  const heard = new Set(told.filter(({ role }) => SPEAKS.has(role)).map(({ finding }) => finding.value.name))
  const sent = new Set(speeches.filter(({ value }) => value.verb === INSTRUCTION).map(({ value }) => value.speaker))
  const isAbout = aboutOf(reading, event)
  const persons = new Map<string, Finding<PersonValue>>()
  for (const person of people) {
    const { name, entityType } = person.value
    if (entityType === 'person' && !persons.has(name) && !isCited(reading.text, person)) persons.set(name, person)
  }
  return speeches.flatMap(({ value, span }): Part[] => {
    const { speaker, verb } = value
    const finding = speaker === null || verb === '' ? undefined : persons.get(speaker)
    if (!finding || sent.has(speaker) || heard.has(finding.value.name) || !isAbout(span)) return []
    heard.add(finding.value.name)
    return [{ finding, role: 'speaker', rule: 'speech' }]
  })
}
const SPEAKS: ReadonlySet<Role> = new Set(['speaker', 'presenter', 'chair'])

/**
 * Tells whether a sentence is about the meeting, or names it among others, 主持召开党组会议和常务会议; of the second of
 * two, whether it goes on in the paragraph that names both.
 */
function aboutOf({ paragraphs }: Reading, { span, value }: Finding<EventValue>): (sentence: Span) => boolean {
  const [start, end] = value.titleSpan
  const opening = end <= span[0] ? paragraphs.find((one) => start >= one.span[0] && start < one.span[1]) : undefined
  const until = opening?.span[1] ?? end
  return ([from, to]) => (to > span[0] && from < span[1]) || (end > start && to > start && from < until)
}

/** Gives, asked for one sentence after the other, what of a list in order of place reaches into the sentence. */
function inTurn<Item extends { span: Span }>(items: readonly Item[]): (sentence: Span) => Item[] {
  let start = 0
  return ([from, to]) => {
    while ((items[start]?.span[1] ?? Infinity) <= from) start++
    let end = start
    while ((items[end]?.span[0] ?? Infinity) < to) end++
    return items.slice(start, end)
  }
}

/** The titles of all mentions, each once; 市长 goes where 重庆市市长 is told too. */
function titlesOf({ text }: Reading, mentions: readonly Finding<PersonValue>[]): string[] {
  const all = [...new Set(mentions.flatMap(({ value }) => value.titles))]
  return all.filter(
    (title) =>
      !all.some(
        (other) =>
          other !== title && (other.endsWith(title) || isShort(title, other) || isElsewhere(text, title, other)),
      ),
  )
}

/** Whether a post was written out for the home that the text itself gives another place: 市委书记 of 吴川市委书记. */
function isElsewhere(text: string, title: string, other: string): boolean {
  const [post, same] = [OF_A_PLACE.exec(title)?.[0], OF_A_PLACE.exec(other)?.[0]]
  return post !== undefined && post === same && !text.includes(title) && text.includes(other)
}
const OF_A_PLACE = /(?<=[\u4e00-\u9fff]{2})[省市县区州盟旗](?:委|长|政府|人大|政协).*$/

/** Whether one title is another in short: 省厅副厅长 for 省公安厅副厅长. */
function isShort(title: string, full: string): boolean {
  const [own, other] = [splitTitle(title), splitTitle(full)]
  if (!own || !other || own.post !== other.post || own.body.length < 2 || own.body.length >= other.body.length)
    return false
  const ending = /[局厅院校]$/.test(own.body) ? -1 : -2
  if (own.body[0] !== other.body[0] || own.body.slice(ending) !== other.body.slice(ending)) return false
  let at = 0
  for (const sign of other.body) if (sign === own.body[at]) at++
  return at === own.body.length
}

/**
 * What somebody did besides shows only that they were there, which any other role shows too; nor does the chair's turn
 * in a transcript show more than that they chair.
 */
function firm(parts: readonly Part[]): readonly Part[] {
  const chairs = parts.some(({ role }) => role === 'chair')
  const others = parts.filter(({ rule }) => rule !== 'acts' && !(chairs && rule === 'turn'))
  return others.length > 0 ? others : parts
}

/** Who tells the other side of something at talks speaks; nobody reports there. */
function atKind(role: Role, kind: Kind): Role {
  return kind === 'bilateral-meeting' && role === 'presenter' ? 'speaker' : role
}

function inOrder(roles: readonly Role[]): Role[] {
  return codes(ROLES).filter((role) => roles.includes(role))
}
