import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { articleOf } from '../local/article.ts'
import { type Contract, contractOf, type Operation } from './api-schema.ts'
import { putSeeds, useStack } from './api-stack.ts'

const world = useStack()
let contract: Contract
/** Ids of records that stand, by the folder of the API. */
let ids: Record<string, string[]>

beforeAll(async () => {
  await putSeeds(world)
  await world.put('withdrawn.txt', articleOf('九'))
  await world.put('empty.html', '')
  await world.put('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))
  await world.settled()
  const before = await list('meetings')
  await world.remove('withdrawn.txt')
  await world.settled()
  contract = await contractOf(world.site)
  ids = Object.fromEntries(
    await Promise.all(
      ['meetings', 'commitments', 'series', 'bodies', 'people', 'projects', 'places'].map(async (folder) => [
        folder,
        await list(folder),
      ]),
    ),
  )
  const { meeting } = await (await get(`/api/v1/meetings/${ids.meetings?.[0]}`)).json()
  ids.articles = meeting.sources.map(({ articleId }: { articleId: string }) => articleId)
  ids.withdrawn = before.filter((id) => !ids.meetings?.includes(id))
}, 120_000)

async function list(folder: string): Promise<string[]> {
  const { items } = await (await get(`/api/v1/${folder}?limit=100`)).json()
  return items.map(({ id }: { id: string }) => id)
}

/** On a connection of its own: where client and server share a busy process, a kept one may close as it is taken up. */
function get(path: string, { headers, ...init }: RequestInit = {}): Promise<Response> {
  return fetch(world.site + path, { redirect: 'manual', ...init, headers: { ...headers, connection: 'close' } })
}

/** The path of an operation with each id that stands, or as it is. */
function pathsOf({ path }: Operation): string[] {
  const folder = /\/(\w+)\/\{/.exec(path)?.[1]
  if (folder === undefined) return [path]
  return (ids[folder] ?? []).map((id) => path.replace(/\{\w+\}/, encodeURIComponent(id)))
}

describe('every documented operation', () => {
  test('answers as the document says, for every record there is', async () => {
    expect(contract.operations.length).toBeGreaterThan(18)
    for (const operation of contract.operations) {
      const paths = pathsOf(operation)
      expect(paths.length, operation.operationId).toBeGreaterThan(0)
      for (const path of paths) {
        const response = await get(path)
        expect(response.status, path).toBe(200)
        await judged(operation, response)
      }
    }
  })

  test('has something to show, so that its schema is tried', async () => {
    const empty = contract.operations.filter(({ responses }) => responses[200]?.content?.['application/json'])
    for (const { path, operationId } of empty.filter(({ path }) => !path.includes('{'))) {
      const { items } = await (await get(path)).json()
      if (operationId !== 'listSources' && items !== undefined) expect(items.length, operationId).toBeGreaterThan(0)
    }
  })

  test('says 304 to who has its answer, by GET and by HEAD', async () => {
    for (const operation of contract.operations) {
      const [path = ''] = pathsOf(operation)
      const tag = (await get(path)).headers.get('ETag')
      const isStreamed = operation.operationId.startsWith('export')
      expect(tag === null, operation.operationId).toBe(isStreamed)
      if (tag === null) continue
      for (const method of ['GET', 'HEAD']) {
        const again = await get(path, { method, headers: { 'If-None-Match': tag } })
        expect([again.status, await again.text()], path).toEqual([304, ''])
      }
    }
  })

  test('refuses what it doesn’t take, as the document says', async () => {
    for (const operation of contract.operations) {
      const [path = ''] = pathsOf(operation)
      const wrong: [status: number, response: Promise<Response>][] = [
        [400, get(`${path}?no-such-parameter=1`)],
        [406, get(path, { headers: { Accept: 'image/png' } })],
        ...('404' in operation.responses
          ? [[404, get(operation.path.replace(/\{\w+\}/, 'never'))] as [number, Promise<Response>]]
          : []),
        ...operation.parameters
          .filter((parameter) => parameter.in === 'query' && parameter.name !== 'q')
          .map(({ name }): [number, Promise<Response>] => [400, get(`${path}?${name}=${'x'.repeat(300)}`)]),
      ]
      for (const [status, response] of wrong) {
        expect((await response).status, (await response).url).toBe(status)
        await judged(operation, await response)
      }
    }
  })

  test('follows its own links to the end of a list', async () => {
    for (const path of ['meetings', 'commitments', 'people', 'projects', 'rejected']) {
      const all = await list(path)
      const seen: string[] = []
      let address: string | undefined = `${world.site}/api/v1/${path}?limit=3`
      while (address !== undefined) {
        const response: Response = await fetch(address)
        seen.push(...(await response.json()).items.map(({ id }: { id: string }) => id))
        address = /<([^>]+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1]
      }
      expect(seen, path).toEqual(all)
    }
  })
})

test('a withdrawn meeting is gone, with its commitments, and its history stays', async () => {
  const [id = ''] = ids.withdrawn ?? []
  const operation = contract.operations.find(({ operationId }) => operationId === 'getMeeting') as Operation
  const response = await get(`/api/v1/meetings/${id}`)
  expect(response.status).toBe(410)
  await judged(operation, response)
  const history = await (await get(`/api/v1/meetings/${id}/history`)).json()
  contract.fits('History', history)
  expect(history.changes.map(({ kind }: { kind: string }) => kind)).toEqual(['withdrawn', 'published'])
  expect((await get(`/api/v1/commitments/${id}-c00000000`)).status).toBe(410)
})

test('the exports are the lists', async () => {
  const lines = (await (await get('/api/v1/export.jsonl')).text()).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).meeting.id)).toEqual(ids.meetings)
  for (const line of lines) contract.fits('PublishedMeeting', JSON.parse(line))
  const rows = (await (await get('/api/v1/export.csv?of=commitments')).text()).match(/^[^,\r\n]+-c[0-9a-f]{8}/gm)
  expect(rows).toEqual(await all('commitments'))
})

