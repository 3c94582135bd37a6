import { PutObjectCommand } from '@aws-sdk/client-s3'
import { beforeEach, describe, expect, test } from 'vitest'
import { articleBucket } from '#adapters/s3/bucket.ts'
import { upload } from '#adapters/s3/upload.ts'
import type { ArticleBucket } from '#pipeline/bucket.ts'
import { keysOf } from '#pipeline/notification.ts'
import { BUCKET, purge, put, receive, remove, useEmbedded } from './embedded.ts'

const embedded = useEmbedded()
let bucket: ArticleBucket
beforeEach(async () => {
  bucket = articleBucket(embedded.s3, BUCKET)
  await purge(embedded)
})

const KEYS = ['uploads/a.html', 'uploads/江州 会议+1.html', 'uploads/100%25 &<"\'>.txt', 'fetched/日报/x?y#z.html']

describe.each(KEYS)('an object under %s', (key) => {
  test('is read as it was put, and told of in S3 words', async () => {
    await put(embedded, key, '江州市召开会议')
    const head = await bucket.head(key)
    const content = await bucket.read(key)
    expect(head).toMatchObject({ key, size: 21, etag: content?.etag, modified: content?.modified })
    expect(head?.modified).toMatch(/:\d\d\.000Z$/)
    expect(Buffer.from(content?.bytes ?? []).toString()).toBe('江州市召开会议')
    expect((await receive(embedded)).flatMap(keysOf)).toEqual([key])
  })

  test('is gone when it was removed, and that is told', async () => {
    await put(embedded, key, 'x')
    await remove(embedded, key)
    expect(await bucket.head(key)).toBeUndefined()
    expect(await bucket.read(key)).toBeUndefined()
    const messages = (await receive(embedded)).map((message) => JSON.parse(message).Records[0].eventName)
    expect(messages).toEqual(['ObjectCreated:Put', 'ObjectRemoved:Delete'])
  })
})

test('an empty object is one', async () => {
  await put(embedded, 'uploads/empty.html', '')
  expect(await bucket.head('uploads/empty.html')).toMatchObject({ size: 0 })
  expect((await bucket.read('uploads/empty.html'))?.bytes.length).toBe(0)
})

test('a large object is put in parts, and told of once', async () => {
  const body = new Uint8Array(12 * 1024 * 1024)
  await upload(embedded.s3, BUCKET, { key: 'uploads/large.bin', body, contentType: 'application/octet-stream' })
  expect(await bucket.head('uploads/large.bin')).toMatchObject({ size: body.length })
  expect((await receive(embedded)).flatMap(keysOf)).toEqual(['uploads/large.bin'])
})

test('what the uploader says comes along, as far as it has the form', async () => {
  const Metadata = { url: 'https://example.org/a', published: '2025-03-18', home: 'javascript' }
  const object = { Bucket: BUCKET, Key: 'uploads/known.html', Body: 'x', ContentType: 'text/html', Metadata }
  await embedded.s3.send(new PutObjectCommand(object))
  const content = await bucket.read('uploads/known.html')
  expect(content?.known).toEqual({
    contentType: 'text/html',
    url: 'https://example.org/a',
    publishedAt: '2025-03-18',
  })
})

test('objects elsewhere are neither told of nor listed', async () => {
  await put(embedded, 'elsewhere/a.html', 'x')
  expect(await receive(embedded)).toEqual([])
  expect(await listKeys()).not.toContain('elsewhere/a.html')
})

test('the listing misses none and gives none twice, over pages', async () => {
  const keys = Array.from({ length: 1100 }, (_, index) => `uploads/页/${index % 2 ? 'b' : 'B'}${index}会议.html`)
  await Promise.all(keys.map((key) => put(embedded, key, 'x')))
  const listed = (await listKeys()).filter((key) => key.startsWith('uploads/页/'))
  expect(listed.toSorted()).toEqual(keys.toSorted())
})

async function listKeys(): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of bucket.list()) keys.push(key)
  return keys
}
