import { html } from 'hono/html'
import type { Meeting, Progress } from '#model/record.ts'
import type { Pointers } from '#model/standing.ts'
import type { View } from '../view.ts'
import { speakerHeading } from './commitments.ts'
import { evidence, quoted } from './evidence.ts'
import { chinese, type Html } from './html.ts'
import { section } from './section.ts'

/** Results that were reported, grouped by who reported them. */
export function progress(view: View, meeting: Meeting, ids: Pointers['people']): Html | '' {
  return section('progress', view.words.meeting.progress, meeting.progress.length, () => {
    const bySpeaker = Map.groupBy(meeting.progress, ({ speaker }) => speaker ?? '')
    return html`${[...bySpeaker].map(
      ([speaker, results]) =>
        html`<section class="speech">${speakerHeading(view, meeting, speaker, ids)}<ul class="results">${results.map((one) => row(view, meeting, one))}</ul></section>`,
    )}`
  })
}

function row(view: View, meeting: Meeting, result: Progress): Html {
  return html`<li><p class="promise">${quoted(view, meeting, result, result.text)}</p><p class="facts">${result.figures.map((figure) => html`<span class="figure">${chinese(view, figure.text)}</span>`)}${evidence(view, meeting, result, result.text)}</p></li>`
}
