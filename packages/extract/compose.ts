import type { Article, Meeting, Source } from '#model/record.ts'
import { findAgenda } from './agenda/find.ts'
import { findAgreements } from './agreements/find.ts'
import { findCommitments } from './commitments/find.ts'
import { findDocuments } from './documents/find.ts'
import type { EventValue, Finding, Ground, PersonValue, SpeechValue } from './findings.ts'
import { commitmentIds, meetingId } from './identity/ids.ts'
import { takePart } from './participation/take-part.ts'
import { findProgress } from './progress/find.ts'
import type { Reading } from './reading.ts'
import { findReferences } from './references/find.ts'
import { summarize } from './summary.ts'
import { findVisits } from './visits/find.ts'

/** One meeting's record out of all that was found about it. */
export function compose(
  reading: Reading,
  ground: Ground,
  people: Finding<PersonValue>[],
  speeches: Finding<SpeechValue>[],
  event: Finding<EventValue>,
): Meeting {
  const { title, kind, series, date, mode, places, hosts } = event.value
  const id = meetingId(event.value, reading.article.id)
  const commitments = values(findCommitments(reading, ground, speeches, event))
  const ids = commitmentIds(id, commitments)
  const record: Omit<Meeting, 'summary'> = {
    id,
    title,
    kind,
    series,
    date,
    mode,
    places,
    hosts,
    participants: values(takePart(reading, ground, people, speeches, event)),
    agenda: values(findAgenda(reading, ground, event)),
    documents: values(findDocuments(reading, ground, event)),
    agreements: values(findAgreements(reading, ground, event)),
    visits: values(findVisits(reading, ground, event)),
    commitments: commitments.map((commitment, index) => ({ id: ids[index] as string, ...commitment })),
    progress: values(findProgress(reading, ground, speeches, event)),
    references: values(findReferences(reading, ground, event)),
    sources: [source(reading.article)],
  }
  return { ...record, summary: summarize(record) }
}

function values<Value>(findings: readonly Finding<Value>[]): Value[] {
  return findings.map((finding) => finding.value)
}

function source({ id, url, outlet, title, publishedAt }: Article): Source {
  return { articleId: id, url, outlet, title, publishedAt }
}
