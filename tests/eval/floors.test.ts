import { expect, test } from 'vitest'
import { ownCases, sharedCollections } from './cases.ts'
import { fallen, measured, readFloors } from './floors.ts'
import { answer } from './parse.ts'
import { score } from './score.ts'
import { rows } from './table.ts'

const shared = sharedCollections()
const floors = readFloors()

test('no field is read worse than its floor in our own cases', () => {
  expect(fallen(floors.cases ?? {}, measured(rows(score(answer(ownCases())))))).toEqual([])
})

for (const name of ['gold', 'dev']) {
  const collection = shared.find((one) => one.name === name)
  test.skipIf(!collection)(`no field is read worse than its floor in the shared ${name} articles`, () => {
    const cases = collection?.cases ?? []
    expect(fallen(floors[name] ?? {}, measured(rows(score(answer(cases)))))).toEqual([])
  })
}
