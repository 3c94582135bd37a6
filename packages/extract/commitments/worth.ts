import type { Clause } from '../speech/statements.ts'
import type { Pledge } from './cut.ts'
import { demandAt, partIn } from './part.ts'
import { GLORIES } from './slogans.ts'
import { hasSubstance } from './substance.ts'

/** A lead that names what is worked at: 针对欠薪问题, 在养老领域. */
const OBJECT_LEAD = /^(?:要|还要|必须)?(?:针对|聚焦|围绕|紧盯|对|就|把|将|在[^，]{1,40}(?:方面|领域)$)/
/** With what spirit something is done, which is not what: 以钉钉子精神. */
const SPIRIT =
  /[以用][^，]{1,24}?(?:精神|姿态|作风|状态|干劲|劲头|担当|决心|态度|面貌|热情|责任感|使命感|紧迫感|自觉|勇气|实效)/g
/** Who a demand is for, where nothing more stands before its modal. */
const ADDRESSEE =
  /^(?:[^，]{0,16}(?:各级|各地|各部门|各单位|全体|广大|我们|大家|双方|上下)[^，]{0,24}|[^，]{0,24}(?:部门|单位|企业|机关|干部|党员|党组织|党委|政府|支部|委员会|委员|代表|系统|集团|公司|学院|医院|法院|人员|成员|同志|职工|群众))$/

/** Whether a pledge asks for something in particular, and not for attitude, zeal or glory alone. */
export function saysWhat({ clauses, action }: Pledge): boolean {
  const telling = clauses.filter((clause) => tells(clause) && !GLORY.test(clause.text))
  return (telling.length > 0 || GLORY.test(action.text) ? telling : [action]).some((clause) =>
    hasSubstance(demandOf(clause).replace(SPIRIT, '，')),
  )
}

function tells(clause: Clause): boolean {
  const part = partIn(clause)
  return part === 'action' || (part === 'lead' && OBJECT_LEAD.test(clause.text))
}

/** To whose glory something is done: 为全省发展作出更大贡献. */
const GLORY = new RegExp(GLORIES.join('|'))

/** What a clause demands, without whom it demands it of. */
function demandOf(clause: Clause): string {
  const { text, own } = clause
  if (!own) return text
  if (own.strength === 'propose') return text.slice(demandAt(clause))
  return own.at > 0 && !ADDRESSEE.test(text.slice(0, own.at)) ? text : text.slice(own.at + own.word.length)
}
