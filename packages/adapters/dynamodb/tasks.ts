import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { SourceTable, Task } from '#pipeline/follow/state.ts'
import { names } from './expression.ts'
import { taskKey, tasksPartition, tasksUntil } from './source-keys.ts'

type TaskRows = Pick<SourceTable, 'putTask' | 'removeTask' | 'tasks' | 'nextTask'>

/** What is to be done for sources, each source's in the order in which it is due. */
export function taskRows(client: DynamoDBDocumentClient, table: string): TaskRows {
  async function first(source: string, until: string, Limit: number): Promise<Task[]> {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: '#pk = :pk and #sk <= :until',
        ExpressionAttributeNames: names('pk', 'sk'),
        ExpressionAttributeValues: { ':pk': tasksPartition(source), ':until': until },
        ConsistentRead: true,
        Limit,
      }),
    )
    return Items.map(({ task }) => task as Task)
  }

  return {
    async putTask(task) {
      await client.send(new PutCommand({ TableName: table, Item: { ...taskKey(task), task } }))
    },

    async removeTask(task) {
      await client.send(new DeleteCommand({ TableName: table, Key: taskKey(task) }))
    },

    tasks: (source, { until, limit }) => first(source, tasksUntil(until), limit),

    nextTask: async (source) => (await first(source, tasksUntil(), 1))[0]?.due,
  }
}
