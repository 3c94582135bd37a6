import type { Span } from '#model/record.ts'
import type { Rule } from '../rule.ts'
import { DAY, trimName } from './name.ts'
import type { Report } from './report.ts'

type Line = string

const PARTY = '[^，。；：！？\\s]'

/** 会见: who received whom. */
const received: Rule<Report, Line> = {
  name: 'received',
  example: '市长在云州宾馆会见来访的友城代表团一行。',
  pattern: new RegExp(`${PARTY}{2,60}?(?:会见|会晤)(?:了)?(?!时|后|前|的|并|中|室|厅|期间)${PARTY}{2,50}`, 'g'),
  produce(match) {
    if (/(?:将|拟|曾|参加|出席|陪同)[^，]{0,12}会[见晤]/.test(match[0])) return undefined
    return talks(match)
  },
}

/** 举行会谈: who talked with whom. */
const talked: Rule<Report, Line> = {
  name: 'talked',
  example: '副省长同来访的州长举行工作会谈。',
  pattern: new RegExp(
    `${PARTY}{2,60}?(?:(?:同|与|和)${PARTY}{2,50}?|举行${PARTY}{0,10}?)(?:会谈|会晤|磋商|谈判|对话)(?![会时后前纪中的])`,
    'g',
  ),
  produce(match) {
    if (/(?:将|拟|曾|参加|出席|陪同|通过|开展|加强|推进|深化)[^，]{0,12}(?:会[谈晤]|磋商|谈判|对话)/.test(match[0]))
      return undefined
    return talks(match)
  },
}

const GUESTS = `(?:代表团|考察团|访问团|学习团|考察组|交流团|学习考察团|参访团|${PARTY}{2,12}一行|率团|率队|带队)`
const PURPOSE =
  '学习考察|考察学习|考察交流|学习交流|交流考察|考察调研|调研考察|交流学习|考察|访问|参观学习|参观|对接|洽谈|学习|交流|开展合作'

/** 党政代表团来渝考察: who went where, to see what. */
const visited: Rule<Report, Line> = {
  name: 'visited',
  example: '青州市党政代表团赴云州市考察学习。',
  pattern: new RegExp(
    `(?<who>${PARTY}{0,40}?${GUESTS}${PARTY}{0,24}?)(?:赴|到访|到|来|前往|莅临|莅|抵)(?<where>${PARTY}{1,30}?)(?:${PURPOSE})${PARTY}{0,12}`,
    'g',
  ),
  produce(match) {
    const { name, offset } = trimName(match[0])
    if (/(?:将|拟|曾|计划)(?:赴|到|来|前往)/.test(name)) return undefined
    const span: Span = [match.index + offset, match.index + match[0].length]
    const title = name.replace(/^近期|^日前/, '').replace(/(?:时|并|期间|后).{0,12}$/, '')
    const { who = '', where = '' } = match.groups ?? {}
    return {
      value: {
        name: title,
        nameSpan: span,
        kind: 'delegation-visit',
        bare: false,
        basis: 'told',
        visit: { who, where },
      },
    }
  },
}

/** 甲与乙签署协议: a signing that stands alone. */
const signed: Rule<Report, Line> = {
  name: 'signed',
  example: '云州市与长河集团签署战略合作协议。',
  pattern: new RegExp(
    `${PARTY}{2,40}?(?:与|和|同)${PARTY}{2,40}?(?:签署|签订|签约)(?:了)?${PARTY}{0,40}?(?:协议|备忘录|协定|合同|意向书)`,
    'g',
  ),
  produce(match) {
    if (/(?:将|拟|曾|已|计划|推动|此前)[^，]{0,16}签/.test(match[0])) return undefined
    const report = talks(match).value
    return { value: { ...report, kind: 'signing' } }
  },
}

/** Talks and visits, which have no name of their own. */
export const ENCOUNTERS: readonly Rule<Report, Line>[] = [received, talked, visited, signed]

/** What stands before the one who receives: a day, an occasion. */
const BEFORE_SIDES = new RegExp(`^.{0,40}(?:${DAY}|仪式后|仪式前|期间|会前|会后|当地时间|讯|\\d电)(?=.{4})`)

function talks(match: RegExpExecArray): { value: Report } {
  const name = match[0].replace(BEFORE_SIDES, '').replace(/^在[^，]{2,16}(?=出席|同|与)/, '')
  const end = match.index + match[0].length
  return { value: { name, nameSpan: [end - name.length, end], kind: 'bilateral-meeting', bare: false, basis: 'told' } }
}
