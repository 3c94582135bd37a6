import type { z } from 'zod'
import { CLAIM_LISTS, type Evidence, type Meeting, type Span } from '#model/record.ts'
import type { Claim } from './schemas.ts'

/**
 * What a record says on the ground of one article, in the order of the article's words. `pointer` is a JSON Pointer (RFC
 * 6901) into the record.
 */
export function claimsIn(meeting: Meeting, { id, text }: { id: string; text: string }): z.infer<typeof Claim>[] {
  const spans: [pointer: string, span: Span][] = CLAIM_LISTS.flatMap((list) =>
    meeting[list].flatMap((claim, index) =>
      spansIn(claim, id).map((span): [string, Span] => [`/${list}/${index}`, span]),
    ),
  )
  const { span, articleId } = meeting.date
  if (span !== null && articleId === id) spans.push(['/date', span])
  return spans
    .map(([pointer, span]) => ({ meetingId: meeting.id, pointer, span, text: text.slice(...span) }))
    .toSorted((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1])
}

function spansIn({ evidence = [] }: { evidence?: Evidence[] | undefined }, articleId: string): Span[] {
  return evidence.filter((one) => one.articleId === articleId).map(({ span }) => span)
}
