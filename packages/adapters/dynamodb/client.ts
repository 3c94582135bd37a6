import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/**
 * A client that takes and gives items as plain objects; what is undefined in one is left out. The SDK would copy each
 * request and each answer for a logger, also where there is none, which is a tenth of what reading a feed costs.
 */
export function documentsOf(client: DynamoDBClient): DynamoDBDocumentClient {
  client.middlewareStack.remove('loggerMiddleware')
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
}
