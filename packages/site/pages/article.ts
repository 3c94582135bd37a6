import { html } from 'hono/html'
import { meetingPath, webAddress } from '#feeds/addresses.ts'
import { clip } from '#feeds/text.ts'
import type { Article, Meeting, Span } from '#model/record.ts'
import type { View } from '../view.ts'
import { entry, fill } from '../words/words.ts'
import { claimsFrom, type Said } from './claims.ts'
import { dayInWords } from './dates.ts'
import { ofChinese } from './entries.ts'
import { headline } from './headline.ts'
import { chinese, type Html } from './html.ts'
import { layout } from './layout.ts'
import { href, pathTo } from './links.ts'
import { anchorOf, markedText } from './marks.ts'

export interface ArticleShown {
  article: Article
  /** The meetings that it reports. */
  meetings: Meeting[]
  /** The one that the reader comes from. */
  from?: Meeting | undefined
  /** The words that the reader asked for. */
  shown?: Span | undefined
  /** The name that the reader asked for. */
  sought?: string | undefined
}

const CLAIM_LENGTH = 60
/** Claims no longer than this stand in one line. */
const NAME_LENGTH = 10

/** The text of an article, with everything that was read from it marked. */
export function articlePage(
  view: View,
  { article, meetings, from, shown, sought }: ArticleShown,
  baseUrl: string,
): Html {
  const { article: words } = view.words
  const claims = meetings.map((meeting) => ({ meeting, said: claimsFrom(view, meeting, article.id) }))
  const spans = claims.flatMap(({ said }) => said.flatMap(([, all]) => all.map(({ span }) => span)))
  const back = from ?? meetings[0]
  return layout(view, {
    title: article.title,
    description: clip(article.text.replace(/\s+/g, ' '), 120),
    canonical: baseUrl + pathTo('articles', article.id),
    room: 'meetings',
    body: html`<article class="record">
<header class="record-head">
<p class="kicker">${back === undefined ? html`<span>${words.crumb}</span>` : html`<a href="${href(view, meetingPath(back.id))}">← ${words.back}</a>`}</p>
${article.subtitles.map((line) => html`<p class="subtitle"${ofChinese(view)}>${line}</p>`)}
<h1${ofChinese(view)}>${headline(article.title)}</h1>
${byline(view, article)}
${sought === undefined || shown !== undefined ? '' : html`<p class="notice" id="mark">${fill(words.absent, { name: clip(sought, CLAIM_LENGTH) })}</p>`}
</header>
<div class="columns wide-aside">
<div class="text" lang="zh-CN">${markedText(article.text, spans, shown)}</div>
<aside aria-label="${words.claims}">${meetings.length === 0 ? html`<section class="card"><p>${words.none}</p></section>` : claims.map(({ meeting, said }) => claimsCard(view, meeting, said))}${doubts(view, article)}</aside>
</div>
</article>`,
  })
}

function byline(view: View, article: Article): Html {
  const { article: words, meeting, comma } = view.words
  const address = webAddress(article.url)
  const facts = [
    article.outlet === null ? '' : html`<span>${chinese(view, article.outlet)}</span>`,
    article.site === null || article.site === article.outlet ? '' : html`<span>${chinese(view, article.site)}</span>`,
    article.publishedAt === null
      ? ''
      : html`<span>${fill(meeting.published, { day: dayInWords(view, article.publishedAt.slice(0, 10)) })}</span>`,
    article.reporters.length === 0
      ? ''
      : html`<span>${fill(words.reporters, { names: article.reporters.join(comma) })}</span>`,
    article.editors.length === 0
      ? ''
      : html`<span>${fill(words.editors, { names: article.editors.join(comma) })}</span>`,
    address === undefined
      ? html`<span>${meeting.uploaded}</span>`
      : html`<a href="${address}" rel="external noopener">${words.original}</a>`,
    article.language === 'zh-Hant' ? html`<span>${words.simplified}</span>` : '',
  ]
  return html`<p class="facts">${facts}</p>`
}

/** What the reader was not sure of, each sort once. */
function doubts(view: View, { warnings }: Article): Html | '' {
  if (warnings.length === 0) return ''
  const { article: words } = view.words
  const sorts = new Map(warnings.map(({ code, message }) => [code, message]))
  return html`<section class="card" aria-labelledby="doubts"><h2 id="doubts">${words.warnings}</h2><ul class="hint">${[
    ...sorts,
  ].map(
    ([code, message]) => html`<li>${entry(words.doubts, code) ?? html`<span lang="en">${message}</span>`}</li>`,
  )}</ul></section>`
}

/** What was read for one meeting; each line leads to its words, and marks them. */
function claimsCard(view: View, meeting: Meeting, groups: [title: string, said: Said[]][]): Html {
  const { article: words } = view.words
  const id = `claims-${encodeURIComponent(meeting.id)}`
  return html`<section class="card claims" aria-labelledby="${id}"><h2 id="${id}"><a href="${href(view, meetingPath(meeting.id))}">${chinese(view, meeting.title)}</a></h2><p class="hint">${words.claimsWhy}</p>${groups.map(
    ([title, said]) =>
      html`<h3>${title}<span class="count">${said.length}</span></h3><ul class="${said.every(({ words: claim }) => claim.length <= NAME_LENGTH) ? 'names' : 'sentences'}"${ofChinese(view)}>${said.map(({ words: claim, span }) => html`<li><a href="#${anchorOf(span)}">${clip(claim, CLAIM_LENGTH)}</a></li>`)}</ul>`,
  )}</section>`
}
