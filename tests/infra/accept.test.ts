import { expect, test } from 'vitest'
import { ACCEPT } from '#infra/accept.ts'

/** The code that runs at the edge, as a function of a request's headers. */
function atTheEdge(accept: string | undefined): string | undefined {
  const event = { request: { headers: accept === undefined ? {} : { accept: { value: accept } } } }
  new Function('event', ACCEPT)(event)
  return (event.request.headers as { accept?: { value: string } }).accept?.value
}

test.each([
  [undefined, undefined],
  ['*/*', undefined],
  ['', undefined],
  ['image/avif,image/webp', undefined],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8', 'text/html, */*;q=0.1'],
  ['application/json, text/plain, */*', 'application/json, */*;q=0.1'],
  ['text/csv, */*;q=0', 'text/csv'],
  [
    'application/rss+xml, application/rdf+xml;q=0.8, application/atom+xml;q=0.6, application/xml;q=0.4',
    'application/rss+xml',
  ],
  ['application/json;q=0.5, text/csv', 'text/csv'],
  ['Application/JSON; charset=utf-8', 'application/json'],
  ['application/json;q=0', undefined],
  ['text/html;q=nonsense, application/feed+json', 'application/feed+json'],
  [`${'x,'.repeat(10_000)}text/html`, undefined],
])('%s becomes %s', (sent, seen) => {
  expect(atTheEdge(sent)).toBe(seen)
})
