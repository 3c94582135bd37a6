import { setTimeout as pause } from 'node:timers/promises'
import { ordinalOf } from '../shared/articles.ts'
import type { Uploads } from './upload.ts'

const LONGEST_MS = 120_000
const LOOK_EVERY_MS = 25

/** Uploads one article and looks at the feed until it shows the meeting. Gives the milliseconds from the beginning of the upload. */
export async function timeToFeed(uploads: Uploads, feed: string, number: number): Promise<number> {
  const began = performance.now()
  await uploads.put(number)
  let tag = ''
  while (performance.now() - began < LONGEST_MS) {
    const response = await fetch(feed, { headers: { 'If-None-Match': tag } })
    tag = response.headers.get('ETag') ?? tag
    const body = await response.text()
    if (body.includes(`第${ordinalOf(number)}次`)) return performance.now() - began
    await pause(LOOK_EVERY_MS)
  }
  throw new Error(`Article ${number} did not come into the feed.`)
}
