import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Endpoints } from '#local/environment.ts'

/** What a stack says of itself when it stands. */
export interface Started {
  endpoints: Endpoints
  /** Address of the same site where no document is kept in memory. */
  anew: string
  /** Address of the same site where no record is either. */
  unknown: string
}

/** What the process has used since it began. */
export interface Usage {
  cpuMs: number
  peakMb: number
}

export interface StackProcess extends Started {
  usage(): Promise<Usage>
  stop(): Promise<void>
}

const LONGEST_STOP_MS = 30_000
/** As `npm start` has it: one helper of V8, so that collecting garbage leaves a core of two to those who answer. */
const FLAGS = ['--v8-pool-size=1']

/** Starts the embedded stack, empty, in a process and a folder of its own. It fetches nothing. */
export async function startStackProcess(): Promise<StackProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'huixun-bench-'))
  const child = fork(join(import.meta.dirname, 'stack-process.ts'), [folder], { execArgv: FLAGS })
  const ended = once(child, 'exit')
  const answer = async () => {
    const [said] = await Promise.race([once(child, 'message'), ended.then(() => [])])
    if (said === undefined) throw new Error('The stack ended.')
    return said
  }
  const started = (await answer()) as Started
  return {
    ...started,
    usage() {
      child.send('usage')
      return answer() as Promise<Usage>
    },
    async stop() {
      child.disconnect()
      await Promise.race([ended, pause(LONGEST_STOP_MS, undefined, { ref: false })])
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
