import { expect, test } from 'vitest'
import type { Finding, PersonValue } from '#extract/findings.ts'
import { layGround } from '#extract/ground.ts'
import { BEGINNINGS } from '#extract/people/beginnings.ts'
import { PEOPLE } from '#extract/people/corpus.ts'
import { findPeople } from '#extract/people/find.ts'
import { NOBODY } from '#extract/people/never.ts'
import { UNCOMMON } from '#extract/people/uncommon.ts'
import { read } from '#extract/read.ts'
import { anArticle } from '../article.ts'

function persons(text: string, home?: string): Finding<PersonValue>[] {
  const reading = read(anArticle(text), home === undefined ? {} : { home })
  return findPeople(reading, { ...layGround(reading), home }).filter(({ value }) => value.entityType === 'person')
}

function titlesByName(found: readonly Finding<PersonValue>[]): Record<string, string[]> {
  const titles: Record<string, string[]> = {}
  for (const { value } of found) titles[value.name] = [...new Set([...(titles[value.name] ?? []), ...value.titles])]
  return titles
}

for (const { home, people, surfaces } of [...PEOPLE, ...BEGINNINGS, ...UNCOMMON]) {
  test.each(surfaces)('%s', (surface) => {
    expect(titlesByName(persons(surface, home))).toEqual(people)
  })
}

test.each(NOBODY)('nobody: %s', (sentence) => {
  expect(persons(sentence).map(({ value }) => value.name)).toEqual([])
})
