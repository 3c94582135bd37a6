import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Files and connections that a process has open; 0 where the system doesn't tell. */
export function handlesOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length
  } catch {
    return 0
  }
}

/** Memory that a process has, in megabytes; 0 where the system doesn't tell. */
export function memoryOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Math.round(Number(kilobytes) / 1024)
  } catch {
    return 0
  }
}

/** What the files of a folder have, in megabytes. */
export function diskOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name), { throwIfNoEntry: false })?.size)
  return Math.round(sizes.reduce<number>((sum, size = 0) => sum + size, 0) / 2 ** 20)
}
