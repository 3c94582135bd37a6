import { expect, test } from 'vitest'
import type { ListRequest, Page } from '#pipeline/published.ts'
import { gather } from '#site/feeds/gather.ts'

/** A list of numbers from 0 on, of which one call gives so many at most, and what it was asked. */
function listing(length: number, most: number) {
  const asked: ListRequest[] = []
  const list = async (request: ListRequest): Promise<Page<number>> => {
    asked.push(request)
    const start = Number(request.cursor ?? 0)
    const end = Math.min(start + Math.min(request.limit, most), length)
    const items = Array.from({ length: end - start }, (_, at) => start + at)
    return { items, ...(end < length && { next: String(end) }) }
  }
  return { list, asked }
}

const all = (number: number) => number
const even = (number: number) => (number % 2 === 0 ? number : undefined)

test('takes as many calls as a long page needs', async () => {
  const { list, asked } = listing(1000, 100)
  const page = await gather(list, { limit: 250 }, all)
  expect(page.items).toEqual(Array.from({ length: 250 }, (_, at) => at))
  expect(page.next).toBe('250')
  expect(asked.map(({ limit }) => limit)).toEqual([100, 100, 50])
})

test('ends where the list does', async () => {
  const { list } = listing(30, 100)
  const page = await gather(list, { limit: 250 }, all)
  expect(page.items).toHaveLength(30)
  expect(page).not.toHaveProperty('next')
})

test('looks on for those that fit, not without end', async () => {
  const { list, asked } = listing(100_000, 100)
  expect((await gather(list, { limit: 100 }, even)).items).toHaveLength(100)
  const none = await gather(list, { limit: 100 }, () => undefined)
  expect(none).toEqual({ items: [], next: '1000' })
  expect(asked.length).toBeLessThan(30)
})

test('a filter that hardly anything fits is given up soon, and can be gone on with', async () => {
  const { list, asked } = listing(100_000, 1)
  expect(await gather(list, { limit: 50 }, all)).toEqual({ items: [0, 1], next: '2' })
  expect(asked).toHaveLength(2)
})

test('who is patient looks on longer', async () => {
  const { list, asked } = listing(100_000, 1)
  await gather(list, { limit: 50 }, all, { shortCalls: 5 })
  expect(asked).toHaveLength(5)
})
