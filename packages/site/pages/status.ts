import { html } from 'hono/html'
import { feedPath, meetingPath, webAddress } from '#feeds/addresses.ts'
import { FORMATS } from '#feeds/render.ts'
import type { Outcome } from '#model/entry.ts'
import type { SourceStatus } from '#model/source.ts'
import type { DayCount } from '#model/tally.ts'
import type { Page, Status } from '#pipeline/published.ts'
import type { View } from '../view.ts'
import { entry, fill } from '../words/words.ts'
import { daysChart, sparkline } from './charts/days.ts'
import { ofChinese } from './entries.ts'
import { chinese, type Html } from './html.ts'
import { layout } from './layout.ts'
import { href, pathTo } from './links.ts'
import { pager } from './pager.ts'
import { part } from './section.ts'
import { ago, beijingTime } from './times.ts'

export interface StatusShown {
  status: Status
  daily: DayCount[]
  sources: SourceStatus[]
}

/** Formats of the feed of sources that failed or dried up. */
const SOURCE_FEEDS = ['rss', 'atom', 'json'] as const

/** How the system is doing: how much there is, where it comes from, what waits, what was turned away and why. */
export function statusPage(view: View, { status, daily, sources }: StatusShown): Html {
  const { status: words } = view.words
  return layout(view, {
    title: words.title,
    description: words.description,
    room: 'status',
    feeds: html`${SOURCE_FEEDS.map(
      (
        format,
      ) => html`<link rel="alternate" type="${FORMATS[format].type}" title="${words.sourcesFeed}${view.words.subscribe.formats[format]}" href="${feedPath('sources', format)}">
`,
    )}`,
    body: html`<header class="page-head"><h1>${words.title}</h1><p class="lede">${fill(words.asOf, { time: beijingTime(view, view.now) })}${words.description}</p></header>
${counts(view, status.counts)}
${part('daily', words.daily, daysChart(view, daily))}
${part('sources', words.sources, sourceTable(view, sources))}
${part('queues', words.queues, queueTable(view, status.queues))}
${part('recent', words.recent, outcomes(view, status.recent, words.noRecent))}
${part('refused', words.refused, html`${outcomes(view, status.rejected.slice(0, 10), words.noRefused)}${status.rejected.length === 0 ? '' : html`<p class="more"><a href="${href(view, '/status/rejected')}">${words.allRefused} →</a></p>`}`)}`,
  })
}

/** All that was turned away, page by page. */
export function rejectedPage(view: View, page: Page<Outcome>): Html {
  const { status: words } = view.words
  return layout(view, {
    title: words.refused,
    description: words.refused,
    room: 'status',
    body: html`<header class="page-head"><p class="kicker"><a href="${href(view, '/status')}">${words.title}</a></p><h1>${words.refused}</h1></header>
${outcomes(view, page.items, words.noRefused)}${pager(view, page, 'newest', '/status/rejected')}`,
  })
}

function counts(view: View, counted: Status['counts']): Html {
  const { status: words } = view.words
  const shown: [name: string, count: number][] = [
    [words.articles, counted.articles],
    [words.meetings, counted.meetings],
    [words.commitments, counted.commitments],
    [words.rejected, counted.rejected],
  ]
  return html`<dl class="counts">${shown.map(([name, count]) => html`<div><dt>${name}</dt><dd>${count.toLocaleString(view.words.lang)}</dd></div>`)}</dl>`
}

function sourceTable(view: View, sources: SourceStatus[]): Html {
  const { status: words } = view.words
  if (sources.length === 0) return html`<p class="quiet">${words.noSources}</p>`
  return html`<p class="hint">${words.sourcesWhy} ${words.sourcesFeed}${SOURCE_FEEDS.map((format) => html` <a href="${feedPath('sources', format)}">${view.words.subscribe.formats[format]}</a>`)}</p>${states(view, sources)}<div class="scroll" tabindex="0" role="group" aria-labelledby="sources-title"><table class="source-table"><thead><tr><th scope="col">${words.source}</th><th scope="col">${words.state}</th><th scope="col">${words.daily}</th><th scope="col">${words.lastSuccess}</th><th scope="col">${words.lastNew}</th></tr></thead><tbody>${sources.map((source) => sourceRow(view, source))}</tbody></table></div>`
}

