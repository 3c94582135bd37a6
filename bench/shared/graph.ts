import type { Graph } from './report.ts'

/** Bars beside one another, each with its name and its value. */
export interface Bars {
  name: string
  title: string
  /** Decimal places of the values. */
  digits?: number
  bars: readonly { name: string; value: number; isOurs: boolean }[]
}

/** Lines over one axis, both axes logarithmic. */
export interface Lines {
  name: string
  title: string
  x: string
  y: string
  lines: readonly { name: string; points: readonly (readonly [x: number, y: number])[] }[]
}

const WIDTH = 760
const LEFT = 250
const RIGHT = 100
const ROW = 30
const TOP = 56
const INK = '#1f2328'
const FAINT = '#6e7781'
const GRID = '#d8dee4'
const OURS = '#0b6bcb'
const PEER = '#a3adb8'
const COLOURS = ['#0b6bcb', '#c2410c', '#15803d', '#7e22ce', '#b45309', '#0e7490']
const PLOT = { left: 70, right: 560, top: 60, bottom: 330, height: 380 }

/** Bars of values that may lie far apart: their length is that of the logarithm, and each says its number. */
export function bars({ name, title, digits = 0, bars }: Bars): Graph {
  const values = bars.map(({ value }) => value)
  const floor = 10 ** Math.floor(Math.log10(Math.min(...values)) - 0.3)
  const span = Math.log10(Math.max(...values) / floor)
  const rows = bars.map((bar, at) => {
    const y = TOP + at * ROW
    const length = (Math.log10(bar.value / floor) / span) * (WIDTH - LEFT - RIGHT)
    const number = bar.value.toLocaleString('en', { maximumFractionDigits: digits })
    return [
      text(LEFT - 10, y + 16, bar.name, 'end'),
      `<rect x="${LEFT}" y="${y + 2}" width="${length.toFixed(1)}" height="20" rx="3" fill="${bar.isOurs ? OURS : PEER}"/>`,
      text(LEFT + length + 8, y + 16, number, 'start'),
    ].join('')
  })
  const height = TOP + bars.length * ROW + 30
  const foot = text(LEFT, height - 12, 'Lengths are logarithmic.', 'start', FAINT)
  return { name, title, svg: drawing(height, title, [...rows, foot]) }
}

export function lines({ name, title, x, y, lines }: Lines): Graph {
  const points = lines.flatMap((line) => line.points)
  const across = scale(
    points.map(([at]) => at),
    PLOT.left,
    PLOT.right,
  )
  const up = scale(
    points.map(([, at]) => at),
    PLOT.bottom,
    PLOT.top,
  )
  const columns = across.ticks.map((at) => {
    const place = across.place(at)
    return rule(place, PLOT.top, place, PLOT.bottom) + text(place, PLOT.bottom + 18, short(at), 'middle', FAINT)
  })
  const rows = up.ticks.map((at) => {
    const place = up.place(at)
    return rule(PLOT.left, place, PLOT.right, place) + text(PLOT.left - 8, place + 4, short(at), 'end', FAINT)
  })
  const heights = apart(lines.map((line) => up.place(line.points.at(-1)?.[1] ?? 1)))
  const drawn = lines.map((line, at) => {
    const colour = COLOURS[at % COLOURS.length] as string
    const path = line.points.map(([a, b]) => `${across.place(a).toFixed(1)},${up.place(b).toFixed(1)}`)
    const dots = path.map((point) => {
      const [a, b] = point.split(',')
      return `<circle cx="${a}" cy="${b}" r="3.5" fill="${colour}"/>`
    })
    const label = text(PLOT.right + 12, (heights[at] ?? 0) + 4, line.name, 'start', colour)
    return `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${label}`
  })
  const axes = [
    text(PLOT.right, PLOT.bottom + 40, x, 'end'),
    text(PLOT.left - 50, PLOT.top - 14, y, 'start'),
    text(PLOT.left, PLOT.bottom + 40, 'Both axes are logarithmic.', 'start', FAINT),
  ]
  return { name, title, svg: drawing(PLOT.height, title, [...columns, ...rows, ...drawn, ...axes]) }
}

/** A logarithmic scale over whole powers of ten. */
function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at)),
    place: (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
  }
}

/** Heights of labels, moved so that none stands on another. */
function apart(heights: readonly number[]): number[] {
  const order = heights.map((height, at) => ({ height, at })).toSorted((one, other) => one.height - other.height)
  const placed: number[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const { height, at } of order) {
    last = Math.max(height, last + 16)
    placed[at] = last
  }
  return placed
}

function short(value: number): string {
  if (value >= 1e6) return `${value / 1e6} M`
  return value >= 1e3 ? `${value / 1e3} k` : String(Number(value.toPrecision(1)))
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="${GRID}"/>`
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end', colour = INK): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${colour}">${escaped(words)}</text>`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** On white of its own, so that it reads on dark pages too. */
function drawing(height: number, title: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13">
<title>${escaped(title)}</title>
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="20" y="30" font-size="16" font-weight="600" fill="${INK}">${escaped(title)}</text>
${parts.join('\n')}
</svg>
`
}
