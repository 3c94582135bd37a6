import type { Article, Meeting, Warning } from '#model/record.ts'
import { type Composed, compose } from './compose.ts'
import { layGround } from './ground.ts'
import { findMeetings } from './meetings/find.ts'
import { findPeople } from './people/find.ts'
import { read } from './read.ts'
import type { Context } from './reading.ts'
import { withThoseHeard } from './speech/alone.ts'
import { findSpeech } from './speech/find.ts'
import { warningsOf, warningsOfReading } from './warnings.ts'

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
  const meetings = derive(article, context).map((composed) => composed.meeting)
  return { meetings, warnings: [...warningsOfReading(article), ...meetings.flatMap(warningsOf)] }
}

/** The same meetings, each with the findings behind its fields, for `npm run trace`. */
export function derive(article: Article, context: Context = {}): Composed[] {
  const reading = read(article, context)
  const ground = layGround(reading)
  const events = findMeetings(reading, ground)
  // who was there and what was said belongs to a meeting
  if (events.length === 0) return []
  const named = findPeople(reading, ground)
  const speeches = findSpeech(reading, named)
  const people = withThoseHeard(reading, named, speeches)
  return events.map((event) => compose(reading, ground, people, speeches, event))
}
