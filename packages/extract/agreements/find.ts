import type { Agreement, Span } from '#model/record.ts'
import type { Kind } from '#model/vocabulary.ts'
import { distinct } from '../agenda/distinct.ts'
import { narrated } from '../agenda/narrated.ts'
import { titledIn } from '../documents/titles.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import { fold } from '../fold.ts'
import { division } from '../places/gazetteer.ts'
import type { Reading } from '../reading.ts'
import { AGREEMENT_NOUNS, NOT_ONE, NOT_SIGNED_HERE } from './lexicon.ts'

/** The years behind a title: 合作框架协议（2018—2020年）; where it stands without them too, it is the same one. */
const YEARS = /[（(][^（）()]{1,24}[）)]$/
const LONGEST_LIST = 1500
const SIGNED = /(?:签署|签订|签下|另签(?!约)|共同签署|达成并签署)(?:了)?/g
const NOT_HERE = new RegExp(`(?:${NOT_SIGNED_HERE})[^，。]{0,10}$|\\d{4}年[^，。]{0,12}$`)
const PHRASE = new RegExp(
  `^[^，。；：《》]{0,60}?(?:${AGREEMENT_NOUNS})(?!合作|投资|框架|协议|备忘录)(?=$|[，。；：、（“”》《 ]|[和与及并等后时共暨]|以及|同时|\\d|书|之)(?![^，。；]{0,12}(?:签约|签字|签署)仪式)`,
)
/** The next of several phrases that one verb governs: 文化旅游合作协议、科技合作协议和人才合作备忘录. */
const NEXT_PHRASE = /^(?:、|和|以及|及|与)(?!其他|相关|有关|多[个份项])/
const MOST_PHRASES = 12
const LIST = /^[^《。；，]{0,24}(?:《[^。\n]{1,200}?》(?:（[^（）]{1,24}）)?(?:、|和|以及|及)?){1,20}/
/** The agreement in the name of its ceremony. */
const NAMED = /(?:战略|友好|全面|深化|项目|投资|合作|框架){1,4}(?:协议|备忘录|协定)(?=(?:集中)?(?:签约|签字|签署))/
const SIDES =
  /(?<one>[^，。；：、]{2,24}?(?:、[^，。；：、]{2,24}?){0,8}(?=分别[与和同])|[^，。；：、]{2,24}?)(?:分别)?(?:与|和|(?<!共)同(?![乡济仁心]))(?<other>[^，。；：]{2,80}?)(?:共同|分别|正式|现场|代表双方|在[^，。]{1,16})?$/

/** The two sides, named by their number. */
const BOTH =
  /(?:双方|[两二三四五六七八九][地市县区省州方国校院家]|各方)(?:领导|代表|政府|人民政府|有关部门)?(?:代表)?(?:共同|正式|还|又|现场|分别|先后|随后)?$/
/** 甲、乙、丙三市签署. */
const PLACES =
  /((?:(?!代表)[\u4e00-\u9fff]){2,12}(?:、[\u4e00-\u9fff]{2,8}){1,8}(?:[和与][\u4e00-\u9fff]{2,8})?)[两二三四五六七八九十][省市县区州盟旗地方校](?:政府|人民政府|[\u4e00-\u9fff]{2,8}部门)?(?:共同|正式|现场|联合|在[^，。]{1,12})?$/

/**
 * What was signed at the meeting: one entry a title, in order of place; an agreement without a name takes the text's
 * phrase. A phrase that names several things or none is no agreement.
 */
export function findAgreements(reading: Reading, ground: Ground, event: Finding<EventValue>): Finding<Agreement>[] {
  const sides = sidesOf(reading, ground, event)
  const signings = narrated(reading, event).flatMap(({ sentence, own }) => [
    ...signingsIn(reading, own, sentence.span[0], sides),
    ...signedBefore(reading, own, sentence.span[0], sides),
  ])
  const found = distinct(signings.length > 0 ? signings : byTitle(reading, event), ({ value }) => value.title)
  const full = new Set(
    found.map(({ value }) => value.title.replace(YEARS, '')).filter((bare, at) => bare !== found[at]?.value.title),
  )
  const named = found.some(({ value }) => !NAMELESS.test(value.title))
  return found.filter(({ value }) => !full.has(value.title) && !(named && NAMELESS.test(value.title)))
}

