import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Host, HostTable, Robots } from '#pipeline/follow/hosts.ts'
import { names, unlessRefused } from './expression.ts'
import { hostKey, robotsKey } from './source-keys.ts'

/** The hosts that are asked: who may ask next, and when; and their robots.txt. */
export function hostTable(client: DynamoDBDocumentClient, table: string): HostTable {
  async function get(Key: Record<string, string>) {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))
    return Item
  }

  return {
    async acquire(host, { now, until }) {
      const update = new UpdateCommand({
        TableName: table,
        Key: hostKey(host),
        UpdateExpression: 'SET #freeAt = :until, #failures = if_not_exists(#failures, :none)',
        ConditionExpression: 'attribute_not_exists(#freeAt) or #freeAt <= :now',
        ExpressionAttributeNames: names('freeAt', 'failures'),
        ExpressionAttributeValues: { ':until': until, ':now': now, ':none': 0 },
        ReturnValues: 'ALL_NEW',
      })
      const taken = await unlessRefused(client.send(update))
      if (taken) return { granted: true, host: taken.Attributes as Host }
      return { granted: false, host: ((await get(hostKey(host))) as Host | undefined) ?? { freeAt: now, failures: 0 } }
    },

    async release(host, { freeAt, failures }) {
      await client.send(new PutCommand({ TableName: table, Item: { ...hostKey(host), freeAt, failures } }))
    },

    robots: async (host) => (await get(robotsKey(host)))?.robots as Robots | undefined,

    async putRobots(host, robots) {
      await client.send(new PutCommand({ TableName: table, Item: { ...robotsKey(host), robots } }))
    },
  }
}
