import { stringify } from 'csv-stringify/sync'
import type { Context as Request } from 'hono'
import * as z from 'zod'
import type { Filter } from '#model/filter.ts'
import type { ListRequest, Page } from '#pipeline/published.ts'
import { cursorOf } from '../requests.ts'
import type { Context } from '../settings.ts'
import { COMMITMENT_COLUMNS, cellsOf, type Language, MEETING_COLUMNS } from './columns.ts'
import { type Asked, type Endpoint, nextLink, understand } from './endpoint.ts'
import { Cursor, FILTER_NAMES } from './parameters.ts'
import { API, type Description, inChinese, routeOf } from './route.ts'

/** Where a client wants its export in parts, how many records one of these holds at most. */
const MOST_RECORDS = 1000
/** The most entries that a list gives at a time, and so how many whole records are in memory. */
const AT_ONCE = 50

const Paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_RECORDS)
    .optional()
    .describe(
      `For an export in parts: how many records this one holds at most, 1 to ${MOST_RECORDS}. Without it, there is no end but that of the list.`,
    ),
  cursor: Cursor,
}

type PagingAsked = Asked<z.ZodObject<typeof Paging>>

const JSONL = 'application/x-ndjson'
const CSV = 'text/csv'

/** A file, as one request gets it. */
interface File {
  /** What the rows or lines are. */
  of: 'meetings' | 'commitments'
  /** Of a part, where the next one begins. */
  next?: string | undefined
  /** Text of the file, piece by piece; each piece is made when it is asked for. */
  pieces: AsyncIterable<string>
}

/** Entries some at a time, and of a part where the next one begins. */
interface Entries<Entry> {
  next?: string | undefined
  some: AsyncIterable<Entry[]> | Iterable<Entry[]>
}

const WHOLE = [
  `Everything that the filter selects, newest first by publication here, in one streamed answer. Made while it is sent: what comes meanwhile is not in it. One that breaks off ends in an error of the connection, never as a shorter file. With \`limit\`, a part, whose \`Link\` header leads to the next.`,
  `一次给出筛选条件下的全部记录，新的在前，边读边发；导出期间新收录的不在其中。中断时连接报错，不会像一份完整的短文件。给了 \`limit\` 就只给一部分，\`Link\` 响应头指向下一部分。`,
] as const

export const exportLines = file({
  name: 'exportMeetings',
  path: '/export.jsonl',
  tag: 'Sync',
  summary: ['Whole records of meetings, one a line', '批量导出完整会议记录，每行一条 JSON'],
  description: [
    `Records as \`/api/v1/meetings/{id}\` gives them. ${WHOLE[0]}`,
    `记录与 \`/api/v1/meetings/{id}\` 相同。${WHOLE[1]}`,
  ],
  example: '/export.jsonl?place=510000&limit=20',
  parameters: z.object(Paging),
  filters: FILTER_NAMES,
  failures: ['bad-filter', 'bad-cursor'],
  type: JSONL,
  async file(asked) {
    const { next, some } = await meetingIds(asked)
    return { of: 'meetings', next, pieces: lines(asked.context, some) }
  },
})

export const exportTable = file({
  name: 'exportTable',
  path: '/export.csv',
  tag: 'Sync',
  summary: ['Meetings or commitments as a table', '批量导出表格，可直接用 Excel 打开'],
  description: [
    `RFC 4180 in UTF-8 with a byte order mark, so that spreadsheets read it right; headings and codes in Chinese words, or with \`lang=en\` as the API has them. Cells that a spreadsheet would take for a formula begin with an apostrophe. ${WHOLE[0]} Each part has headings of its own.`,
    `UTF-8 带 BOM 的 CSV（RFC 4180），电子表格直接打开；表头和代码用中文，\`lang=en\` 时用接口原文。会被当作公式的单元格前加撇号。${WHOLE[1]}各部分各自带表头。`,
  ],
  example: '/export.csv?of=commitments&status=overdue',
  parameters: z.object({
    of: z.enum(['meetings', 'commitments']).default('meetings').describe('What the rows are.'),
    lang: z.enum(['zh', 'en']).default('zh').describe('Headings and codes: Chinese words, or those of the API.'),
    ...Paging,
  }),
  filters: FILTER_NAMES,
  failures: ['bad-filter', 'bad-cursor'],
  type: CSV,
  async file(asked) {
    const { of, lang } = asked.parameters
    const shown = { baseUrl: asked.context.baseUrl, language: lang }
    if (of === 'commitments') {
      const { next, some } = await entries((request) => asked.context.published.commitments(request), asked)
      return { of, next, pieces: table(COMMITMENT_COLUMNS, some, shown) }
    }
    const { next, some } = await meetingIds(asked)
    return { of, next, pieces: table(MEETING_COLUMNS, records(asked.context, some), shown) }
  },
})