async function all(path: string): Promise<string[]> {
  const seen: string[] = []
  for (let cursor = ''; ; ) {
    const { items, next } = await (await get(`/api/v1/${path}?limit=100&cursor=${cursor}`)).json()
    seen.push(...items.map(({ id }: { id: string }) => id))
    if (next === undefined) return seen
    cursor = next
  }
}

test('the page that a record names shows it to people', async () => {
  for (const operation of contract.operations.filter(({ path }) => path.includes('{'))) {
    const [path = ''] = pathsOf(operation)
    const link = /<([^>]+)>; rel="alternate"; type="text\/html"/.exec((await get(path)).headers.get('Link') ?? '')?.[1]
    const page = await fetch(link ?? 'nowhere')
    expect([page.status, page.headers.get('Content-Type')], path).toEqual([200, 'text/html; charset=utf-8'])
  }
})

test('an article’s claims are its own words', async () => {
  for (const id of ids.articles ?? []) {
    const { article, claims } = await (await get(`/api/v1/articles/${id}`)).json()
    expect(claims.length).toBeGreaterThan(5)
    for (const { span, text } of claims) expect(article.text.slice(...span)).toBe(text)
  }
})

describe('the documentation', () => {
  test('shows requests that work, in either language', async () => {
    for (const language of ['zh', 'en']) {
      const page = await (await get(`/docs?lang=${language}`)).text()
      const requests = [...page.matchAll(/<code>curl [^<]{0,60}'(http[^<']+)'<\/code>/g)].map(([, url = '']) => url)
      expect(requests.length).toBeGreaterThan(contract.operations.length)
      for (const url of requests) expect((await fetch(url.replaceAll('&amp;', '&'))).status, url).toBe(200)
    }
  })

  test('shows a client that ends with all there is', async () => {
    const page = await (await get('/docs')).text()
    const script =
      /<code>(const api = [^<]+)<\/code>/.exec(page)?.[1]?.replaceAll('&gt;', '>').replaceAll('&#39;', "'") ?? ''
    const { sync } = await import(`data:text/javascript,${encodeURIComponent(script)}`)
    const copy = new Map<string, unknown>()
    await sync(copy)
    expect([...copy.keys()].toSorted()).toEqual(ids.meetings?.toSorted())
    for (const record of copy.values()) contract.fits('PublishedMeeting', record)

    // What can't be read just now is no reason to forget it.
    const whole = fetch
    const failing = vi.spyOn(globalThis, 'fetch').mockImplementation(async (address, init) => {
      return String(address).includes('/meetings/') ? new Response(null, { status: 503 }) : whole(address, init)
    })
    await expect(sync(copy)).rejects.toThrow('503')
    failing.mockRestore()
    expect(copy.size).toBe(ids.meetings?.length)
  })
})

