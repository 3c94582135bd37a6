import type { Clause, Statement } from '#extract/speech/statements.ts'
import type { Span } from '#model/record.ts'
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
  let ahead: Clause[] = []
  for (const clause of clauses) {
    const part = partIn(clause)
    const last = pledges.at(-1)
    if (clause.own && ahead.some(({ own }) => own)) {
      // a lead with a demand of its own, before another demand, is followed up by itself
      pledges.push(begin(ahead, ahead.find(({ own }) => own) as Clause))
      ahead = []
    }
    if (part === 'awareness') ahead = []
    else if (part === 'lead') ahead.push(clause)
    else if (part === 'connective') continue
    else if (
      last &&
      ahead.length === 0 &&
      (part === 'result' || belongTogether(last, clause)) &&
      follows(clauses, last, clause)
    ) {
      extend(last, clause)
    } else {
      pledges.push(begin([...ahead, clause], clause))
      ahead = []
    }
  }
  return closeWith(pledges, ahead, clauses)
}

function partIn(clause: Clause): Part {
  if (clause.mood === 'topic') return 'lead'
  return clause.mood === 'plan'
    ? partOf(clause.text, clause.own ? clause.own.at + clause.own.word.length : 0)
    : 'awareness'
}

/** A lead that nothing follows: the end of what stands before it, or where there is none, what is to be done. */
function closeWith(pledges: Pledge[], ahead: Clause[], clauses: Clause[]): Pledge[] {
  const [first] = ahead
  const last = pledges.at(-1)
  if (!first) return pledges
  if (last && follows(clauses, last, first)) {
    for (const clause of ahead) extend(last, clause)
    return pledges
  }
  const action = ahead.find((clause) => clause.own) ?? first
  return [...pledges, begin(ahead, action)]
}

function follows(clauses: readonly Clause[], { clauses: held }: Pledge, next: Clause): boolean {
  const last = held.at(-1) as Clause
  return clauses.indexOf(next) === clauses.indexOf(last) + 1
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

function begin(clauses: Clause[], action: Clause): Pledge {
  const first = clauses[0] as Clause
  const last = clauses.at(-1) as Clause
  return { clauses, action, span: [first.span[0], last.span[1]] }
}

function extend(pledge: Pledge, clause: Clause): void {
  pledge.clauses.push(clause)
  pledge.span = [pledge.span[0], clause.span[1]]
}
