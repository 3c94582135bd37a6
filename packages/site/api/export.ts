import { stringify } from 'csv-stringify/sync'
import type { Context as Request } from 'hono'
import * as z from 'zod'
import type { CommitmentEntry } from '#model/entry.ts'
import type { ListRequest, Page } from '#pipeline/published.ts'
import type { Context } from '../settings.ts'
import { COMMITMENT_COLUMNS, cellsOf, type Language, MEETING_COLUMNS } from './columns.ts'
import { type Asked, type Endpoint, nextLink, pageRequest, understand } from './endpoint.ts'
import { Cursor, FILTER_NAMES, limitOf } from './parameters.ts'
import { API, type Description, inChinese, routeOf } from './route.ts'

/** How many records one answer holds at most: a few dozen megabytes, which a function's address can stream. */
const MOST_RECORDS = 1000
/** How many whole records are in memory at a time. */
const AT_ONCE = 50
/** The most entries that a list gives at a time. */
const PAGE = 100

const Paging = { limit: limitOf({ most: MOST_RECORDS, otherwise: MOST_RECORDS }), cursor: Cursor }

const JSONL = 'application/x-ndjson'
const CSV = 'text/csv'

/** Records of one list and how they read in a file, some at a time. */
interface Part {
  /** What the rows or lines are. */
  of: 'meetings' | 'commitments'
  next?: string
  /** Text of the file, piece by piece; each piece is made when it is asked for. */
  pieces: AsyncIterable<string>
}

export const exportLines = file({
  name: 'exportMeetings',
  path: '/export.jsonl',
  tag: 'Sync',
  summary: ['Whole records of meetings, one a line', '批量导出完整会议记录，每行一条 JSON'],
  description: [
    `As \`/api/v1/meetings/{id}\` gives them, newest first by publication here, at most ${MOST_RECORDS} an answer; the \`Link\` header leads to those before them. Streamed.`,
    `与 \`/api/v1/meetings/{id}\` 相同，新的在前，每次最多 ${MOST_RECORDS} 条，\`Link\` 响应头指向更早的。边读边发。`,
  ],
  example: '/export.jsonl?place=510000&limit=20',
  parameters: z.object(Paging),
  filters: FILTER_NAMES,
  failures: ['bad-filter', 'bad-cursor'],
  type: JSONL,
  async part(asked) {
    const { items, next } = await idsOf(asked)
    return { of: 'meetings', ...(next !== undefined && { next }), pieces: lines(asked.context, items) }
  },
})

export const exportTable = file({
  name: 'exportTable',
  path: '/export.csv',
  tag: 'Sync',
  summary: ['Meetings or commitments as a table', '批量导出表格，可直接用 Excel 打开'],
  description: [
    `RFC 4180 in UTF-8 with a byte order mark, so that spreadsheets read it right; headings and codes in Chinese words, or with \`lang=en\` as the API has them. Cells that a spreadsheet would take for a formula begin with an apostrophe. At most ${MOST_RECORDS} rows an answer; the \`Link\` header leads to those before them, a table with headings of its own. Streamed.`,
    `UTF-8 带 BOM 的 CSV（RFC 4180），电子表格直接打开；表头和代码用中文，\`lang=en\` 时用接口原文。会被当作公式的单元格前加撇号。每次最多 ${MOST_RECORDS} 行，\`Link\` 响应头指向更早的，各自带表头。边读边发。`,
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
  async part(asked) {
    const { of, lang } = asked.parameters
    const shown = { baseUrl: asked.context.baseUrl, language: lang }
    if (of === 'commitments') {
      const { items, next } = await gather<CommitmentEntry>(
        (request) => asked.context.published.commitments(request),
        asked,
      )
      return { of, ...(next !== undefined && { next }), pieces: table(COMMITMENT_COLUMNS, chunks(items), shown) }
    }
    const { items, next } = await idsOf(asked)
    return {
      of,
      ...(next !== undefined && { next }),
      pieces: table(MEETING_COLUMNS, records(asked.context, items), shown),
    }
  },
})

/** An address that answers with a file. */
function file<Parameters extends z.ZodObject>(
  description: Description<Parameters> & { type: string; part(asked: Asked<Parameters>): Promise<Part> },
): Endpoint {
  const { type, path } = description
  return {
    route: routeOf(description, { type, schema: { type: 'string' }, tag: 'untagged' }),
    chinese: inChinese(description),
    example: API + description.example,
    types: [type],
    async handle(c: Request, context) {
      const { of, next, pieces } = await description.part(understand(c, context, description))
      if (next !== undefined) c.header('Link', nextLink(c, context, { parameter: 'cursor', value: next }))
      c.header('Content-Type', `${type}; charset=utf-8`)
      c.header('Content-Disposition', `attachment; filename="huixun-${path.replace('/export', of)}"`)
      c.header('Cache-Control', 'public, max-age=60')
      return c.body(streamOf(pieces))
    },
  }
}

/** The pieces as bytes; each is made when the client has taken the one before it, and none after the client has gone. */
function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const iterator = pieces[Symbol.asyncIterator]()
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await iterator.return?.()
    },
  }
  return new ReadableStream(source, { highWaterMark: 0 })
}

/** The first `limit` of a list, and where the others begin: read before anything is sent, since headers go first. */
async function gather<Entry>(
  list: (request: ListRequest) => Promise<Page<Entry>>,
  { parameters, filter }: Pick<Asked<z.ZodObject<typeof Paging>>, 'parameters' | 'filter'>,
): Promise<Page<Entry>> {
  const { limit, cursor } = pageRequest(parameters)
  const items: Entry[] = []
  let next = cursor
  do {
    const page = await list({ limit: Math.min(PAGE, limit - items.length), cursor: next, filter })
    items.push(...page.items)
    next = page.next
  } while (next !== undefined && items.length < limit)
  return { items, ...(next !== undefined && { next }) }
}

/** Ids alone, so that a thousand take little room. */
function idsOf({ context: { published }, ...asked }: Asked<z.ZodObject<typeof Paging>>): Promise<Page<string>> {
  const list = async (request: ListRequest) => {
    const { items, ...page } = await published.meetings(request)
    return { ...page, items: items.map(({ id }) => id) }
  }
  return gather(list, asked)
}

/** The records of these ids, in their order, some at a time. */
async function* records({ published }: Context, ids: readonly string[]) {
  for (const some of chunks(ids)) {
    const found = await published.records(some)
    yield some.flatMap((id) => found.get(id) ?? [])
  }
}

async function* lines(context: Context, ids: readonly string[]): AsyncIterable<string> {
  for await (const some of records(context, ids)) {
    yield some.map((record) => `${JSON.stringify(record)}\n`).join('')
  }
}

async function* table<Row>(
  columns: Parameters<typeof cellsOf<Row>>[0],
  rows: AsyncIterable<Row[]> | Iterable<Row[]>,
  context: { baseUrl: string; language: Language },
): AsyncIterable<string> {
  yield csv([columns.map((column) => column[context.language])], { bom: true })
  for await (const some of rows) yield csv(some.map((row) => cellsOf(columns, row, context)))
}

function csv(rows: unknown[][], { bom = false } = {}): string {
  return stringify(rows, { bom, record_delimiter: 'windows', escape_formulas: true, quoted_match: /[\r\n]/ })
}

function* chunks<Item>(items: readonly Item[]): Iterable<Item[]> {
  for (let start = 0; start < items.length; start += AT_ONCE) yield items.slice(start, start + AT_ONCE)
}
