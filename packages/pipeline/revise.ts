import { isDeepStrictEqual } from 'node:util'
import type { Change } from '#model/change.ts'
import { dayInChina } from '#model/china.ts'
import type { Statement } from '#model/ledger.ts'
import type { Meeting } from '#model/record.ts'
import { type Articles, articleChanges, fieldChanges, reportedIn, type Told, tellTheSame } from './changes.ts'
import { statusesOf } from './hearing.ts'
import { issueIds } from './issue.ts'
import { pointersOf } from './pointers.ts'
import { type Dates, type Issue, type Revision, unpublished, wasPublished } from './revision.ts'

/** Ids of commitments that have left a record, the last to leave first; older ones are not known again. */
const MAX_DEPARTED = 200
const MAX_DEPARTED_WORDS = 200

/** What a revision is made of beside the record. */
export interface Grounds {
  articles?: Articles
  /** The commitments of the ids that turned out to be this meeting. */
  inherited?: Record<string, Issue>
  /** Articles that an operator has set apart. */
  apart?: string[] | undefined
  /** What other meetings say of what its commitments speak of. */
  heard?: readonly Statement[]
}

/**
 * The revision that follows when a meeting's record is `meeting` now; `before` itself when nothing changed,
 * and `undefined` where there never was one. Commitments keep the ids that were issued for their words; the dates of
 * change move when content does or what is reported of commitments, not when only a place in an article does, or when a
 * deadline has passed.
 *
 * @param now ISO instant.
 */
export function revise(
  before: Revision | undefined,
  meeting: Meeting | undefined,
  now: string,
  { articles = {}, inherited = {}, apart, heard = [] }: Grounds = {},
): Revision | undefined {
  const id = before?.id ?? meeting?.id
  if (id === undefined) return before
  const last = before ?? unpublished(id, now)
  const issues = { ...inherited, ...last.commitments }
  const next = meeting && { ...meeting, commitments: issueIds(meeting.commitments, wordsOf(last, issues)) }
  const statuses = next ? statusesOf(next, heard, dayInChina(new Date(now))) : {}
  const { articles: read = {}, statuses: known = {} } = last
  if (isDeepStrictEqual([last.meeting, read, last.commitments, known], [next, articles, issues, statuses]))
    return before
  if (!next && !wasPublished(last)) return before

  const told = { meeting: next, statuses }
  const changed = !tellTheSame(last, told)
  const version = last.version + 1
  const dates = changed ? follow(wasPublished(last) ? last : undefined, now) : datesOf(last)
  return {
    id,
    version,
    ...dates,
    ...(next ? { meeting: next, pointers: pointersOf(next) } : { withdrawnAt: last.withdrawnAt ?? dates.updatedAt }),
    ...(last.absorbs && { absorbs: last.absorbs }),
    ...(apart && { apart }),
    commitments: commitmentIssues(last, told, issues, now),
    statuses,
    articles,
    ...(changed && { change: changeOf(last, told, { version, at: dates.updatedAt, articles }) }),
  }
}

function changeOf(
  last: Revision,
  next: Told,
  { version, at, articles }: { version: number; at: string; articles: Articles },
): Change {
  const came = wasPublished(last) ? 'restored' : 'published'
  const kind = !next.meeting ? 'withdrawn' : last.meeting ? 'changed' : came
  return {
    version,
    at,
    kind,
    articles: articleChanges(last.articles ?? {}, articles),
    fields: kind === 'changed' ? fieldChanges(last, next) : [],
  }
}

/** The words that each id was issued for. */
export function wordsOf({ meeting }: Revision, issues: Record<string, Issue>): Map<string, string> {
  const words = new Map(meeting?.commitments.map(({ id, text }) => [id, text]))
  for (const [id, { text }] of Object.entries(issues)) if (!words.has(id)) words.set(id, text ?? '')
  return words
}

function commitmentIssues(
  last: Revision,
  next: Told,
  issues: Record<string, Issue>,
  now: string,
): Record<string, Issue> {
  const old = new Map(last.meeting?.commitments.map((commitment) => [commitment.id, commitment]))
  const [was, is] = [reportedIn(last.statuses), reportedIn(next.statuses)]
  const present = (next.meeting?.commitments ?? []).map((commitment): [string, Issue] => {
    const { id } = commitment
    const known = issues[id]
    const before = old.get(id)
    const same = before && was[id] === is[id] && isDeepStrictEqual(contentOfClaim(before), contentOfClaim(commitment))
    return [id, known && same ? datesOf(known) : follow(known, now)]
  })
  const gone = departed(issues, wordsOf(last, issues), new Set(present.map(([id]) => id)))
  return Object.fromEntries([...gone, ...present])
}

/** What is kept of the ids that are in the record no more. */
export function departed(
  issues: Record<string, Issue>,
  words: ReadonlyMap<string, string>,
  present: ReadonlySet<string> = new Set(),
): [string, Issue][] {
  return Object.entries(issues)
    .filter(([id]) => !present.has(id))
    .map(([id, issue]): [string, Issue] => [
      id,
      { ...datesOf(issue), text: (words.get(id) ?? '').slice(0, MAX_DEPARTED_WORDS) },
    ])
    .toSorted(([, one], [, other]) => (one.updatedAt < other.updatedAt ? 1 : -1))
    .slice(0, MAX_DEPARTED)
}

function contentOfClaim<Claim extends object>(claim: Claim): Omit<Claim, 'span' | 'evidence'> {
  const { span: _span, evidence: _evidence, ...content } = claim as Claim & { span?: unknown; evidence?: unknown }
  return content
}

function datesOf({ publishedAt, updatedAt }: Dates): Dates {
  return { publishedAt, updatedAt }
}

/** Time doesn't run backwards on a record, whatever the clock of the machine that writes does. */
function follow(before: Dates | undefined, now: string): Dates {
  if (!before) return { publishedAt: now, updatedAt: now }
  return { publishedAt: before.publishedAt, updatedAt: now > before.updatedAt ? now : before.updatedAt }
}
