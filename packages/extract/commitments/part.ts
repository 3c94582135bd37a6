import type { Clause } from '../speech/statements.ts'
import { type Part, partOf } from './clauses.ts'

/** Parts already told: a sentence is cut and weighed clause by clause, and each asks again. */
const told = new WeakMap<Clause, Part>()

/** Which part a clause plays in its sentence. */
export function partIn(clause: Clause): Part {
  const part = told.get(clause) ?? read(clause)
  told.set(clause, part)
  return part
}

function read(clause: Clause): Part {
  if (clause.mood === 'topic') return 'lead'
  if (clause.mood !== 'plan') return 'awareness'
  return partOf(clause.text, demandAt(clause))
}

/** Where what is demanded begins: behind the modal, and behind whom a wish is put to. */
export function demandAt({ text, own }: Clause): number {
  if (!own) return 0
  const at = own.at + own.word.length
  return own.strength === 'propose' ? at + (ASKED.exec(text.slice(at))?.[0].length ?? 0) : at
}

const ASKED =
  /^[^，]{0,14}?(?:各方|各市|双方|两地|大家|代表|委员|单位|部门|企业家?|干部|职工|党员|群众|同志|嘉宾|同学|青年|支部)们?(?!大会|会|工作|团)/
