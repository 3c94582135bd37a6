import { html, raw } from 'hono/html'
import { meetingPath } from '#feeds/addresses.ts'
import { dayInChina } from '#model/china.ts'
import { dueDay } from '#model/due.ts'
import type { CommitmentEntry } from '#model/entry.ts'
import type { View } from '../view.ts'
import { fill } from '../words/words.ts'
import { dayInWords } from './dates.ts'
import { commitmentRow } from './entries.ts'
import { chinese, type Html } from './html.ts'
import { href } from './links.ts'

/** On which day something is due: on any, or on one of a year, `2026`. */
export type Due = 'any' | `${number}`

/** Years before and after this one that a form offers. */
const YEARS = [-3, 5] as const

/** What an address asks for as `due`; anything else asks for nothing. */
export function dueOf(view: View): Due | undefined {
  const asked = view.query.get('due')?.trim() ?? ''
  return asked === 'any' || /^\d{4}$/.test(asked) ? (asked as Due) : undefined
}

/** `2026年到期`; empty where nothing is asked for. */
export function dueTitle(view: View, due: Due | undefined): string {
  const { commitments } = view.words
  if (due === undefined) return ''
  return due === 'any' ? commitments.dueAny : fill(commitments.dueIn, { year: due })
}

/** The field of a form that asks when something is due. */
export function dueField(view: View, due: Due | undefined): Html {
  const { filters, commitments } = view.words
  const [first, last] = YEARS
  const thisYear = Number(dayInChina(view.now).slice(0, 4))
  const years = Array.from({ length: last - first + 1 }, (_, at) => `${thisYear + first + at}` as Due)
  const choices = [...new Set<Due>(['any', ...years, ...(due === undefined ? [] : [due])])]
  return html`<p class="field"><label for="filter-due">${commitments.deadline}</label><select id="filter-due" name="due"><option value="">${filters.any}</option>${choices.map((one) => html`<option value="${one}"${one === due ? raw(' selected') : ''}>${dueTitle(view, one)}</option>`)}</select></p>`
}

/** Commitments day by day as they are due, each with its meeting. */
export function dueList(view: View, entries: CommitmentEntry[], words: string[]): Html {
  const sorted = entries.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))
  return html`<ol class="ledger">${[...Map.groupBy(sorted, dayOf)].map(
    ([day, due]) =>
      html`<li><p class="from"><time class="from-day" datetime="${day}">${dayInWords(view, day)}</time></p><ol class="commitments">${due.map((entry) => commitmentRow(view, entry, words, meetingOf(view, entry)))}</ol></li>`,
  )}</ol>`
}

function dayOf(entry: CommitmentEntry): string {
  return dueDay(entry) ?? ''
}

function meetingOf(view: View, { meetingId, meetingTitle }: CommitmentEntry): Html {
  return html`<a href="${href(view, meetingPath(meetingId))}">${chinese(view, meetingTitle)}</a>`
}
