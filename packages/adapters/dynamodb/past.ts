import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { Change } from '#model/change.ts'
import type { Past } from '#pipeline/past.ts'
import { names } from './expression.ts'
import { meetingPartition } from './keys.ts'
import { readRevision } from './meetings.ts'
import { unpack } from './packed.ts'

/** Ids lead on a few times at most; each id on the way is one read. */
const MOST_STEPS = 20

/** What was published before, from the items of meetings. */
export function pastOf(client: DynamoDBDocumentClient, table: string): Past {
  return {
    async gone(id) {
      const first = await readRevision(client, table, id)
      let last = first
      for (let step = 0; last?.sameAs !== undefined && step < MOST_STEPS; step++) {
        last = await readRevision(client, table, last.sameAs)
      }
      if (last && last !== first) return { state: 'moved', to: last.id }
      return last?.withdrawnAt === undefined ? undefined : { state: 'withdrawn', at: last.withdrawnAt }
    },

    async history(id, limit) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: '#pk = :pk and begins_with(#sk, :prefix)',
          ExpressionAttributeNames: names('pk', 'sk'),
          ExpressionAttributeValues: { ':pk': meetingPartition(id), ':prefix': 'CHANGE#' },
          ScanIndexForward: false,
          Limit: limit,
        }),
      )
      return Items.map(({ record }) => unpack<Change>(record))
    },
  }
}
