import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Article } from '#model/record.ts'
import { Refusal } from '#model/refusal.ts'
import { readArticle } from '../../packages/article/read.ts'

/**
 * One page for each family of content systems, in the bytes that its site would send (`.page`, so that no formatter
 * touches them), and beside it what a reader takes from it: fields of the article, and phrases that the body has,
 * lacks, or has once.
 */
interface Expected extends Partial<Article> {
  refused?: string
  titleAny?: string[]
  publishedDay?: string
  has?: string[]
  lacks?: string[]
  once?: string[]
}

const PAGES = new URL('pages/', import.meta.url)
const names = readdirSync(PAGES)
  .filter((name) => name.endsWith('.page'))
  .map((name) => name.replace('.page', ''))

describe('pages of many content systems', () => {
  it.each(names)('%s', (name) => {
    const bytes = readFileSync(new URL(`${name}.page`, PAGES))
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, PAGES), 'utf8'))
    const { refused, titleAny, publishedDay, has, lacks, once, ...fields } = expected
    if (refused) {
      expect(refusalOf(bytes)).toBe(refused)
      return
    }
    const article = Article.parse(readArticle(bytes))
    if (titleAny) {
      expect(titleAny).toContain(article.title)
      delete fields.title
    }
    expect(article).toMatchObject(fields)
    if (publishedDay) expect(article.publishedAt?.slice(0, 10)).toBe(publishedDay)
    for (const phrase of has ?? []) expect(article.text).toContain(phrase)
    for (const phrase of lacks ?? []) expect(article.text).not.toContain(phrase)
    for (const phrase of once ?? []) expect(article.text.split(phrase)).toHaveLength(2)
  })
})

function refusalOf(bytes: Uint8Array): string | undefined {
  try {
    readArticle(bytes)
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return undefined
}
