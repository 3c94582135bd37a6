import type { Socket } from 'node:net'

const ENDED = [
  'GET /../../../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET /assets/..%2f..%2f..%2fpackage.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET //etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET /meetings/%2e%2e%2f%2e%2e%2fpackage.json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: <script>\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
  'GET http://169.254.169.254/latest HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'CONNECT 169.254.169.254:80 HTTP/1.1\r\nHost: x\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n',
  `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: x\r\n${'X-A: b\r\n'.repeat(5000)}\r\n`,
  'GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n',
  'GET /% HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'GET /?q=% HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\u0016\u0003\u0001',
]
/** Of which the server can't know that nothing more will come. */
const UNENDED = ['\r\n\r\n\r\n', 'GET / HTTP/1.1\r\nHost: x\r\nX-Begun: ', 'GET']

/** Requests that are none, or mean harm: each is answered with a refusal or a page of ours. Gives how many there were. */
export async function askRaw(open: () => Promise<Socket>): Promise<number> {
  await Promise.all(ENDED.map(async (request) => judge(request, await answerOf(request, await open()))))
  for (const request of UNENDED) (await open()).end(request, 'latin1')
  return ENDED.length + UNENDED.length
}

/** All that comes until the server ends the connection, in whatever way. */
async function answerOf(request: string, socket: Socket): Promise<string> {
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  const close = new Promise((closed) => socket.once('close', closed))
  socket.write(request, 'latin1')
  await close
  return answer
}

function judge(request: string, answer: string): void {
  const shown = JSON.stringify(request.slice(0, 80))
  if (/^HTTP\/1\.1 5/.test(answer)) throw new Error(`${shown} was answered with ${answer.slice(0, 200)}`)
  if (/root:|"devDependencies"|<script>/.test(answer)) throw new Error(`${shown} gave what it should not.`)
}
