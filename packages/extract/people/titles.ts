import { calledIn, writeOut } from '../bodies/write-out.ts'
import { countryNamed } from '../places/countries.ts'
import { type Division, division, divisionsNamed } from '../places/gazetteer.ts'
import { matches } from '../rule.ts'
import {
  BARE_MEMBER,
  CORPORATE,
  ITSELF,
  STANDS_ALONE,
  TITLE_BREAKS,
  TITLE_LEAD,
  TITLE_LINKS,
  WHOLE_BODY,
} from './lexicon.ts'
import { assemblyIn, COMMITTEE, hasOwnName, organOf } from './organs.ts'
import { splitTitle } from './posts.ts'

/** 分管日常工作的副院长: what somebody is in charge of is no part of the post. */
const IN_CHARGE = /^(?:分管|主管|负责|主持|协助)[^、，。]{1,14}的(?![是有为])/
const CHARGED = /(?:分管|主管)[^、，。]{1,14}的(?=(?:常务)?副)/
/** 某某区管理局（某某管理局）局长: what a body is called in short. */
const CALLED = /(?<=([局委会区院司处]))（[^（）]{2,12}\1）/
/** A group that stands in a list before somebody's titles. */
const SOMEBODY = /(?:有关|相关)(?:负责人|负责同志|领导|同志)$/
/** What a report opens with: 新华社北京3月5日电. */
const DATELINE = /^.{0,40}?[电讯訊] {1,2}/
/** Joins a title to the name or verb before it. */
const JOINS = /^(?:等)?(?:以及|会同|与|和|同|及|由|暨|请)/
const CALLS =
  /^(?:(?:本届)?[^、，]{0,8}轮值主席单位|[^、，]{0,10}(?:友好城市|友城|姐妹城市)|主宾省|主宾国|(?:主办|承办|协办|参展|签约)方|主宾城市|轮值主席单位|特邀嘉宾|东道主|包含|包括|邀请到|邀请|请到|安排部署|部署|到)(?=.{3})/

/** The words before a name that are its titles, each alone, and where they begin. */
export interface TitleWords {
  start: number
  titles: string[]
}

/** What a title without a body of its own takes over from the title before it in the sentence. */
export interface Carry {
  /** The body of the last title, written out: 四川省人社厅. */
  body: string | undefined
  /** The division that the last title belongs to. */
  adcode: string | undefined
  /** The division that a title before it belongs to, where that is another: 新城区 before 山城高新区党工委书记. */
  earlier?: string | undefined
}

/** What short titles are written out from, for a whole article. */
export interface Scope {
  home: string | undefined
  /** The assembly whose members it calls 委员 without more. */
  assembly: string | undefined
}

/** The most titles that one name is given. */
const MOST_TITLES = 24

/** The titles that stand right before a name; `floor` is where the name before it or the clause ends. */
export function titlesBefore(text: string, at: number, floor: number): TitleWords {
  const titles: string[] = []
  let end = at
  while (end > floor && /[ ：]/.test(text[end - 1] as string)) end--
  let start = at
  while (titles.length < MOST_TITLES) {
    const from = Math.max(floor, lastMark(text, end) + 1)
    const piece = text.slice(from, end)
    if (!splitTitle(piece) || (titles.length > 0 && SOMEBODY.test(piece))) break
    const charge = IN_CHARGE.exec(piece)?.[0].length ?? 0
    const lead = charge > 0 ? charge : leadOf(piece, from === floor)
    titles.unshift(piece.slice(lead).replace(CHARGED, '').replace(CALLED, '').trim())
    start = from + lead
    if ((lead > 0 && charge === 0) || from - 1 < floor) break
    if (text[from - 1] !== '、' && !isParted(text, from - 1, titles[0] as string)) break
    end = from - 1
  }
  return { start, titles }
}

/** 市委常委、秘书长，市政府常务副市长: a comma between somebody's posts in the party committee and in the government. */
function isParted(text: string, at: number, title: string): boolean {
  if (text[at] !== '，') return false
  const before = text.slice(Math.max(0, at - 40), at)
  return (
    (OF_A_GOVERNMENT.test(title) && IN_A_COMMITTEE.test(before)) ||
    (IS_OF_A_COMPANY.test(title) && IN_A_COMPANY.test(before)) ||
    (IN_A_GROUP.test(title) && IN_OFFICE.test(before))
  )
}
const OF_A_GOVERNMENT =
  /^(?:[省市县区州盟旗](?:人民)?政府|自治区(?:人民)?政府)?(?:党组(?:副书记|成员))?(?:常务)?副?(?:[省市县区州盟旗]长|主席)$/
