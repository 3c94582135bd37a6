import { html } from 'hono/html'
import type { DayCount } from '#model/tally.ts'
import type { View } from '../../view.ts'
import { fill } from '../../words/words.ts'
import { dayInWords } from '../dates.ts'
import type { Html } from '../html.ts'

const STEP = 12
const HEIGHT = 90
const BAR = 9

/** What came in day by day, as bars, and as a table for those who want the numbers. */
export function daysChart(view: View, days: DayCount[]): Html {
  const { status } = view.words
  const most = Math.max(...days.flatMap(({ articles, rejected }) => articles + rejected), 1)
  const width = days.length * STEP
  return html`<figure class="chart days">
<svg viewBox="0 0 ${width} ${HEIGHT + 2}" role="img" aria-label="${fill(status.dailyWhy, { days: days.length })}">
<line class="rule" x1="0" y1="${HEIGHT + 0.5}" x2="${width}" y2="${HEIGHT + 0.5}"/>
${days.map((day, at) => dayBars(view, day, at * STEP + (STEP - BAR) / 2, most))}
</svg>
${ends(view, days)}
<figcaption><span class="key"><span class="swatch swatch-articles"></span>${status.articles}</span><span class="key"><span class="swatch swatch-meetings"></span>${status.meetings}</span><span class="key"><span class="swatch swatch-rejected"></span>${status.rejected}</span><span>${fill(status.dailyWhy, { days: days.length })}${fill(status.dailyMost, { n: most })}</span></figcaption>
${numbers(view, days)}
</figure>`
}

/** The first and the last day, under the bars that are theirs. */
function ends(view: View, days: DayCount[]): Html | '' {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  return html`<p class="ends" aria-hidden="true"><span>${dayInWords(view, first.day)}</span><span>${dayInWords(view, last.day)}</span></p>`
}

/** Articles with what was turned away on top of them, and meetings as a narrow bar within. */
function dayBars(view: View, day: DayCount, x: number, most: number): Html {
  const tall = (count: number) => (count / most) * (HEIGHT - 2)
  const { status, colon, comma } = view.words
  const title = `${dayInWords(view, day.day)}${colon}${[`${status.articles} ${day.articles}`, `${status.meetings} ${day.meetings}`, `${status.rejected} ${day.rejected}`].join(comma)}`
  return html`<g><title>${title}</title>${rect('articles', x, 0, tall(day.articles), BAR)}${rect('rejected', x, tall(day.articles), tall(day.rejected), BAR)}${rect('meetings', x + BAR / 3, 0, Math.min(tall(day.meetings), HEIGHT), BAR / 3)}</g>`
}

function rect(kind: string, x: number, from: number, height: number, width: number): Html | '' {
  if (height <= 0) return ''
  return html`<rect class="fill-${kind}" x="${x.toFixed(1)}" y="${(HEIGHT - from - height).toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"/>`
}

function numbers(view: View, days: DayCount[]): Html {
  const { status } = view.words
  const busy = days.filter(({ articles, meetings, rejected }) => articles + meetings + rejected > 0).toReversed()
  if (busy.length === 0) return html``
  return html`<details><summary>${status.numbers}</summary><table><thead><tr><th scope="col">${status.day}</th><th scope="col" class="number">${status.articles}</th><th scope="col" class="number">${status.meetings}</th><th scope="col" class="number">${status.rejected}</th></tr></thead><tbody>${busy.map(
    (day) =>
      html`<tr><th scope="row">${dayInWords(view, day.day)}</th><td class="number">${day.articles}</td><td class="number">${day.meetings}</td><td class="number">${day.rejected}</td></tr>`,
  )}</tbody></table></details>`
}

/** New articles of one source, a bar a day, as small as a word. */
export function sparkline(daily: { day: string; articles: number }[], label: string): Html {
  const most = Math.max(...daily.map(({ articles }) => articles), 1)
  return html`<svg class="spark" viewBox="0 0 ${Math.max(daily.length, 1) * 4} 20" role="img" aria-label="${label}">${daily.map(
    ({ articles }, at) =>
      html`<rect class="${articles === 0 ? 'fill-none' : 'fill-articles'}" x="${at * 4}" y="${articles === 0 ? 19 : (20 - (articles / most) * 20).toFixed(1)}" width="3" height="${articles === 0 ? 1 : ((articles / most) * 20).toFixed(1)}"/>`,
  )}</svg>`
}
