import type { Span } from '#model/record.ts'
import type { Rule } from '../rule.ts'
import { clauseBefore } from './clause.ts'
import { DAY, trimName } from './name.ts'
import type { Report } from './report.ts'

type Line = string

const PARTY = '[^，。；：！？\\s]'
/** Right before the verb, these make the talks ones to come, of long ago, or only named. */
const NOT_HELD = /(?:将|拟|曾|参加|出席|陪同|此前|去年|计划)[^，]{0,12}$/

/** 会见: who received whom. */
const received: Rule<Report, Line> = {
  name: 'received',
  example: '市长在云州宾馆会见来访的友城代表团一行。',
  pattern: new RegExp(
    `(?:会见|会晤|拜会|(?<![会面])晤(?!谈))(?:了)?(?!时|后|前[，的]|的|并|中(?=[，。]|指出|强调|表示|说|介绍|双方|就)|室|厅|期间)(?<whom>${PARTY}{2,80})`,
    'g',
  ),
  produce(match, line) {
    const before = clauseBefore(line, match.index)
    if (NOT_HELD.test(before)) return undefined
    const verb = (/^(?:会见|会晤|拜会|晤)/.exec(match[0]) as RegExpExecArray)[0]
    const host = who(before) || who(clauseBefore(line, match.index - before.length - 1))
    return host === '' ? undefined : talks(line, withoutPost(host), verb + guest(match.groups?.whom ?? ''), match)
  },
}

/** 举行会谈: who talked with whom. */
const talked: Rule<Report, Line> = {
  name: 'talked',
  example: '副省长同来访的州长举行工作会谈。',
  pattern: new RegExp(
    `(?:(?:同|与|和)${PARTY}{2,50}?|举行${PARTY}{0,10}?)(?:会谈|会晤|会面|磋商|谈判|举行[^，。]{0,6}对话|(?:举行|进行)了?[^，。]{0,4}会见|视频会见|举行[^，。]{0,4}视频连线)(?![会时后前纪中的])`,
    'g',
  ),
  produce(match, line) {
    const before = clauseBefore(line, match.index)
    if (NOT_HELD.test(before) || /[午日晚早天]会$/.test(before) || NOT_TALKS.test(before + match[0])) return undefined
    return talks(line, who(before) || leaderOf(clauseBefore(line, match.index - before.length - 1)), match[0], match)
  },
}
/** 与特区政府官员进行交流: who came to sit down with the officials of a government. */
const exchanged: Rule<Report, Line> = {
  name: 'exchanged',
  example: '主任周立新下午到政府总部，与特区政府官员进行两节交流。',
  needs: ['交流'],
  pattern: new RegExp(
    `与${PARTY}{0,12}(?:政府(?:主要)?官员|机构主要负责人|行政会议成员|立法会议员)(?:进行)?(?:[^，。；]{0,4})交流(?![会团后时中])`,
    'g',
  ),
  produce(match, line) {
    const before = clauseBefore(line, match.index)
    if (NOT_HELD.test(before)) return undefined
    return talks(line, withoutPost(who(before)), match[0], match)
  },
}
const NOT_TALKS = /(?:将|拟|曾|参加|出席|陪同|通过|开展|加强|推进|深化)[^，]{0,12}(?:会[谈晤面]|磋商|谈判|对话)$/

const GUESTS = `(?:代表团|考察团|访问团|学习团|考察组|交流团|学习考察团|参访团|${PARTY}{2,12}一行|率团|率队|带队)`
const PURPOSE =
  '开展(?:对口|东西部|帮扶|协作|交流)|学习考察|考察学习|走访考察|走访|回访|考察交流|学习交流|交流考察|考察调研|调研考察|考察招商|对接合作|交流访问|调研|交流学习|考察|访问|参观学习|参观|对接|洽谈|研商|商谈|座谈|学习|交流|开展合作'
const GOING = '赴|到访|来到|到|来|前往|莅临|莅|抵|访问'

/** 党政代表团来渝考察: who went where, to see what. */
const visited: Rule<Report, Line> = {
  name: 'visited',
  example: '青州市党政代表团赴云州市考察学习。',
  needs: ['代表团', '考察', '访问团', '学习团', '交流团', '参访团', '一行', '率团', '率队', '带队'],
  pattern: new RegExp(
    `(?<who>${GUESTS}${PARTY}{0,24}?)(?:${GOING})(?<where>${PARTY}{1,60}?)(?:(?<=我[省市县区州盟旗])，)?(?:${PURPOSE})(?:${PARTY}{0,12}(?=[，。；：！？\\s]|$))?`,
    'g',
  ),
  produce(match, line) {
    const { who: guests = '', where = '' } = match.groups ?? {}
    return visit(match, clauseBefore(line, match.index), guests, where)
  },
}

