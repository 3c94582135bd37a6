import type { Outcome } from '#model/entry.ts'
import { Refusal } from '#model/refusal.ts'
import type { ArticleBucket, StoredObject } from './bucket.ts'
import { correctedBy, isCorrection, readCorrection } from './correction.ts'
import { jsonBytes, MAX_MEETINGS, MAX_OBJECT_BYTES, MAX_RECORD_BYTES } from './limits.ts'
import { weigh } from './merge/shares.ts'
import { correctionOutcomeOf, outcomeOf, rejectionOf } from './outcome.ts'
import type { Known, Reading } from './reading.ts'
import { articleItem, type Correction } from './records.ts'

export interface ExamineWorld {
  bucket: ArticleBucket
  read: (bytes: Uint8Array, known: Known) => Reading
  /** Told of what the reader broke on: nothing that the uploader can help. */
  onFault: (key: string, fault: unknown) => void
}

/** What stands under a key, and what it gives. */
export interface Finding {
  key: string
  /** Absent when nothing stands there; so is the rest then. */
  object?: StoredObject
  outcome?: Outcome
  /** Absent when the object is no article. */
  reading?: Reading
  /** Absent when the object is no correction. */
  correction?: Correction
}

/**
 * Looks at the object under a key as it is now, and reads it. Its size is looked at before its bytes.
 *
 * @throws {Error} when the bucket fails.
 */
export async function examine(key: string, world: ExamineWorld): Promise<Finding> {
  const head = await world.bucket.head(key)
  if (!head) return { key }
  const content = head.size > MAX_OBJECT_BYTES ? 'too-large' : await world.bucket.read(key)
  if (!content) return { key }
  const object = content === 'too-large' ? head : { ...head, etag: content.etag, modified: content.modified }
  try {
    if (content === 'too-large') throw new Refusal(content, sizeSentence(head.size))
    if (isCorrection(key)) return { key, object, ...correctionIn(content.bytes, object) }
    const reading = bounded(world.read(content.bytes, content.known))
    return { key, object, reading, outcome: outcomeOf(object, reading) }
  } catch (error) {
    if (!(error instanceof Refusal)) world.onFault(key, error)
    const { code, message } = error instanceof Refusal ? error : FAULT
    return { key, object, outcome: rejectionOf(object, code, message) }
  }
}

function correctionIn(bytes: Uint8Array, object: StoredObject): Pick<Finding, 'correction' | 'outcome'> {
  const meetingId = correctedBy(object.key)
  if (meetingId === undefined) throw new Refusal('bad-correction', 'The name is not corrections/{meeting id}.json.')
  const correction = readCorrection(bytes)
  return { correction, outcome: correctionOutcomeOf(object, meetingId, correction) }
}

/** The object is kept, and a better reader may read it later. */
const FAULT = { code: 'reader-failed', message: 'The reader failed on this page; the fault is ours and was noted.' }

function sizeSentence(size: number): string {
  return `The file has ${size} bytes; an article may have ${MAX_OBJECT_BYTES}.`
}

/** What the table can hold. */
function bounded(reading: Reading): Reading {
  const { article, meetings } = reading
  if (meetings.length > MAX_MEETINGS) {
    throw new Refusal(
      'too-large',
      `The page reports ${meetings.length} meetings; an article may report ${MAX_MEETINGS}.`,
    )
  }
  if (Math.max(jsonBytes(articleItem(article)), ...meetings.map(weigh)) > MAX_RECORD_BYTES) {
    throw new Refusal('too-large', `The page gives a record of more than ${MAX_RECORD_BYTES} bytes.`)
  }
  return reading
}
