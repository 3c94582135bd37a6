import { type DynamoDBDocumentClient, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import type { MeetingFacts } from '#model/facts.ts'
import type { Alias, RecordTable } from '#pipeline/records.ts'
import { writeAll } from './batch.ts'
import { names, unlessRefused } from './expression.ts'
import { aliasKey, aliasPartition } from './keys.ts'

type AliasRows = Pick<RecordTable, 'aliases' | 'putAliases' | 'reserve'>

/** The items under which meetings are found by what articles tell of them. */
export function aliasRows(client: DynamoDBDocumentClient, table: string): AliasRows {
  return {
    async aliases(alias) {
      const query = {
        TableName: table,
        KeyConditionExpression: '#pk = :pk',
        ExpressionAttributeNames: names('pk'),
        ExpressionAttributeValues: { ':pk': aliasPartition(alias) },
        ConsistentRead: true,
      }
      const found: Alias[] = []
      for await (const { Items = [] } of paginateQuery({ client }, query)) {
        for (const { meetingId, facts } of Items) found.push({ meetingId, facts: JSON.parse(facts) as MeetingFacts })
      }
      return found
    },

    async putAliases(aliases, { meetingId, facts }) {
      const json = JSON.stringify(facts)
      const items = aliases.map((alias) => ({ ...aliasKey(alias, meetingId, json), meetingId, facts: json }))
      await writeAll(
        client,
        table,
        items.map((Item) => ({ PutRequest: { Item } })),
      )
    },

    async reserve(natural, { meetingId, facts }) {
      const put = new PutCommand({
        TableName: table,
        Item: { ...aliasKey(`id ${natural}`, meetingId), meetingId, facts: JSON.stringify(facts) },
        ConditionExpression: 'attribute_not_exists(#pk)',
        ExpressionAttributeNames: names('pk'),
      })
      return (await unlessRefused(client.send(put))) !== undefined
    },
  }
}
