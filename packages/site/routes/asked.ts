import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'
import type { Filter } from '#model/filter.ts'
import type { DueRequest, ListRequest, Page, Published } from '#pipeline/published.ts'
import { gather } from '../feeds/gather.ts'
import type { Known } from '../pages/filterform.ts'
import { cursorOf } from '../requests.ts'
import type { View } from '../view.ts'

/** A page of meetings, filled as far as few reads do. */
export function meetingsOf(published: Published, request: ListRequest): Promise<Page<MeetingEntry>> {
  return gather(
    (part) => published.meetings(part),
    request,
    (entry) => entry,
  )
}

/** A page of commitments, filled as far as few reads do. */
export function commitmentsOf(published: Published, request: DueRequest): Promise<Page<CommitmentEntry>> {
  return gather(
    (part) => published.commitments({ ...part, due: request.due ?? [] }),
    request,
    (entry) => entry,
  )
}

/** The cursor of a page's address, absent on the first page. */
export function cursorIn(view: View): string | undefined {
  return cursorOf(view.query.get('cursor') ?? undefined)
}

/** Lines of a directory that a form offers; others are found by their names. */
const MOST_OFFERED = 100

/** What a form needs to know: the names of the filter's series and body, which ids don't tell, and what there is to choose. */
export async function knownOf(published: Published, { series, body }: Filter): Promise<Known> {
  const asked = { limit: MOST_OFFERED }
  const [aSeries, aBody, allSeries, bodies, projects, places] = await Promise.all([
    series === undefined ? undefined : published.series(series),
    body === undefined ? undefined : published.body(body),
    published.directory('series', asked),
    published.directory('bodies', asked),
    published.directory('projects', asked),
    published.directory('places', asked),
  ])
  const names = { ...(aSeries && { series: aSeries.name }), ...(aBody && { body: aBody.name }) }
  const lists = { series: allSeries.items, body: bodies.items, project: projects.items, place: places.items }
  return { names, lists }
}

/** A name or id as addresses may carry it: anything printable, not too long. */
export function isName(text: string): boolean {
  return text.length <= 200 && /^[^\p{Cc}\p{Cs}]+$/u.test(text)
}
