import { finished } from 'node:stream/promises'
import { streamHandle } from 'hono/aws-lambda'
import { expect, test, vi } from 'vitest'
import { site } from '#site/app.ts'
import event from '../events/function-url.json' with { type: 'json' }
import { aRecord, entryOf } from '../feeds/records.ts'
import { publishing } from '../site/published.ts'
import { Collected, standInForLambda } from './streaming.ts'

test('an export that breaks off on Lambda tears the connection to its runtime, and never ends it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  standInForLambda()
  const records = Array.from({ length: 200 }, (_, at) => aRecord({ id: `m-${at}` }))
  const published = publishing({ records, meetings: records.map(entryOf) })
  let reads = 0
  const breaking = {
    ...published,
    records: (ids: readonly string[]) => {
      reads += 1
      return reads > 2 ? Promise.reject(new Error('The table is gone.')) : published.records(ids)
    },
  }
  const app = site(breaking, { baseUrl: 'https://huixun.example', now: () => new Date(0) })
  const stream = new Collected()
  const ended = finished(stream)
  const headers = { ...event.headers, accept: '*/*', 'accept-encoding': 'identity' }
  const handler = streamHandle(app) as unknown as (event: object, stream: Collected) => Promise<void>
  const handled = handler({ ...event, rawPath: '/api/v1/export.jsonl', headers }, stream)
  await expect(ended).rejects.toThrow('The table is gone.')
  await handled
  expect(stream.chunks.length).toBeGreaterThan(0)
  expect([stream.destroyed, stream.writableFinished]).toEqual([true, false])
  expect(Buffer.concat(stream.chunks).toString()).not.toContain('Internal Server Error')
})
