import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import dynalite from 'dynalite'
import { closeIterators } from './dynalite-iterators.ts'
import { outliveClients } from './dynalite-requests.ts'

/** Serves DynamoDB from a folder; says at which port, and ends when it is told anything. */
const { folder, host } = workerData as { folder: string; host: string }
closeIterators()
const server: Server = dynalite({ path: folder, createTableMs: 0 })
outliveClients(server)
server.listen(0, host)
await once(server, 'listening')
parentPort?.once('message', () => {
  server.close((error) => {
    if (error) throw error
    parentPort?.close()
  })
  server.closeAllConnections()
})
parentPort?.postMessage((server.address() as AddressInfo).port)
