import type { SQSClient } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import { ChangedFeed, type FeedQueue } from '#pipeline/changed-feeds.ts'
import { send } from './send.ts'

/** Feeds in one message, of some 100 bytes each: ten such messages stay under the 256 KB of a batch. */
const FEEDS = 200

const Message = z.array(ChangedFeed)

/** The publish queue. */
export function feedQueue(client: SQSClient, queueUrl: string): FeedQueue {
  return {
    announce(feeds) {
      const messages = Array.from({ length: Math.ceil(feeds.length / FEEDS) }, (_, index) =>
        JSON.stringify(feeds.slice(index * FEEDS, (index + 1) * FEEDS)),
      )
      return send(client, queueUrl, messages)
    },
  }
}

/**
 * The feeds that a message of the publish queue names.
 * @throws {Error} when it is none of ours.
 */
export function feedsOf(message: string): ChangedFeed[] {
  return Message.parse(JSON.parse(message))
}
