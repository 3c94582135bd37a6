import { expect, test } from 'vitest'
import { RULES } from '#extract/people/rules.ts'

test.each(RULES)('$name finds a name in its example', (rule) => {
  const found = [...rule.example.matchAll(rule.pattern)].map((match) => rule.produce(match, rule.example))
  expect(found.some((produced) => produced !== undefined)).toBe(true)
})
