import { HeadObjectCommand } from '@aws-sdk/client-s3'
import { expect, test } from 'vitest'
import { articleBucket } from '#adapters/s3/bucket.ts'
import { pageStore } from '#adapters/s3/fetched.ts'
import type { FetchedPage } from '#pipeline/follow/run.ts'
import { keysOf } from '#pipeline/notification.ts'
import { sourceAt } from '../follow/world.ts'
import { BUCKET, receive, useEmbedded } from './embedded.ts'

const embedded = useEmbedded()
const bytes = Buffer.from('<html>江州市政府召开会议</html>')

function page(changes: Partial<FetchedPage> = {}): FetchedPage {
  return {
    source: sourceAt('http://jz.example/', { id: 'jz' }),
    address: '0123456789abcdef',
    asked: 'http://jz.example/a.html',
    url: 'http://www.jz.example/a.html?id=1',
    headers: { etag: '"1"', 'last-modified': 'Wed, 18 Nov 2026 08:00:00 GMT', 'set-cookie': 'secret' },
    contentType: 'text/html; charset=gbk',
    bytes,
    ...changes,
  }
}

test('a fetched page is told of and read like an upload, with its address and home', async () => {
  await pageStore(embedded.s3, BUCKET).put(page())
  expect((await receive(embedded)).flatMap(keysOf)).toEqual(['fetched/jz/0123456789abcdef'])
  const content = await articleBucket(embedded.s3, BUCKET).read('fetched/jz/0123456789abcdef')
  expect(Buffer.from(content?.bytes ?? [])).toEqual(bytes)
  const known = { url: 'http://www.jz.example/a.html?id=1', home: '510000', contentType: 'text/html; charset=gbk' }
  expect(content?.known).toEqual(known)
})

test('beside it stand the address that was asked for, its source and the headers that tell something', async () => {
  await pageStore(embedded.s3, BUCKET).put(page())
  const head = new HeadObjectCommand({ Bucket: BUCKET, Key: 'fetched/jz/0123456789abcdef' })
  expect((await embedded.s3.send(head)).Metadata).toEqual({
    url: 'http://www.jz.example/a.html?id=1',
    asked: 'http://jz.example/a.html',
    source: 'jz',
    home: '510000',
    headers: 'etag: "1"; last-modified: Wed, 18 Nov 2026 08:00:00 GMT',
  })
})

test('headers and addresses of any length and kind can be kept', async () => {
  const wild = { etag: `"${'x'.repeat(3000)}"`, server: '江州\r\nx: y\u0000', date: '\u00ff' }
  const long = `http://jz.example/${'a'.repeat(780)}`
  await pageStore(embedded.s3, BUCKET).put(
    page({
      address: 'wild',
      headers: wild,
      contentType: `text/html; charset=\u00ff\u6c5f${'x'.repeat(500)}`,
      url: long,
      asked: `${long}b`,
    }),
  )
  const head = new HeadObjectCommand({ Bucket: BUCKET, Key: 'fetched/jz/wild' })
  const { Metadata = {} } = await embedded.s3.send(head)
  const size = Object.entries(Metadata).reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  expect(size).toBeLessThan(2048)
  expect(Metadata.url).toBe(long)
})
