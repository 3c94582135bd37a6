import type { LookupAddress } from 'node:dns'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPublic } from '#adapters/http/addresses.ts'
import { gateOf, type Resolve } from '#adapters/http/gate.ts'
import { httpWeb } from '#adapters/http/web.ts'
import { WebFailure } from '#pipeline/follow/web.ts'
import { type Answer, startSite, type TestSite } from './site.ts'
import { LIMITS } from './world.ts'

const PAGE = '<html><body>江州市政府召开会议</body></html>'
const userAgent = 'Huixun/test (+https://huixun.example)'
const web = httpWeb({ gate: gateOf('public and loopback'), userAgent, limits: LIMITS })
let site: TestSite
beforeAll(async () => {
  site = await startSite('127.0.0.11')
})
afterAll(() => site.stop())

/** The code of the failure to get something. */
async function failure(got: Promise<unknown>): Promise<string> {
  const error = await got.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  return error instanceof WebFailure ? error.code : `no WebFailure: ${error}`
}

function at(path: string, page: string | Uint8Array | Answer): string {
  site.pages[path] = page
  return `${site.origin}${path}`
}

const sent =
  (body: Uint8Array | string, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body)

describe('a page', () => {
  test.each([
    ['plain', sent(PAGE)],
    ['gzip', sent(gzipSync(PAGE), { 'content-encoding': 'gzip' })],
    ['deflate', sent(deflateSync(PAGE), { 'content-encoding': 'deflate' })],
    ['brotli', sent(brotliCompressSync(PAGE), { 'content-encoding': 'br' })],
    ['without a type', (_request, response) => response.writeHead(200).end(PAGE)],
  ] as [string, Answer][])('sent %s comes whole', async (name, answer) => {
    const { status, bytes } = await web.get(at(`/${encodeURIComponent(name)}`, answer))
    expect([status, Buffer.from(bytes).toString()]).toEqual([200, PAGE])
  })

  test('is asked for by name, and conditionally', async () => {
    const url = at('/conditional', (_request, response) => response.writeHead(304).end())
    const validators = { etag: '"a"', lastModified: 'Wed, 18 Nov 2026 08:00:00 GMT' }
    expect((await web.get(url, validators)).status).toBe(304)
    expect(site.requests.at(-1)?.headers).toMatchObject({
      'user-agent': userAgent,
      'if-none-match': '"a"',
      'if-modified-since': 'Wed, 18 Nov 2026 08:00:00 GMT',
    })
  })

  test.each([301, 404, 429, 503])('of status %s is told of, without its body', async (code) => {
    const url = at(`/${code}`, (_request, response) =>
      response.writeHead(code, { location: '/x', 'retry-after': '7' }).end('x'),
    )
    const answer = await web.get(url)
    expect(answer).toMatchObject({ status: code, headers: { location: '/x', 'retry-after': '7' } })
    expect(answer.bytes.length).toBe(0)
  })
})

test('a redirect to an address in Chinese is understood', async () => {
  const location = Buffer.from('/江州/1.html').toString('latin1')
  const url = at('/chinese', (_request, response) => response.writeHead(302, { location }).end())
  expect((await web.get(url)).headers.location).toBe('/江州/1.html')
})

