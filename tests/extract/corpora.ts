import { describe, expect, test } from 'vitest'
import type { Corpus } from '#extract/corpus.ts'
import { mayMatch, type Rule } from '#extract/rule.ts'

/** Runs a corpus: every surface gives its meaning among what `meaningsOf` finds in it, and those of the never-list give none. */
export function runCorpus<Meaning>(corpus: Corpus<Meaning>, meaningsOf: (surface: string) => unknown[]): void {
  for (const [meaning, ...surfaces] of corpus.means) {
    describe(show(meaning), () => {
      test.each(surfaces)('%s', (surface) => expect(meaningsOf(surface)).toContainEqual(meaning))
    })
  }
  test.each(corpus.never)('never: %s', (surface) => expect(meaningsOf(surface)).toEqual([]))
}

/** Runs the examples of a list of rules: each rule must find something in its own example, given what `inputOf` knows of it. */
export function runExamples<Value, Input>(
  rules: readonly Rule<Value, Input>[],
  inputOf: (example: string) => Input,
): void {
  test.each(rules.map((rule) => [rule.name, rule] as const))('rule %s fires in its example', (_name, rule) => {
    const input = inputOf(rule.example)
    const matches = [...rule.example.matchAll(rule.pattern)]
    const produced = matches.map((match) => rule.produce(match, input))
    expect(produced.filter((found) => found !== undefined)).not.toEqual([])
    for (const [words] of matches) expect(mayMatch(rule, words)).toBe(true)
  })
}

function show(meaning: unknown): string {
  return typeof meaning === 'string' ? meaning : JSON.stringify(meaning)
}
