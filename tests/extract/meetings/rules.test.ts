import { expect, test } from 'vitest'
import { ENCOUNTERS } from '#extract/meetings/encounters.ts'
import { NAMED_MEETINGS } from '#extract/meetings/rules.ts'
import { find } from '#extract/rule.ts'

for (const rule of [...NAMED_MEETINGS, ...ENCOUNTERS]) {
  test(`${rule.name}: ${rule.example}`, () => {
    expect(find([rule], rule.example, rule.example)).toHaveLength(1)
  })
}