/** 一行八人访问某商会: a party that called on a body. */
const calledOn: Rule<Report, Line> = {
  name: 'called-on',
  example: '青州市市长一行八人于五月九日访问濠江中华总商会。',
  needs: ['一行'],
  pattern: new RegExp(`(?<who>一行${PARTY}{0,16}?)(?:访问|拜访|到访)(?:了)?(?<where>${PARTY}{2,30})`, 'g'),
  produce(match, line) {
    const { who: guests = '', where = '' } = match.groups ?? {}
    return visit(match, clauseBefore(line, match.index), guests, where)
  },
}

/** 某学院来我校考察交流: an institution that came to see ours. */
const called: Rule<Report, Line> = {
  name: 'came-to-us',
  example: '云州职业学院来我校考察交流。',
  needs: ['我'],
  pattern: new RegExp(
    `(?<who>(?:大学|学院|学校|中学|医院|公司|集团|研究院|研究所|协会|商会|局|厅|中心)(?:一行)?)(?:来|到|赴|莅临)(?<where>我[校院所局厅委司]${PARTY}{0,6}?)(?:${PURPOSE}|调研)${PARTY}{0,12}`,
    'g',
  ),
  produce(match, line) {
    const { who: guests = '', where = '' } = match.groups ?? {}
    return visit(match, clauseBefore(line, match.index), guests, where)
  },
}

/** 甲与乙签署协议: a signing that stands alone. */
const signed: Rule<Report, Line> = {
  name: 'signed',
  example: '云州市与长河集团签署战略合作协议。',
  needs: ['签'],
  pattern: new RegExp(
    `(?:与|和|(?<!共)同(?![乡济仁心])|(?<=[市县区省州盟旗司团校院行局厅])、)${PARTY}{2,40}?(?:签署|签订|签约)(?:了)?${PARTY}{0,40}?(?:协议|备忘录|协定|合同|意向书)`,
    'g',
  ),
  produce(match, line) {
    const before = clauseBefore(line, match.index)
    if (before.length < 2 || /(?:将|拟|曾|已|计划|推动|此前)[^，]{0,16}签/.test(before + match[0])) return undefined
    const words = match[0].replace(/[今昨][天日]|（[^（）]*）|在[^，]{1,6}(?=签)/g, '')
    const side = who(before).replace(/^.*(?:代表|见证了?)(?=.{2})/, '')
    const report = talks(line, side, words, match).value
    return { value: { ...report, kind: 'signing' } }
  },
}

/** 与企业代表座谈: somebody who sat down with others; counts where the headline tells it. */
const satWith: Rule<Report, Line> = {
  name: 'sat-with',
  example: '市长李立与外资企业代表座谈。',
  needs: ['座谈'],
  pattern: new RegExp(
    `(?:同|与|和)${PARTY}{0,50}?(?:代表|人士|专家|学者|企业家|委员|青年|职工|师生|负责人|负责同志|院士|教师|毕业生|网友|一行)(?:面对面)?(?:举行|进行|开展)?(?:交流)?座谈(?:交流)?(?![会时后中前])`,
    'g',
  ),
  produce(match, line) {
    const before = clauseBefore(line, match.index)
    const side = withoutPost(who(before))
    if (side === '' || NOT_HELD.test(before)) return undefined
    const { value } = talks(line, side, match[0], match)
    return { value: { ...value, kind: 'symposium' } }
  },
}

const LEADER = '书记|[省市县区州盟旗]长|主席|主任|部长|局长|厅长|董事长|总经理|总裁|行长|校长|院长|会长'

/** 与市长某某交流座谈: the leaders of two bodies, who sat down together. */
const satWithLeader: Rule<Report, Line> = {
  name: 'sat-with-leader',
  example: '集团公司总经理李立赴青州，与青州市委书记周立新座谈交流。',
  needs: ['座谈', '洽谈', '商谈', '会商'],
  pattern: new RegExp(
    `(?:同|与|和)${PARTY}{2,40}?(?:${LEADER})[\\u4e00-\\u9fff·]{2,8}?(?:一行)?(?:就${PARTY}{2,24}?)?(?:进行|举行|开展)?了?(?:深入|友好|亲切|务实|工作|对接|交流){0,4}(?:座谈|洽谈|商谈|会商)(?:交流)?(?![会时后中前])`,
    'g',
  ),
  produce(match, line) {
    const before = clauseBefore(line, match.index)
    if (NOT_HELD.test(before)) return undefined
    const whole = who(before) || who(clauseBefore(line, match.index - before.length - 1))
    const side = whole.replace(/(?<=.{4})(?:率队|带队)?(?:赴|到|前往|访问)[^，]{1,16}$/, '')
    return side === '' ? undefined : talks(line, withoutPost(side), match[0], match)
  },
}

