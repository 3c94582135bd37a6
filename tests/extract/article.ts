import type { Article } from '#model/record.ts'

/** An article with this body and nothing else known of it, for rules that need one. */
export function anArticle(text: string, known: Partial<Article> = {}): Article {
  return {
    id: 'a-test',
    url: null,
    title: '',
    subtitles: [],
    outlet: null,
    site: null,
    reporters: [],
    editors: [],
    publishedAt: null,
    language: 'zh-Hans',
    text,
    warnings: [],
    ...known,
  }
}