/** An address that answers with a file. */
function file<Parameters extends z.ZodObject>(
  description: Description<Parameters> & { type: string; file(asked: Asked<Parameters>): Promise<File> },
): Endpoint {
  const { type, path } = description
  return {
    route: routeOf(description, { type, schema: { type: 'string' }, tag: 'untagged' }),
    chinese: inChinese(description),
    example: API + description.example,
    types: [type],
    async handle(c: Request, context) {
      const { of, next, pieces } = await description.file(understand(c, context, description))
      const body = await begun(pieces)
      if (next !== undefined) c.header('Link', nextLink(c, context, { parameter: 'cursor', value: next }))
      c.header('Content-Type', `${type}; charset=utf-8`)
      c.header('Content-Disposition', `attachment; filename="huixun-${path.replace('/export', of)}"`)
      c.header('Cache-Control', 'public, max-age=60')
      c.header('Vary', 'Accept-Encoding')
      return c.body(body)
    },
  }
}

/**
 * The pieces as bytes, the first of them made already, so that what fails from the start can still be told as a failure.
 * Each other one is made when the client has taken the one before it, and none after the client has gone.
 */
async function begun(pieces: AsyncIterable<string>): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder()
  const iterator = pieces[Symbol.asyncIterator]()
  let first: IteratorResult<string> | undefined = await iterator.next()
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = first ?? (await iterator.next())
      first = undefined
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await iterator.return?.()
    },
  }
  return new ReadableStream(source, { highWaterMark: 0 })
}

/** Ids alone, so that those of a part take little room. */
function meetingIds(asked: PagingAsked): Promise<Entries<string>> {
  return entries(async (request) => {
    const { items, ...page } = await asked.context.published.meetings(request)
    return { ...page, items: items.map(({ id }) => id) }
  }, asked)
}

/** All that a list has, read while it is sent; or of a part the entries, read before, for its header tells of the next. */
async function entries<Entry>(
  list: (request: ListRequest) => Promise<Page<Entry>>,
  { parameters, filter }: PagingAsked,
): Promise<Entries<Entry>> {
  const { limit } = parameters
  const pages = pagesOf(list, { cursor: cursorOf(parameters.cursor), filter, limit })
  if (limit === undefined) return { some: itemsOf(pages) }
  const part: Page<Entry>[] = []
  for await (const page of pages) part.push(page)
  return { some: part.map(({ items }) => items), next: part.at(-1)?.next }
}

/** The pages of a list, at most `limit` entries of it. */
async function* pagesOf<Entry>(
  list: (request: ListRequest) => Promise<Page<Entry>>,
  { cursor, filter, limit = Infinity }: { cursor: string | undefined; filter: Filter; limit: number | undefined },
): AsyncGenerator<Page<Entry>> {
  for (let left = limit, next = cursor; left > 0; ) {
    const page = await list({ limit: Math.min(AT_ONCE, left), cursor: next, filter })
    yield page
    left -= page.items.length
    next = page.next
    if (next === undefined) return
  }
}

/** Pages without entries, too: between any two of them a client may have gone. */
async function* itemsOf<Entry>(pages: AsyncIterable<Page<Entry>>): AsyncGenerator<Entry[]> {
  for await (const { items } of pages) yield items
}

/** The records of ids, in their order; those left out that are gone since they were listed. */
async function* records({ published }: Context, ids: Entries<string>['some']) {
  for await (const some of ids) {
    const found = await published.records(some)
    yield some.flatMap((id) => found.get(id) ?? [])
  }
}

async function* lines(context: Context, ids: Entries<string>['some']): AsyncGenerator<string> {
  for await (const some of records(context, ids)) {
    yield some.map((record) => `${JSON.stringify(record)}\n`).join('')
  }
}

/** The headings go with the first rows, or alone where there are none. */
async function* table<Row>(
  columns: Parameters<typeof cellsOf<Row>>[0],
  rows: AsyncIterable<Row[]> | Iterable<Row[]>,
  context: { baseUrl: string; language: Language },
): AsyncGenerator<string> {
  let head = csv([columns.map((column) => column[context.language])], { bom: true })
  for await (const some of rows) {
    yield head + csv(some.map((row) => cellsOf(columns, row, context)))
    head = ''
  }
  if (head !== '') yield head
}

function csv(rows: unknown[][], { bom = false } = {}): string {
  return stringify(rows, { bom, record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ })
}
