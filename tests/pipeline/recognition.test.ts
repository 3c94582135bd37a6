import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from '#pipeline/parse.ts'
import { readMeetings } from '#pipeline/read.ts'
import { rootOf } from '#pipeline/roots.ts'
import { put, useEmbedded } from '../contracts/embedded.ts'
import { freshTable, worldOf } from './world.ts'

/**
 * Invented meetings, each in a file with what two or three outlets make of it; many are neighbours of others: one body's
 * of one day or of the week after, two places' of one name. How many pairs of reports that belong together are found,
 * and how many that are found do.
 */
const FOLDER = new URL('recognition/', import.meta.url)
const LEAST_RECALL = 0.97
const LEAST_PRECISION = 1

interface Report {
  group: string
  key: string
  text: string
}

const reports = globSync('*.txt', { cwd: FOLDER })
  .toSorted()
  .flatMap((file) =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split(/^-{4}$/m)
      .map((text, at): Report => ({ group: basename(file, '.txt'), key: `uploads/${file}-${at}`, text: text.trim() })),
  )

const embedded = useEmbedded()

const ORDERS: Record<string, (all: readonly Report[]) => Report[]> = {
  'as they stand': (all) => [...all],
  'the last first': (all) => all.toReversed(),
  'one outlet after the other': (all) =>
    all.toSorted((one, other) => (one.key.slice(-1) < other.key.slice(-1) ? 1 : -1)),
}

test.each(Object.keys(ORDERS))('reports are brought together by meeting: %s', async (order) => {
  const world = { ...worldOf(embedded, await freshTable(embedded)), read: readMeetings }
  const found = new Map<string, string[]>()
  for (const { key, text } of ORDERS[order]?.(reports) ?? []) {
    await put(embedded, key, text)
    await parse(key, world)
  }
  for (const { key } of reports) {
    const meetings = (await world.table.object(key))?.meetings ?? []
    found.set(key, await Promise.all(meetings.map((id) => rootOf(id, world.table))))
  }
  const { recall, precision, missed, wrong } = measure(found)
  expect({ precision: precision >= LEAST_PRECISION, wrong }).toEqual({ precision: true, wrong: [] })
  expect({ missed, recall: recall >= LEAST_RECALL }).toEqual({ missed: expect.anything(), recall: true })
})

function measure(found: ReadonlyMap<string, string[]>) {
  const missed: string[] = []
  const wrong: string[] = []
  let together = 0
  for (const [at, one] of reports.entries()) {
    for (const other of reports.slice(at + 1)) {
      const areOne = (found.get(one.key) ?? []).some((id) => found.get(other.key)?.includes(id))
      const pair = `${one.key} ${found.get(one.key)} | ${other.key} ${found.get(other.key)}`
      if (areOne && one.group === other.group) together += 1
      else if (areOne) wrong.push(pair)
      else if (one.group === other.group) missed.push(pair)
    }
  }
  return {
    recall: together / (together + missed.length),
    precision: together / (together + wrong.length),
    missed,
    wrong,
  }
}