/** 甲集团党委委员、副总裁，乙公司董事长: somebody's posts in two companies. */
const IS_OF_A_COMPANY = /^[^、，]{2,24}(?:公司|集团|银行)(?:党委|党组|副|董事|总|行长|首席)/
const IN_A_COMPANY =
  /(?:公司|集团|银行)(?:党[委组](?:副?书记|委员|成员)|副?董事长|副?总裁|副?总经理|副?行长|董事)(?:、(?:党[委组](?:副?书记|委员|成员)|副?董事长|副?总裁|副?总经理|副?行长|董事|总会计师)){1,3}$/
/** 某部党组成员、副部长，某领导小组副组长: somebody's office, and a post in a group formed for a task. */
const IN_A_GROUP =
  /^[^、，]{0,24}(?:领导小组|协调小组|指挥部|工作专班|组委会)(?:办公室)?(?:常务|第一)?(?:副?组长|副?指挥长|副?总指挥|副?主任)$/
const IN_OFFICE =
  /(?:^|[，。；：！？\n])[^，。；：、\n]{2,20}(?:书记|主任|[省市县区州部厅局]长|委员|常委|成员)(?:、[^，。；：、]{0,12}(?:书记|主任|[省市县区州部厅局]长|主席)){1,3}$/
const IN_A_COMMITTEE =
  /(?:^|[，。；：！？\n])(?:[省市县区州盟旗]委|自治区党委)(?:副书记|常委)(?:、[^，。；：、]{0,12}(?:部长|书记|秘书长|主任)){1,3}$/

function lastMark(text: string, end: number): number {
  let depth = 0
  for (let at = end - 1; at >= 0 && end - at < 80; at--) {
    const sign = text[at] as string
    if (sign === '）') depth++
    else if (sign === '（' && --depth < 0) return at
    else if (depth === 0 && '，、。；：！？\n—”》】>〉'.includes(sign)) return at
  }
  return Math.max(-1, end - 81)
}

const DELEGATE = /代表(?!大会|团|处|会|法|作)/g

/** How many characters at the front of a piece are no part of the title. */
function leadOf(piece: string, behindName: boolean): number {
  let lead = fits(piece, DATELINE.exec(piece)?.[0].length ?? 0)
  if (behindName) lead += fits(piece, JOINS.exec(piece)?.[0].length ?? 0)
  lead += TITLE_LEAD.exec(piece.slice(lead))?.[0].length ?? 0
  for (const match of matches(TITLE_BREAKS, piece)) {
    if (!CHARGED.test(piece) || match[0] !== '的') lead = Math.max(lead, fits(piece, match.index + match[0].length))
  }
  for (const match of matches(TITLE_LINKS, piece)) {
    // 中和镇, 太和县: the link is the second character of a place's name
    if (match.index === 1 && /^[镇乡县区市]/.test(piece.slice(2))) continue
    if (standsAlone(piece.slice(match.index + 1))) lead = Math.max(lead, fits(piece, match.index + 1))
  }
  for (const match of matches(DELEGATE, piece)) {
    if (piece.length - match.index > 6) lead = Math.max(lead, fits(piece, match.index + 2))
  }
  if (/^以(?!色列|方|军)/.test(piece.slice(lead))) lead += fits(piece.slice(lead), 1)
  return lead + fits(piece.slice(lead), CALLS.exec(piece.slice(lead))?.[0].length ?? 0)
}

function fits(piece: string, start: number): number {
  return splitTitle(piece.slice(start)) ? start : 0
}

/** Whether a body's name needs no other body before it. */
function standsAlone(words: string): boolean {
  return STANDS_ALONE.test(words) || placeOf(words, undefined) !== undefined || startsAbroad(words)
}

function startsAbroad(words: string): boolean {
  for (let length = 2; length <= 8; length++) if (countryNamed(words.slice(0, length)) !== undefined) return true
  return false
}

/** The division whose name the words begin with; of several with one name, the one that lies in `near`. */
export function placeOf(words: string, near: string | undefined): Division | undefined {
  if (NO_PLACE.test(words)) return undefined
  for (let length = Math.min(words.length, 14); length >= 2; length--) {
    const found = divisionsNamed(words.slice(0, length))
    if (found.length === 0) continue
    return found.find(({ adcode }) => near && adcode.slice(0, 2) === near.slice(0, 2)) ?? found[0]
  }
  return undefined
}

