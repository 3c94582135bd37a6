import { setTimeout as pause } from 'node:timers/promises'
import {
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs'
import { CommandFailure } from '../command.ts'
import { type Progress, startProgress } from '../progress.ts'

const POLL_MS = 2000
const BATCH = 10
/** Gentle on what broke before. */
const MESSAGES_A_SECOND = 20

/** Moves all messages of dead-letter queues back to the queues that they came from. The environment says where they are. */
export async function redrive(queues: readonly string[]): Promise<void> {
  const client = new SQSClient()
  for (const name of queues) {
    const url = addressOf(`HUIXUN_${name.toUpperCase()}_QUEUE`)
    const deadUrl = addressOf(`HUIXUN_${name.toUpperCase()}_DEAD_QUEUE`)
    const { arn, waiting } = await look(client, deadUrl)
    const progress = startProgress(`moved back to ${name}`, waiting)
    const moved = waiting === 0 ? 0 : await move(client, { url, deadUrl, arn, waiting, progress })
    progress.end()
    process.stdout.write(`${name}: ${moved} messages moved back.\n`)
  }
}

interface Move {
  url: string
  deadUrl: string
  arn: string
  waiting: number
  progress: Progress
}

/** AWS does it by itself where it is asked to; the embedded queues don't know how. */
async function move(client: SQSClient, task: Move): Promise<number> {
  try {
    const { arn } = task
    await client.send(
      new StartMessageMoveTaskCommand({ SourceArn: arn, MaxNumberOfMessagesPerSecond: MESSAGES_A_SECOND }),
    )
  } catch (error) {
    if (error instanceof Error && /InvalidAction/.test(error.name)) return moveByHand(client, task)
    throw error
  }
  return watch(client, task)
}

async function watch(client: SQSClient, { arn, progress }: Move): Promise<number> {
  for (let seen = 0; ; await pause(POLL_MS)) {
    const { Results = [] } = await client.send(new ListMessageMoveTasksCommand({ SourceArn: arn, MaxResults: 1 }))
    const [{ Status, ApproximateNumberOfMessagesMoved: moved = 0, FailureReason } = {}] = Results
    for (; seen < moved; seen++) progress.step(arn)
    if (Status === 'FAILED') throw new CommandFailure(`The move ended early: ${FailureReason}. ${moved} were moved.`)
    if (Status !== 'RUNNING') return moved
  }
}

/** A message is sent before it is deleted: one that is interrupted comes twice, which does no harm. */
async function moveByHand(client: SQSClient, { url, deadUrl, waiting, progress }: Move): Promise<number> {
  let moved = 0
  while (moved < waiting) {
    const receive = new ReceiveMessageCommand({ QueueUrl: deadUrl, MaxNumberOfMessages: BATCH, WaitTimeSeconds: 1 })
    const { Messages = [] } = await client.send(receive)
    if (Messages.length === 0) break
    await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: Messages.map(sent) }))
    await client.send(new DeleteMessageBatchCommand({ QueueUrl: deadUrl, Entries: Messages.map(deleted) }))
    for (const { MessageId = '' } of Messages) progress.step(MessageId)
    moved += Messages.length
  }
  return moved
}

function sent({ Body }: Message, index: number) {
  return { Id: String(index), MessageBody: Body }
}

function deleted({ ReceiptHandle }: Message, index: number) {
  return { Id: String(index), ReceiptHandle }
}

async function look(client: SQSClient, QueueUrl: string): Promise<{ arn: string; waiting: number }> {
  const AttributeNames = ['QueueArn', 'ApproximateNumberOfMessages'] as const
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...AttributeNames] }),
  )
  return { arn: Attributes.QueueArn ?? '', waiting: Number(Attributes.ApproximateNumberOfMessages) }
}

function addressOf(variable: string): string {
  return process.env[variable] ?? ''
}
