import type { Directory, DirectoryEntry } from '#model/directory.ts'
import type { Filter } from '#model/filter.ts'
import type { Page, Published } from '#pipeline/published.ts'
import { BadFilter, filterOf } from '../filter.ts'
import type { View } from '../view.ts'

/** What people know by name, while a filter holds its id. */
type Named = 'series' | 'body'

/** Lines of a directory that are read at a time, and how often for one request. */
const LINES = 100
const MOST_READS = 20
/** How many one is asked to choose from. */
const MOST_CHOICES = 20

const WORDS = {
  series: { of: 'series', english: 'series', chinese: '系列' },
  body: { of: 'bodies', english: 'body', chinese: '机构' },
} as const

/**
 * The filter that a page's address asks for, as a form sends it: a series or body by its id, its name, or a part of its
 * name that only one has.
 * @throws BadFilter with all that have it, where there is more than one
 */
export async function filterIn(view: View, published: Published): Promise<Filter> {
  const filter = filterOf(view.query)
  const [series, body] = await Promise.all([
    idOf(published, 'series', filter.series),
    idOf(published, 'body', filter.body),
  ])
  return { ...filter, ...(series !== undefined && { series }), ...(body !== undefined && { body }) }
}

async function idOf(published: Published, field: Named, asked: string | undefined): Promise<string | undefined> {
  if (asked === undefined) return undefined
  const known = field === 'series' ? await published.series(asked) : await published.body(asked)
  if (known !== undefined) return asked
  const page = await entriesHolding(published, WORDS[field].of, { sought: asked })
  const exactly = page.items.filter(({ name }) => plain(name) === plain(asked))
  const [first, ...others] = exactly.length > 0 ? exactly : page.items
  if (first === undefined) throw page.next === undefined ? unknown(field, asked) : notYetFound(field, asked)
  if (others.length > 0) throw unclear(field, asked, [first, ...others])
  return first.id
}

/** Lines of a directory whose name holds what is sought, in its order; `next` tells to go on where there may be more. */
export async function entriesHolding(
  published: Published,
  of: Directory,
  { sought, cursor }: { sought: string; cursor?: string | undefined },
): Promise<Page<DirectoryEntry>> {
  const holding: DirectoryEntry[] = []
  let next = cursor
  for (let read = 0; read < MOST_READS && holding.length < LINES; read++) {
    const page = await published.directory(of, { limit: LINES, cursor: next })
    holding.push(...page.items.filter(({ name }) => plain(name).includes(plain(sought))))
    next = page.next
    if (next === undefined) break
  }
  return { items: holding, ...(next !== undefined && { next }) }
}

/** Width, case and spaces don't count. */
function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s/g, '')
}

function unknown(field: Named, asked: string): BadFilter {
  const { english, chinese } = WORDS[field]
  return new BadFilter(field, {
    english: `No ${english} is called “${asked}”, nor has it in its name.`,
    chinese: `没有叫“${asked}”或名称里带这几个字的${chinese}。`,
  })
}

/** Where there is more of it than is read for one request. */
function notYetFound(field: Named, asked: string): BadFilter {
  const { english, chinese } = WORDS[field]
  return new BadFilter(field, {
    english: `Of the first ${LINES * MOST_READS} no ${english} has “${asked}” in its name; give its id, which its page has in its address.`,
    chinese: `前${LINES * MOST_READS}个${chinese}的名称里都没有“${asked}”；请填它的编号，就在它的页面地址里。`,
  })
}

function unclear(field: Named, asked: string, all: DirectoryEntry[]): BadFilter {
  const { english, chinese } = WORDS[field]
  const choices = all.slice(0, MOST_CHOICES).map(({ id, name }) => ({ value: id, name }))
  return new BadFilter(field, {
    english: `More than one ${english} has “${asked}” in its name.`,
    chinese: `名称里带“${asked}”的${chinese}不止一个。`,
    choices,
  })
}
