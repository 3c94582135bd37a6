import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningStack, startStack } from './process.ts'

const PATIENCE_MS = 20_000
/** Addresses that one walk looks at. */
const MOST = 500

const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
let stack: RunningStack

beforeAll(async () => {
  stack = await startStack(join(folder, 'data'))
  await seedsRead()
})
afterAll(async () => {
  await stack.end('SIGKILL')
  rmSync(folder, { recursive: true })
})

async function seedsRead(): Promise<void> {
  const seeds = readdirSync(new URL('../../seeds/articles', import.meta.url))
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const page = await (await fetch(`${stack.site}/status`)).text()
    if (seeds.every((name) => page.includes(`uploads/seeds/${name}`))) return
    if (Date.now() > end) throw new Error('The seeds were not read.')
    await pause(200)
  }
}

interface Visit {
  path: string
  status: number
  body: string
}

/** Follows every link of ours from the home page on, in either language, as far as `MOST` goes. */
async function walk(): Promise<Visit[]> {
  const queue = ['/', '/?lang=en']
  const seen = new Set(queue)
  const visits: Visit[] = []
  for (const path of queue) {
    if (visits.length >= MOST) break
    const response = await fetch(stack.site + path, { redirect: 'manual' })
    const body = await response.text()
    visits.push({ path, status: response.status, body })
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) continue
    for (const [, address = ''] of body.matchAll(/ href="(\/[^"#]*)/g)) {
      const next = address.replaceAll('&amp;', '&')
      if (!seen.has(next)) queue.push(next)
      seen.add(next)
    }
  }
  return visits
}

test('every link of the seeds leads somewhere, every claim to words that are marked', async () => {
  const visits = await walk()
  expect(visits.length).toBeGreaterThan(200)
  expect(visits.filter(({ status }) => status !== 200).map(({ path, status }) => `${status} ${path}`)).toEqual([])
  const claims = visits.filter(({ path }) => /^\/articles\/.*mark=/.test(path))
  expect(claims.length).toBeGreaterThan(50)
  expect(
    claims.filter(({ body }) => !/<mark class="shown" id="mark">[^<]|<mark class="shown" id="mark"><mark/.test(body)),
  ).toEqual([])
}, 120_000)
