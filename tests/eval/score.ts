import type { Article, Meeting } from '#model/record.ts'
import { scoreArticle, scoreMeeting } from './fields.ts'
import type { Gold, GoldMeeting } from './gold.ts'
import { Tally } from './tally.ts'

/** What the parser made of one case: the records, or the code of its refusal. */
export type Parsed = { article: Article; meetings: Meeting[] } | { error: string }

/** A case's name with what is wanted and what the parser gave. */
export interface Answer {
  name: string
  gold: Gold
  parsed: Parsed
}

/** Scores all answers of one collection. Series ids are compared across its articles. */
export function score(answers: Answer[]): Tally {
  const tally = new Tally()
  const found = new Map<GoldMeeting, Meeting>()
  for (const answer of answers) scoreAnswer(tally, answer, found)
  scoreSeries(
    tally,
    answers.filter(({ gold }) => !gold.expectError),
    found,
  )
  return tally
}

function scoreAnswer(tally: Tally, { name, gold, parsed }: Answer, found: Map<GoldMeeting, Meeting>): void {
  const error = 'error' in parsed ? parsed.error : undefined
  if (gold.expectError) {
    const given = 'article' in parsed ? parsed.article.title : error
    tally.value('refused', name, error === gold.expectError, gold.expectError, given)
    return
  }
  if (error) tally.missed('parsed', name, error)
  else tally.right('parsed')
  scoreArticle(tally, name, gold.article ?? {}, 'article' in parsed ? parsed.article : {})
  scoreMeetings(tally, name, gold, 'article' in parsed ? parsed.meetings : [], found)
}

function scoreMeetings(
  tally: Tally,
  name: string,
  gold: Gold,
  given: Meeting[],
  found: Map<GoldMeeting, Meeting>,
): void {
  const wanted = gold.meetings ?? []
  if (wanted.length === 0) {
    if (given[0]) tally.wrong('meeting.detected', name, given[0].title)
    else tally.right('meeting.detected')
    return
  }
  const left = [...given]
  for (const meeting of wanted) {
    const nearest = mostLike(meeting, left)
    if (nearest) {
      left.splice(left.indexOf(nearest), 1)
      found.set(meeting, nearest)
      tally.right('meeting.detected')
    } else tally.missed('meeting.detected', name, meeting.title ?? meeting.kind)
    scoreMeeting(tally, name, meeting, nearest ?? {})
  }
  if (!gold.meetingsOpen) for (const meeting of left) tally.wrong('meeting.detected', name, meeting.title)
}

/** The meeting of the same day before one of the same kind before the first. */
function mostLike(wanted: GoldMeeting, given: Meeting[]): Meeting | undefined {
  const likeness = (meeting: Meeting) =>
    (wanted.date && meeting.date.start === wanted.date.start ? 2 : 0) + (meeting.kind === wanted.kind ? 1 : 0)
  return given.toSorted((one, other) => likeness(other) - likeness(one))[0]
}

/** Whatever the gold records put in one group must carry one id, and no other group's. */
function scoreSeries(tally: Tally, answers: Answer[], found: Map<GoldMeeting, Meeting>): void {
  const seen = new Map<string, { name: string; id: string | undefined }[]>()
  const note = (group: string | undefined, name: string, id: string | undefined) => {
    if (group) seen.set(group, [...(seen.get(group) ?? []), { name, id }])
  }
  for (const { name, gold } of answers) {
    for (const meeting of gold.meetings ?? []) {
      const given = found.get(meeting)
      note(meeting.series?.group, name, given?.series?.id)
      for (const { group, ordinal } of meeting.references ?? []) {
        note(group, name, given?.references.find((reference) => reference.ordinal === ordinal)?.series)
      }
    }
  }
  const owners = new Map<string, string>()
  for (const [group, ids] of seen) {
    const first = ids.find(({ id }) => id)?.id
    for (const { name, id } of ids) {
      const isRight = id !== undefined && id === first && (owners.get(id) ?? group) === group
      tally.value('series.id', name, isRight, group, id)
    }
    if (first) owners.set(first, group)
  }
}
