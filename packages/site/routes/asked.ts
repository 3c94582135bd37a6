import type { Filter } from '#model/filter.ts'
import type { ListRequest, Page, Published } from '#pipeline/published.ts'
import type { Names } from '../pages/filterform.ts'

/** Reads of a list for one page, beyond which the reader is asked to go on. */
const MOST_READS = 4

/** A page of a list whose pages may come with less than was asked for, even nothing. */
export async function filled<Item>(
  list: (request: ListRequest) => Promise<Page<Item>>,
  request: ListRequest,
): Promise<Page<Item>> {
  const items: Item[] = []
  let cursor = request.cursor
  for (let read = 0; read < MOST_READS; read++) {
    const page = await list({ ...request, limit: request.limit - items.length, cursor })
    items.push(...page.items)
    cursor = page.next
    if (cursor === undefined || items.length >= request.limit) break
  }
  return { items, ...(cursor !== undefined && { next: cursor }) }
}

/** Names of a filter's series and body, which its ids don't tell. */
export async function namesOf(published: Published, { series, body }: Filter): Promise<Names> {
  const [aSeries, aBody] = await Promise.all([
    series === undefined ? undefined : published.series(series),
    body === undefined ? undefined : published.body(body),
  ])
  return { ...(aSeries && { series: aSeries.name }), ...(aBody && { body: aBody.name }) }
}

/** A name or id as addresses may carry it: anything printable, not too long. */
export function isName(text: string): boolean {
  return text.length <= 200 && /^[^\p{Cc}\p{Cs}]+$/u.test(text)
}
