import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** Units of the table that were used since the last time they were taken. */
export interface Units {
  reads: number
  writes: number
  requests: number
  /** Written, in the table and its index. */
  bytes: number
}

export interface Meter {
  url: string
  take(): Units
  stop(): void
}

const NOTHING: Units = { reads: 0, writes: 0, requests: 0, bytes: 0 }
const READS = /\.(?:GetItem|BatchGetItem|Query)$/

/** Stands before the table and adds up what AWS would charge for. */
export async function startMeter(dynamodb: string): Promise<Meter> {
  let used: Units = { ...NOTHING }
  const server = createServer(async (incoming, outgoing) => {
    const asked = JSON.parse((await buffer(incoming)).toString())
    const body = Buffer.from(JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' }))
    const headers = { ...incoming.headers, host: new URL(dynamodb).host, 'content-length': String(body.length) }
    const onward = request(dynamodb, { method: 'POST', headers })
    onward.end(body)
    const [answer] = (await once(onward, 'response')) as [IncomingMessage]
    const bytes = await buffer(answer)
    const units = unitsIn(bytes)
    used.requests += 1
    if (READS.test(String(incoming.headers['x-amz-target']))) used.reads += units
    else {
      const items = itemsIn(asked)
      // An item that stands in the index too is written twice; the embedded table counts it once.
      const listed = items.filter((item) => 'feed' in item)
      used.writes += units + listed.reduce((sum, item) => sum + Math.ceil(sizeOf(item) / 1024), 0)
      used.bytes += [...items, ...listed].reduce((sum, item) => sum + sizeOf(item), 0)
    }
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
    outgoing.end(bytes)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = used
      used = { ...NOTHING }
      return taken
    },
    stop: () => server.close(),
  }
}

function unitsIn(bytes: Buffer): number {
  const { ConsumedCapacity = [] } = JSON.parse(bytes.toString()) as {
    ConsumedCapacity?: { CapacityUnits: number } | { CapacityUnits: number }[]
  }
  return [ConsumedCapacity].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0)
}

type Item = Record<string, unknown>

interface Asked {
  Item?: Item
  RequestItems?: Record<string, { PutRequest?: { Item: Item } }[]>
}

/** The items that a request puts. */
function itemsIn({ Item, RequestItems = {} }: Asked): Item[] {
  const batch = Object.values(RequestItems).flatMap((requests) =>
    Array.isArray(requests) ? requests.flatMap(({ PutRequest }) => (PutRequest ? [PutRequest.Item] : [])) : [],
  )
  return [...batch, ...(Item ? [Item] : [])]
}

function sizeOf(item: Item): number {
  return JSON.stringify(item).length
}
