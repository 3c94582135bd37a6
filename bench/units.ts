import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** Units of the table that were used since the last time they were taken. */
export interface Units {
  reads: number
  writes: number
  requests: number
}

export interface Meter {
  url: string
  take(): Units
  stop(): void
}

const READS = /\.(?:GetItem|BatchGetItem|Query)$/

/** Stands before the table and adds up what AWS would charge for. */
export async function startMeter(dynamodb: string): Promise<Meter> {
  let used: Units = { reads: 0, writes: 0, requests: 0 }
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
    else used.writes += units + indexUnitsOf(asked)
    outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
    outgoing.end(bytes)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = used
      used = { reads: 0, writes: 0, requests: 0 }
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

/** An item that stands in the index too is written twice; the embedded table counts it once. */
function indexUnitsOf(asked: {
  Item?: Item
  RequestItems?: Record<string, { PutRequest?: { Item: Item } }[]>
}): number {
  const put = Object.values(asked.RequestItems ?? {}).flatMap((requests) =>
    requests.flatMap(({ PutRequest }) => (PutRequest ? [PutRequest.Item] : [])),
  )
  const listed = [...put, ...(asked.Item ? [asked.Item] : [])].filter((item) => 'feed' in item)
  return listed.reduce((sum, item) => sum + Math.ceil(JSON.stringify(item).length / 1024), 0)
}
