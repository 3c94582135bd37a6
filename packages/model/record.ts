import * as z from 'zod'
import { AGENDA_ACTIONS, CATEGORIES, codes, KINDS, MODES, ROLES, STRENGTHS } from './vocabulary.ts'

/**
 * The record contract as schemas: what the parser makes of one article, and what table, API and feeds carry.
 * Field names are final; a field may be added, none renamed.
 */

/** Half-open range `[start, end)` of UTF-16 code units in `article.text`, so that `text.slice(...span)` is the quoted wording. */
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()])

/** A civil day in China, `2024-12-30`. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** ISO 8601 with offset, or the day alone where the page tells no time. */
export const Moment = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?([+-]\d{2}:\d{2}|Z))?$/)

export const Warning = z.object({ code: z.string(), message: z.string() })

export const Article = z.object({
  id: z.string(),
  url: z.string().nullable(),
  title: z.string(),
  subtitles: z.array(z.string()),
  outlet: z.string().nullable(),
  site: z.string().nullable(),
  reporters: z.array(z.string()),
  editors: z.array(z.string()),
  publishedAt: Moment.nullable(),
  language: z.enum(['zh-Hans', 'zh-Hant']),
  text: z.string(),
  /** The page's own wording, where it is not Simplified. */
  original: z.object({ title: z.string(), subtitles: z.array(z.string()), text: z.string() }).optional(),
  warnings: z.array(Warning),
})

/** Where an article says so. On a merged record, since each span counts in its own article. */
export const Evidence = z.object({ articleId: z.string(), span: Span })

/** `span` is that of the first evidence; `evidence` names every article that makes the claim, on merged records alone. */
const claim = { span: Span, evidence: z.array(Evidence).optional() }

export const Series = z.object({
  id: z.string(),
  name: z.string(),
  term: z.int().positive().nullable(),
  ordinal: z.int().positive().nullable(),
})

export const MeetingDate = z.object({
  start: Day.nullable(),
  end: Day.nullable(),
  precision: z.enum(['day', 'month', 'year', 'none']),
  basis: z.enum(['text', 'published', 'context', 'metadata']).nullable(),
  span: Span.nullable(),
  /** The article that the span counts in, on a merged record. */
  articleId: z.string().optional(),
})

export const Place = z.object({
  name: z.string(),
  /** GB/T 2260 code of a division of China. */
  adcode: z.string().length(6).optional(),
  /** ISO 3166-1 alpha-2, for a place abroad. */
  country: z.string().length(2).optional(),
})

export const Participant = z.object({
  name: z.string(),
  entityType: z.enum(['person', 'group']),
  titles: z.array(z.string()),
  roles: z.array(z.enum(codes(ROLES))),
  side: z.string().optional(),
  ...claim,
})

export const AgendaItem = z.object({ action: z.enum(codes(AGENDA_ACTIONS)), text: z.string(), ...claim })

export const MeetingDocument = z.object({ title: z.string(), action: z.enum(codes(AGENDA_ACTIONS)), ...claim })

export const Agreement = z.object({ title: z.string(), parties: z.array(z.string()), ...claim })

export const Visit = z.object({ name: z.string(), ...claim })

export const Period = z.object({ start: Day, end: Day })

export const Target = z.object({ value: z.number(), unit: z.string(), text: z.string() })

export const Commitment = z.object({
  id: z.string(),
  text: z.string(),
  actor: z.string(),
  speaker: z.string().nullable(),
  strength: z.enum(codes(STRENGTHS)),
  categories: z.array(z.enum(codes(CATEGORIES))),
  period: Period.nullable(),
  deadline: Day.nullable(),
  targets: z.array(Target),
  projects: z.array(z.string()),
  ...claim,
})

export const Progress = z.object({
  text: z.string(),
  speaker: z.string().nullable(),
  figures: z.array(Target),
  ...claim,
})

export const Reference = z.object({ series: z.string(), ordinal: z.int().positive().nullable(), ...claim })

export const Source = z.object({
  articleId: z.string(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  title: z.string(),
  publishedAt: Moment.nullable(),
})

/**
 * A field on which articles contradict one another, and what each of them says; the value that the record holds comes
 * first. Dates are ISO days or intervals (`2024-12-29/2024-12-30`), places their names joined by `、`.
 */
export const Disagreement = z.object({
  field: z.enum(['title', 'kind', 'mode', 'date', 'places', 'series', 'term', 'ordinal']),
  values: z.array(z.object({ value: z.union([z.string(), z.number()]), articleIds: z.array(z.string()) })).min(2),
})

/** What an operator put right by hand: which fields, and why; or nothing, and the problem that it no longer fits. */
export const Corrected = z.object({ reason: z.string(), fields: z.array(z.string()), problem: z.string().optional() })

export const Meeting = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(codes(KINDS)),
  series: Series.nullable(),
  date: MeetingDate,
  mode: z.enum(codes(MODES)),
  places: z.array(Place),
  hosts: z.array(z.string()),
  participants: z.array(Participant),
  agenda: z.array(AgendaItem),
  documents: z.array(MeetingDocument),
  agreements: z.array(Agreement),
  visits: z.array(Visit),
  commitments: z.array(Commitment),
  progress: z.array(Progress),
  references: z.array(Reference),
  summary: z.string(),
  sources: z.array(Source).min(1),
  disagreements: z.array(Disagreement).optional(),
  correction: Corrected.optional(),
  /** Ids that this meeting went by until it turned out to be one; they lead here for ever. */
  sameAs: z.array(z.string()).optional(),
})

/** The lists of a record whose every item is a claim, with its place in the words of an article. */
export const CLAIM_LISTS = [
  'participants',
  'agenda',
  'documents',
  'agreements',
  'visits',
  'commitments',
  'progress',
  'references',
] as const satisfies (keyof Meeting)[]

export type Span = z.infer<typeof Span>
export type Warning = z.infer<typeof Warning>
export type Article = z.infer<typeof Article>
export type Evidence = z.infer<typeof Evidence>
export type Series = z.infer<typeof Series>
export type MeetingDate = z.infer<typeof MeetingDate>
export type Place = z.infer<typeof Place>
export type Participant = z.infer<typeof Participant>
export type AgendaItem = z.infer<typeof AgendaItem>
export type MeetingDocument = z.infer<typeof MeetingDocument>
export type Agreement = z.infer<typeof Agreement>
export type Visit = z.infer<typeof Visit>
export type Period = z.infer<typeof Period>
export type Target = z.infer<typeof Target>
export type Commitment = z.infer<typeof Commitment>
export type Progress = z.infer<typeof Progress>
export type Reference = z.infer<typeof Reference>
export type Source = z.infer<typeof Source>
export type Disagreement = z.infer<typeof Disagreement>
export type Corrected = z.infer<typeof Corrected>
export type Meeting = z.infer<typeof Meeting>
