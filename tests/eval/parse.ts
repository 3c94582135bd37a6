import { readFileSync } from 'node:fs'
import { readArticle } from '#article/read.ts'
import { extract } from '#extract/extract.ts'
import { Refusal } from '#model/refusal.ts'
import type { Case, Known } from './cases.ts'
import type { Answer, Parsed } from './score.ts'

/** Runs the parser on one file, in process. */
export function parseFile(source: string, known: Known = {}): Parsed {
  const { home, url, published } = known
  try {
    const article = readArticle(readFileSync(source), {
      ...(url && { url }),
      ...(published && { publishedAt: published }),
    })
    return { article, meetings: extract(article, home ? { home } : {}).meetings }
  } catch (error) {
    if (error instanceof Refusal) return { error: error.code }
    throw new Error(`${source} broke the parser`, { cause: error })
  }
}

/** What the parser makes of each case. */
export function answer(cases: Case[]): Answer[] {
  return cases.map(({ name, source, gold, known }) => ({ name, gold, parsed: parseFile(source, known) }))
}
