import * as z from 'zod'
import { summarize } from '#extract/summary.ts'
import { Meeting } from '#model/record.ts'
import { Refusal } from '#model/refusal.ts'
import { jsonBytes, MAX_RECORD_BYTES } from './limits.ts'
import type { Correction, Json } from './records.ts'

/** What an operator uploads to put a record right. */
const Upload = z
  .strictObject({
    reason: z.string().trim().min(1).max(1000),
    patch: z.record(z.string(), z.json()).optional(),
    apart: z.array(z.string().min(1).max(100)).min(1).max(100).optional(),
    sameAs: z.string().min(1).max(300).optional(),
  })
  .refine(({ patch, apart, sameAs }) => patch ?? apart ?? sameAs, 'has neither patch nor apart nor sameAs')

const PREFIX = 'corrections/'
const SUFFIX = '.json'
const MAX_BYTES = MAX_RECORD_BYTES / 3

/** What a patch may say. The rest of a record is made by the merge. */
const FIELDS: ReadonlySet<string> = new Set(
  Object.keys(Meeting.omit({ id: true, sources: true, disagreements: true, correction: true, sameAs: true }).shape),
)

/** A whole record, to try a patch on before the record that it is for is known. */
const ANY: Meeting = {
  id: 'any',
  title: '',
  kind: 'other',
  series: { id: 'any', name: '', term: null, ordinal: null },
  date: { start: null, end: null, precision: 'none', basis: null, span: null },
  mode: 'in-person',
  places: [],
  hosts: [],
  participants: [],
  agenda: [],
  documents: [],
  agreements: [],
  visits: [],
  commitments: [],
  progress: [],
  references: [],
  summary: '',
  sources: [{ articleId: 'any', url: null, outlet: null, title: '', publishedAt: null }],
}

export function isCorrection(key: string): boolean {
  return key.startsWith(PREFIX)
}

/** The meeting that an object of this key corrects: `corrections/{meetingId}.json`. */
export function correctedBy(key: string): string | undefined {
  const id = key.endsWith(SUFFIX) ? key.slice(PREFIX.length, -SUFFIX.length) : ''
  return id === '' || id.includes('/') ? undefined : id
}

/**
 * Reads the bytes of a correction.
 *
 * @throws {Refusal} when they are no JSON of this shape, or no record could fit the contract with it.
 */
export function readCorrection(bytes: Uint8Array): Correction {
  if (bytes.length > MAX_BYTES) throw refused(`has more than ${MAX_BYTES} bytes`)
  const { success, data, error } = Upload.safeParse(parseJson(bytes))
  if (!success) throw refused(`does not fit: ${problemOf(error)}`)
  const { patch = {}, ...rest } = data
  const wrong = Object.keys(patch).filter((field) => !FIELDS.has(field))
  if (wrong.length > 0) throw refused(`may not change ${wrong.join(', ').slice(0, 200)}`)
  const problem = Meeting.safeParse(patched(ANY, patch)).error
  if (problem) throw refused(`does not fit: ${problemOf(problem)}`)
  return { ...rest, patch }
}

/** What operators put right on one meeting under any of its ids: the first patch that there is, all that is set apart. */
export function together(corrections: readonly Correction[]): Correction | undefined {
  const [first] = corrections
  if (!first) return undefined
  const patching = corrections.find(({ patch }) => Object.keys(patch).length > 0) ?? first
  const apart = [...new Set(corrections.flatMap((one) => one.apart ?? []))].toSorted()
  return { reason: patching.reason, patch: patching.patch, ...(apart.length > 0 && { apart }) }
}

/** A record with a correction laid over it; with the problem alone where the record doesn't fit the contract with it. */
export function correct(meeting: Meeting, { reason, patch }: Correction): Meeting {
  const { success, data, error } = Meeting.safeParse(patched(meeting, patch))
  const problem = success ? tooLarge(data) : problemOf(error)
  if (!data || problem) return { ...meeting, correction: { reason, fields: [], ...(problem && { problem }) } }
  const summary = 'summary' in patch ? data.summary : summarize(data)
  return { ...data, summary, correction: { reason, fields: Object.keys(patch).toSorted() } }
}

function patched(meeting: Meeting, patch: Record<string, Json>): Json {
  const merged = mergePatch(meeting as Json, patch)
  return isObject(merged) ? withNulls(merged) : merged
}

/** A merge patch can only remove what it sets to null; where the contract wants a null, there is one again. */
function withNulls({ series = null, date = null, ...fields }: Record<string, Json>): Json {
  return {
    ...fields,
    series: isObject(series) ? { term: null, ordinal: null, ...series } : series,
    date: isObject(date) ? { start: null, end: null, basis: null, span: null, ...date } : date,
  }
}

/** RFC 7396. */
function mergePatch(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch
  const merged = new Map(Object.entries(isObject(target) ? target : {}))
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name)
    else merged.set(name, mergePatch(merged.get(name) ?? null, value))
  }
  return Object.fromEntries(merged)
}

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw refused('is no JSON in UTF-8', { cause })
  }
}

function tooLarge(meeting: Meeting): string | undefined {
  return jsonBytes(meeting) > MAX_RECORD_BYTES ? 'The record would be too large.' : undefined
}

function problemOf(error: z.ZodError): string {
  return z.prettifyError(error).slice(0, 300)
}

function refused(sentence: string, options?: ErrorOptions): Refusal {
  return new Refusal('bad-correction', `The correction ${sentence}.`, options)
}
