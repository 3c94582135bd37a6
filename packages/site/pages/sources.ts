import { html } from 'hono/html'
import { webAddress } from '#feeds/addresses.ts'
import { dayInWords } from '#feeds/dates.ts'
import type { Source } from '#model/record.ts'
import type { Html } from './layout.ts'
import { section } from './section.ts'

/** The articles that the record rests on, linked where their address is known. */
export function sources(all: Source[]): Html | '' {
  return section('sources', '出处', all.length, () => html`<ul class="sources">${all.map(row)}</ul>`)
}

function row(source: Source): Html {
  const address = webAddress(source.url)
  const title =
    address === undefined ? source.title : html`<a href="${address}" rel="external noopener">${source.title}</a>`
  const facts = [
    source.outlet,
    source.publishedAt === null ? null : `${dayInWords(source.publishedAt.slice(0, 10))}发布`,
  ]
  return html`<li><p>${title}</p><p class="facts">${facts
    .filter((fact) => fact !== null)
    .map(
      (fact) => html`<span>${fact}</span>`,
    )}${address === undefined ? html`<span>上传的文章，未注明网址</span>` : ''}</p></li>`
}
