import type { Rule } from '../rule.ts'
import { clauseBefore, paragraphBefore, sentenceBefore } from './clause.ts'
import { endsWithHead, HEAD } from './heads.ts'
import { kindOf } from './kind.ts'
import { ATTENDING, CALLING, HOLDING, NOT_ONCE, NOT_YET, PAST } from './lexicon.ts'
import { hostBefore, isBare, trimName } from './name.ts'
import { named, withBody } from './naming.ts'
import { AT_START, MANNER, NAME, SAYING, WORDS } from './patterns.ts'
import type { Report } from './report.ts'

/** The whole line or text that a match stands in, for what comes before it in its clause. */
type Line = string

/** A sentence that settles a meeting to come ends so before its name: 会议决定，…. */
const SETTLING = /(?:决定|商定|议定|确定|明确|建议|约定|根据安排)[，：]?$/
const isNotYet = new RegExp(`(?:${NOT_YET})[^，]{0,24}$|(?:${NOT_ONCE})[^，]{0,2}$`)
const isPast = new RegExp(`(?:${PAST})`)

/** 确保大会如期召开, 大会能如期召开: what is to be on time has not been yet. */
const HOPED = /^(?:确保|保证|力保)/

/** How a sentence opens that tells of something earlier. */
const BACKGROUND = /^(?:此前|早在|去年|前年|上月|近年来|多年来|[^，]{0,24}以来，)/

/** Earlier in the paragraph, these make a meeting one of several that are looked back on. */
const RETROSPECT = /(?:每次|多次|以来，)[^\n]{0,100}$/

/** Bodies and shows that end with 会 too. */
const NO_MEETING =
  /(?:委员|协|学|工|商|理事|董事|监事|基金|社|机|晚|音乐|运动|演唱|展览|庙|灯|赛|集|聚|宴|酒|联合|红十字|研究|促进|联谊|同乡|校友)会$/

/** The words before break off within or behind 召开, whose own rule reads the name. */
const CALLED = new RegExp(`(?:${CALLING}|召|举|主|主持|了)$`)

/** 全省工作会议在成都召开: the name, then the verb. */
const heldAfterName: Rule<Report, Line> = {
  name: 'name-then-held',
  example: '5月8日，全省数字经济发展大会在云州市召开。',
  pattern: new RegExp(
    `${AT_START}${NAME}(?:，(?=[于自]))?(?<manner>${MANNER})(?:${HOLDING})(?!的|后|前|时|期间|地)(?!了?${WORDS}${HEAD})`,
    'g',
  ),
  produce(match, line) {
    const { name = '', manner = '' } = match.groups ?? {}
    if (isNotYet.test(manner) || /^的|的$|要求|强调|指出|提出|决定|同意|以来|精神|之后|之前|以后|期间/.test(manner))
      return undefined
    if (
      SETTLING.test(sentenceBefore(line, match.index)) ||
      (/如期$/.test(manner) && (HOPED.test(name) || manner !== '如期'))
    )
      return undefined
    return named(name, match.index, line, 'held')
  },
}

/** 举行新闻发布会是政务公开的需要: what such meetings are for. */
const GENERAL = /^是[^，。]{2,24}的(?:需要|要求|举措|手段|途径|体现|抓手|方式)/

/** 市委召开全市教育工作会议: the verb, then the name. */
const heldBeforeName: Rule<Report, Line> = {
  name: 'held-then-name',
  example: '市委、市政府召开全市教育工作会议。',
  pattern: new RegExp(`(?:${CALLING}|举行)(?:了|过)?${NAME}`, 'g'),
  produce(match, line) {
    const { name = '' } = match.groups ?? {}
    const before = clauseBefore(line, match.index)
    const behind = line.slice(match.index + match[0].length, match.index + match[0].length + 12)
    if (
      /^(?:(?:之|以)?[后前来](?!自)|的(?:通知|公告|决定|议案|函|请示|建议|(?:有关|相关|具体|筹备)*(?:事宜|事项|安排|方案|工作)(?=[，。；]|$)))/.test(
        behind,
      )
    )
      return undefined
    if (GENERAL.test(line.slice(match.index + match[0].length, match.index + match[0].length + 40))) return undefined
    if (BACKGROUND.test(sentenceBefore(line, match.index)) || /关于$/.test(before)) return undefined
    if (name.startsWith('的') || isNotYet.test(before) || isPast.test(before)) return undefined
    if (/^(?:组织)?(?:开展|进行)/.test(match[0]) && !/(?:学习|联席会议?)$/.test(name)) return undefined
    const start = match.index + match[0].length - name.length
    const report = named(name, start, line, 'held')
    return report && withBody(report, before, match.index, start + name.length, line)
  },
}

