import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { parse } from '#pipeline/parse.ts'
import { articles } from './articles.ts'
import { Place, startServices } from './services.ts'
import { deadline, type Figures, type Size, type Trial } from './trial.ts'

export const requests: Trial = {
  name: 'requests',
  what: 'paths, filters, cursors and headers that mean harm, to pages, feeds and all that the API is described with',
  short: { articles: 8, rounds: 400, seconds: 6, seed: 1 },
  long: { articles: 20, rounds: 50_000, seconds: 40, seed: 1 },
  run,
}

/** What must come back from nowhere, but as text. */
const MARK = 'torture'
const HOSTILE = [
  `<script>${MARK}</script>`,
  `"><img src=x onerror=${MARK}()>`,
  `' onmouseover=${MARK}() x='`,
  `</title></script><svg/onload=${MARK}()>`,
  `javascript:${MARK}()`,
  `]]><x ${MARK}>`,
  '%0d%0aSet-Cookie:%20torture=1',
  '\r\nX-Torture: 1',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e/%2e%2e/',
  '....//....//',
  '\u0000',
  '%00',
  '%',
  '%ff%fe',
  '\u202e\u2066',
  'é'.repeat(2000),
  '会'.repeat(500),
  '(a+)+$'.repeat(20),
  "' OR 1=1 --",
  '__proto__',
  'constructor',
  '-1',
  '99999999999999999999',
  'NaN',
  '',
]
/** Attributes that a browser follows. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'srcdoc', 'data'])
const ROOMS = [
  '/',
  '/meetings',
  '/commitments',
  '/search',
  '/people',
  '/bodies',
  '/series',
  '/projects',
  '/places',
  '/feeds',
  '/status',
  '/docs',
  '/articles',
  '/assets',
  '/sitemap.xml',
  '/robots.txt',
  '/feeds.opml',
  ...['meetings', 'commitments', 'sources'].flatMap((feed) =>
    ['rss', 'atom', 'json', 'ics'].map((format) => `/feeds/${feed}.${format}`),
  ),
]
const PARAMETERS = 'q place kind topic status person body series project outlet cursor lang limit meeting mark since'
const HEADERS =
  'Accept Accept-Encoding Accept-Language If-None-Match If-Modified-Since Range Origin Referer X-Forwarded-Host X-Forwarded-Proto Cookie'.split(
    ' ',
  )

const anything = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(...HOSTILE).map((text) => Buffer.from(text).toString('base64url')),
)

interface Asked {
  room: string
  rest: string | null
  ending: string
  query: [string, string][]
  headers: [string, string][]
  method: string
}

/** @param rooms addresses, in which names in braces stand for anything. */
function asking(rooms: readonly string[], parameters: readonly string[]): fc.Arbitrary<Asked> {
  const room = fc
    .tuple(fc.constantFrom(...rooms), anything)
    .map(([path, name]) => path.replace(/\{[^{}]{1,40}\}/g, () => encoded(name)))
  return fc.record({
    room,
    rest: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anything }),
    ending: fc.constantFrom('', '', '', '', '', '', '', '.json', '.ics', '.ocd.json', '/history', '/'),
    query: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...parameters), anything), anything), { maxLength: 4 }),
    headers: fc.array(fc.tuple(fc.constantFrom(...HEADERS), anything), { maxLength: 2 }),
    method: fc.constantFrom(...Array.from({ length: 20 }, () => 'GET'), 'HEAD', 'POST', 'DELETE', 'OPTIONS'),
  })
}

/** Every address and every parameter that the API is described with. */
async function described(place: Place): Promise<{ rooms: string[]; parameters: string[] }> {
  const { paths } = (await (await place.ask('/openapi.json')).json()) as Described
  const parameters = Object.values(paths).flatMap(({ get }) => get?.parameters?.map(({ name }) => name) ?? [])
  return { rooms: Object.keys(paths), parameters: [...new Set(parameters)] }
}

interface Described {
  paths: Record<string, { get?: { parameters?: { name: string }[] } }>
}

async function run({ articles: count, rounds, seconds, seed }: Size): Promise<Figures> {
  const services = await startServices()
  const statuses: Record<string, number> = {}
  let slowest = 0
  try {
    const place = await Place.make(services)
    for (const { key, body } of articles(count)) {
      await place.put(key, body)
      await parse(key, place.world())
    }
    const app = place.site()
    const over = deadline(seconds)
    const { rooms, parameters } = await described(place)
    const asked = asking([...ROOMS, ...rooms], [...PARAMETERS.split(' '), ...parameters])
    const property = fc.asyncProperty(asked, async (one) => {
      if (over()) return
      const begun = performance.now()
      const response = await app.request(pathOf(one), { method: one.method, headers: headersOf(one) })
      statuses[response.status] = (statuses[response.status] ?? 0) + 1
      await judge(response)
      slowest = Math.max(slowest, performance.now() - begun)
    })
    await fc.assert(property, { numRuns: rounds, seed })
    const made = Object.values(statuses).reduce((sum, number) => sum + number, 0)
    return {
      requests: made,
      'slowest ms': Math.round(slowest),
      ...Object.fromEntries(Object.entries(statuses).map(([code, number]) => [`of ${code}`, number])),
    }
  } finally {
    await services.stop()
  }
}

function pathOf({ room, rest, ending, query }: Asked): string {
  const search = query.map((pair) => pair.map(encoded).join('=')).join('&')
  return `${room}${rest === null ? '' : `/${encoded(rest)}`}${ending}${search && `?${search}`}`
}

/** Half of them as they are, where an address can hold them. */
function encoded(text: string): string {
  return /^[!-~]+$/.test(text) && text.length % 2 === 0 && !/[#?]/.test(text)
    ? text
    : encodeURIComponent(text.toWellFormed())
}

/** No client can send others. */
function headersOf({ headers }: Asked): Record<string, string> {
  return Object.fromEntries(headers.map(([name, value]) => [name, value.replace(/[^\x20-\x7e]/g, '')]))
}

async function judge(response: Response): Promise<void> {
  if (response.status >= 500) throw new Error(`It was answered with ${response.status}.`)
  for (const [name, value] of response.headers) {
    if (/^(?:x-torture|set-cookie)$/.test(name) || /[<>](?!;)\w*torture/.test(value))
      throw new Error(`${name}: ${value}`)
  }
  const type = response.headers.get('Content-Type') ?? ''
  const body = await response.text()
  if (body === '') return
  if (/\bjson\b/.test(type)) JSON.parse(body)
  else if (!type.startsWith('text/html')) {
    if (/<(?:script|svg|img)[^>]*torture/.test(body) && !/^text\/(?:plain|calendar)/.test(type))
      throw new Error('Markup comes back.')
  } else {
    for (const element of parseHTML(body).document.querySelectorAll('*')) {
      const { tagName, attributes, outerHTML } = element
      const acts = [...attributes].some(
        ({ name, value }) => /^on/i.test(name) || (ADDRESSES.has(name) && /^\s{0,9}javascript:/i.test(value)),
      )
      const isStrange = tagName === 'SCRIPT' && /torture/.test(element.textContent ?? '') && !/ld\+json/.test(outerHTML)
      if (acts || isStrange) throw new Error(`Markup comes back: ${outerHTML.slice(0, 300)}`)
    }
  }
}
