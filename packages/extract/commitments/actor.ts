import type { Span } from '#model/record.ts'
import type { BodyValue, Finding, Ground, PlaceValue } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { beginsWithAction, beginsWithPhrase } from '../speech/modality.ts'
import { within } from '../speech/places.ts'
import type { Clause, Statement } from '../speech/statements.ts'
import { houseNamed } from './house.ts'

/** What tells whose side a speaker is on. */
export interface Side {
  reading: Reading
  ground: Ground
  hosts: string[]
  /** The country that each speaker speaks for, where one calls it by its short name: 中方愿…, 泰方将…. */
  countries: ReadonlyMap<string, string>
}

/** Who the meeting's demands are for, where it names nobody. */
export const ALL = '会议'
const AGENT =
  /(?:政府|署|党委|党组|支部|领导|人民|[央国民外企商]企|(?<![全内外])部|组织|部门|地|单位|企业|机关|干部|群众|官兵|部队|委|局|厅|办|处|科|院|校|会|团|公司|集团|方|区|市|州|县|省|国|镇|乡|村|组|者|员|们|家|人|人大|街|街道|园区|开发区|中央|银行|机构|系统|战线|同志|代表|中心|媒体|党派|政协|党|工委|专班|班子|小组|(?<=[省市县区镇乡州])里|界|双方|三方|上下|财政|税务|公安|大家)$/
/** 由市住建局牵头组建…. */
const CHARGED = /^(?:[^，]{0,20})?由([^，]{2,20}?)(?:牵头|负责|会同|统筹|组织|约谈|承担|承办|主办|轮流)/
const SELF = /^(?:我们|咱们|我(?![省市县区镇乡州校院国旗])|我[省市县区镇乡州旗]$)/
/** With these begins what somebody does, and no name. */
const NO_AGENT =
  /^(?:\d|到|完成|全年|年内|年底|月底|今年|明年|上半年|下半年|再|分(?!公司|行|局|院|会|管)|善用|牢牢|形成|热忱|热烈|尽|著|着|相信|理性|进一步|得到|应(?!急)|须|选优|选派|配强|因[地苗时]|逐|每个?[省市县区镇乡村]|筹划|协助|方便|便利|感谢|包括|与(?!会)|更|共|把|将|让|使|给|为|从|在|以|用|按|于|没有|不|能|可|其|这|那|是|我们|咱们|亦|创新|推动|加强|代表(?!团|们))|进一步|进壹步/
const AHEAD_OF_AGENT = /^(?:与(?!会)|同|和|对|向|强调|要求|希望|建议|提醒|并|号召|请)/
/** Words between who acts and the modal, and connectives before. */
const AROUND =
  /^(?:同时|此外|下一步|今后|当前|另外|因此|希望|建议|鼓励|呼吁|欢迎|特别是|尤其是|其中|\d{4}年|明年|今年|也|还|更|都|，){1,6}|(?:也|亦|还|都|均|更|又|一律|仍|近期|每[天日周月年]|近日|本周|始终|坚定|坚决|今年|明年|年内|[“”，]|（[^）]{1,4}）){1,6}$/g

/**
 * Who is to act in a clause: the subject before its modal, written out; the speaker's own side for 我们; the meeting as a
 * whole where a demand names nobody; else whoever acted in the clause before (`previous`).
 */
export function actorOf(side: Side, speaker: string | null, clause: Clause, previous: string): string {
  const { own, span } = clause
  if (!own) return /^(?:我们|咱们)/.test(clause.text) ? (sideOf(side, speaker) ?? previous) : previous
  if (own.strength === 'propose') {
    const at = own.at + own.word.length
    return (
      askedOf(side, clause, at) ?? (ASKS_HELP.test(clause.text.slice(at)) ? otherSide(side, speaker) : undefined) ?? ALL
    )
  }
  const subject = clause.text
    .slice(0, own.at)
    .replace(AROUND, '')
    .replace(/“([^”]{1,12})$/, '$1')
    .replace(AHEAD_OF_AGENT, '')
    .replace(/等$/, '')
    .replace(/^(.{1,6}方)(?:赞赏|感谢|高度评价).{1,20}$/, '$1')
    .replace(/^.{1,4}方(?:希望|相信|期待|并){1,3}(?=.{1,8}$)/, '')
  const from = span[0] + clause.text.indexOf(subject)
  if (SELF.test(subject)) return sideOf(side, speaker) ?? ALL
  if (subject !== '' && subject.length <= 24) {
    const known = writtenOut(side, subject, from)
    if (known) return known
    const house = houseNamed(side.reading, speaker, subject)
    if (house) return house
    if (isAgent(subject)) return subject
    if (isOwnHouse(side, speaker, subject)) return placeNamed(side, speaker, subject) ?? subject
  }
  if (own.strength === 'strive') return previous
  if (own.strength !== 'will') return ALL
  // what those say together who have no name is theirs
  return speaker === null && previous !== ALL ? previous : (sideOf(side, speaker) ?? previous)
}

const AGREED =
  /(双方|三方|各方|两国|两地|两市|两省|两省市)(?:还|并|也|一致|共同|经协商){0,3}(?:商定|议定|约定|同意|决定|表示)[，：]?$/

/** Who has agreed on the words that begin at a place: 双方商定，; the meeting where nobody has. */
export function agreedBy(text: string, at: number): string {
  return AGREED.exec(text.slice(Math.max(0, at - 16), at))?.[1] ?? ALL
}

/** Whether a clause gives one task to somebody, and not what follows: 由市住建局牵头组建…. */
export function isCharged({ text }: Clause): boolean {
  return CHARGED.test(text)
}

