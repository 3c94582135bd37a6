import { html } from 'hono/html'
import { filterQuery, withQuery } from '#feeds/addresses.ts'
import type { View } from '../view.ts'
import type { Offer } from './feedlinks.ts'
import type { Html } from './html.ts'

/** What there is of a list as a file. */
const FILES = {
  meetings: [
    { path: '/api/v1/export.csv', word: 'table' },
    { path: '/api/v1/export.jsonl', word: 'lines' },
  ],
  commitments: [{ path: '/api/v1/export.csv', word: 'table' }],
} as const

/** The lists of a page as files, narrowed as the page is. */
export function downloadBox(view: View, offers: Offer[]): Html {
  const { downloads } = view.words
  return html`<section class="card downloads" aria-labelledby="downloads-title">
<h2 id="downloads-title">${downloads.title}</h2>
<ul class="links">${offers.flatMap((offer) =>
    FILES[offer.feed].map(
      ({ path, word }) =>
        html`<li><a href="${addressOf(view, path, offer)}">${view.words.subscribe[offer.feed]}${view.words.colon}${downloads[word]}</a></li>`,
    ),
  )}</ul>
<p class="hint">${downloads.why}</p>
</section>`
}

/** Only a table has words of a language, and rows of one kind or the other. */
function addressOf(view: View, path: string, { feed, filter = {} }: Offer): string {
  const narrowed = withQuery(path, filterQuery(filter))
  if (!path.endsWith('.csv')) return narrowed
  const rows = feed === 'commitments' ? withQuery(narrowed, 'of=commitments') : narrowed
  return view.language === 'zh' ? rows : withQuery(rows, `lang=${view.language}`)
}
