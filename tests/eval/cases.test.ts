import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AGENDA_ACTIONS, codes, KINDS, MODES, ROLES } from '#model/vocabulary.ts'
import { CASES, ownCases } from './cases.ts'
import type { GoldMeeting } from './gold.ts'
import { talliesOf } from './tallies.ts'

const golds = ownCases().map(({ name, gold }) => ({ name, gold }))

test('the README counts the cases that there are', () => {
  const readme = readFileSync(join(CASES, 'README.md'), 'utf8')
  expect(readme).toContain(talliesOf(golds.map(({ gold }) => gold)))
})

test('every case has its folder’s name and the label of its first meeting', () => {
  const strays = golds.filter(
    ({ name, gold }) => gold.file !== name || gold.kind !== (gold.meetings?.[0]?.kind ?? 'none'),
  )
  expect(strays.map(({ name }) => name)).toEqual([])
})

test('cases use the contract’s codes', () => {
  const known = new Set<string>([...codes(KINDS), ...codes(MODES), ...codes(ROLES), ...codes(AGENDA_ACTIONS)])
  const strays = golds.flatMap(({ name, gold }) =>
    (gold.meetings ?? [])
      .flatMap(codesOf)
      .filter((code) => !known.has(code))
      .map((code) => [name, code]),
  )
  expect(strays).toEqual([])
})

test('whose words a statement are took part', () => {
  const strays = golds.flatMap(({ name, gold }) =>
    (gold.meetings ?? []).flatMap((meeting) =>
      speakersOf(meeting)
        .filter((speaker) => !meeting.participants.some((person) => person.name === speaker))
        .map((speaker) => [name, speaker]),
    ),
  )
  expect(strays).toEqual([])
})

function codesOf(meeting: GoldMeeting): string[] {
  const roles = meeting.participants.flatMap((person) => [...person.roles, ...(person.optionalRoles ?? [])])
  const actions = (meeting.agenda ?? []).flatMap((item) => [item.action, ...(item.actionAny ?? [])])
  return [meeting.kind, ...(meeting.kindAny ?? []), ...(meeting.mode ? [meeting.mode] : []), ...roles, ...actions]
}

function speakersOf(meeting: GoldMeeting): string[] {
  const statements = [...(meeting.commitments?.must ?? []), ...(meeting.progress?.must ?? [])]
  return statements.flatMap(({ speaker }) => speaker ?? [])
}
