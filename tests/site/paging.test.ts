import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { site } from '#site/app.ts'
import { aMeetingEntry } from '../feeds/entries.ts'
import { publishing } from './published.ts'

const BASE = 'https://huixun.example'
const entries = Array.from({ length: 230 }, (_, index) => aMeetingEntry({ id: `meeting-${index}` }))
const app = site(publishing({ meetings: entries }), { baseUrl: BASE, now: () => new Date('2026-03-01T00:00:00Z') })

async function document(address: string): Promise<string> {
  const response = await app.request(address.replace(BASE, ''))
  expect(response.status).toBe(200)
  return response.text()
}

/** Where a document of each format says that the next page stands. */
const NEXT = {
  json: (text: string) => parseJsonFeed(text).next_url,
  atom: (text: string) => parseAtomFeed(text).links?.find((link) => link.rel === 'next')?.href,
  rss: (text: string) => parseRssFeed(text).atom?.links?.find((link) => link.rel === 'next')?.href,
}

for (const [format, nextOf] of Object.entries(NEXT)) {
  test(`${format}: page by page, every item once`, async () => {
    const seen: string[] = []
    let address: string | undefined = `${BASE}/feeds/meetings.${format}`
    while (address !== undefined) {
      const text: string = await document(address)
      seen.push(...(text.match(/tag:huixun,2026:meeting\/meeting-\d+/g) ?? []))
      address = nextOf(text)
    }
    expect([...new Set(seen)]).toHaveLength(entries.length)
  })
}

test('a later page names itself and its next in the header', async () => {
  const response = await app.request('/feeds/meetings.json?cursor=at-100')
  expect(response.headers.get('Link')).toBe(
    `<${BASE}/feeds/meetings.json?cursor=at-100>; rel="self", <${BASE}/feeds/meetings.json?cursor=at-200>; rel="next"`,
  )
})

test('a cursor that is none of ours is a bad request', async () => {
  expect((await app.request('/feeds/meetings.rss?cursor=elsewhere')).status).toBe(400)
})
