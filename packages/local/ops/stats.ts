/** Shows what is stored, what waits in each queue this moment, and how the sources are doing. */
export async function stats(): Promise<void> {
  const { baseUrl, depths, published } = await import('#functions/wiring.ts')
  const [{ counts, rejected }, queues, sources] = await Promise.all([
    published().status(),
    depths()(),
    published().sources(),
  ])
  const states = Map.groupBy(sources, ({ state }) => state)
  const lines = [
    `site         ${baseUrl()}`,
    ...Object.entries(counts).map(([name, count]) => `${name.padEnd(12)} ${count}`),
    '',
    `${'queue'.padEnd(12)} ${'waiting'.padStart(9)} ${'in work'.padStart(9)} ${'dead'.padStart(9)}`,
    ...queues.map(({ name, waiting, inFlight, dead }) =>
      [name.padEnd(12), ...[waiting, inFlight, dead].map((count) => String(count).padStart(9))].join(' '),
    ),
    '',
    `sources      ${[...states].map(([state, { length }]) => `${length} ${state}`).join(', ') || 'none yet'}`,
    ...rejected.flatMap((outcome) =>
      outcome.state === 'rejected' ? `rejected     ${outcome.key}: ${outcome.code}` : [],
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