describe('a hostile server', () => {
  const drip =
    (headers: Record<string, string>): Answer =>
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', ...headers })
      const timer = setInterval(() => response.write('<p>'), 20)
      response.once('close', () => clearInterval(timer))
    }
  const endless: Answer = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const block = Buffer.alloc(65_536, 32)
    const pour = () => {
      while (!response.destroyed && response.write(block));
      response.once('drain', pour)
    }
    pour()
  }
  const bomb = gzipSync(Buffer.alloc(20_000_000))
  const cases: [string, Answer, string][] = [
    ['never answers', () => undefined, 'timeout'],
    ['drips', drip({}), 'timeout'],
    ['drips and promises an end', drip({ 'content-length': '100000' }), 'timeout'],
    ['is endless', endless, 'too-large'],
    ['sends a bomb', sent(bomb, { 'content-encoding': 'gzip' }), 'too-large'],
    [
      'sends a bomb of brotli',
      sent(brotliCompressSync(Buffer.alloc(20_000_000)), { 'content-encoding': 'br' }),
      'too-large',
    ],
    ['sends broken gzip', sent('no gzip', { 'content-encoding': 'gzip' }), 'broken'],
    [
      'sends half of its gzip',
      sent(gzipSync(PAGE.repeat(50)).subarray(0, 60), { 'content-encoding': 'gzip' }),
      'broken',
    ],
    ['encodes twice', sent(gzipSync(gzipSync(PAGE)), { 'content-encoding': 'gzip, gzip' }), 'unsuitable'],
    ['sends an image', sent('GIF89a', { 'content-type': 'image/gif' }), 'unsuitable'],
    ['sends a program', sent('MZ', { 'content-type': 'application/x-msdownload' }), 'unsuitable'],
    ['sends a script', sent('alert(1)', { 'content-type': 'application/javascript' }), 'unsuitable'],
    [
      'resets in the middle',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' })
        response.write(PAGE, () => response.socket?.resetAndDestroy())
      },
      'broken',
    ],
    [
      'resets at once',
      (request) => {
        request.socket.resetAndDestroy()
      },
      'broken',
    ],
  ]

  test.each(cases)('that %s is survived', async (name, answer, code) => {
    expect(await failure(web.get(at(`/${encodeURIComponent(name)}`, answer)))).toBe(code)
  })

  test.each([
    [
      'promises more than it sends',
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 99\r\n\r\n<p>a',
      'broken',
    ],
    [
      'sends more than it promised',
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 4\r\n\r\n<p>a<script>HTTP/1.1 200 OK',
      undefined,
    ],
    [
      'sends a length that is none',
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: -5\r\n\r\nabc',
      'broken',
    ],
    ['speaks no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', 'broken'],
    [
      'sends headers without end',
      `HTTP/1.1 200 OK\r\n${'x-a: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(2000)}\r\n`,
      'broken',
    ],
    [
      'splits its chunks wrongly',
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n<p>',
      'broken',
    ],
    ['says nothing', '', 'broken'],
  ])('that %s is survived', async (_name, words, code) => {
    const server = createServer((socket: Socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.end(words))
    }).listen(0, '127.0.0.12')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const got = web.get(`http://127.0.0.12:${port}/`)
    if (code) expect(await failure(got)).toBe(code)
    else expect(Buffer.from((await got).bytes).toString()).toBe('<p>a')
    server.close()
  })

  test('that is not there is told', async () => {
    expect(await failure(web.get('http://127.0.0.13:9/'))).toBe('unreachable')
    expect(await failure(web.get('http://nowhere.invalid/'))).toBe('unreachable')
  })
})

describe('an address inside a network', () => {
  const strict = httpWeb({ gate: gateOf('public'), userAgent, limits: LIMITS })

  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://10.1.2.3/',
    'http://172.20.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.100.100.200/latest/meta-data/',
    'http://0.0.0.0/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:7f00:1::]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[ff02::1]/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://example.org:8080/',
    'http://example.org:22/',
    'file:///etc/passwd',
    'ftp://example.org/',
  ])('%s is not asked', async (url) => {
    expect(await failure(strict.get(url))).toBe('forbidden')
  })

  test.each(['1.1.1.1', '223.5.5.5', '2606:4700::1111', '240e:4c:4008::1'])('%s is none', (address) => {
    expect(isPublic(address)).toBe(true)
  })

  test('is not asked on loopback either, where the setting is off', async () => {
    const before = site.asked.length
    expect(await failure(strict.get(`http://127.0.0.11:80/`))).toBe('forbidden')
    expect(await failure(strict.get(`${site.origin}/`))).toBe('forbidden')
    expect(site.asked.length).toBe(before)
  })

  const ipv4 = (...addresses: string[]): LookupAddress[] => addresses.map((address) => ({ address, family: 4 }))

  test.each([
    ['inside', ipv4('10.0.0.7')],
    ['to both', ipv4('93.184.216.34', '10.0.0.7')],
    ['to both, the inside one first', ipv4('10.0.0.7', '93.184.216.34')],
    ['to a mapped one', [{ address: '::ffff:10.0.0.7', family: 6 }]],
  ])('is not asked by a name that resolves %s', async (_how, addresses) => {
    const named = httpWeb({ gate: gateOf('public and loopback', async () => addresses), userAgent, limits: LIMITS })
    expect(await failure(named.get('http://name.example/'))).toBe('forbidden')
  })

  test('is not asked by a name that is bound anew between two looks', async () => {
    let looks = 0
    const rebinding: Resolve = async () => (looks++ === 0 ? ipv4('127.0.0.11') : ipv4('10.0.0.7'))
    const named = httpWeb({ gate: gateOf('public and loopback', rebinding), userAgent, limits: LIMITS })
    site.pages['/name'] = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html', connection: 'close' }).end(PAGE)
    const url = `http://name.example:${site.port}/name`
    expect((await named.get(url)).status).toBe(200)
    expect(looks).toBe(1)
    expect(await failure(named.get(url))).toBe('forbidden')
  })
})