/** 召开市长碰头会: any other 会 that was called, whatever it is called. */
const calledOther: Rule<Report, Line> = {
  name: 'called-by-another-name',
  example: '镇长主持召开村居书记联络会，听取近期工作打算。',
  pattern: new RegExp(`召开(?:了)?(?<name>${WORDS}会)(?=[，。；！？\\s]|$)`, 'g'),
  produce(match, line) {
    const { name, offset } = trimName(match.groups?.name ?? '')
    const before = clauseBefore(line, match.index)
    if (endsWithHead(name) || NO_MEETING.test(name) || isNotYet.test(before) || isPast.test(before)) return undefined
    const start = match.index + match[0].length - name.length
    if (offset > 40 || name.length < 3) return undefined
    return { value: { name, nameSpan: [start, start + name.length], kind: kindOf(name), bare: false, basis: 'held' } }
  },
}

/** What follows tells of the guest: 会见出席某论坛的外方代表. */
const GUESTS_OF = /(?:会见|接见|看望|慰问)(?:了)?(?:前?来[^，]{0,6})?$/

/** 李某出席论坛开幕式并致辞: only who was there. */
const attended: Rule<Report, Line> = {
  name: 'attended',
  example: '国务委员出席全国儿童工作座谈会并讲话。',
  pattern: new RegExp(`(?:${ATTENDING})(?:并主持)?(?:了)?${NAME}`, 'g'),
  produce(match, line) {
    const { name = '' } = match.groups ?? {}
    const behind = line.slice(match.index + match[0].length, match.index + match[0].length + 8)
    if (
      /^(?:[开闭]幕[会式])?(?:的|前|之前|以前|(?:新闻|宣传)?报道|采访|服务保障|安保)/.test(behind) ||
      /(?:常委会|委员会)$/.test(name)
    )
      return undefined
    const before = clauseBefore(line, match.index)
    if (isNotYet.test(before) || isPast.test(before) || GUESTS_OF.test(before)) return undefined
    const report = named(name, match.index + match[0].length - name.length, line, 'told')
    return report?.value.bare ? undefined : report
  },
}

/** 在峰会上表示: only that somebody spoke there. */
const spokenAt: Rule<Report, Line> = {
  name: 'spoken-at',
  example: '他8日在云州市举行的中欧企业家峰会上表示，合作空间广阔。',
  pattern: new RegExp(
    `(?:在|于)(?:[^，。\\s]{0,30}?(?:召开|举行|举办)的)?${NAME}(?:(?:上|期间|时|中)?[^，。；：！？\\s的]{0,8}?|上，[^，。；：！？\\s]{2,24}?)(?:${SAYING})`,
    'g',
  ),
  produce(match, line) {
    const { name = '' } = match.groups ?? {}
    if (
      isPast.test(clauseBefore(line, match.index)) ||
      RETROSPECT.test(paragraphBefore(line, match.index)) ||
      /^(?:的|精神|中)/.test(line.slice(match.index + match[0].length))
    )
      return undefined
    const own = name.replace(/^[^的]{2,14}的(?=.{4})/, '')
    const report = named(own, match.index + match[0].indexOf(name) + name.length - own.length, line, 'told')
    return report?.value.bare ? undefined : report
  },
}

/** 就某题进行第九次集体学习: the body, the topic, then the name. */
const studied: Rule<Report, Line> = {
  name: 'studied',
  example: '市政府党组6月3日就防汛备汛工作进行第三次集体学习。',
  needs: ['学习'],
  pattern:
    /(?:就|围绕|以)[^。\n]{1,120}?(?:进行|举行|开展|组织)(?:了)?(?<name>[^，。；：！？\s]{0,16}?(?:集体学习|集中学习|专题学习|学习会))/g,
  produce(match, line) {
    const { name = '' } = match.groups ?? {}
    const body = hostBefore(clauseBefore(line, match.index))
    const start = match.index + match[0].length - name.length
    const title = (body ?? '') + name
    const value: Report = {
      ...{ name: title, nameSpan: [start, start + name.length], kind: 'study-session', basis: 'held' },
      ...{ bare: !body && isBare(name), ...(body ? { host: body } : {}) },
    }
    return { value }
  },
}

/** 理论学习中心组成员集体学习了…: the group as the subject of what it did. */
const studiedTogether: Rule<Report, Line> = {
  name: 'studied-together',
  example: '院党组书记主持会议，院党组理论学习中心组成员集体学习了有关重要讲话精神。',
  needs: ['中心组'],
  pattern:
    /(?<name>[^，。；：！？\s]{0,20}中心组)(?:成员)?(?:进行了?|开展了?)?(?:集体学习|集中学习|专题学习)(?=了|[^，。]{0,40}(?:讲话|精神|论述|文章))/g,
  produce(match) {
    const { name = '' } = match.groups ?? {}
    const { name: body, offset } = trimName(name)
    const start = match.index + offset
    const title = `${body}集体学习`
    return {
      value: {
        ...{ name: title, nameSpan: [start, match.index + match[0].length], kind: 'study-session' },
        ...{ bare: false, basis: 'held' },
      },
    }
  },
}

/** (6月29日第二十八次会议通过): the line under a resolution's headline. */
const adoptedAt: Rule<Report, Line> = {
  name: 'adopted-at',
  example: '（2021年3月5日云州市第三届人民代表大会常务委员会第八次会议通过）',
  needs: ['（'],
  pattern: new RegExp(`（${NAME}(?:审议)?(?:通过|修订|修正|批准)`, 'g'),
  produce(match, line) {
    const { name = '' } = match.groups ?? {}
    return named(name, match.index + 1, line, 'held')
  },
}

