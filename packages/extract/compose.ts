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

/** A meeting's record, and for each of its fields the findings that it was made of. */
export interface Composed {
  meeting: Meeting
  evidence: Record<string, Finding<unknown>[]>
}

/** One meeting's record out of all that was found about it. */
export function compose(
  reading: Reading,
  ground: Ground,
  people: Finding<PersonValue>[],
  speeches: Finding<SpeechValue>[],
  event: Finding<EventValue>,
): Composed {
  const found = {
    participants: takePart(reading, people, speeches, event),
    agenda: findAgenda(reading, ground, event),
    documents: findDocuments(reading, ground, event),
    agreements: findAgreements(reading, ground, event),
    visits: findVisits(reading, ground, event),
    commitments: findCommitments(reading, ground, speeches, event),
    progress: findProgress(reading, ground, speeches, event),
    references: findReferences(reading, ground, event),
  }
  const { title, kind, series, date, mode, places, hosts } = event.value
  const id = meetingId(event.value, reading.article.id, ground.home)
  const commitments = values(found.commitments)
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
    participants: values(found.participants),
    agenda: values(found.agenda),
    documents: values(found.documents),
    agreements: values(found.agreements),
    visits: values(found.visits),
    commitments: commitments.map((commitment, index) => ({ id: ids[index] as string, ...commitment })),
    progress: values(found.progress),
    references: values(found.references),
    sources: [source(reading.article)],
  }
  return {
    meeting: { ...record, summary: summarize(record) },
    evidence: { title: [{ ...event, value: title, span: event.value.titleSpan }], ...choices(event), ...found },
  }
}

/** What settled the fields of the event itself, a finding for each. */
function choices({ value, because = [] }: Finding<EventValue>): Record<string, Finding<unknown>[]> {
  return Object.fromEntries(
    because.map(({ field, ...reason }) => [field, [{ ...reason, value: value[field as keyof EventValue] }]]),
  )
}

function values<Value>(findings: readonly Finding<Value>[]): Value[] {
  return findings.map((finding) => finding.value)
}

function source({ id, url, outlet, title, publishedAt }: Article): Source {
  return { articleId: id, url, outlet, title, publishedAt }
}
