import { html } from 'hono/html'
import type { Span } from '#model/record.ts'
import type { Html } from './html.ts'

/** A range of the text, or what is left of one that another range cut. */
interface Piece {
  start: number
  end: number
  /** The `id` of its element; absent for what is left after a cut. */
  anchor?: string
  shown: boolean
}

/** The anchor of a claim's words. */
export function anchorOf([start, end]: Span): string {
  return `s${start}-${end}`
}

/**
 * The text as paragraphs, with every span as a mark that has its anchor, and one of them shown. Spans may overlap in any
 * way: one that another cuts goes on behind it.
 */
export function markedText(text: string, spans: Span[], shown: Span | undefined): Html {
  const pieces = piecesOf(text, spans, shown)
  const paragraphs: Html[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const inside = pieces.filter((piece) => piece.start < end && piece.end > start)
    if (line.trim() !== '') paragraphs.push(html`<p>${marked(text, { start, end }, inside)}</p>`)
    for (const piece of inside) if (piece.end > end) cut(piece, end)
    start = end + 1
  }
  return html`${paragraphs}`
}

function piecesOf(text: string, spans: Span[], shown: Span | undefined): Piece[] {
  const anchors = new Map(spans.map((span) => [anchorOf(span), span]))
  const all = [...anchors].map(([anchor, [start, end]]): Piece => ({ anchor, start, end, shown: false }))
  if (shown !== undefined) all.push({ anchor: 'mark', start: shown[0], end: shown[1], shown: true })
  return all.filter(({ start, end }) => start < end && end <= text.length)
}

/** Leaves of the piece what lies behind a place. */
function cut(piece: Piece, at: number): void {
  piece.start = at
  delete piece.anchor
}

/** The text from `start` to `end`, all of whose pieces overlap it; the longest stand outermost. */
function marked(text: string, { start, end }: { start: number; end: number }, pieces: Piece[]): Html {
  const open = pieces.map((piece) => ({ ...piece, start: Math.max(start, piece.start), end: Math.min(end, piece.end) }))
  const parts: (string | Html)[] = []
  let at = start
  while (open.length > 0) {
    open.sort(outermostFirst)
    const piece = open.shift() as Piece
    const within = open.filter((one) => one.start < piece.end)
    const inside = within.map((one) => ({ ...one, end: Math.min(one.end, piece.end) }))
    for (const one of within) {
      if (one.end > piece.end) cut(one, piece.end)
      else open.splice(open.indexOf(one), 1)
    }
    parts.push(text.slice(at, piece.start), markOf(piece, marked(text, piece, inside)))
    at = piece.end
  }
  return html`${parts}${text.slice(at, end)}`
}

function outermostFirst(one: Piece, other: Piece): number {
  return one.start - other.start || other.end - one.end || Number(other.shown) - Number(one.shown)
}

function markOf({ anchor, shown }: Piece, content: Html): Html {
  const kind = shown ? 'shown' : 'claim'
  return anchor === undefined
    ? html`<mark class="${kind} rest">${content}</mark>`
    : html`<mark class="${kind}" id="${anchor}">${content}</mark>`
}
