import type { Span } from '#model/record.ts'
import type { Clause, Statement } from '../speech/statements.ts'
import { type Part, partOf } from './clauses.ts'

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

/** Cuts one sentence of a plan into what can be followed up clause by clause. */
export function cutPledges({ clauses }: Statement): Pledge[] {
  const pledges: Pledge[] = []
  /** Leads that wait for their action. */
  let ahead: Clause[] = []
  /** The pledge that the clause before belongs to, which the next clause can still join. */
  let open: Pledge | undefined
  for (const clause of clauses) {
    const part = partIn(clause)
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

function partIn(clause: Clause): Part {
  if (clause.mood === 'topic') return 'lead'
  if (clause.mood !== 'plan') return 'awareness'
  return partOf(clause.text, clause.own ? clause.own.at + clause.own.word.length : 0)
}

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
