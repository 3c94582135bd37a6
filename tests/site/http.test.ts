import { expect, test } from 'vitest'
import { site } from '#site/app.ts'
import { aCommitmentEntry, aMeetingEntry } from '../feeds/entries.ts'
import { publishing } from './published.ts'

function application() {
  const published = publishing({ meetings: [aMeetingEntry()], commitments: [aCommitmentEntry()] })
  return site(published, { baseUrl: 'https://huixun.example', now: () => new Date('2025-03-06T01:05:00Z') })
}

test.each(['/', '/status', '/nothing', '/feeds/meetings.rss'])('%s is guarded', async (path) => {
  const { headers } = await application().request(path)
  const policy = headers.get('Content-Security-Policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  expect(headers.get('Set-Cookie')).toBeNull()
})

test('the style sheet that pages name is there, for ever', async () => {
  const page = await (await application().request('/')).text()
  const path = /href="(\/assets\/style-[0-9a-f]+\.css)"/.exec(page)?.[1] ?? ''
  const response = await application().request(path)
  expect(response.headers.get('Content-Type')).toBe('text/css; charset=utf-8')
  expect(response.headers.get('Cache-Control')).toContain('immutable')
  expect(page).not.toMatch(/<script(?! type="application\/ld\+json">)|style="|<style|onclick=/)
})
