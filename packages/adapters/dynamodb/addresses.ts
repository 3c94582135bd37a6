import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { KnownAddress, SourceTable } from '#pipeline/follow/state.ts'
import { getAll, writeAll } from './batch.ts'
import { names, unlessRefused } from './expression.ts'
import { Lists } from './lists.ts'
import { addressesFeed, addressKey, addressPlace } from './source-keys.ts'

type AddressRows = Pick<SourceTable, 'address' | 'addresses' | 'claimAddress' | 'putAddress' | 'forgetAddresses'>

const FORGOTTEN_AT_ONCE = 200

/** The addresses that sources led to, listed by the month in which a listing last showed them. */
export function addressRows(client: DynamoDBDocumentClient, table: string): AddressRows {
  const lists = new Lists(client, table)
  const itemOf = (address: KnownAddress) => ({ ...addressKey(address.id), ...addressPlace(address), address })

  return {
    async address(id) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: addressKey(id), ConsistentRead: true }),
      )
      return Item?.address as KnownAddress | undefined
    },

    async addresses(ids) {
      const items = await getAll(client, table, [...new Set(ids)].map(addressKey))
      return new Map(items.map(({ address }) => [(address as KnownAddress).id, address as KnownAddress]))
    },

    async claimAddress(address) {
      const put = new PutCommand({
        TableName: table,
        Item: itemOf(address),
        ConditionExpression: 'attribute_not_exists(#pk)',
        ExpressionAttributeNames: names('pk'),
      })
      return (await unlessRefused(client.send(put))) !== undefined
    },

    async putAddress(address) {
      await client.send(new PutCommand({ TableName: table, Item: itemOf(address) }))
    },

    async forgetAddresses(month) {
      const old = await lists.feed(addressesFeed(month), FORGOTTEN_AT_ONCE)
      await writeAll(
        client,
        table,
        old.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
      )
      return old.length
    },
  }
}
