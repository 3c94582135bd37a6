import type { Context } from 'hono'
import * as z from 'zod'
import { Instant } from '#model/entry.ts'
import { Unavailable } from '#pipeline/published.ts'

/** Every kind of failure that the API tells of, with the words that stand for it wherever it happens. */
export const PROBLEMS = {
  'bad-parameter': { status: 400, title: "A parameter can't be understood.", chinese: '参数有误' },
  'bad-filter': { status: 400, title: "A filter can't be understood.", chinese: '筛选条件有误' },
  'bad-cursor': { status: 400, title: 'The cursor is none that an answer gave.', chinese: '翻页标记无效' },
  'not-found': { status: 404, title: 'There is nothing under this address.', chinese: '没有这条记录' },
  'method-not-allowed': { status: 405, title: 'This address is only read.', chinese: '只能读取' },
  'not-acceptable': { status: 406, title: 'None of the accepted media types is on offer.', chinese: '没有所要的格式' },
  withdrawn: { status: 410, title: 'No article reports this any more.', chinese: '记录已撤下' },
  failed: { status: 500, title: 'The answer could not be made.', chinese: '服务器出错' },
  unavailable: {
    status: 503,
    title: 'What is published is out of reach just now.',
    chinese: '暂时读不到数据，请稍后再来',
  },
} as const

export type ProblemName = keyof typeof PROBLEMS

/** RFC 9457. */
export const Problem = z.object({
  type: z.url(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  parameter: z.string().optional(),
  withdrawnAt: Instant.optional(),
})

type Extension = Pick<z.infer<typeof Problem>, 'parameter' | 'withdrawnAt'>

/** Thrown by whatever can't answer. The message is a sentence for who asked, and repeats nothing of what they sent. */
export class Failure extends Error {
  readonly problem: ProblemName
  readonly extension: Extension

  constructor(problem: ProblemName, message: string, { cause, ...extension }: Extension & ErrorOptions = {}) {
    super(message, { cause })
    this.name = 'Failure'
    this.problem = problem
    this.extension = extension
  }
}

/** What went wrong on our side: nothing is told of how. */
export function failureOf(error: Error): Failure {
  return error instanceof Unavailable
    ? new Failure('unavailable', `Ask again in ${RETRY_AFTER} seconds.`, { cause: error })
    : new Failure('failed', 'The failure is on record. Try again later.', { cause: error })
}

/** Seconds after which an outage of the table is likely to be over. */
export const RETRY_AFTER = '30'

/** The address that a problem of this kind goes by, which explains it, too. */
function problemType(baseUrl: string, name: ProblemName): string {
  return `${baseUrl}/docs#problem-${name}`
}

/** A failure as problem details. No cache keeps it: what is missing now may be published, or restored, in a moment. */
export function problem(c: Context, baseUrl: string, failure: Failure): Response {
  const { status, title } = PROBLEMS[failure.problem]
  const body: z.infer<typeof Problem> = {
    type: problemType(baseUrl, failure.problem),
    title,
    status,
    detail: failure.message,
    ...failure.extension,
  }
  if (failure.problem === 'unavailable') c.header('Retry-After', RETRY_AFTER)
  c.header('Content-Type', 'application/problem+json')
  c.header('Cache-Control', 'no-store')
  return c.body(JSON.stringify(body), status)
}
