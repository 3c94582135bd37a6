import { html } from 'hono/html'
import type { Progress } from '#model/record.ts'
import type { Html } from './layout.ts'
import { section } from './section.ts'

/** Results that were reported, grouped by who reported them. */
export function progress(all: Progress[]): Html | '' {
  return section('progress', '进展', all.length, () => {
    const bySpeaker = Map.groupBy(all, (result) => result.speaker ?? '')
    return html`${[...bySpeaker].map(
      ([speaker, results]) =>
        html`<section class="speech"><h3>${speaker === '' ? '会议' : speaker}</h3><ul class="results">${results.map(row)}</ul></section>`,
    )}`
  })
}

function row(result: Progress): Html {
  return html`<li><p>${result.text}</p>${result.figures.length === 0 ? '' : html`<p class="facts">${result.figures.map((figure) => html`<span class="figure">${figure.text}</span>`)}</p>`}</li>`
}
