import { html } from 'hono/html'
import { webAddress } from '#feeds/addresses.ts'
import type { Meeting, Source } from '#model/record.ts'
import type { View } from '../view.ts'
import { fill } from '../words/words.ts'
import { dayInWords } from './dates.ts'
import { chinese, type Html } from './html.ts'
import { href, pathTo } from './links.ts'
import { section } from './section.ts'

/** The articles that the record rests on, linked where their address is known, and their text with its marks. */
export function sources(view: View, meeting: Meeting): Html | '' {
  return section(
    'sources',
    view.words.meeting.sources,
    meeting.sources.length,
    () => html`<ol class="sources">${meeting.sources.map((source) => row(view, meeting.id, source))}</ol>`,
  )
}

function row(view: View, meetingId: string, source: Source): Html {
  const { meeting } = view.words
  const address = webAddress(source.url)
  const title = chinese(view, source.title)
  const text = href(view, pathTo('articles', source.articleId), { meeting: meetingId })
  return html`<li><p class="source-title">${address === undefined ? title : html`<a href="${address}" rel="external noopener">${title}</a>`}</p><p class="facts">${
    source.outlet === null ? '' : html`<span>${chinese(view, source.outlet)}</span>`
  }${source.publishedAt === null ? '' : html`<span>${fill(meeting.published, { day: dayInWords(view, source.publishedAt.slice(0, 10)) })}</span>`}${
    address === undefined ? html`<span>${meeting.uploaded}</span>` : ''
  }<a href="${text}">${meeting.readText}</a></p></li>`
}
