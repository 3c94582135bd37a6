import type { ListRequest, Page } from '#pipeline/published.ts'

/** The most that one call gives. */
const PAGE = 100

/** Calls of one request. */
const CALLS = 10

/** Of these the ones that end before they have enough, by default: each has then looked at all that a call may look at. */
const SHORT_CALLS = 2

/**
 * A page of any length, of those that fit, out of pages that a list gives at a time. It may be shorter than asked, and
 * `next` tells to go on, where little of what was looked at fits.
 */
export async function gather<Entry, Fitting>(
  list: (request: ListRequest) => Promise<Page<Entry>>,
  request: ListRequest,
  fitting: (entry: Entry) => Fitting | undefined,
  { shortCalls = SHORT_CALLS } = {},
): Promise<Page<Fitting>> {
  const items: Fitting[] = []
  let cursor = request.cursor
  for (let calls = 0, short = 0; calls < CALLS && short < shortCalls; calls++) {
    const limit = Math.min(PAGE, request.limit - items.length)
    const page = await list({ ...request, limit, cursor })
    items.push(...page.items.flatMap((entry) => fitting(entry) ?? []))
    cursor = page.next
    if (cursor === undefined || items.length >= request.limit) break
    if (page.items.length < limit) short += 1
  }
  return { items, ...(cursor !== undefined && { next: cursor }) }
}
