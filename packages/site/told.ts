import type { Context as Request } from 'hono'
import { type Failure, PROBLEMS, problem, RETRY_AFTER } from './api/problem.ts'
import type { Html } from './pages/html.ts'
import { bodyOf } from './routes/sending.ts'

/** Endings of addresses that programs read as text. */
const TEXT = /\.(?:atom|ics|rss|txt|xml)$/

interface Telling {
  failure: Failure
  /** The same sentence in Chinese. */
  chinese?: string
  /** What people are told; absent where no page stands at such an address. */
  page?: () => Html
}

/**
 * A failure in the shape that the address promises: problem details (RFC 9457) where it ends in `.json`, both sentences
 * as plain text, which readers show or log as it is, where it is a feed or another text, and a page elsewhere.
 */
export async function told(c: Request, baseUrl: string, { failure, chinese, page }: Telling): Promise<Response> {
  if (c.req.path.endsWith('.json')) return problem(c, baseUrl, failure)
  const { status, chinese: inChinese } = PROBLEMS[failure.problem]
  c.header('Cache-Control', 'no-store')
  if (status === 503) c.header('Retry-After', RETRY_AFTER)
  if (page === undefined || TEXT.test(c.req.path))
    return c.text(`${chinese ?? `${inChinese}。`}\n${failure.message}\n`, status)
  return c.html(await bodyOf(page()), status)
}
