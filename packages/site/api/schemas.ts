import * as z from 'zod'
import { Change, FieldChange } from '#model/change.ts'
import { DirectoryEntry } from '#model/directory.ts'
import { CommitmentEntry, Instant, MeetingEntry, Outcome, PublishedMeeting } from '#model/entry.ts'
import { LedgerEntry, LedgerLink, Statement } from '#model/ledger.ts'
import { BodyPage, PersonMention, PersonPage } from '#model/people.ts'
import { ProjectPage } from '#model/project.ts'
import * as record from '#model/record.ts'
import { SeriesGap, SeriesMeeting, SeriesPage, SeriesReference } from '#model/series.ts'
import { SourceStatus } from '#model/source.ts'
import { Announcement, Announcements } from '#model/sync.ts'
import { DayCount, LedgerTally } from '#model/tally.ts'
import { Problem } from './problem.ts'

/** Some of a list, and the cursor of what comes after it. */
function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().optional() })
}

export const MeetingList = pageOf(MeetingEntry)
export const CommitmentList = pageOf(CommitmentEntry)
export const DirectoryList = pageOf(DirectoryEntry)
export const RejectedList = pageOf(Outcome)
export const SourceList = z.object({ items: z.array(SourceStatus) })

export const History = z.object({
  id: z.string(),
  sameAs: z.string().optional(),
  withdrawnAt: Instant.optional(),
  changes: z.array(Change),
})

/** What a record says on the ground of an article's words. */
export const Claim = z.object({
  meetingId: z.string(),
  pointer: z.string(),
  span: record.Span,
  text: z.string(),
})

export const ArticleAnswer = z.object({
  article: record.Article,
  key: z.string(),
  meetings: z.array(z.object({ id: z.string(), title: z.string() })),
  claims: z.array(Claim),
})

export const Queue = z.object({
  name: z.string(),
  waiting: z.int().nonnegative(),
  inFlight: z.int().nonnegative(),
  dead: z.int().nonnegative(),
})

export const StatusAnswer = z.object({
  counts: z.object({
    articles: z.int().nonnegative(),
    meetings: z.int().nonnegative(),
    commitments: z.int().nonnegative(),
    rejected: z.int().nonnegative(),
  }),
  queues: z.array(Queue),
  tally: LedgerTally,
  daily: z.array(DayCount),
  recent: z.array(Outcome),
  rejected: z.array(Outcome),
})

/** The body of a 301. */
export const Moved = z.object({ id: z.string(), sameAs: z.string(), url: z.url() })

/** What the OpenAPI document calls each schema. Those of the model are named here, so that the model knows nothing of it. */
const SCHEMAS: Record<string, z.ZodType> = {
  MeetingList,
  MeetingEntry,
  PublishedMeeting,
  Meeting: record.Meeting,
  Series: record.Series,
  MeetingDate: record.MeetingDate,
  Place: record.Place,
  Participant: record.Participant,
  AgendaItem: record.AgendaItem,
  MeetingDocument: record.MeetingDocument,
  Agreement: record.Agreement,
  Visit: record.Visit,
  Commitment: record.Commitment,
  Period: record.Period,
  Target: record.Target,
  Progress: record.Progress,
  Reference: record.Reference,
  Source: record.Source,
  Evidence: record.Evidence,
  Disagreement: record.Disagreement,
  Corrected: record.Corrected,
  History,
  Change,
  FieldChange,
  Moved,
  CommitmentList,
  CommitmentEntry,
  LedgerEntry,
  LedgerLink,
  Statement,
  DirectoryList,
  DirectoryEntry,
  SeriesPage,
  SeriesMeeting,
  SeriesGap,
  SeriesReference,
  PersonPage,
  PersonMention,
  BodyPage,
  ProjectPage,
  ArticleAnswer,
  Article: record.Article,
  Claim,
  Warning: record.Warning,
  Announcements,
  Announcement,
  SourceList,
  SourceStatus,
  StatusAnswer,
  Queue,
  LedgerTally,
  DayCount,
  RejectedList,
  Outcome,
  Problem,
}

const FOLDER = '#/components/schemas/'

const names = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries(SCHEMAS)) names.add(schema, { id })

/** How the document refers to a schema that has a name. */
export function refTo(schema: z.ZodType): { $ref: string } {
  return { $ref: FOLDER + names.get(schema)?.id }
}

/** Every named schema as JSON Schema, which is what OpenAPI 3.1 speaks. Records may have fields that it doesn't know yet. */
export function jsonSchemas(): [name: string, schema: Record<string, unknown>][] {
  const { schemas } = z.toJSONSchema(names, { io: 'input', uri: (id) => FOLDER + id, override: tidy })
  return Object.entries(schemas).map(([name, { $schema: _dialect, $id: _address, ...schema }]) => [name, schema])
}

/** Leaves out what a format says already, and that integers are no larger than JavaScript's. */
function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}
