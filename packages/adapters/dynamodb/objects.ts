import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Outcome } from '#model/entry.ts'
import type { ArticleShare, ObjectState, RecordTable, Settlement } from '#pipeline/records.ts'
import type { Counters } from './counts.ts'
import { names, unlessRefused } from './expression.ts'
import { articleFeed, articleKey, objectKey, objectPlace } from './keys.ts'
import type { Lists } from './lists.ts'

type ObjectRows = Pick<RecordTable, 'object' | 'objects' | 'claim' | 'settle' | 'putArticle'>

/** The items of the bucket's objects. */
export function objectRows(
  client: DynamoDBDocumentClient,
  table: string,
  lists: Lists,
  counters: Counters,
): ObjectRows {
  return {
    async object(key) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: objectKey(key), ConsistentRead: true }),
      )
      return Item as ObjectState | undefined
    },

    async *objects() {
      for (const list of ['pending', 'parsed', 'corrected', 'rejected'] as const) {
        for await (const item of lists.all(list)) yield item as unknown as ObjectState
      }
    },

    async claim({ key, generation, meetings, at }) {
      await lists.open('pending', at)
      const { feed, position } = objectPlace('pending', at, key)
      const claimed = await unlessRefused(
        client.send(
          new UpdateCommand({
            TableName: table,
            Key: objectKey(key),
            // An object that was settled before stays where it is in its list until it is settled again.
            UpdateExpression: `SET #key = :key, #generation = :generation, #settled = :false, #meetings = :meetings,
              #feed = if_not_exists(#feed, :feed), #position = if_not_exists(#position, :position)`,
            ConditionExpression: 'attribute_not_exists(#pk) or #generation = :before',
            ExpressionAttributeNames: names('pk', 'key', 'generation', 'settled', 'meetings', 'feed', 'position'),
            ExpressionAttributeValues: {
              ':key': key,
              ':generation': generation,
              ':before': generation - 1,
              ':false': false,
              ':meetings': meetings,
              ':feed': feed,
              ':position': position,
            },
          }),
        ),
      )
      return claimed !== undefined
    },

    async settle(settlement) {
      const { outcome } = settlement
      if (outcome) await lists.open(outcome.state, outcome.at)
      const settled = await unlessRefused(
        client.send(
          new PutCommand({
            TableName: table,
            Item: settledItem(settlement),
            ConditionExpression: '#generation = :generation',
            ExpressionAttributeNames: names('generation'),
            ExpressionAttributeValues: { ':generation': settlement.generation },
            ReturnValues: 'ALL_OLD',
          }),
        ),
      )
      if (!settled) return false
      const before = (settled.Attributes as ObjectState | undefined)?.outcome
      await counters.add({
        articles: is(outcome, 'parsed') - is(before, 'parsed'),
        rejected: is(outcome, 'rejected') - is(before, 'rejected'),
      })
      return true
    },

    async putArticle({ key, generation, article, meetings }: ArticleShare) {
      const shown = article && { record: JSON.stringify(article), meetings, ...articleFeed(article.id, key) }
      await unlessRefused(
        client.send(
          new PutCommand({
            TableName: table,
            Item: { ...articleKey(key), key, generation, ...shown },
            ConditionExpression: 'attribute_not_exists(#pk) or #generation <= :generation',
            ExpressionAttributeNames: names('pk', 'generation'),
            ExpressionAttributeValues: { ':generation': generation },
          }),
        ),
      )
    },
  }
}

function settledItem({ outcome, ...settlement }: Settlement): Record<string, unknown> {
  const { key } = settlement
  const place = outcome && { outcome, ...objectPlace(outcome.state, outcome.at, key) }
  return { ...objectKey(key), ...settlement, settled: true, ...place }
}

function is(outcome: Outcome | undefined, state: Outcome['state']): number {
  return outcome?.state === state ? 1 : 0
}
