import * as z from 'zod'

/**
 * What S3 tells of an object, and what stands in a message of the parse queue.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
const Notification = z.object({
  Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })),
})
const TestEvent = z.object({ Event: z.literal('s3:TestEvent') })
const Message = z.union([Notification, TestEvent])

export interface ObjectEvent {
  bucket: string
  key: string
  /** `ObjectCreated:Put`, `ObjectRemoved:Delete`, … */
  name: string
  /** ISO instant. */
  at: string
  region: string
  etag?: string
  size?: number
}

/**
 * The keys that a message of the parse queue speaks of, decoded; none for the test event that S3 sends when a
 * notification is set up.
 *
 * @throws {Error} when the message is none of S3's.
 */
export function keysOf(message: string): string[] {
  const parsed = Message.parse(JSON.parse(message))
  if (!('Records' in parsed)) return []
  return parsed.Records.map((record) => decodeURIComponent(record.s3.object.key.replaceAll('+', ' ')))
}

/** The message in S3's own shape. */
export function notificationOf({ bucket, key, name, at, region, etag, size }: ObjectEvent): string {
  const object = { key: encodeKey(key), ...(size !== undefined && { size }), ...(etag && { eTag: etag }) }
  const s3 = { s3SchemaVersion: '1.0', bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` }, object }
  const record = { eventVersion: '2.1', eventSource: 'aws:s3', awsRegion: region, eventTime: at, eventName: name, s3 }
  return JSON.stringify({ Records: [record] })
}

/** As S3 writes keys in notifications: form encoding, slashes left alone. */
function encodeKey(key: string): string {
  return encodeURIComponent(key.toWellFormed()).replaceAll('%2F', '/').replaceAll('%20', '+')
}
