import type { Span } from '#model/record.ts'

interface Placed {
  span: Span
}

/** What reaches into a span, of things that stand in order of place and do not overlap. */
export function within<Piece extends Placed>(pieces: readonly Piece[], [from, to]: Span): Piece[] {
  const reached: Piece[] = []
  for (let at = Math.max(0, indexFrom(pieces, from)); at < pieces.length; at++) {
    const piece = pieces[at] as Piece
    if (piece.span[0] >= to) break
    reached.push(piece)
  }
  return reached
}

/** The last that begins at `at` or before, of things that stand in order of place. */
export function lastFrom<Piece extends Placed>(pieces: readonly Piece[], at: number): Piece | undefined {
  return pieces[indexFrom(pieces, at)]
}

function indexFrom(pieces: readonly Placed[], at: number): number {
  let low = -1
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Placed).span[0] <= at) low = middle
    else high = middle - 1
  }
  return low
}