const MARKUP = '<img src=x onerror=alert(1)>'

test('markup sent in any place comes back from none', async () => {
  for (const operation of contract.operations) {
    const [path = ''] = pathsOf(operation)
    const requests: [path: string, headers?: Record<string, string>][] = [
      [operation.path.replace(/\{\w+\}/, encoded(MARKUP))],
      [`${path}?${encoded(MARKUP)}=1`],
      ...operation.parameters
        .filter((parameter) => parameter.in === 'query')
        .flatMap(({ name }): [string][] => [
          [`${path}?${name}=${encoded(MARKUP)}`],
          [`${path}?${name}=1&${name}=${encoded(MARKUP)}`],
        ]),
      [path, { Accept: MARKUP }],
      [path, { 'If-None-Match': MARKUP }],
      [path, { Origin: MARKUP, 'Access-Control-Request-Method': MARKUP }],
    ]
    for (const [asked, headers = {}] of requests) await answersWithoutMarkup(await get(asked, { headers }))
  }
})

test('whatever is asked, there is an answer, no failure, and nothing of strangers in it', async () => {
  const hostile = fc.constantFrom(MARKUP, '"><svg/onload=1>', "'--", '../..', '%00', '\u0000', '\ud800', '𠮷', '')
  const anything = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 300 }), fc.string())
  const value = (schema: Record<string, unknown>) =>
    fc.oneof(anything, ...(Array.isArray(schema.enum) ? [fc.constantFrom(...schema.enum)] : [fc.integer().map(String)]))
  const request = fc.constantFrom(...contract.operations).chain((operation) => {
    const query = operation.parameters.filter((parameter) => parameter.in === 'query')
    const pair = fc.oneof(
      ...query.map(({ name, schema }) => fc.tuple(fc.constant(name), value(schema))),
      fc.tuple(anything, anything),
    )
    return fc.record({
      operation: fc.constant(operation),
      id: fc.oneof(anything, fc.constantFrom(...Object.values(ids).flat())),
      query: fc.array(pair, { maxLength: 3 }),
      accept: fc.constantFrom('*/*', '*/*', '*/*', 'text/html', '<x>;q=<y>', ',,;q='),
      method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'DELETE'),
    })
  })
  await fc.assert(
    fc.asyncProperty(request, async ({ operation, id, query, accept, method }) => {
      const path = operation.path.replace(/\{\w+\}/, encodeURIComponent(id.toWellFormed()))
      const search = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')
      const response = await get(`${path}?${search}`, { method, headers: { Accept: accept } })
      await answersWithoutMarkup(response)
    }),
    { numRuns: 500 },
  )
}, 240_000)

async function answersWithoutMarkup(response: Response): Promise<void> {
  expect(response.status).toBeLessThan(500)
  const text = await response.text()
  expect(text + JSON.stringify([...response.headers]), response.url).not.toMatch(/<img|<svg/)
  if (text !== '' && /json$/.test(response.headers.get('Content-Type') ?? '')) JSON.parse(text)
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** Holds an answer against the document. */
async function judged(operation: Operation, response: Response): Promise<void> {
  const [type = ''] = (response.headers.get('Content-Type') ?? '').split(';')
  const text = await response.text()
  contract.judge(
    operation,
    response.status,
    type,
    type.endsWith('json') && !type.includes('nd') ? JSON.parse(text) : text,
  )
}
