import { startStack } from '#local/stack.ts'
import { serveAnew, serveUnknown } from '../serving/anew.ts'
import type { Started, Usage } from './stack.ts'

/** The whole system in a process of its own, on the folder that is its argument; it ends with the process that forked it. */
const [folder = ''] = process.argv.slice(2)
const stack = await startStack({ port: 0, s3Port: 0, folder, onError: console.error })
const anew = await serveAnew(stack.endpoints)
const unknown = await serveUnknown(stack.endpoints)

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  const usage: Usage = { cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 }
  process.send?.(usage)
})
process.once('disconnect', () => {
  anew.stop()
  unknown.stop()
  stack.stop().then(() => process.exit(0), console.error)
})
process.send?.({ endpoints: stack.endpoints, anew: anew.url, unknown: unknown.url } satisfies Started)
