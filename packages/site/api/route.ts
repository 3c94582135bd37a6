import type { RouteConfig } from '@hono/zod-openapi'
import * as z from 'zod'
import type { FILTER_NAMES } from '#feeds/addresses.ts'
import type { Meaning } from './meanings/meaning.ts'
import { FILTERS } from './parameters.ts'
import { PROBLEMS, Problem, type ProblemName } from './problem.ts'
import { Moved, refTo } from './schemas.ts'

export const API = '/api/v1'

/** The chapters of the documentation. */
export const TAGS = {
  Records: { chinese: '会议与承诺', english: 'Meetings and commitments' },
  Directories: { chinese: '系列、机构、人物、地区、项目', english: 'Series, bodies, people, places, projects' },
  Articles: { chinese: '文章', english: 'Articles' },
  Sync: { chinese: '同步与批量导出', english: 'Sync and bulk export' },
  System: { chinese: '运行状况', english: 'How the system is doing' },
} as const

export type Tag = keyof typeof TAGS

/** What the documentation says of an address, and what its query may hold. */
export interface Description<Parameters extends z.ZodObject> {
  name: string
  /** Under `/api/v1`, with at most one parameter in braces. */
  path: string
  tag: Tag
  summary: Meaning
  description: Meaning
  /** A request that can be tried, under `/api/v1`. */
  example: string
  parameters: Parameters
  /** Whether it narrows a list as feeds do. */
  filters: typeof FILTER_NAMES | readonly []
  failures: readonly ProblemName[]
}

/** What the documentation says of an address in Chinese. */
export function inChinese({ summary, description }: Pick<Description<z.ZodObject>, 'summary' | 'description'>) {
  return { summary: summary[1], description: description[1] }
}

/** The answer of an address: its media type and what it holds. One with a tag can be asked for again for a 304. */
interface Answer {
  type: string
  schema: { $ref: string } | { type: 'string' }
  tag: 'tagged' | 'untagged'
}

/** How the document describes an address. */
export function routeOf(description: Description<z.ZodObject>, answer: Answer): RouteConfig {
  const { name, path, tag, summary, parameters, filters } = description
  const query = z.object({
    ...Object.fromEntries(filters.map((filter) => [filter, FILTERS[filter]])),
    ...parameters.shape,
  })
  const param = /\{(\w+)\}/.exec(path)?.[1]
  return {
    method: 'get',
    path: API + path,
    operationId: name,
    tags: [tag],
    summary: summary[0],
    description: description.description[0],
    request: {
      ...(Object.keys(query.shape).length > 0 && { query }),
      ...(param !== undefined && {
        params: z.object({ [param]: z.string().describe('As the list of these has it.') }),
      }),
    },
    responses: responsesOf(description, answer),
  }
}

function responsesOf(
  { parameters, failures }: Description<z.ZodObject>,
  { type, schema, tag }: Answer,
): RouteConfig['responses'] {
  const goesOn = 'cursor' in parameters.shape || 'since' in parameters.shape
  const problems: ProblemName[] = ['bad-parameter', ...failures, 'not-acceptable', 'failed', 'unavailable']
  return {
    200: {
      description: 'What was asked for.',
      content: { [type]: { schema } },
      headers: {
        ...(tag === 'tagged' && { ETag: header('For `If-None-Match`.') }),
        ...(goesOn && { Link: header('With `rel="next"`, where there is more.') }),
      },
    },
    // What may be withdrawn may also turn out to be another's.
    ...(failures.includes('withdrawn') && {
      301: {
        description: 'The record goes by another id now.',
        content: { 'application/json': { schema: refTo(Moved) } },
        headers: { Location: header('Where it stands.') },
      },
    }),
    ...(tag === 'tagged' && { 304: { description: 'Nothing has changed since the answer that the client has.' } }),
    ...Object.fromEntries(problems.map((name) => [PROBLEMS[name].status, problemResponse(name)])),
  }
}

function header(description: string) {
  return { description, schema: { type: 'string' as const } }
}

function problemResponse(name: ProblemName) {
  return {
    description: PROBLEMS[name].title,
    content: { 'application/problem+json': { schema: refTo(Problem) } },
    ...(name === 'unavailable' && { headers: { 'Retry-After': header('Seconds to wait before asking again.') } }),
  }
}
