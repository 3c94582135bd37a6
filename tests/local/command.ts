import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

export interface Result {
  stdout: string
  stderr: string
  status: number | null
}

/** Runs a program of `packages/local` to its end, as npm would. */
export async function run(
  program: string,
  args: string[],
  input: string | Uint8Array = '',
  environment: Record<string, string> = {},
): Promise<Result> {
  const child = spawn(process.execPath, [`packages/local/${program}.ts`, ...args], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, ...environment },
  })
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { stdout, stderr, status }
}
