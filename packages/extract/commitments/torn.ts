import type { Clause } from '../speech/statements.ts'
import type { Pledge } from './cut.ts'

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
