import { expect, test } from 'vitest'
import { pastOf } from '#adapters/dynamodb/past.ts'
import { recordTable } from '#adapters/dynamodb/table.ts'
import { revise } from '#pipeline/revise.ts'
import type { Revision } from '#pipeline/revision.ts'
import { meetingOf } from '../pipeline/meetings.ts'
import { TABLE, useEmbedded } from './embedded.ts'

const AT = '2026-01-05T08:00:00.000Z'
const LATER = '2026-01-06T08:00:00.000Z'
const embedded = useEmbedded()
const past = () => pastOf(embedded.documents, TABLE)
const table = () => recordTable(embedded.documents, TABLE)

async function publish(id: string): Promise<Revision> {
  const revision = revise(undefined, meetingOf({ id }), AT) as Revision
  await table().putRevision(revision)
  return revision
}

test('nothing is gone that stands or never was', async () => {
  await publish('standing')
  expect(await past().gone('standing')).toBeUndefined()
  expect(await past().gone('never')).toBeUndefined()
})

test('what nobody reports is withdrawn since then', async () => {
  const first = await publish('withdrawn')
  await table().putRevision(revise(first, undefined, LATER) as Revision)
  expect(await past().gone('withdrawn')).toEqual({ state: 'withdrawn', at: LATER })
})

test('an id leads to the last one that it led to', async () => {
  const { meeting: _, ...one } = await publish('one')
  const { meeting: __, ...two } = await publish('two')
  await publish('three')
  await table().putRevision({ ...one, version: 2, sameAs: 'two' })
  expect(await past().gone('one')).toEqual({ state: 'moved', to: 'two' })
  await table().putRevision({ ...two, version: 2, sameAs: 'three' })
  expect(await past().gone('one')).toEqual({ state: 'moved', to: 'three' })
})

test('history comes newest first, also past the tenth change', async () => {
  const articles = { added: [], removed: [], changed: [] }
  for (let version = 1; version <= 12; version++) {
    await table().putChange('changed', { version, at: AT, kind: 'changed', articles, fields: [] })
  }
  await table().putChange('changed', { version: 12, at: LATER, kind: 'changed', articles, fields: [] })
  const changes = await past().history('changed', 3)
  expect(changes.map(({ version }) => version)).toEqual([12, 11, 10])
  expect(changes[0]?.at).toBe(LATER)
  expect(await past().history('never', 3)).toEqual([])
})
