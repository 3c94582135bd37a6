import type { Span } from '#model/record.ts'
import type { Finding } from './findings.ts'

/** One named way of finding a thing: a pattern, and what its words mean. Words and tables belong in the dimension's lexicon. */
export interface Rule<Value, Input = undefined> {
  name: string
  /** A sentence of the genre, in our own words, in which the rule fires; the tests run it. */
  example: string
  /** Global and linear: no nested quantifier, every repetition bounded. */
  pattern: RegExp
  /** Words of which every match has one: a text with none of them is not searched. */
  needs?: readonly string[]
  /** The meaning of a match, or undefined where the rule does not apply after all. */
  produce(match: RegExpExecArray, input: Input): Produced<Value> | undefined
}

/** A value, with the span of the words that say it where they are not the whole match. */
export interface Produced<Value> {
  value: Value
  span?: Span
}

/** Whether a rule may find anything in the text; to look for a word is far cheaper than to try a pattern at every place. */
export function mayMatch({ needs }: { needs?: readonly string[] }, text: string): boolean {
  return needs === undefined || needs.some((word) => text.includes(word))
}

/** What `text.matchAll(pattern)` gives, without the copy that it makes of the pattern: every rule runs on every article. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/** Everything that the rules find in the text, in order of place; where findings overlap the longest stays, then the earlier rule's. */
export function find<Value, Input>(rules: readonly Rule<Value, Input>[], text: string, input: Input): Finding<Value>[] {
  const all: Finding<Value>[] = []
  for (const rule of rules) {
    if (!mayMatch(rule, text)) continue
    for (const match of matches(rule.pattern, text)) {
      const produced = rule.produce(match, input)
      if (!produced) continue
      const span: Span = produced.span ?? [match.index, match.index + match[0].length]
      all.push({ value: produced.value, span, rule: rule.name })
    }
  }
  return longest(all)
}

/** Keeps, of findings that overlap, the longest, then the one given first; sorted by place. Each keeps those that it beat under `lost`. */
export function longest<Value>(findings: readonly Finding<Value>[]): Finding<Value>[] {
  if (findings.length < 2) return findings.map((finding) => ({ ...finding }))
  const byLength = findings
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => length(b.finding.span) - length(a.finding.span) || a.order - b.order)
  const end = findings.reduce((last, { span }) => Math.max(last, span[1]), 0)
  const owner = new Int32Array(end).fill(-1)
  const taken: Finding<Value>[] = []
  for (const { finding } of byLength) {
    const beaten = firstOwner(owner, finding.span)
    if (beaten === -1) {
      owner.fill(taken.length, ...finding.span)
      taken.push({ ...finding })
    } else lose(taken[beaten] as Finding<Value>, finding)
  }
  return taken.sort((a, b) => a.span[0] - b.span[0])
}

/** Index of the finding that already holds a character of the span; -1 where all of it is free. */
function firstOwner(owner: Int32Array, [start, end]: Span): number {
  for (let at = start; at < end; at++) if (owner[at] !== -1) return owner[at] as number
  return -1
}

function lose<Value>(winner: Finding<Value>, { span, rule }: Finding<Value>): void {
  winner.lost = [...(winner.lost ?? []), { span, rule }]
}

function length([start, end]: Span): number {
  return end - start
}