/** Whom a clause without a modal names for itself alone: 由市住建局牵头组建…, 各社区在月底前完成…; undefined where it names nobody. */
export function ownActorOf(side: Side, clause: Clause): string | undefined {
  const charged = CHARGED.exec(clause.text)?.[1]
  if (charged) return charged
  if (clause.own || beginsWithAction(clause.text) || beginsWithPhrase(clause.text)) return undefined
  return askedOf(side, clause, 0)
}

/** A wish for what only another can do. */
const ASKS_HELP = /^(?:能|可以|给予|帮助|支持|继续支持|一如既往)/

/** Whether a name stands in the speaker's own post: 长河机电 before 长河机电董事长张明远. */
function isOwnHouse({ reading }: Side, speaker: string | null, name: string): boolean {
  const at = speaker === null ? -1 : reading.text.indexOf(speaker)
  return name.length >= 2 && at > 0 && reading.text.slice(Math.max(0, at - 24), at).includes(name)
}

/** The speaker's own place, where a name is short for it. */
function placeNamed(side: Side, speaker: string | null, name: string): string | undefined {
  const own = sideOf(side, speaker)
  return own?.startsWith(name) ? own : undefined
}

/** Of two sides the one that a speaker is not of; undefined where that is not to be told. */
function otherSide(side: Side, speaker: string | null): string | undefined {
  const own = sideOf(side, speaker)
  const [one, other] = side.hosts
  if (!own || !one || !other || side.hosts.length > 2 || one.includes(own) === other.includes(own)) return undefined
  return one.includes(own) ? other : one
}

/** Whom a wish is put to: 希望泰方为企业提供…. */
function askedOf(side: Side, { text, span }: Clause, from: number): string | undefined {
  const begun = text.slice(from)
  const before = AHEAD_OF_AGENT.exec(begun)?.[0].length ?? 0
  const rest = begun.slice(before)
  for (let length = 1; length <= Math.min(16, rest.length - 2); length++) {
    const named = rest.slice(0, length)
    if (isAgent(named) && !beginsWithAction(named) && goesOn(rest.slice(length)))
      return writtenOut(side, named, span[0] + from + before) ?? named
  }
  return undefined
}

function isAgent(words: string): boolean {
  return AGENT.test(words) && !NO_AGENT.test(words) && !ACTS_ON.test(words)
}

/** Somebody to whom something is done: 蹲点帮助企业…. */
const ACTS_ON =
  /(?:帮助|帮扶|支持|引导|鼓励|督促|推动|促进|带动|吸引|动员|指导|走访|慰问|关心|联系|服务(?!中心|机构|业|平台|公司|局|站|团|处)).{1,10}$/

function goesOn(words: string): boolean {
  return (
    beginsWithAction(words) ||
    beginsWithPhrase(words) ||
    /^(?:能|要|可|也|都|牢|共|早日|逐|分[级类批片]|每[月年周季])/.test(words)
  )
}

/** A subject as the places and bodies of the text have it: 重庆 as 重庆市, 泰方 as 泰国. */
function writtenOut({ ground }: Side, subject: string, from: number): string | undefined {
  const whole = ({ span }: Finding<unknown>) => span[0] === from && span[1] - span[0] === subject.length
  const here: Span = [from, from + subject.length]
  const found = within(ground.bodies, here).find(whole) ?? within(ground.places, here).find(whole)
  if (found) return found.value.name
  const country = /^(.)方$/.exec(subject)?.[1]
  return country === '中' ? '中国' : country && countryOf(ground.places, country)
}

function countryOf(places: readonly Finding<PlaceValue>[], initial: string): string | undefined {
  return places.find(({ value }) => value.country && value.name.startsWith(initial))?.value.name
}

/** For whom each speaker speaks who says it in a clause: 中方愿…. */
export function countriesOf(ground: Ground, statements: readonly Statement[]): Map<string, string> {
  const countries = new Map<string, string>()
  for (const { speech, clauses } of statements) {
    const { speaker } = speech.value
    if (speaker === null || countries.has(speaker)) continue
    for (const { text, own } of clauses) {
      const initial = own?.strength === 'will' ? ONE_SIDE.exec(text)?.[1] : undefined
      const country = initial === '中' ? '中国' : initial && countryOf(ground.places, initial)
      if (country) countries.set(speaker, country)
    }
  }
  return countries
}

const ONE_SIDE = /^(.)方(?=[将愿会始坚一高恪奉支鼓反]|期待|赞赏|祝贺)/

/** The place that a speaker's post belongs to, from the words before the speaker's name; the host where there is but one. */
function sideOf({ reading, ground, hosts, countries }: Side, speaker: string | null): string | undefined {
  const country = speaker === null ? undefined : countries.get(speaker)
  if (country) return country
  const at = speaker === null ? -1 : reading.text.indexOf(speaker)
  if (at >= 0) {
    const near = ({ span }: Finding<unknown>) =>
      span[1] <= at && at - span[1] <= 16 && !/[。；，（会由在作致]/.test(reading.text.slice(span[1], at))
    const place = ground.places.findLast(near)
    const body = ground.bodies.findLast(near)
    if (body && DEPARTMENT.test(body.value.name) && body.span[1] >= (place?.span[1] ?? 0)) return body.value.name
    if (place) return place.value.name
    if (body) return placeOf(ground, body.value) ?? body.value.name
  }
  return hosts.length === 1 ? hosts[0] : undefined
}

/** A body that acts for itself, and not for its place as a committee or government does. */
const DEPARTMENT = /(?:局|厅|处|科|所|站|中心|医院|学校|大学|学院|公司|集团|银行|协会|法院|检察院)$/

function placeOf({ places }: Ground, { adcode }: BodyValue): string | undefined {
  return places.find(({ value }) => adcode && value.adcode === adcode)?.value.name
}
