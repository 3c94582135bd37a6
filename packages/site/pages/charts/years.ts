import { html } from 'hono/html'
import type { SeriesGap, SeriesMeeting, SeriesPage } from '#model/series.ts'
import type { View } from '../../view.ts'
import { fill } from '../../words/words.ts'
import { dayInWords } from '../dates.ts'
import type { Html } from '../html.ts'

/** Sizes in the picture's own units, of which a phone shows one a pixel. */
const ROW = 26
const LEFT = 44
const TOP = 22
const WIDTH = 320
const MONTH = (WIDTH - LEFT - 6) / 12
const RADIUS = 5

/** The most years that the picture has; older ones are left out of it, not of the list. */
const MOST_YEARS = 30
/** Hollow dots drawn for one gap. */
const MOST_MISSING = 24

const DAY = 86_400_000

interface Dot {
  at: number
  reported: boolean
  title: string
}

/** A row a year, a column a month: a dot for each meeting, a hollow one for each that no report tells of. */
export function yearsChart(view: View, { name, meetings, gaps }: SeriesPage): Html | '' {
  const dots = [...reported(view, meetings), ...missing(meetings, gaps)]
  const newest = Math.max(...dots.map(yearOf))
  const shown = dots.filter((dot) => yearOf(dot) > newest - MOST_YEARS)
  if (shown.length === 0) return ''
  const oldest = Math.min(...shown.map(yearOf))
  const years = Array.from({ length: newest - oldest + 1 }, (_, at) => newest - at)
  const height = TOP + years.length * ROW + 4
  const { series } = view.words
  const label = fill(series.picture, { name })
  return html`<figure class="chart">
<svg class="years" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">
<g class="axis">${Array.from({ length: 12 }, (_, month) => html`<text x="${round(LEFT + (month + 0.5) * MONTH)}" y="12" text-anchor="middle">${month + 1}</text>`)}</g>
${years.map((year, row) => yearRow(year, TOP + row * ROW + ROW / 2))}
${shown.map((dot) => circle(dot, TOP + (newest - yearOf(dot)) * ROW + ROW / 2))}
</svg>
<figcaption><span class="key"><span class="dot"></span>${series.reported}</span>${gaps.length === 0 ? '' : html`<span class="key"><span class="dot hollow"></span>${series.missing}</span>`}<span>${series.pictureWhy}</span></figcaption>
</figure>`
}

function yearRow(year: number, y: number): Html {
  return html`<g><text class="year" x="0" y="${y + 4}">${year}</text><line class="rule" x1="${LEFT}" y1="${y}" x2="${WIDTH}" y2="${y}"/></g>`
}

function circle(dot: Dot, y: number): Html {
  const day = new Date(dot.at)
  const x = LEFT + (day.getUTCMonth() + (day.getUTCDate() - 0.5) / 31) * MONTH
  return html`<circle class="${dot.reported ? 'met' : 'missing'}" cx="${round(x)}" cy="${y}" r="${dot.reported ? RADIUS : RADIUS - 1}">${dot.title === '' ? '' : html`<title>${dot.title}</title>`}</circle>`
}

function reported(view: View, meetings: SeriesMeeting[]): Dot[] {
  return meetings.flatMap(({ date, title }) =>
    date === null ? [] : [{ at: Date.parse(date), reported: true, title: `${dayInWords(view, date)} ${title}` }],
  )
}

/** Between the meetings before and after a gap, evenly: nobody knows when they were. */
function missing(meetings: SeriesMeeting[], gaps: SeriesGap[]): Dot[] {
  return gaps.flatMap(({ term, first, last }) => {
    const at = (ordinal: number) =>
      meetings.find((one) => one.term === term && one.ordinal === ordinal && one.date !== null)?.date
    const [before, after] = [at(first - 1), at(last + 1)]
    if (before == null || after == null) return []
    const count = Math.min(last - first + 1, MOST_MISSING)
    const step = (Date.parse(after) - Date.parse(before)) / (count + 1)
    if (step < DAY / 4) return []
    return Array.from({ length: count }, (_, index) => ({
      at: Date.parse(before) + step * (index + 1),
      reported: false,
      title: '',
    }))
  })
}

function yearOf({ at }: Dot): number {
  return new Date(at).getUTCFullYear()
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
