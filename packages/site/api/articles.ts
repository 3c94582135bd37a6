import * as z from 'zod'
import type { Meeting } from '#model/record.ts'
import type { Published } from '#pipeline/published.ts'
import { pathTo } from '../pages/links.ts'
import { claimsIn } from './claims.ts'
import { endpoint } from './endpoint.ts'
import { ArticleAnswer } from './schemas.ts'

export const article = endpoint({
  name: 'getArticle',
  path: '/articles/{id}',
  tag: 'Articles',
  summary: [
    'One article: its text, and which of its words the records rest on',
    '一篇文章的正文，及记录所依据的原文位置',
  ],
  description: [
    "Spans are half-open ranges of UTF-16 code units in `article.text`, so `text.slice(start, end)` in JavaScript gives the words. Each claim's `pointer` (RFC 6901) leads into the record of its meeting.",
    '位置是 `article.text` 中 UTF-16 码元的起止，含起不含止，在 JavaScript 里 `text.slice(start, end)` 即得原文。`pointer`（RFC 6901）指向会议记录中的位置。',
  ],
  example: '/articles/{id}',
  parameters: z.object({}),
  filters: [],
  failures: ['not-found'],
  answer: ArticleAnswer,
  seconds: 300,
  from: 'memory',
  async read({ context: { published }, id }) {
    const found = await published.article(id)
    if (found === undefined) return undefined
    const { article, key, meetings } = found
    const records = await standing(published, meetings)
    return {
      value: {
        article,
        key,
        meetings: records.map(({ id, title }) => ({ id, title })),
        claims: records.flatMap((meeting) => claimsIn(meeting, article)),
      },
      page: pathTo('articles', id),
    }
  },
})

/** The records of meetings, under the ids that they go by now. */
async function standing(published: Published, ids: readonly string[]): Promise<Meeting[]> {
  const found = await published.records(ids)
  const others = await Promise.all(ids.filter((id) => !found.has(id)).map((id) => published.gone(id)))
  const moved = others.flatMap((gone) => (gone?.state === 'moved' && !found.has(gone.to) ? [gone.to] : []))
  const more = moved.length === 0 ? [] : (await published.records([...new Set(moved)])).values()
  return [...found.values(), ...more].map(({ meeting }) => meeting)
}
