import type { RouteConfig } from '@hono/zod-openapi'
import type { Context as Request } from 'hono'
import type { z } from 'zod'
import type { Filter } from '#model/filter.ts'
import { answer } from '../answer.ts'
import type { Document } from '../cache.ts'
import { BadFilter, filterOf } from '../filter.ts'
import { cursorOf } from '../requests.ts'
import type { Context } from '../settings.ts'
import { readParameters } from './parameters.ts'
import { Failure } from './problem.ts'
import { API, type Description, inChinese, routeOf } from './route.ts'
import { type Moved, refTo } from './schemas.ts'

/** One address of the API: what the document says of it, and what answers. */
export interface Endpoint {
  route: RouteConfig
  /** What the document says in English, in Chinese. */
  chinese: { summary: string; description: string }
  /** A request that can be tried, path and query. */
  example: string
  /** Media types that it answers with. */
  types: readonly string[]
  handle(c: Request, context: Context): Promise<Response>
}

/** What was asked for, understood. */
export interface Asked<Parameters extends z.ZodObject> {
  context: Context
  /** The path's parameter, empty where it has none. */
  id: string
  parameters: z.output<Parameters>
  filter: Filter
}

/** The parameter that leads on, and its value. */
export interface Onward {
  parameter: string
  value: string
}

export interface Reply<Answer> {
  value: Answer
  next?: Onward | undefined
  changedAt?: Date
  /** Path of the page that shows the same to people. */
  page?: string
}

/** Thrown where an id turned out to be another record's. */
export class Elsewhere extends Error {
  readonly was: string
  readonly id: string
  /** Under `/api/v1`. */
  readonly path: string

  constructor(was: string, id: string, folder: string) {
    super('The record goes by another id.')
    this.name = 'Elsewhere'
    this.was = was
    this.id = id
    this.path = `${folder}/${encodeURIComponent(id)}`
  }
}

/** An address that answers with JSON. `read` gives `undefined` for what there is none of. */
export function endpoint<Parameters extends z.ZodObject, Answer extends z.ZodType>(
  description: Description<Parameters> & {
    answer: Answer
    /** How long caches may keep it without asking again. */
    seconds: number
    /**
     * Whether it may come from memory as long as nothing that readers see has changed, or is read each time: who was told
     * of a change a moment ago must find it.
     */
    from: 'memory' | 'table'
    read(asked: Asked<Parameters>): Promise<Reply<z.output<Answer>> | undefined>
  },
): Endpoint {
  const type = 'application/json'
  return {
    route: routeOf(description, { type, schema: refTo(description.answer), tag: 'tagged' }),
    chinese: inChinese(description),
    example: API + description.example,
    types: [type],
    async handle(c, context) {
      const asked = understand(c, context, description)
      const { pathname, search } = new URL(c.req.url)
      const make = async (): Promise<Document | undefined> => {
        const reply = await description.read(asked)
        return reply && documentOf(c, context, reply, { type, cache: cacheFor(description.seconds) })
      }
      const made = await (description.from === 'memory' ? context.documents.get(pathname + search, make) : make())
      if (made === undefined) throw new Failure('not-found', 'No record goes by this id.')
      return answer(c, made)
    },
  }
}

/** What a request asks for. @throws Failure for what can't be understood */
export function understand<Parameters extends z.ZodObject>(
  c: Request,
  context: Context,
  { parameters, filters }: Pick<Description<Parameters>, 'parameters' | 'filters'>,
): Asked<Parameters> {
  const search = new URL(c.req.url).searchParams
  const read = readParameters(parameters, search, filters)
  return { context, id: Object.values(c.req.param())[0] ?? '', parameters: read, filter: filterIn(search, filters) }
}

function filterIn(search: URLSearchParams, filters: readonly string[]): Filter {
  if (filters.length === 0) return {}
  try {
    return filterOf(search)
  } catch (error) {
    if (!(error instanceof BadFilter)) throw error
    throw new Failure('bad-filter', error.message, { parameter: error.parameter, cause: error })
  }
}

/** The cursor of a list's request. */
export function pageRequest({ limit, cursor }: { limit: number; cursor?: string | undefined }) {
  return { limit, cursor: cursorOf(cursor) }
}

function documentOf(
  c: Request,
  context: Context,
  { value, changedAt, next, page }: Reply<unknown>,
  head: Pick<Document, 'type' | 'cache'>,
): Document {
  const links = [
    ...(next === undefined ? [] : [nextLink(c, context, next)]),
    ...(page === undefined ? [] : [`<${context.baseUrl}${page}>; rel="alternate"; type="text/html"`]),
  ]
  return { ...head, body: JSON.stringify(value), links, ...(changedAt && { changedAt }) }
}

function cacheFor(seconds: number): string {
  return seconds === 0 ? 'no-cache' : `public, max-age=${seconds}`
}

/** The value of a `Link` header (RFC 8288) to what comes next. */
export function nextLink(c: Request, { baseUrl }: Context, { parameter, value }: Onward): string {
  const { pathname, searchParams } = new URL(c.req.url)
  searchParams.set(parameter, value)
  return `<${baseUrl}${pathname}?${searchParams}>; rel="next"`
}

/** Leads to where a record stands now. Caches ask again, for two meetings that were taken for one may be told apart. */
export function moved(c: Request, { baseUrl }: Context, { was, id, path }: Elsewhere): Response {
  const url = `${baseUrl}${API}${path}`
  c.header('Location', url)
  c.header('Cache-Control', 'no-cache')
  return c.json({ id: was, sameAs: id, url } satisfies z.infer<typeof Moved>, 301)
}
