import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem, type } from 'node:os'
import { performance } from 'node:perf_hooks'
import type { Conditions } from './report.ts'

const GB = 1024 ** 3

/** Notes what there is of a machine before a bench, and gives the function that tells it when the bench has ended. */
export function conditions(): () => Conditions {
  const before = loadavg()[0] ?? 0
  const began = performance.now()
  const at = new Date().toISOString().slice(0, 16)
  return () => ({
    at: `${at}Z`,
    commit: commit(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: totalmem() / GB,
    node: process.versions.node,
    system: type(),
    load: [before, loadavg()[0] ?? 0],
    seconds: (performance.now() - began) / 1000,
  })
}

/** The commit of the work tree, marked where code that is measured differs from it. */
function commit(): string {
  try {
    const hash = git('rev-parse', '--short', 'HEAD')
    return git('status', '--porcelain', '--', 'packages', 'functions') === '' ? hash : `${hash} with changes`
  } catch {
    return 'unknown'
  }
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}