/** The division that the words begin with, seen as far down as they name it: 宁波市 of 浙江省宁波市委. */
function seatOf(words: string, near: string | undefined): Division | undefined {
  const first = placeOf(words, near)
  if (!first) return undefined
  const rest = words.startsWith(first.name) ? words.slice(first.name.length) : words.slice(first.short.length)
  const inner = placeOf(rest, first.adcode)
  return inner?.adcode.startsWith(first.adcode.replace(/(?:00){1,2}$/, '')) ? inner : first
}

/** Organs whose name begins with that of a county. */
const NO_PLACE = /^公安(?!县)/

/** Titles with their body or place written out, and what the next title of the sentence may take over. */
export function writeTitles(titles: readonly string[], carry: Carry, scope: Scope): [string[], Carry] {
  const { home } = scope
  const written: string[] = []
  let last = carry
  let own: string | undefined
  let committee: string | undefined
  for (const words of titles.flatMap(splitJoint)) {
    const assembly =
      /^常委会/.test(words) && /人大常委会(?:党组)?$/.test(last.body ?? '')
        ? last.body?.replace(/党组$/, '')
        : undefined
    const title = assembly === undefined ? words : assembly + words.slice('常委会'.length)
    const parts = splitTitle(
      assemblyIn(atHome(title.replace(/^(?:分管|主管)[^、]{2,8}(?=副)/, ''), home), scope.assembly),
    )
    if (!parts || SESSION_POST.test(title)) continue
    if (parts.body === '' && BARE_MEMBER.test(parts.post) && own === undefined && last.body === undefined) continue
    const inHouse = parts.body === '纪委' && OF_THE_HOUSE.test(written.at(-1) ?? '')
    const body = inHouse ? '纪委' : (organOf(parts.body, own, committee) ?? bodyOf(parts, last, own, scope))
    const full = (asPlace(body, parts.post) + parts.post).replace(TWICE, (_, rank: string | undefined) => rank ?? '')
    written.push(full)
    committee = COMMITTEE.exec(full)?.[0] ?? committee
    own =
      body === '' ||
      inHouse ||
      PART_OF_A_HOUSE.test(parts.body) ||
      DUTY.test(parts.body) ||
      (ITSELF.test(body) && (last.body ?? '').endsWith(body))
        ? own
        : body.replace(/书记处$/, '')
    // 上海电气集团董事长: the company's name tells nothing of whose 副市长 comes next
    const seat = CORPORATE.test(body) ? undefined : seatOf(full, last.adcode ?? home)
    const adcode = seat?.adcode ?? last.adcode
    last = { body: own ?? last.body, adcode, earlier: adcode === last.adcode ? last.earlier : last.adcode }
  }
  return [written, last]
}

/** 我省领导 in a report of another province's visit: the home's, whoever was named before. */
function atHome(title: string, home: string | undefined): string {
  return /^我[省市县区州盟旗]/.test(title) ? writeOut(title.slice(1), home) : title
}

/** 云州市市委书记 is 云州市委书记. */
const TWICE = /(?<=[\u4e00-\u9fff]{2})([省市县区州盟旗])\1(?=委|领导)|^校(?=校长)|^部(?=副?部长)/

/** What somebody is for the length of a session only. */
const SESSION_POST = /^(?:本次|此次|这次|本届)?(?:大会|会议)?(?:主席团)?(?:常务|执行)主席$/

/** A mayor is the city's and not its government's: 盐城市人民政府副市长 is 盐城市副市长. */
function asPlace(body: string, post: string): string {
  if (!PLACE_POST.test(post)) return body
  const place = body.replace(/(?:人民)?政府$/, '')
  return place.length === 1 && post.includes(place) ? '' : place
}

/** 国务委员兼国务院秘书长 is two titles. */
function splitJoint(title: string): string[] {
  const at = title.indexOf('兼')
  if (at < 1 || !splitTitle(title.slice(0, at))) return [title]
  const rest = title.slice(at + 1).replace(/^任/, '')
  return splitTitle(rest) ? [title.slice(0, at), rest] : [title]
}

/** Who heads a department of a special administrative region, by the department. */
const OF_A_REGION = /^(?:政务|财政|律政)司/
const PLACE_POST = /^(?:(?:原|前|时任|候任|代理?|常务|第一|副){0,3})[省市州盟县区旗乡镇]长$/

/** What somebody does in a body, and no body: 财务 of 财务总监, 部长 of 部长助理. */
const DUTY =
  /^(?:财务|投资|技术|运营|市场|营销|安全|质量|生产|人力资源|行政|国际贸易谈判|部长|会长|主席|总裁|院长|校长|局长|总经理|董事长|行长)$/