/** Says no more than that there was an agreement, which another sentence names. */
const NAMELESS = /^(?:相关|有关|上述)?(?:合作)?(?:协议书?|协定|文件|合同|备忘录)$/

/** The sides of the meeting, for a text that speaks of 双方: its hosts, or those whom its title or the headline joins. */
function sidesOf({ article }: Reading, { home }: Ground, { value }: Finding<EventValue>): string[] {
  if (value.hosts.length > 1) return value.hosts
  const [visited] = value.places
  const guests = VISIT.exec(value.title)?.[1]?.replace(/^我[省市县区州盟旗]$/, division(home ?? '')?.name ?? '')
  if (guests && visited && guests !== visited.name) return [guests, visited.name]
  if (!SIDED.has(value.kind)) return []
  for (const title of [value.title, fold(article.title)]) {
    const [, words] = JOINED.exec(title) ?? []
    const sides = words === undefined ? [] : partiesOf(words, [])
    if (sides.length > 0) return sides
  }
  return []
}
const VISIT = /^(.{1,12}?[省市县区州盟旗])(?:党政|政府)?代表团(?:一行)?(?:来|赴|到|前往|莅)/
const SIDED: ReadonlySet<Kind> = new Set([
  'signing',
  'symposium',
  'delegation-visit',
  'bilateral-meeting',
  'joint-conference',
])
const JOINED = /^(.{2,60}?)(?:(?:举行|召开)[^，。]{0,12}?)?(?:签署|签订|签约)/

/** 战略合作协议签约仪式: a ceremony that the text tells of without 签署 has its agreement in its name. */
function byTitle(reading: Reading, { value: { kind, titleSpan } }: Finding<EventValue>): Finding<Agreement>[] {
  if (kind !== 'signing') return []
  const match = NAMED.exec(reading.text.slice(...titleSpan))
  const start = titleSpan[0] + (match?.index ?? 0)
  return match ? [signing(reading, [start, start + match[0].length], [], 'named-after')] : []
}

/** 见证《某备忘录》签署: the titles stand before the verb. */
const TITLED_BEFORE =
  /((?:《[^《》。\n]{2,80}》(?:（[^（）]{1,24}）)?(?:、|和|以及|及)?){1,12})(?:等[^，。；]{0,12})?(?:的)?(?:共同|正式|现场|成功)?(?:签署|签订|签约)(?!了?《|仪式(?!$|[，。；]))/g
const IS_AGREEMENT = new RegExp(`(?:${AGREEMENT_NOUNS})(?:（[^（）]{1,24}）)?$`)

/** The agreements whose titles stand before the verb, in the reporter's words of a sentence that begins at this place. */
function signedBefore(reading: Reading, words: string, at: number, sides: readonly string[]): Finding<Agreement>[] {
  return [...words.matchAll(TITLED_BEFORE)].flatMap((match) => {
    const clause = /[^，；：]*$/.exec(words.slice(Math.max(0, match.index - 120), match.index))?.[0] ?? ''
    if (NOT_HERE.test(clause)) return []
    const parties = /双方|共同见证/.test(clause) ? [...sides] : []
    const from = at + match.index
    return titledIn(reading.text, [from, from + (match[1] ?? '').length])
      .filter((span) => IS_AGREEMENT.test(reading.text.slice(...span)))
      .map((span) => signing(reading, span, parties, 'signed-title'))
  })
}

