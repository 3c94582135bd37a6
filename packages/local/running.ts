import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Endpoints } from './environment.ts'

const FILE = 'running.json'

/** Leaves a note in the data folder of where the stack answers. */
export function noteRunning(folder: string, endpoints: Endpoints): void {
  writeFileSync(join(folder, FILE), JSON.stringify(endpoints, undefined, 2))
}

export function forgetRunning(folder: string): void {
  rmSync(join(folder, FILE), { force: true })
}

/** Where the stack of a data folder answers, or `undefined` when none does; a killed one leaves its note behind. */
export async function findRunning(folder: string): Promise<Endpoints | undefined> {
  try {
    const endpoints = JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Endpoints
    const { ok } = await fetch(new URL('/health', endpoints.aws), { signal: AbortSignal.timeout(5000) })
    return ok ? endpoints : undefined
  } catch {
    return undefined
  }
}