/** Talks and visits, which have no name of their own. */
export const ENCOUNTERS: readonly Rule<Report, Line>[] = [
  satWith,
  satWithLeader,
  received,
  talked,
  exchanged,
  visited,
  calledOn,
  called,
  signed,
]

const OCCASION = new RegExp(`(?:${DAY}|\\d{1,2}月|仪式后|仪式前|期间|会前|会后|当地时间|讯|\\d电)`)

/** The side that the clause begins with, between dates, places and occasions. */
function who(before: string): string {
  const subject = before
    .replace(/（[^（）]*）/g, '')
    .replace(/在[^，在]{0,24}$/, '')
    .replace(/^在[^，]{2,16}(?=出席|同|与)/, '')
    .replace(/(?:结束|完成|展开|开展)[^，]{0,20}(?:访问|考察|行程)$/, '')
  return (
    subject
      .replace(/(?:另外?|(?:周|星期)[一二三四五六日天])$/, '')
      .split(OCCASION)
      .findLast((piece) => piece.length >= 2) ?? ''
  )
}

/** Who leads the clause before: 行政长官某某率领代表团访问某地，并与…会面. */
function leaderOf(clause: string): string {
  return (
    /(?:长官|书记|[省市县区州]长|主席|总理|部长|主任|董事长|总经理|校长|院长|会长)([\u4e00-\u9fff]{2,4}?)(?=率|带队|一行)/.exec(
      clause,
    )?.[1] ?? ''
  )
}

/** The one who receives, by name: 市委副书记、市长胡某某 is 胡某某 where posts stand before two to four characters. */
function withoutPost(side: string): string {
  return /[同与和].+(?:共同|一起)$/.test(side) ? side : side.replace(POSTS, '')
}
const POSTS =
  /^.{0,50}(?:总书记|主席|总理|委员长|理事长|国务委员|书记|省长|市长|县长|区长|州长|盟长|旗长|主任|部长|局长|厅长|司长|长官|董事长|总经理|校长|院长|秘书长)(?=[\u4e00-\u9fff]{2,4}$)/

/** The guest without how he came and who led the guests: 来京出席某会的某某, 由某某率领的代表团一行. */
function guest(whom: string): string {
  return whom
    .replace(/（[^（）]{0,12}）?$/, '')
    .replace(/(?<=.{4})(?:并|就).*$/, '')
    .replace(/^由[^的]{2,60}率领的/, '')
    .replace(/^(?:专程)?(?:来|到|赴|列席|出席|参加)[^，]{1,60}的(?=.{2})/, '')
    .replace(/(?:期间|时|之际|后)$/, '')
}

function talks(line: string, side: string, rest: string, match: RegExpExecArray): { value: Report } {
  const start = side && line.slice(0, match.index).endsWith(side) ? match.index - side.length : match.index
  const nameSpan: Span = [start, match.index + match[0].length]
  const name = (side + rest).replace(/(?:期间|时|之际)$/, '')
  return { value: { name, nameSpan, kind: 'bilateral-meeting', bare: false, basis: 'told' } }
}

function visit(match: RegExpExecArray, before: string, guests: string, where: string): { value: Report } | undefined {
  const name = trimName(before).name + match[0]
  if (/(?:将|拟|曾|计划)(?:赴|到|来|前往)/.test(name)) return undefined
  const end = match.index + match[0].length
  const title = name
    .replace(/^近期|^日前/, '')
    .replace(/^.*(?:带队|率领|带领)的(?=[^，]{0,20}(?:代表团|考察团|访问团|学习团|考察组))/, '')
    .replace(/(?<=我[省市县区州盟旗])，/, '')
    .replace(/^.*率(?:领|队)?(?=.{2,12}[省市县区州盟旗].{0,6}(?:代表团|考察团|访问团|学习团))/, '')
    .replace(/就.{2,40}进行/, '')
    .replace(/(?:时|并|期间|后).{0,12}$/, '')
  const nameSpan: Span = [end - name.length, end]
  return {
    value: {
      ...{ name: title, nameSpan, kind: 'delegation-visit', bare: false, basis: 'told' },
      visit: { who: before + guests, where },
    },
  }
}
