import type { CommitmentEntry } from '#model/entry.ts'
import { LEDGER_STATUSES } from '#model/ledger.ts'
import type { Commitment, Meeting } from '#model/record.ts'
import { CATEGORIES, STRENGTHS } from '#model/vocabulary.ts'
import { meetingPath } from './addresses.ts'
import { dateInWords, dueInWords } from './dates.ts'
import { list, said, shown, sources } from './html.ts'
import { escapeHtml, isShown } from './text.ts'

/** A commitment's meeting with the commitment as its record has it. */
export interface Promised {
  meeting: Meeting
  commitment: Commitment
}

/**
 * A commitment as HTML of our own making for a feed's item: its words, who is to act, by when, at which meeting it was
 * said; of the whole record also who said it, its targets and its sources.
 */
export function commitmentContent(entry: CommitmentEntry, baseUrl: string, promised?: Promised): string {
  const address = escapeHtml(baseUrl + meetingPath(entry.meetingId))
  const where = `<a href="${address}">${escapeHtml(entry.meetingTitle)}</a>`
  return [
    `<blockquote><p>${escapeHtml(promised?.commitment.text ?? entry.text)}</p></blockquote>`,
    `<p>${dateInWords(entry.meetingDate)}，${where}</p>`,
    list('承诺', facts(entry, promised)),
    promised === undefined ? '' : sources(promised.meeting.sources),
  ].join('')
}

/** The same on one line, for a summary. */
export function commitmentFacts(entry: CommitmentEntry): string {
  const due = dueInWords(entry)
  return [
    `提出：${entry.speaker ?? '会议'}`,
    `落实：${entry.actor}`,
    `力度：${STRENGTHS[entry.strength]}`,
    ...(due === '' ? [] : [`期限：${due}`]),
  ].join(' · ')
}

function facts(entry: CommitmentEntry, promised: Promised | undefined): string[] {
  const topics = entry.categories.map((category) => CATEGORIES[category])
  const targets = promised?.commitment.targets.map(({ text }) => text) ?? []
  const lines: [name: string, words: string][] = [
    ['提出', said(entry.speaker ?? '会议', titlesOf(entry, promised))],
    ['落实', entry.actor],
    ['力度', STRENGTHS[entry.strength]],
    ['期限', dueInWords(entry)],
    ['目标', targets.join('、')],
    ['项目', entry.projects.join('、')],
    ['主题', topics.join('、')],
    ['进展', LEDGER_STATUSES[entry.status]],
  ]
  return lines.filter(([, words]) => isShown(words)).map(([name, words]) => `${name}：${shown(words)}`)
}

function titlesOf({ speaker }: CommitmentEntry, promised: Promised | undefined): string[] {
  return promised?.meeting.participants.find(({ name }) => name === speaker)?.titles ?? []
}
