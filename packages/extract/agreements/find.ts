import type { Agreement, Span } from '#model/record.ts'
import { distinct } from '../agenda/distinct.ts'
import { narrated } from '../agenda/narrated.ts'
import { titledIn } from '../documents/titles.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { AGREEMENT_NOUNS, NOT_ONE, NOT_SIGNED_HERE } from './lexicon.ts'

/** The years behind a title: 合作框架协议（2018—2020年）; where it stands without them too, it is the same one. */
const YEARS = /[（(][^（）()]{1,24}[）)]$/
const LONGEST_LIST = 1500
const SIGNED = /(?:签署|签订|签下|另签(?!约)|共同签署|达成并签署)(?:了)?/g
const NOT_HERE = new RegExp(`(?:${NOT_SIGNED_HERE})[^，。]{0,10}$|\\d{4}年[^，。]{0,12}$`)
const PHRASE = new RegExp(
  `^[^，。；：《》]{0,60}?(?:${AGREEMENT_NOUNS})(?!合作|投资|框架|协议|备忘录)(?![^，。；]{0,12}(?:签约|签字|签署)仪式)`,
)
const LIST = /^[^《。；，]{0,24}(?:《[^。\n]{1,200}?》(?:（[^（）]{1,24}）)?(?:、|和|以及|及)?){1,20}/
/** The agreement in the name of its ceremony. */
const NAMED = /(?:战略|友好|全面|深化|项目|投资|合作|框架){1,4}(?:协议|备忘录|协定)(?=(?:集中)?(?:签约|签字|签署))/
const SIDES =
  /(?<one>[^，。；：、]{2,24}?)(?:与|和|(?<!共)同(?![乡济仁心]))(?<other>[^，。；：]{2,80}?)(?:共同|分别|正式|现场|代表双方|在[^，。]{1,16})?$/

/**
 * What was signed at the meeting: one entry a title, in order of place; an agreement without a name takes the text's
 * phrase. A phrase that names several things or none is no agreement.
 */
export function findAgreements(reading: Reading, _ground: Ground, event: Finding<EventValue>): Finding<Agreement>[] {
  const signings = narrated(reading, event).flatMap(({ sentence, own }) => signingsIn(reading, own, sentence.span[0]))
  const found = distinct(signings.length > 0 ? signings : byTitle(reading, event), ({ value }) => value.title)
  const full = new Set(
    found.map(({ value }) => value.title.replace(YEARS, '')).filter((bare, at) => bare !== found[at]?.value.title),
  )
  return found.filter(({ value }) => !full.has(value.title))
}

/** 战略合作协议签约仪式: a ceremony that the text tells of without 签署 has its agreement in its name. */
function byTitle(reading: Reading, { value: { kind, titleSpan } }: Finding<EventValue>): Finding<Agreement>[] {
  if (kind !== 'signing') return []
  const match = NAMED.exec(reading.text.slice(...titleSpan))
  const start = titleSpan[0] + (match?.index ?? 0)
  return match ? [signing(reading, [start, start + match[0].length], [], 'named-after')] : []
}

/** The signings in the reporter's words of a sentence that begins at this place. */
function signingsIn(reading: Reading, words: string, at: number): Finding<Agreement>[] {
  return [...words.matchAll(SIGNED)].flatMap((match) => {
    const clause = /[^，；：]*$/.exec(words.slice(Math.max(0, match.index - 120), match.index))?.[0] ?? ''
    const behind = match.index + match[0].length
    const after = words.slice(behind, behind + LONGEST_LIST)
    if (NOT_HERE.test(clause) || /^(?:的|仪式|命令|主席令|国务院令)/.test(after)) return []
    const from = at + behind
    const list = LIST.exec(after)
    if (list) {
      return titledIn(reading.text, [from, from + list[0].length]).map((span) =>
        signing(reading, span, partiesOf(clause), 'signed-title'),
      )
    }
    const phrase = PHRASE.exec(after)?.[0]
    return phrase && !NOT_ONE.test(phrase)
      ? [signing(reading, [from, from + phrase.length], partiesOf(clause), 'signed-phrase')]
      : []
  })
}

function signing({ article }: Reading, span: Span, parties: string[], rule: string): Finding<Agreement> {
  return { value: { title: article.text.slice(...span), parties, span }, span, rule }
}

/** Who signed with whom, where the clause says so: 甲与乙签署. */
function partiesOf(clause: string): string[] {
  const sides = SIDES.exec(
    clause
      .replace(/^.{0,60}(?:见证下|期间|会上|会后|现场|见证了?(?=.{6}))/, '')
      .replace(/[今昨][天日](?:（[^（）]*）)?/g, '')
      .replace(/(?:出席)?并$/, ''),
  )?.groups
  if (!sides || /^(?:两|双方|各方|三方|有关)/.test(sides.one as string)) return []
  const others = (sides.other as string).replace(/等(?:[^等]{0,12})$/, '').split('、')
  return [sides.one as string, ...others].map((side) => side.replace(/^.*代表(?=.{2})|\s/g, ''))
}
