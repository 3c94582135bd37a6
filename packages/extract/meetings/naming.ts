import { clauseBefore } from './clause.ts'
import { endsWithHead } from './heads.ts'
import { kindOf } from './kind.ts'
import { hostBefore, isBare, trimName } from './name.ts'
import type { Report } from './report.ts'

/** The whole line or text that a match stands in. */
type Line = string

/** Names of no one meeting: 多次推进会, 3场座谈会. */
const SEVERAL = /^(?:多次|数次|多场|数场|一系列|各类|各级各类|\d{1,4}[场个]|\d次|[两三四五六七八九十][场次个])/

/** Shows of goods and results, which are no meetings: 新品发布会, 业绩说明会. */
const NOT_OFFICIAL =
  /(?:新品|新车|产品|新机|手机|财报|业绩|上市|战略新品)[^，]{0,6}(?:发布|说明|品鉴)会$|(?:演唱|音乐|运动|晚|相亲|招聘|生日|追悼|遗体)[^会]{0,2}会$/

/** 第一次会议以视频会议形式召开: how it met is no part of its name. */
const AS_VIDEO = /(?<=会议?|论坛)(?:以|采取|采用|通过)[^，]{0,8}(?:视频|电视电话|线上|网络|现场|云)[^，]{0,20}$/

/** What a meeting's words report, or undefined where they name none. */
export function named(words: string, at: number, line: Line, basis: Report['basis']): { value: Report } | undefined {
  const { name: trimmed, offset } = trimName(words)
  const name = withoutSecondSession(unquoted(trimmed.replace(AS_VIDEO, '').replace(SHORT_FORM, '')))
  if (!endsWithHead(name) || name.length > 70 || NOT_OFFICIAL.test(name) || SEVERAL.test(name)) return undefined
  const start = at + offset + Math.max(0, trimmed.indexOf(name))
  const before = clauseBefore(line, at)
  if (/(?:学习|传达|贯彻|落实)$/.test(before) || NO_NAME.test(name)) return undefined
  if (TORN.test(line.slice(Math.max(0, start - 1), start + 1))) return undefined
  const value: Report = { name, nameSpan: [start, start + name.length], kind: kindOf(name), bare: isBare(name), basis }
  return { value }
}

/** 某论坛（以下简称大会）. */
const SHORT_FORM = /（以下简称[^）]*(?:）|$)/g

/** A quotation mark that opens a name and closes behind its last word is none of it. */
function unquoted(name: string): string {
  return name.startsWith('“') && !name.includes('”') ? name.slice(1) : name
}

/** What a name can't begin with: verbs that settle another meeting, 会议的…. */
const NO_NAME =
  /^(?:重要|多次|友好|亲切|历史性)?(?:会晤|会谈)$|^(?:(?:会议|大会|论坛)的|决定|商定|议定|确定|同意|提请|建议|明确|审议)/
/** A name that begins within a verb: the 席 of 列席, the 开 of 召开. */
const TORN = /^(?:[列出]席|参加|召开|举[行办])$/

/** 第二十一次会议第一次全体会议 is a sitting of 第二十一次会议. */
function withoutSecondSession(name: string): string {
  return name.replace(/(次会议)(?:举行)?第[^次]{1,4}次全体会议$/, '$1')
}

/** A sitting of the meeting that the subject names: 举行第二次全体会议. */
const SITTING = /^(?:第[^次]{1,4}次)?(?:全体会议|大会|闭幕会|开幕会|闭幕式|开幕式|联组会议?|分组会议?|小组会议?)$/

/** A bare name gets the body before the verb: 市委常委会 + 会议; a subject that is a meeting itself is the name. */
export function withBody({ value }: { value: Report }, before: string, verb: number, end: number, line: Line) {
  const subject = before.replace(/在[^，在]{1,24}$/, '')
  const { name: whole, offset } = trimName(subject)
  if ((/次会议$/.test(whole) || isCouncil(whole, value.name)) && endsWithHead(whole)) {
    const start = verb - before.length + offset
    if (!SITTING.test(value.name)) {
      const name = join(whole, value.name)
      return { value: { ...value, name, nameSpan: [start, end] as [number, number], kind: kindOf(name), bare: false } }
    }
    return {
      value: {
        ...value,
        name: whole,
        nameSpan: [start, start + whole.length] as [number, number],
        kind: kindOf(whole),
        bare: false,
      },
    }
  }
  const host = hostBefore(before) ?? hostByPost(before, value.name) ?? sidesBefore(whole, value.name)
  if (!host) return { value }
  if (!value.bare && !NUMBER_FIRST.test(value.name)) return { value: { ...value, host } }
  if (host.startsWith('我')) return { value: { ...value, host } }
  const name = join(host, value.name)
  const start = line.slice(verb - before.length, verb).lastIndexOf(host)
  const nameSpan: [number, number] = [start < 0 ? value.nameSpan[0] : verb - before.length + start, end]
  return { value: { ...value, name, nameSpan, host, kind: kindOf(name), bare: false, made: true } }
}

/** 省十四届人大常委会主任会议举行第57次会议: the council has its sittings. */
function isCouncil(subject: string, name: string): boolean {
  return /(?:主任|委员长|主席)会议$/.test(subject) && /^第[^次]{1,6}次会议$/.test(name)
}

/** 市委书记某某主持召开常委会会议: the body is in the post of the one who chairs. */
function hostByPost(before: string, name: string): string | undefined {
  if (/^(?:\d{4}年)?(?:第[^次]{1,6}次)?常委/.test(name))
    return /(?:[省市县区州盟旗]|自治区党)委(?=书记)/.exec(before)?.[0]
  if (!/^(?:\d{4}年)?(?:第[^次]{1,6}次)?(?:政府)?常务会/.test(name)) return undefined
  const level = /([省市县区州盟旗])长/.exec(before)?.[1]
  return level && `${level}政府`
}

/** 甲与乙举行座谈会: the two sides. */
function sidesBefore(subject: string, name: string): string | undefined {
  if (!/^(?:工作|交流)?座谈会$/.test(name)) return undefined
  return /^.{2,30}?(?:与|同).{2,40}$/.exec(subject.replace(/(?:共同|联合)$/, ''))?.[0]
}

/** A name that begins with its number needs the body before the verb; the edition of a fair or forum does not. */
const NUMBER_FIRST =
  /^(?:党(?:组|委|工委|政)(?!书记|班子成员|副)|理论学习|领导班子)|^(?:\d{4}年(?:度)?|今年|本年度|[鼠牛虎兔龙蛇马羊猴鸡狗猪]年)?(?:第[^次届期]{1,6}[次期]|\d{2,4}次|第?[一二三四五六七八九十]{1,4}届.*(?:代表大会|会员大会|全体会议|全会|[职教妇团工党]代会|委员会|次会议))/

/** 市委常委会 + 常委会会议 is 市委常委会会议, not 市委常委会常委会会议. */
function join(host: string, name: string): string {
  for (let shared = Math.min(host.length, name.length - 1); shared > 1; shared--) {
    if (host.endsWith(name.slice(0, shared))) return host + name.slice(shared)
  }
  return host + name
}
