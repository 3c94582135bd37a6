import { html } from 'hono/html'
import type { Disagreement, Meeting } from '#model/record.ts'
import type { View } from '../view.ts'
import { entry, fill } from '../words/words.ts'
import { dayInWords } from './dates.ts'
import { chinese, type Html } from './html.ts'
import { href, pathTo } from './links.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** That a record was put right by hand, and why. */
export function correctionNotice(view: View, { correction }: Meeting): Html | '' {
  if (correction === undefined) return ''
  const { meeting, comma } = view.words
  const said =
    correction.fields.length > 0
      ? fill(meeting.correctedBy, {
          fields: correction.fields.map((field) => fieldName(view, field)).join(comma),
          reason: correction.reason,
        })
      : fill(meeting.problem, { problem: correction.problem ?? correction.reason })
  return html`<p class="notice"><span class="tag">${meeting.corrected}</span> ${said}</p>`
}

/** Where the sources contradict one another: outlets side by side, what the record holds first. */
export function differences(view: View, { disagreements = [], sources }: Meeting): Html | '' {
  if (disagreements.length === 0) return ''
  const { meeting } = view.words
  const outlets = new Map(sources.map(({ articleId, outlet, title }) => [articleId, outlet ?? title]))
  return html`<section id="differences" class="part" aria-labelledby="differences-title"><h2 id="differences-title">${meeting.differ}</h2>
<p class="hint">${meeting.differWhy}</p>
${disagreements.map(
  (one) =>
    html`<div class="difference"><h3>${fieldName(view, one.field)}</h3><ul>${one.values.map(
      ({ value, articleIds }, at) =>
        html`<li class="${at === 0 ? 'held' : 'other'}"><p class="value">${inWords(view, one.field, value)}</p><p class="facts">${[
          ...new Set(articleIds),
        ].map(
          (id) => html`<a href="${href(view, pathTo('articles', id))}">${chinese(view, outlets.get(id) ?? id)}</a>`,
        )}</p></li>`,
    )}</ul></div>`,
)}</section>`
}

function inWords(view: View, field: Disagreement['field'], value: string | number): string | Html {
  const { kinds, modes } = view.words
  const words: Record<string, string> = field === 'kind' ? kinds : field === 'mode' ? modes : {}
  if (field === 'date')
    return String(value)
      .split('/')
      .map((day) => (DAY.test(day) ? dayInWords(view, day) : day))
      .join(' – ')
  return entry(words, value) ?? chinese(view, String(value))
}

/** A field of the record for people. */
export function fieldName(view: View, field: string): string {
  return entry(view.words.meeting.fields, field) ?? field
}
