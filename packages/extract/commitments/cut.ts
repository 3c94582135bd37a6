import type { Span } from '#model/record.ts'
import type { Clause, Statement } from '../speech/statements.ts'
import { partIn } from './part.ts'
import { saysWhat } from './worth.ts'

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

function cutAll({ clauses }: Statement): Pledge[] {
  const pledges: Pledge[] = []
  /** Leads that wait for their action. */
  let ahead: Clause[] = []
  /** The pledge that the clause before belongs to, which the next clause can still join. */
  let open: Pledge | undefined
  /** Whether the clause before was one of attitude, whose result goes with it. */
  let attitude = false
  for (const clause of clauses) {
    const part = partIn(clause)
    if (goesOnAs(clause, ahead, open) || (attitude && part === 'result')) continue
    attitude = part === 'awareness'
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

/** What a plan looks to, which is nothing to do by itself: 紧扣国家战略需求. */
const LOOKS_TO = /^(?:要|必须|还要|将|应)?(?:紧扣|立足|锚定|着眼|顺应|牢记|[^，]{2,40}的同时$)/

/** Leads that nothing follows: the end of what stands before them, or where there is none, what is to be done. */
function closeWith(pledges: Pledge[], ahead: Clause[], open: Pledge | undefined): Pledge[] {
  if (ahead.length === 0) return pledges
  if (!open) return ahead.every(({ text }) => LOOKS_TO.test(text)) ? pledges : [...pledges, begin(ahead)]
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
