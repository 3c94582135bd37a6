import { beforeAll, describe, expect, test } from 'vitest'
import type { Check } from './check.ts'
import { edgeChecks } from './edge.ts'
import { functionChecks } from './functions.ts'
import { every, type Graph, graphOf, HAS_TOOL, one } from './graph.ts'
import { queueChecks } from './queues.ts'
import { roleChecks } from './roles.ts'
import { storageChecks } from './storage.ts'
import { watchChecks } from './watch.ts'

const CHECKS: Record<string, Check[]> = {
  functions: functionChecks,
  queues: queueChecks,
  storage: storageChecks,
  roles: roleChecks,
  edge: edgeChecks,
  watch: watchChecks,
}
const STAGES = ['dev', 'production'] as const
/** Three runs of the tool; on its first run ever it gets itself from the registry. */
const PATIENCE_MS = 600_000

if (!HAS_TOOL) {
  process.stderr.write(
    'SKIPPED: the graph of the deployment, for ../shared/sst-graph does not stand beside this checkout.\n',
  )
}

describe.skipIf(!HAS_TOOL)('the deployment', () => {
  const graphs = new Map<string, Graph>()
  const graph = (name: string): Graph => structuredClone(graphs.get(name) as Graph)

  beforeAll(async () => {
    const runs = [graphOf('dev'), graphOf('production', {}, '--no-types'), graphOf('production', CHOSEN, '--no-types')]
    const [dev, production, chosen] = await Promise.all(runs)
    graphs
      .set('dev', dev as Graph)
      .set('production', production as Graph)
      .set('chosen', chosen as Graph)
  }, PATIENCE_MS)

  for (const stage of STAGES) {
    for (const [room, checks] of Object.entries(CHECKS)) {
      for (const { says, problems, breaks } of checks) {
        test(`${stage}, ${room}: ${says}`, () => {
          expect(problems(graph(stage))).toEqual([])
        })
        for (const [how, broken] of Object.entries(breaks)) {
          test(`${stage}, ${room}: ${says}; broken: ${how}`, () => {
            const changed = graph(stage)
            broken(changed)
            expect(changed).not.toEqual(graph(stage))
            expect(problems(changed)).not.toEqual([])
          })
        }
      }
    }
  }

  test('a domain, an address for alarms, a hub, a limit, a share of concurrency and a restored table can be chosen', () => {
    const chosen = graph('chosen')
    expect(one(chosen, 'Distribution', 'EdgeCdnDistribution').inputs.aliases).toEqual([CHOSEN.HUIXUN_DOMAIN])
    expect(one(chosen, 'Function', 'FeedFunction').inputs.environment.variables.HUIXUN_BASE_URL).toBe(
      `https://${CHOSEN.HUIXUN_DOMAIN}`,
    )
    expect(every(chosen, 'TopicSubscription').map(({ inputs }) => inputs.endpoint)).toEqual([CHOSEN.HUIXUN_ALERT_EMAIL])
    const [rule] = one(chosen, 'WebAcl', 'EdgeWaf').inputs.rules
    expect(rule.statement.rateBasedStatement).toMatchObject({ limit: 300, aggregateKeyType: 'IP' })
    expect(rule.action.block.customResponse).toEqual({
      responseCode: 429,
      responseHeaders: [{ name: 'Retry-After', value: '60' }],
    })
    expect(one(chosen, 'Function', 'FeedFunction').inputs.reservedConcurrentExecutions).toBe(50)
    expect(one(chosen, 'Function', 'CollectFunction').inputs.reservedConcurrentExecutions).toBe(1)
    expect(one(chosen, 'Function', 'PublishFunction').inputs.environment.variables.HUIXUN_HUB).toBe(CHOSEN.HUIXUN_HUB)
    expect(one(chosen, 'MetricAlarm', 'QuietAlarm').inputs.evaluationPeriods).toBe(6)
    expect(one(chosen, 'Function', 'FeedFunction').inputs.environment.variables.HUIXUN_TABLE).toBe(
      CHOSEN.HUIXUN_RESTORED_TABLE,
    )
    expect(JSON.stringify(one(chosen, 'Role', 'FeedRole').inputs)).toContain(`table/${CHOSEN.HUIXUN_RESTORED_TABLE}`)
    const provider = chosen.resources.find(({ type, name }) => type === 'pulumi:providers:aws' && name === 'default')
    expect(provider?.inputs.region).toBe('ap-east-1')
  })

  test('none of them need be', () => {
    const plain = graph('production')
    expect(every(plain, 'WebAcl')).toEqual([])
    expect(every(plain, 'TopicSubscription')).toEqual([])
    expect(every(plain, 'Secret')).toEqual([])
    const reserved = every(plain, 'Function').map(({ inputs }) => inputs.reservedConcurrentExecutions)
    expect(reserved.filter((share) => share !== undefined)).toEqual([])
  })
})

const CHOSEN = {
  HUIXUN_REGION: 'ap-east-1',
  HUIXUN_DOMAIN: 'huixun.example.org',
  HUIXUN_ALERT_EMAIL: 'operator@example.org',
  HUIXUN_HUB: 'https://hub.example.org/',
  HUIXUN_RATE_LIMIT: '300',
  HUIXUN_CONCURRENCY: '100',
  HUIXUN_QUIET_HOURS: '6',
  HUIXUN_RESTORED_TABLE: 'huixun-production-restored',
}
