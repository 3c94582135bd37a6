import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { Outcome } from '#model/entry.ts'
import type { Article } from '#model/record.ts'
import {
  type ArticleShare,
  articleItem,
  type ObjectState,
  type RecordTable,
  type Settlement,
  wordsOf,
} from '#pipeline/records.ts'
import type { Counters } from './counts.ts'
import { names, unlessRefused } from './expression.ts'
import { canBeId } from './ids.ts'
import { articleKey, objectKey, textKey } from './keys.ts'
import type { Lists } from './lists.ts'
import { pack } from './packed.ts'
import { articleFeed, articlePartition, objectPlace } from './places.ts'
import type { Stamp } from './stamp.ts'

/** Beside it in its item stands little. The text alone, as long as the reader lets it be, is smaller in any case. */
const MOST_WORDS_BYTES = 380_000

/** Objects that hold one article, of which there is one as a rule. */
const MOST_HOLDING = 100

type ObjectRows = Pick<RecordTable, 'object' | 'objects' | 'claim' | 'settle' | 'reopen' | 'putArticle'>

/** The items of the bucket's objects. */
export function objectRows(
  client: DynamoDBDocumentClient,
  table: string,
  lists: Lists,
  { counters, stamp }: { counters: Counters; stamp: Stamp },
): ObjectRows {
  /** Puts what an object says, unless a later generation's is there. */
  async function putLatest(Item: { generation: number } & Record<string, unknown>): Promise<void> {
    const put = new PutCommand({
      TableName: table,
      Item,
      ConditionExpression: 'attribute_not_exists(#pk) or #generation <= :generation',
      ExpressionAttributeNames: names('pk', 'generation'),
      ExpressionAttributeValues: { ':generation': Item.generation },
    })
    await unlessRefused(client.send(put))
  }

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
      for (const [state, by] of [
        [before, -1],
        [outcome, 1],
      ] as const) {
        const name = state && COUNTED[state.state]
        if (name) await counters.add(settlement.key, { [name]: by }, state.at)
      }
      await stamp.move()
      return true
    },

    async reopen(articleId) {
      const rows = canBeId(articleId) ? await lists.feed(articlePartition(articleId), MOST_HOLDING) : []
      const keys = rows.map(({ key }) => key as string)
      for (const key of keys) {
        const update = new UpdateCommand({
          TableName: table,
          Key: objectKey(key),
          UpdateExpression: 'SET #settled = :false',
          ConditionExpression: 'attribute_exists(#pk)',
          ExpressionAttributeNames: names('pk', 'settled'),
          ExpressionAttributeValues: { ':false': false },
        })
        await unlessRefused(client.send(update))
      }
      return keys
    },

    async putArticle({ key, generation, article, meetings }: ArticleShare) {
      const record = article && pack(articleItem(article))
      const shown = article && { record, meetings, ...articleFeed(article.id, key) }
      // The words first: whoever finds the article finds them.
      await putLatest({ ...textKey(key), key, generation, ...(article && { words: packedWords(article) }) })
      await putLatest({ ...articleKey(key), key, generation, ...shown })
    },
  }
}

function settledItem({ outcome, ...settlement }: Settlement): Record<string, unknown> {
  const { key } = settlement
  const place = outcome && { outcome, ...objectPlace(outcome.state, outcome.at, key) }
  return { ...objectKey(key), ...settlement, settled: true, ...place }
}

const COUNTED: Partial<Record<Outcome['state'], string>> = { parsed: 'articles', rejected: 'rejected' }

/** The words of an article, without those of its original script where an item can't hold both. */
function packedWords(article: Article): Uint8Array {
  const words = wordsOf(article)
  const packed = pack(words)
  return packed.length > MOST_WORDS_BYTES ? pack({ text: words.text }) : packed
}
