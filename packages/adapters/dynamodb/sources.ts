import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  paginateQuery,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb'
import type { SourceStatus } from '#model/source.ts'
import { statusOf } from '#pipeline/follow/health.ts'
import type { SourceState, SourceTable } from '#pipeline/follow/state.ts'
import { addressRows } from './addresses.ts'
import { names, unlessRefused } from './expression.ts'
import { SOURCES_PARTITION, sourceKey } from './source-keys.ts'
import { Stamp } from './stamp.ts'
import { taskRows } from './tasks.ts'

/** What is remembered of sources, the addresses that they led to, and what is to be done. */
export function sourceTable(client: DynamoDBDocumentClient, table: string): SourceTable {
  const stamp = new Stamp(client, table)

  async function update(id: string, change: Omit<UpdateCommandInput, 'TableName' | 'Key'>) {
    const command = new UpdateCommand({ TableName: table, Key: sourceKey(id), ReturnValues: 'ALL_NEW', ...change })
    return await unlessRefused(client.send(command))
  }

  return {
    ...addressRows(client, table),
    ...taskRows(client, table),

    states: () => readStates(client, table),

    async register({ id, ...definition }, at) {
      const fresh = { newAt: [], daily: {}, failures: 0, health: { state: 'waiting' } }
      const { names: own, values, clauses } = assignments({ id, ...definition, nextAt: at })
      const first = assignments(fresh, (name) => `if_not_exists(#${name}, :${name})`)
      await update(id, {
        UpdateExpression: `SET ${[...clauses, ...first.clauses].join(', ')}`,
        ExpressionAttributeNames: { ...own, ...first.names },
        ExpressionAttributeValues: { ...values, ...first.values },
      })
      await stamp.move()
    },

    async forget(id) {
      await client.send(new DeleteCommand({ TableName: table, Key: sourceKey(id) }))
      await stamp.move()
    },

    async queued(id, at) {
      await update(id, {
        UpdateExpression: at === undefined ? 'REMOVE #queuedAt' : 'SET #queuedAt = :at',
        ConditionExpression: 'attribute_exists(#pk)',
        ExpressionAttributeNames: names('pk', 'queuedAt'),
        ...(at !== undefined && { ExpressionAttributeValues: { ':at': at } }),
      })
    },

    async begin(id, { holder, now, until }) {
      const begun = await update(id, {
        UpdateExpression: 'SET #holder = :holder, #heldUntil = :until REMOVE #queuedAt',
        ConditionExpression: 'attribute_exists(#pk) and (attribute_not_exists(#heldUntil) or #heldUntil <= :now)',
        ExpressionAttributeNames: names('pk', 'holder', 'heldUntil', 'queuedAt'),
        ExpressionAttributeValues: { ':holder': holder, ':until': until, ':now': now },
      })
      return begun?.Attributes as SourceState | undefined
    },

    async save(id, holder, changes) {
      const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null))
      const gone = Object.keys(changes).filter((name) => changes[name as keyof typeof changes] === null)
      const { names: own, values, clauses } = assignments(set)
      const saved = await update(id, {
        UpdateExpression: [
          clauses.length > 0 ? `SET ${clauses.join(', ')}` : '',
          gone.length > 0 ? `REMOVE ${gone.map((name) => `#${name}`).join(', ')}` : '',
        ].join(' '),
        ConditionExpression: '#holder = :itsHolder',
        ExpressionAttributeNames: { ...own, ...names('holder', ...gone) },
        ExpressionAttributeValues: { ...values, ':itsHolder': holder },
      })
      return saved !== undefined
    },

    async putHealth(id, health) {
      await update(id, {
        UpdateExpression: 'SET #health = :health',
        ConditionExpression: 'attribute_exists(#pk)',
        ExpressionAttributeNames: names('pk', 'health'),
        ExpressionAttributeValues: { ':health': health },
      })
      await stamp.move()
    },
  }
}

/** Every source that is followed, in the order of the sources file. */
export async function readSources(client: DynamoDBDocumentClient, table: string): Promise<SourceStatus[]> {
  return (await readStates(client, table)).map(statusOf)
}

async function readStates(client: DynamoDBDocumentClient, table: string): Promise<SourceState[]> {
  const query = {
    TableName: table,
    KeyConditionExpression: '#pk = :pk',
    ExpressionAttributeNames: names('pk'),
    ExpressionAttributeValues: { ':pk': SOURCES_PARTITION },
    ConsistentRead: true,
  }
  const states: SourceState[] = []
  for await (const { Items = [] } of paginateQuery({ client }, query)) states.push(...(Items as SourceState[]))
  return states.toSorted((one, other) => one.order - other.order)
}

/** The parts of an expression that sets each of these. */
function assignments(fields: Record<string, unknown>, value = (name: string) => `:${name}`) {
  const set = Object.keys(fields).filter((name) => fields[name] !== undefined)
  return {
    names: names(...set),
    values: Object.fromEntries(set.map((name) => [`:${name}`, fields[name]])),
    clauses: set.map((name) => `#${name} = ${value(name)}`),
  }
}