/** A town or street, which names its place itself. */
const OF_A_TOWN = /^[\u4e00-\u9fff]{1,6}(?:镇|乡|街道)(?=党委|党工委|人大|政府|$)/
/** A post in the party committee of the house that the article is about, whose 纪委 is the house's too. */
const OF_THE_HOUSE = /^党委(?:常务)?(?:副?书记|常委|委员)$/
/** A part of the body that the same person's title before it names, which nobody after it belongs to. */
const PART_OF_A_HOUSE = /^(?:工会|团委|纪检监察组)$/
/** A department that a local paper names without its place: 教育局, 财政局. */
const DEPARTMENT =
  /^(?:教育|教体|教育体育|公安|财政|审计|统计|民政|司法|水利|水务|商务|林业|卫健|卫生健康|医保|医疗保障|人社|住建|城管|城市管理|交通|交通运输|自然资源|自规|生态环境|环保|农业|农业农村|文旅|文广旅|应急|应急管理|市场监管|市监|信访|发改|发展改革|经信|工信|科技|乡村振兴|退役军人|税务|气象)局$/
/** A school, hospital or company, whose 纪委 is its own: 校 of 校党委. */
const OF_A_HOUSE = /^(?:.{0,16}(?:大学|学院|医院|公司|集团|银行)|[校院局厅])/
/** What a society has for a task of its own. */
const COMMITTEE_OF_A_SOCIETY = /^[^市省县区州国]{2,8}(?:工作|专业|学术|专门)委员会$/
/** 民革省委会: a party other than the Communist one, in a place. */
const PARTY_BRANCH = /^(民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)((?:省|市|区|县|州)委.{0,2})$/

/** The body of a title; `own` is that of the same person's title before it. */
function bodyOf(
  { body, post }: { body: string; post: string },
  carry: Carry,
  own: string | undefined,
  { home }: Scope,
): string {
  if (body === '') {
    if (PLACE_POST.test(post)) return place(post, carry, home)
    if (OF_A_REGION.test(post)) return ''
    return carry.body ?? place(post, carry, home)
  }
  const itself = carry.body ?? ''
  if (ITSELF.test(body)) return itself.endsWith(body) ? itself : post.startsWith(body) ? '' : body
  if (own !== undefined && DUTY.test(body)) return own + body
  const house = body === '纪委' || PART_OF_A_HOUSE.test(body) ? (own ?? carry.body) : undefined
  const whole = house === undefined ? undefined : OF_A_HOUSE.exec(house)?.[0]
  if (whole !== undefined) return whole + body
  const branch = own === undefined ? undefined : /^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)/.exec(own)?.[0]
  if (branch !== undefined && /委会$/.test(body) && !body.startsWith(branch)) return branch + body
  const party = PARTY_BRANCH.exec(body)
  if (party) return (party[1] as string) + spokenFrom((party[2] as string) + post, carry, home).slice(0, -post.length)
  if (own !== undefined && own !== body && CORPORATE.test(own) && !standsAlone(body)) {
    return WHOLE_BODY.test(body) && !COMMITTEE_OF_A_SOCIETY.test(body) ? body : own + body
  }
  const full = spokenFrom(body + post, carry, home)
  if (full !== body + post) return full.slice(0, -post.length)
  if (standsAlone(body)) return body
  if (DEPARTMENT.test(body)) {
    const place = division(carry.adcode ?? home ?? '')
    if (place && place.level !== 'province' && !CORPORATE.test(own ?? '')) return calledIn(place) + body
  }
  if (own === undefined || own === body) return body
  const seat = carry.adcode === undefined ? undefined : division(carry.adcode)
  if (!seat || !own.startsWith(calledIn(seat)) || /领导小组$/.test(body) || OF_A_TOWN.test(body)) return body
  return hasOwnName(body) ? body : calledIn(seat) + body
}

/** What `writeOut` puts before a post: 重庆市 before 市长. */
function place(post: string, carry: Carry, home: string | undefined): string {
  return spokenFrom(post, carry, home).slice(0, -post.length)
}

/** Words written out from where the sentence speaks, or else from the article's home. */
function spokenFrom(words: string, carry: Carry, home: string | undefined): string {
  for (const near of [carry.adcode, carry.earlier]) {
    const written = writeOut(words, near)
    if (written !== words) return written
  }
  return writeOut(words, home)
}
