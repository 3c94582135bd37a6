import { type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'

/** What Node's parser says of an address with bytes that should have been percent-encoded. */
interface Unreadable extends Error {
  code?: string
  rawPacket?: Buffer
}

const STATUSES: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** A request's first line, each byte a character. */
const FIRST_LINE = /^(?:GET|HEAD) (\/[^\r\n\s]{0,8000}) HTTP\/1\.[01]\r?\n/
const BEYOND_ASCII = /[\x80-\xff]+/g

/**
 * Has a server answer requests that Node's parser gave up, as Node itself does; but one whose address has Chinese in it
 * as it is, which curl and some feed readers send, is led to the same address as it should be written.
 */
export function answerUnreadable(server: Server): void {
  const answering = new WeakSet<Socket>()
  server.on('request', ({ socket }, response) => {
    answering.add(socket)
    response.once('close', () => answering.delete(socket))
  })
  server.on('clientError', (error, socket) => {
    // Nothing may come amid another answer.
    if (!socket.writable || answering.has(socket as Socket)) socket.destroy(error)
    else refuse(error, socket as Socket)
  })
}

function refuse(error: Unreadable, socket: Socket): void {
  const place = error.code === 'HPE_INVALID_URL' ? encodedPlace(error.rawPacket) : undefined
  const status = place === undefined ? (STATUSES[error.code ?? ''] ?? 400) : 308
  const location = place === undefined ? '' : `Location: ${place}\r\nContent-Length: 0\r\n`
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${location}Connection: close\r\n\r\n`)
}

/** The address of a request as it should be written; nothing where that is not what is wrong, or it is no UTF-8. */
function encodedPlace(request: Buffer | undefined): string | undefined {
  const [, address] = FIRST_LINE.exec(request?.toString('latin1') ?? '') ?? []
  if (address === undefined || address.startsWith('//')) return undefined
  const encoded = address.replace(BEYOND_ASCII, (bytes) => encodeURIComponent(Buffer.from(bytes, 'latin1').toString()))
  return encoded === address || encoded.includes(REPLACEMENT) ? undefined : encoded
}

/** What bytes become that are no UTF-8, encoded. */
const REPLACEMENT = '%EF%BF%BD'
