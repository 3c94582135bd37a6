import type { Span } from '#model/record.ts'
import type { Clause, Statement } from '../speech/statements.ts'
import { type Part, partOf } from './clauses.ts'
import { hasSubstance } from './substance.ts'

/** One commitment's words: its clauses, from the lead that it begins with to the result that it ends with. */
export interface Pledge {
  clauses: Clause[]
  /** The clause that says what is done. */
  action: Clause
  /** Where its words stand, without list numbers and closing marks. */
  span: Span
}

/** Up to this many characters a clause says too little to be read alone, and goes together with a next one hardly longer. */
const SHORT = 8
const HARDLY_LONGER = 10
/** So many characters read well alone. */
const ENOUGH = 20

/** Cuts one sentence of a plan into what can be followed up clause by clause, without what asks for nothing in particular. */
export function cutPledges(statement: Statement): Pledge[] {
  return cutAll(statement).filter(saysWhat)
}

/** A lead that names what is worked at: 针对欠薪问题, 在养老领域. */
const OBJECT_LEAD = /^(?:要|还要|必须)?(?:针对|聚焦|围绕|紧盯|对|就|把|将|在[^，]{1,40}(?:方面|领域)$)/
/** With what spirit something is done, which is not what: 以钉钉子精神. */
const SPIRIT =
  /[以用][^，]{1,24}?(?:精神|姿态|作风|状态|干劲|劲头|担当|决心|态度|面貌|热情|责任感|使命感|紧迫感|自觉|勇气|实效)/g
/** Who a demand is for, where nothing more stands before its modal. */
const ADDRESSEE =
  /^(?:[^，]{0,16}(?:各级|各地|各部门|各单位|全体|广大|我们|大家|双方|上下)[^，]{0,24}|[^，]{0,24}(?:部门|单位|企业|机关|干部|党员|党组织|党委|政府|支部|委员会|委员|代表|系统|集团|公司|学院|医院|法院|人员|成员|同志|职工|群众))$/

