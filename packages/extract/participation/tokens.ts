import type { Span } from '#model/record.ts'
import type { Finding, PersonValue, SpeechValue } from '../findings.ts'
import { LABEL } from '../people/lexicon.ts'
import { tailOf } from '../people/posts.ts'
import { titlesBefore } from '../people/titles.ts'
import type { Quote, Reading, Sentence } from '../reading.ts'
import { find, matches } from '../rule.ts'
import { CITING_AFTER, CITING_BEFORE, HEARING, OTHER_SUBJECTS, PAIR } from './lexicon.ts'
import { PREDICATES, type Predicate } from './predicates.ts'

/** Somebody named, with the titles before and what belongs to the name behind. */
export interface Named {
  kind: 'named'
  finding: Finding<PersonValue>
  /** From the first title to the end of what belongs to the name. */
  span: Span
}

export interface Doing {
  kind: 'doing'
  predicate: Predicate
  rule: string
  span: Span
}

/** A subject that is nobody in particular: 会议, 大家, 双方. */
export interface Other {
  kind: 'other'
  span: Span
}

/** The two who met: 两国外长. */
export interface Pair {
  kind: 'pair'
  span: Span
}

export type Token = Named | Doing | Other | Pair

/** A sentence, and what other dimensions found in it, each in order of place. */
export interface Scene {
  sentence: Sentence
  people: readonly Finding<PersonValue>[]
  spoken: readonly Finding<SpeechValue>[]
  quotes: readonly Quote[]
}

/** What stands in a sentence, in order of place; what is only quoted, heard or cited is left out. */
export function tokensOf(reading: Reading, { sentence, people, spoken, quotes }: Scene): Token[] {
  const inTitle = coverOf(quotes.filter(({ kind }) => kind === 'title').map(({ span }) => span))
  const said = spoken.filter(({ value, span }) => (value.speaker !== null || value.verb !== '') && !inTitle(span[0]))
  const tells = tellsWhoCame(reading.text, sentence, people)
  const covered = coverOf(said.filter((speech) => !tells(speech)).map(({ span }) => span))
  const label = LABEL.exec(sentence.text)?.[0].length ?? 0
  const quoted = coverOf(quotes.map(({ span }) => [span[0] + 1, span[1] - 1]))
  const named = nameTokens(reading, sentence, people).filter(({ finding }) => !covered(finding.span[0]))
  const doing = doingTokens(sentence).filter(
    ({ span }) => span[0] >= sentence.span[0] + label && !covered(span[0]) && !quoted(span[0]),
  )
  const inName = coverOf(named.map(({ span }) => span))
  const ofGuest = coverOf(guestClauses(reading.text, doing, named))
  const others = matches(OTHER_SUBJECTS, sentence.text)
    .map(
      (match): Other => ({
        kind: 'other',
        span: [at(sentence, match.index), at(sentence, match.index + match[0].length)],
      }),
    )
    .filter(({ span }) => !covered(span[0]))
  const pairs = matches(PAIR, sentence.text).map(
    (match): Pair => ({
      kind: 'pair',
      span: [at(sentence, match.index), at(sentence, match.index + match[0].length)],
    }),
  )
  return [
    ...named.filter(({ finding, span }) => !isCited(reading.text, sentence, finding, span)),
    ...doing.filter(
      ({ span, rule }) =>
        !inName(span[0]) && !ofGuest(span[0]) && (rule === 'says' || !isHeard(reading.text, sentence, span, inName)),
    ),
    ...pairs.filter(({ span }) => !inName(span[0]) && !covered(span[0])),
    ...others.filter(({ span }) => !inName(span[0])),
  ].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

/** Behind a name or a list of them: they were there, whoever spoke before. */
const CAME =
  /^(?:等(?:同志|人|领导)?)?(?:分别|也|还|都|应邀|一同|一起|共同|先后|亦|亦有)?(?:出席|参加|列席|陪同|在主席台就座|到会|与会|参会)/
/** What may stand before the first title of a sentence that tells who did what: 主旨报告环节, 会上. */
const SCENE = /^\s*(?:[^，。；：]{0,16}(?:环节|[会式坛动束]上|上|期间|后|时|中|前|日|午)，)?$/
const WHO_ELSE =
  /^\s*(?:出席|参加|列席|陪同)[^，。；：]{0,12}的[^，。；：]{0,12}?(?:还有|有|是|还包括|包括)|^\s*[^，。；：]{1,6}方(?:的)?(?:代表|出席者|成员)[^，。；：]{0,6}?(?:还有|有|还包括|包括)/

/**
 * Whether words that pass for somebody's tell who came to the meeting or acted there: they begin with titles and a name,
 * and go on from an earlier sentence, or the last name of their list stands before 出席 or 参加.
 */
function tellsWhoCame(
  text: string,
  sentence: Sentence,
  people: readonly Finding<PersonValue>[],
): (speech: Finding<SpeechValue>) => boolean {
  const persons = people.filter(({ value }) => value.entityType === 'person')
  const came = persons.filter(({ span }) => CAME.test(text.slice(tailOf(text, span[1]).end, sentence.span[1])))
  return ({ value, span: [from, to] }) => {
    if (WHO_ELSE.test(text.slice(from, to))) return true
    const goesOn = value.verb === '' && from <= sentence.span[0] + 1
    const group = goesOn ? firstFrom(people, from) : undefined
    if (group?.value.entityType === 'group' && SCENE.test(text.slice(from, group.span[0]))) return true
    const first = firstFrom(persons, from)
    if (!first) return false
    if (!goesOn && (firstFrom(came, from)?.span[1] ?? Infinity) > to) return false
    const { start, titles } = titlesBefore(text, first.span[0], from)
    return titles.length > 0 && SCENE.test(text.slice(from, start))
  }
}

/** The first item that begins at a place or behind it, of items in order. */
function firstFrom<Item extends { span: Span }>(items: readonly Item[], from: number): Item | undefined {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Item).span[0] < from) low = middle + 1
    else high = middle
  }
  return items[low]
}

