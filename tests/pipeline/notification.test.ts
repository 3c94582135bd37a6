import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keysOf, notificationOf } from '#pipeline/notification.ts'

const event = { bucket: 'articles', name: 'ObjectCreated:Put', at: '2026-01-05T08:00:00.000Z', region: 'us-east-1' }

test('a key is written as S3 writes it', () => {
  const message = JSON.parse(notificationOf({ ...event, key: 'uploads/江州 会议+1.html' }))
  expect(message.Records[0].s3.object.key).toBe('uploads/%E6%B1%9F%E5%B7%9E+%E4%BC%9A%E8%AE%AE%2B1.html')
})

test('any key comes through', () => {
  const key = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.isWellFormed())
  const comesThrough = fc.property(key, (given) => {
    expect(keysOf(notificationOf({ ...event, key: given }))).toEqual([given])
  })
  fc.assert(comesThrough)
})

test('the test event of a new notification speaks of no object', () => {
  expect(keysOf(readEvent('s3-test.json'))).toEqual([])
})

test('S3 tells of what was removed, too', () => {
  expect(keysOf(readEvent('s3-object-removed.json'))).toEqual(['fetched/江州日报/2025 03.html'])
})

test.each(['', '{}', 'null', '{"Records":[{}]}', '{"Records":[{"s3":{"object":{"key":"%E6%B1"}}}]}'])(
  'no message of S3: %s',
  (message) => {
    expect(() => keysOf(message)).toThrow()
  },
)

function readEvent(name: string): string {
  return readFileSync(new URL(`../events/${name}`, import.meta.url), 'utf8')
}
