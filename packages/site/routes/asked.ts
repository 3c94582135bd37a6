import type { Filter } from '#model/filter.ts'
import type { ListRequest, Page, Published } from '#pipeline/published.ts'
import type { Known } from '../pages/filterform.ts'

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

/** Lines of a directory that a form offers. */
const MOST_OFFERED = 100

/** What a form needs to know: the names of the filter's series and body, which ids don't tell, and what there is to choose. */
export async function knownOf(published: Published, { series, body }: Filter): Promise<Known> {
  const asked = { limit: MOST_OFFERED }
  const [aSeries, aBody, allSeries, bodies, projects] = await Promise.all([
    series === undefined ? undefined : published.series(series),
    body === undefined ? undefined : published.body(body),
    published.directory('series', asked),
    published.directory('bodies', asked),
    published.directory('projects', asked),
  ])
  const names = { ...(aSeries && { series: aSeries.name }), ...(aBody && { body: aBody.name }) }
  return { names, lists: { series: allSeries.items, body: bodies.items, project: projects.items } }
}

/** A name or id as addresses may carry it: anything printable, not too long. */
export function isName(text: string): boolean {
  return text.length <= 200 && /^[^\p{Cc}\p{Cs}]+$/u.test(text)
}