/** Whether a place lies in one of these spans, which stand in order and do not overlap. */
function coverOf(spans: readonly Span[]): (at: number) => boolean {
  return (at) => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle] as Span)[1] <= at) low = middle + 1
      else high = middle
    }
    return low < spans.length && (spans[low] as Span)[0] <= at
  }
}

function at(sentence: Sentence, index: number): number {
  return sentence.span[0] + index
}

/** What is told of somebody before the name: 会见来京列席会议的某某. */
function guestClauses(text: string, doing: readonly Doing[], named: readonly Named[]): Span[] {
  const led = named.flatMap(({ span }): Span[] => {
    const before = GUEST_LED.exec(text.slice(Math.max(0, span[0] - 60), span[0]))?.[0]
    return before === undefined ? [] : [[span[0] - before.length, span[0]]]
  })
  const meets = doing.filter(({ predicate }) => predicate.objects !== undefined)
  const told = meets.flatMap(({ span: [, from] }): Span[] => {
    const clause = /^了?[^，。；：]{2,60}?的(?=[^，。；：的]{0,30}$)/
    const guest = firstFrom(named, from + 1)
    const words = guest && guest.span[0] - from < 80 && text.slice(from, guest.span[0])
    return words && clause.test(words) && words.endsWith('的') ? [[from, guest.span[0]]] : []
  })
  return [...led, ...told]
    .sort((a, b) => a[0] - b[0])
    .filter(([start], at, all) => at === 0 || start >= (all[at - 1]?.[1] ?? 0))
}
/** 与来云州考察的 */
const GUEST_LED = /(?:与|同|和|由|对)(?:前?来|到|赴|抵|莅|正在|应邀|专程)[^，。；：的]{1,40}的$/

function nameTokens(reading: Reading, sentence: Sentence, people: readonly Finding<PersonValue>[]): Named[] {
  let [floor] = sentence.span
  return people.map((finding) => {
    const [start, end] = finding.span
    if (finding.value.entityType === 'group') return { kind: 'named', finding, span: finding.span }
    const before = titlesBefore(reading.text, start, floor).start
    floor = Math.min(tailOf(reading.text, end).end, sentence.span[1])
    return { kind: 'named', finding, span: [before, floor] }
  })
}

function doingTokens(sentence: Sentence): Doing[] {
  return find(PREDICATES, sentence.text, undefined).map(({ value, span, rule }) => ({
    kind: 'doing',
    predicate: value,
    rule,
    span: [at(sentence, span[0]), at(sentence, span[1])],
  }))
}

/** Whether the mention only cites somebody: 学习贯彻某某重要讲话精神, 某某总书记指出. */
function isCited(text: string, sentence: Sentence, { span, value }: Finding<PersonValue>, whole: Span): boolean {
  if (value.entityType === 'group') return false
  const before = text.slice(Math.max(sentence.span[0], whole[0] - 12), whole[0])
  return CITING_BEFORE.test(before) || CITING_AFTER.test(text.slice(span[1], Math.min(sentence.span[1], span[1] + 60)))
}

/** How far behind 听取 the report stands that is heard, in characters. */
const FARTHEST_HEARD = 120

/** Whether a report is one that the subject hears, with nobody named between: 听取有关情况汇报. */
function isHeard(text: string, sentence: Sentence, span: Span, inName: (at: number) => boolean): boolean {
  const before = text.slice(Math.max(sentence.span[0], span[0] - FARTHEST_HEARD), span[0])
  const heard = matches(HEARING, before).at(-1)
  if (!heard || /[，：]|并$/.test(before.slice(heard.index))) return false
  const from = span[0] - before.length + heard.index
  for (let place = from; place < span[0]; place++) if (inName(place)) return false
  return true
}
