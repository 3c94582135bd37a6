import { once } from 'node:events'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HttpServer, listen } from '#local/http.ts'

let server: HttpServer
beforeAll(async () => {
  server = await listen({ host: '127.0.0.1', port: 0 })
  server.serve(({ url }) => new Response(new URL(url).searchParams.get('place')))
})
afterAll(() => server.stop())

/** What is answered to bytes as they are. */
async function answerTo(request: string | Buffer): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(request)
  return text(socket)
}

test.each(['GET', 'HEAD'])(
  '%s of an address with Chinese as it is leads to the address as it is written',
  async (method) => {
    const answer = await answerTo(`${method} /feeds/meetings.atom?place=成都&q=%E9%AB%98铁 HTTP/1.1\r\nHost: x\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 308 Permanent Redirect\r\n/)
    const [, place] = /^Location: (.+)\r$/m.exec(answer) ?? []
    expect(place).toBe('/feeds/meetings.atom?place=%E6%88%90%E9%83%BD&q=%E9%AB%98%E9%93%81')
    expect(await (await fetch(server.url + place)).text()).toBe('成都')
  },
)

test.each([
  ['no UTF-8', Buffer.from('GET /?place=\xb3\xc9\xb6\xbc HTTP/1.1\r\nHost: x\r\n\r\n', 'latin1')],
  ['an address of another host', 'GET //evil.example/成都 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a method that is none', 'BREW /成都 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a line that never ends', `GET /${'成'.repeat(9000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  ['no HTTP', '成都\r\n\r\n'],
])('%s is refused', async (_what, request) => {
  const answer = await answerTo(request)
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
  expect(answer).not.toContain('Location')
})

test('nothing comes amid another answer', async () => {
  server.serve(() => new Response(Readable.toWeb(Readable.from(slowly())) as ReadableStream))
  const answer = await answerTo('GET / HTTP/1.1\r\nHost: x\r\n\r\nnonsense\r\n\r\n')
  expect(answer).not.toMatch(/HTTP\/1\.1 [34]/)
})

async function* slowly() {
  for (let at = 0; at < 5; at++) {
    yield new TextEncoder().encode('word')
    await pause(20)
  }
}

test('headers without end are refused as too large', async () => {
  const answer = await answerTo(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1\.1 431 /)
})
