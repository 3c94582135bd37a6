import type { Article, Meeting, Warning } from '#model/record.ts'
import { compose } from './compose.ts'
import { layGround } from './ground.ts'
import { findMeetings } from './meetings/find.ts'
import { findPeople } from './people/find.ts'
import { read } from './read.ts'
import type { Context } from './reading.ts'
import { findSpeech } from './speech/find.ts'
import { warningsOf } from './warnings.ts'

export interface Extraction {
  meetings: Meeting[]
  /** What the rules were not sure of; they belong with the article's own. */
  warnings: Warning[]
}

/**
 * The meetings that an article reports, each to the record contract; none for an article that reports none.
 * Pure: the same article and context give the same records, whatever the clock says.
 */
export function extract(article: Article, context: Context = {}): Extraction {
  const reading = read(article, context)
  const ground = layGround(reading)
  const people = findPeople(reading, ground)
  const speeches = findSpeech(reading, people)
  const events = findMeetings(reading, ground)
  const meetings = events.map((event) => compose(reading, ground, people, speeches, event))
  return { meetings, warnings: meetings.flatMap(warningsOf) }
}
