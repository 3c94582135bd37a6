import type { Context as Request } from 'hono'
import { LANGUAGES, type Language, type Words } from './words/words.ts'

/** For whom a page is made: the language of its interface, and the address that it is shown under. */
export interface View {
  language: Language
  words: Words
  /** Decoded by nobody: as the request had it, without the query. */
  path: string
  query: URLSearchParams
  now: Date
}

/** The view of a request; `?lang=en` asks for English, anything else gets Chinese. */
export function viewOf(c: Request, now: Date): View {
  const { pathname, searchParams } = new URL(c.req.url)
  const language: Language = searchParams.get('lang') === 'en' ? 'en' : 'zh'
  return { language, words: LANGUAGES[language], path: pathname, query: searchParams, now }
}