function saysWhat({ clauses, action }: Pledge): boolean {
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
const GLORY =
  /(?:为|在)[^，]{1,80}(?:贡献|力量|奋斗|新局面|新篇章|担当|作为|荣光|更大作用|新的能量|献礼)[^，]{0,8}$|^[^，]{0,12}(?:开创|开启|谱写|共谱|书写|绘就|续写|共创|交出)[^，]{0,40}(?:局面|篇章|新篇|未来|画卷|辉煌|华章|征程|答卷)[^，]{0,6}$|让[^，]{1,20}(?:放心|满意|安心|舒心|更有|好日子)|造福(?:世界|人民|人类)|(?:推动|推进|促进|助力|实现)[^，]{0,16}(?:工作|事业|学校|法院|医院|公司|集团|企业|[省市县区镇乡]|经济社会)[^，]{0,4}高质量发展$/

/** What a clause demands, without whom it demands it of. */
function demandOf(clause: Clause): string {
  const { text, own } = clause
  if (!own) return text
  if (own.strength === 'propose') return text.slice(demandAt(clause))
  return own.at > 0 && !ADDRESSEE.test(text.slice(0, own.at)) ? text : text.slice(own.at + own.word.length)
}

function cutAll({ clauses }: Statement): Pledge[] {
  const pledges: Pledge[] = []
  /** Leads that wait for their action. */
  let ahead: Clause[] = []
  /** The pledge that the clause before belongs to, which the next clause can still join. */
  let open: Pledge | undefined
  for (const clause of clauses) {
    const part = partIn(clause)
    if (goesOnAs(clause, ahead, open)) continue
    if (clause.own && ahead.some(({ own }) => own)) {
      // a lead with a demand of its own, before another demand, is followed up by itself
      pledges.push(begin(ahead))
      ahead = []
    }
    if (part === 'awareness' || part === 'connective') {
      if (part === 'awareness') ahead = []
      open = undefined
    } else if (part === 'lead') ahead.push(clause)
    else if (open && ahead.length === 0 && (part === 'result' || belongTogether(open, clause))) extend(open, clause)
    else {
      open = begin([...ahead, clause])
      pledges.push(open)
      ahead = []
    }
  }
  return closeWith(pledges, ahead, open)
}

/** What is still part of the clause before: 把握重大机遇，以及…; 一批具有本地特色，有影响力的做法. */
function goesOnAs(clause: Clause, ahead: Clause[], open: Pledge | undefined): boolean {
  const before = ahead.at(-1) ?? open?.clauses.at(-1)
  if (
    !before ||
    clause.own ||
    !(/^(?:以及|及其)/.test(clause.text) || (UNFINISHED.test(before.text) && clause.text.includes('的')))
  )
    return false
  if (ahead.length > 0) ahead.push(clause)
  else if (open) extend(open, clause)
  return true
}

const UNFINISHED = /(?:一批|一个|一支|更多|一系列)[^，的]{0,12}(?:特色|影响力|竞争力|辨识度|优势|水平)$/

function partIn(clause: Clause): Part {
  if (clause.mood === 'topic') return 'lead'
  if (clause.mood !== 'plan') return 'awareness'
  return partOf(clause.text, demandAt(clause))
}

/** Where what is demanded begins: behind the modal, and behind whom a wish is put to. */
function demandAt({ text, own }: Clause): number {
  if (!own) return 0
  const at = own.at + own.word.length
  return own.strength === 'propose' ? at + (ASKED.exec(text.slice(at))?.[0].length ?? 0) : at
}

const ASKED =
  /^[^，]{0,14}?(?:各方|各市|双方|两地|大家|代表|委员|单位|部门|企业家?|干部|职工|党员|群众|同志|嘉宾|同学|青年|支部)们?(?!大会|会|工作|团)/

/** Leads that nothing follows: the end of what stands before them, or where there is none, what is to be done. */
function closeWith(pledges: Pledge[], ahead: Clause[], open: Pledge | undefined): Pledge[] {
  if (ahead.length === 0) return pledges
  if (!open) return [...pledges, begin(ahead)]
  for (const clause of ahead) extend(open, clause)
  return pledges
}

/** What a demand forbids besides: 决不能搞变通. */
const FORBIDS = /^(?:决|绝|坚决)?不(?:得|能|允许|准|搞)/

function belongTogether({ clauses, span }: Pledge, next: Clause): boolean {
  const last = clauses.at(-1) as Clause
  if (FORBIDS.test(next.text)) return next.text.length <= HARDLY_LONGER
  if (next.own) return false
  if (next.text.length <= 6) return true
  return last.text.length <= SHORT && next.text.length <= HARDLY_LONGER && span[1] - span[0] < ENOUGH
}

/** The action is the last clause, or where that is but a lead, the one that demands. */
function begin(clauses: Clause[]): Pledge {
  const first = clauses[0] as Clause
  const last = clauses.at(-1) as Clause
  const action = partIn(last) === 'lead' ? (clauses.find(({ own }) => own) ?? first) : last
  return { clauses, action, span: [first.span[0], last.span[1]] }
}

function extend(pledge: Pledge, clause: Clause): void {
  pledge.clauses.push(clause)
  pledge.span = [pledge.span[0], clause.span[1]]
}

/** Where an article breaks off in the middle of a sentence, as an excerpt does; undefined where it ends with a mark. */
export function tornAt(text: string): number | undefined {
  const end = text.trimEnd().length
  return /[。！？；，：…”）》\])]/.test(text.charAt(end - 1)) ? undefined : end
}

/** A pledge without the clause that an article breaks off in; undefined where that says what is done. */
export function wholeOf(pledge: Pledge, torn: number | undefined): Pledge | undefined {
  const last = pledge.clauses.at(-1) as Clause
  if (last.span[1] !== torn) return pledge
  const clauses = pledge.clauses.slice(0, -1)
  const end = clauses.at(-1)
  return end && last !== pledge.action
    ? { clauses, action: pledge.action, span: [pledge.span[0], end.span[1]] }
    : undefined
}
