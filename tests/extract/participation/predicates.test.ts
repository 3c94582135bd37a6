import { expect, test } from 'vitest'
import { PREDICATES } from '#extract/participation/predicates.ts'
import { find } from '#extract/rule.ts'

test.each(PREDICATES)('$name fires in its example', (rule) => {
  expect(find(PREDICATES, rule.example, undefined).map((found) => found.rule)).toContain(rule.name)
})
