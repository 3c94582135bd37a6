import { SingleBar } from 'cli-progress'

export interface Progress {
  step(name: string): void
  end(): void
}

/** Shows on standard error how far work has come: a bar on a terminal, else a line for each step. */
export function startProgress(done: string, total: number): Progress {
  return process.stderr.isTTY ? bar(done, total) : lines(done, total)
}

function bar(done: string, total: number): Progress {
  const bar = new SingleBar({ format: `${done} {bar} {value}/{total} · {eta_formatted}`, stream: process.stderr })
  bar.start(total, 0)
  return { step: () => bar.increment(), end: () => bar.stop() }
}

function lines(done: string, total: number): Progress {
  let count = 0
  return { step: (name) => process.stderr.write(`${done} ${++count}/${total} ${name}\n`), end: () => undefined }
}