/** The signings in the reporter's words of a sentence that begins at this place. */
function signingsIn(reading: Reading, words: string, at: number, sides: readonly string[]): Finding<Agreement>[] {
  return [...words.matchAll(SIGNED)].flatMap((match) => {
    const clause = /[^，；：]*$/.exec(words.slice(Math.max(0, match.index - 120), match.index))?.[0] ?? ''
    const behind = match.index + match[0].length
    const after = words.slice(behind, behind + LONGEST_LIST)
    if (NOT_HERE.test(clause) || /^(?:的|仪式|命令|主席令|国务院令)/.test(after)) return []
    const from = at + behind
    const parties = partiesOf(clause, sides)
    const listed = LIST.exec(after)?.[0] ?? ''
    const titled = titledIn(reading.text, [from, from + listed.length]).filter(
      (span) => !/纪要$/.test(reading.text.slice(...span)),
    )
    const rest = listed === '' ? after : behindList(listed, after)
    return [
      ...titled.map((span) => signing(reading, span, parties, 'signed-title')),
      ...phrasesIn(rest).map(([start, end]) => {
        const offset = from + after.length - rest.length
        return signing(reading, [offset + start, offset + end], parties, 'signed-phrase')
      }),
    ]
  })
}

/** What goes on behind a list of titles that ends with a link: 《某协议》及某某互认协议. */
function behindList(list: string, words: string): string {
  return /(?:、|和|以及|及)$/.test(list) ? words.slice(list.length) : ''
}

/** The phrases at the beginning of these words that each name one agreement, one behind the other. */
function phrasesIn(words: string): Span[] {
  const found: Span[] = []
  let at = 0
  while (found.length < MOST_PHRASES) {
    const link = at === 0 ? '' : NEXT_PHRASE.exec(words.slice(at))?.[0]
    if (link === undefined) break
    const start = at + link.length
    const phrase = PHRASE.exec(words.slice(start, start + 120))?.[0]
    if (phrase === undefined || NOT_ONE.test(phrase) || (link !== '' && /签[署订约]/.test(phrase))) break
    found.push([start, start + phrase.length])
    at = start + phrase.length
  }
  return TOPICS.test(words.slice(at, at + 120)) ? [] : found
}
/** What looked like an agreement was a topic of several: 签署落实某倡议、绿色发展等领域多项合作文件. */
const TOPICS = /^(?:、|和|以及|及|与|等)[^，。；]{0,80}?(?:等领域|等方面|多[个份项]|[\d一二三四五六七八九十]+[个份项])/

function signing({ article }: Reading, span: Span, parties: string[], rule: string): Finding<Agreement> {
  return { value: { title: article.text.slice(...span), parties, span }, span, rule }
}

/** What was signed before, in one clause: 甲与乙签署某协议、丙与丁签署某备忘录. */
const SIGNED_BEFORE = /^.*签[署订](?:了)?[^、]{2,60}(?:、|和|以及|及)/

/** Who signed with whom, where the clause says so: 甲与乙签署; the meeting's sides where it speaks of both: 双方签署, 代表双方签署. */
function partiesOf(clause: string, ofMeeting: readonly string[]): string[] {
  const listed = PLACES.exec(clause)?.[1]
  if (listed) return listed.replace(/^(?:.*代)?表/, '').split(/[、和与]/)
  if (BOTH.test(clause)) return [...ofMeeting]
  const sides = SIDES.exec(
    clause
      .replace(/^.{0,60}(?:见证下|期间|会上|会后|现场|见证了?(?=.{6}))/, '')
      .replace(SIGNED_BEFORE, '')
      .replace(/[今昨][天日](?:（[^（）]*）)?/g, '')
      .replace(/(?:出席)?并$/, ''),
  )?.groups
  if (!sides || /^(?:两|双方|各方|三方|有关)/.test(sides.one as string)) return []
  const others = (sides.other as string).replace(/等(?:[^等]{0,12})$/, '').split('、')
  return [...(sides.one as string).split('、'), ...others].map((side) => side.replace(/^.*代表(?=.{2})|\s/g, ''))
}