/** 第二十八次会议，听取了…: a numbered meeting as the subject of what it did. */
const acted: Rule<Report, Line> = {
  name: 'numbered-and-acting',
  example: '市第三届人大常委会第八次会议，听取了市政府关于预算执行情况的报告。',
  needs: ['次'],
  pattern: new RegExp(
    `${AT_START}(?<name>${WORDS}第[^次，。]{1,6}次${WORDS}会议)(?:，)?(?:分组)?(?:听取|审议|审查|讨论|表决|决定(?!的)|通过了)`,
    'g',
  ),
  produce(match, line) {
    const { name = '' } = match.groups ?? {}
    const before = clauseBefore(line, match.index)
    if (isPast.test(before) || CALLED.test(before) || /提请|提交|拟|(?:[已业]|^|》)经/.test(before + name))
      return undefined
    return named(name, match.index, line, 'held')
  },
}

/** 记者从5日召开的全省工作会议上获悉. */
const learnedAt: Rule<Report, Line> = {
  name: 'learned-at',
  example: '记者从9日召开的全市民政工作会议上获悉，养老床位继续增加。',
  needs: ['获悉', '了解到', '获知'],
  pattern: new RegExp(`从[^，。\\s]{0,30}?(?:召开|举行|举办)的${NAME}(?:上)?(?:获悉|了解到|获知)`, 'g'),
  produce(match, line) {
    const { name = '' } = match.groups ?? {}
    return named(name, match.index + match[0].lastIndexOf(name), line, 'told')
  },
}

/** 参加云南代表团审议: a session's deliberation in one delegation. */
const deliberated: Rule<Report, Line> = {
  name: 'deliberated',
  example: '省长参加他所在的省十四届人大三次会议云州代表团审议。',
  needs: ['代表团'],
  pattern: new RegExp(`(?:参加|来到)(?<name>${WORDS}代表团)(?:小组|分组|全体)?(?:审议|讨论)`, 'g'),
  produce(match, line) {
    if (isNotYet.test(clauseBefore(line, match.index))) return undefined
    const name = match[0].replace(/^(?:参加|来到)(?:[他她]所在的|了)?/, '')
    const start = match.index + match[0].length - name.length
    return { value: { name, nameSpan: [start, start + name.length], kind: 'plenary', bare: false, basis: 'told' } }
  },
}

/** 看望参加某会议的委员，并参加联组会: a joint sitting of groups, under the session that it belongs to. */
const groupsSat: Rule<Report, Line> = {
  name: 'groups-sat-together',
  example: '省委书记看望参加省政协十三届二次会议的科技界委员，并参加联组会。',
  needs: ['联组会', '小组会'],
  pattern:
    /(?:参加|出席)(?<session>[^，。；的]{4,30}次会议)的[^，。；]{2,60}(?:委员|代表)，并参加(?:他们的)?(?<sitting>联组会|界别联组会|小组会)/g,
  produce(match, line) {
    const { session = '', sitting = '' } = match.groups ?? {}
    if (isNotYet.test(clauseBefore(line, match.index))) return undefined
    const start = match.index + match[0].indexOf(session)
    const nameSpan: [number, number] = [start, match.index + match[0].length]
    return { value: { name: session + sitting, nameSpan, kind: 'plenary', bare: false, basis: 'held' } }
  },
}

/** A 的 that leads from 召开 to the name: 9日召开的国务院常务会议决定. */
const heldAndActing: Rule<Report, Line> = {
  name: 'held-and-acting',
  example: '9日召开的市政府常务会议审议通过了养老服务条例草案。',
  pattern: new RegExp(
    `(?:召开|举行)的${NAME}(?:上)?(?:，)?(?:审议|研究|听取|决定|部署|原则通过|通过|讨论|强调|指出|明确|要求|提出)`,
    'g',
  ),
  produce(match, line) {
    const { name = '' } = match.groups ?? {}
    const before = clauseBefore(line, match.index)
    if (isPast.test(before) || /(?:[已业]经|》经)[^，]{0,16}$/.test(before)) return undefined
    return named(name, match.index + match[0].indexOf(name), line, 'told')
  },
}

/** 新闻发布会实录: the headline of a transcript. */
const transcribed: Rule<Report, Line> = {
  name: 'transcribed',
  example: '云州市推进养老服务新闻发布会实录',
  needs: ['实录', '直播'],
  pattern: new RegExp(`${AT_START}${NAME}(?:文字|图文|现场|全文)?(?:实录|直播)`, 'g'),
  produce(match, line) {
    return named(match.groups?.name ?? '', match.index, line, 'held')
  },
}

/** All ways in which a headline or text says that a meeting with a name was held. */
export const NAMED_MEETINGS: readonly Rule<Report, Line>[] = [
  transcribed,
  heldAfterName,
  heldBeforeName,
  calledOther,
  studied,
  studiedTogether,
  adoptedAt,
  acted,
  attended,
  spokenAt,
  learnedAt,
  deliberated,
  groupsSat,
  heldAndActing,
]