/** How many sources are in which state. */
function states(view: View, sources: SourceStatus[]): Html {
  const counts = Map.groupBy(sources, ({ state }) => state)
  return html`<ul class="chips states">${[...counts].map(([state, all]) => html`<li class="source-${state}">${view.words.sourceStates[state]} ${all.length}</li>`)}</ul>`
}

function sourceRow(view: View, source: SourceStatus): Html {
  const { status: words, sourceStates } = view.words
  const address = webAddress(source.url)
  const name = chinese(view, source.name)
  const fresh = source.daily.reduce((sum, { articles }) => sum + articles, 0)
  return html`<tr id="source-${encodeURIComponent(source.id)}"><th scope="row">${address === undefined ? name : html`<a href="${address}" rel="external noopener">${name}</a>`}</th><td><span class="tag source-${source.state}">${sourceStates[source.state]}</span>${source.since === null || source.state === 'healthy' ? '' : html` <small>${fill(words.since, { time: ago(view, new Date(source.since)) })}</small>`}${source.failure === null ? '' : html`<p class="detail" lang="en">${source.failure}</p>`}</td><td data-name="${words.daily}">${sparkline(source.daily, fill(words.sourceDaily, { n: fresh }))}</td><td data-name="${words.lastSuccess}">${when(view, source.lastSuccess)}</td><td data-name="${words.lastNew}">${when(view, source.lastNew)}</td></tr>`
}

function when(view: View, instant: string | null): Html {
  if (instant === null) return html`<small>${view.words.status.never}</small>`
  const at = new Date(instant)
  return html`<time datetime="${instant}" title="${beijingTime(view, at)}">${ago(view, at)}</time>`
}

function queueTable(view: View, queues: Status['queues']): Html {
  const { status: words } = view.words
  if (queues.length === 0) return html`<p class="quiet">${words.noQueues}</p>`
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="queues-title"><table><thead><tr><th scope="col">${words.queue}</th><th scope="col" class="number">${words.waiting}</th><th scope="col" class="number">${words.inFlight}</th><th scope="col" class="number">${words.dead}</th></tr></thead><tbody>${queues.map(
    (queue) =>
      html`<tr><th scope="row"><code>${queue.name}</code></th><td class="number">${queue.waiting}</td><td class="number">${queue.inFlight}</td><td class="number${queue.dead > 0 ? ' bad' : ''}">${queue.dead}</td></tr>`,
  )}</tbody></table></div>`
}

function outcomes(view: View, all: Outcome[], otherwise: string): Html {
  if (all.length === 0) return html`<p class="quiet">${otherwise}</p>`
  return html`<ul class="outcomes">${all.map(
    (outcome) =>
      html`<li class="outcome-${outcome.state}"><div><p class="object">${outcome.key}</p>${became(view, outcome)}</div>${when(view, outcome.at)}</li>`,
  )}</ul>`
}

function became(view: View, outcome: Outcome): Html {
  const { verdicts, refusals } = view.words.status
  if (outcome.state === 'rejected') {
    const reason = entry(refusals, outcome.code)
    return html`<p class="verdict"><span class="tag bad">${verdicts.rejected}</span> ${reason ?? outcome.message} <code>${outcome.code}</code></p>${reason === undefined ? '' : html`<p class="detail" lang="en">${outcome.message}</p>`}`
  }
  if (outcome.state === 'corrected')
    return html`<p class="verdict"><span class="tag good">${verdicts.corrected}</span> <a href="${href(view, meetingPath(outcome.meetingId))}">${outcome.meetingId}</a>${view.words.colon}${outcome.reason}</p>`
  if (outcome.meetings.length === 0)
    return html`<p class="verdict"><span class="tag">${verdicts.nothing}</span> <a href="${href(view, pathTo('articles', outcome.articleId))}"${ofChinese(view)}>${outcome.title}</a></p>`
  return html`${outcome.meetings.map(
    (meeting) =>
      html`<p class="verdict"><span class="tag good">${verdicts.parsed}</span> <a href="${href(view, meetingPath(meeting.id))}"${ofChinese(view)}>${meeting.title}</a></p>`,
  )}`
}
