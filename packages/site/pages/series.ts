import { html } from 'hono/html'
import { meetingPath } from '#feeds/addresses.ts'
import { ordinalInWords } from '#feeds/ordinals.ts'
import type { SeriesMeeting, SeriesPage } from '#model/series.ts'
import type { View } from '../view.ts'
import { fill } from '../words/words.ts'
import { yearsChart } from './charts/years.ts'
import { dayInWords } from './dates.ts'
import { downloadBox } from './downloads.ts'
import { ofChinese } from './entries.ts'
import { type Offer, subscribeBox } from './feedlinks.ts'
import { headline } from './headline.ts'
import { chinese, type Html } from './html.ts'
import { layout } from './layout.ts'
import { href, pathTo } from './links.ts'
import { part } from './section.ts'

/** A series: when it met, which of its meetings nobody reported, who refers to it. */
export function seriesPage(view: View, series: SeriesPage, baseUrl: string): Html {
  const { series: words } = view.words
  const of = { filter: { series: series.id }, of: series.name }
  const offers: Offer[] = [
    { feed: 'meetings', ...of },
    { feed: 'commitments', ...of },
  ]
  return layout(view, {
    title: series.name,
    description: `${series.name}${view.words.colon}${summary(view, series)}`,
    canonical: baseUrl + pathTo('series', series.id),
    room: 'series',
    offers,
    body: html`<header class="page-head">
<p class="kicker"><a href="${href(view, '/series')}">${words.title}</a></p>
<h1${ofChinese(view)}>${headline(series.name)}</h1>
<p class="lede">${summary(view, series)}</p>
</header>
<div class="columns">
<div class="record-body">
${yearsChart(view, series)}
${series.gaps.length === 0 ? '' : part('gaps', words.gaps, html`<ul class="gaps"${ofChinese(view)}>${series.gaps.map((gap) => html`<li>${gap.words}</li>`)}</ul>`)}
${part('meetings', words.meetings, html`<ol class="timeline">${series.meetings.toReversed().map((meeting) => meetingRow(view, meeting))}</ol>`)}
${series.references.length === 0 ? '' : part('references', words.references, references(view, series))}
</div>
<aside>${subscribeBox(view, offers)}${downloadBox(view, offers)}</aside>
</div>`,
  })
}

function summary(view: View, { meetings, cadenceDays }: SeriesPage): string {
  const { series, comma } = view.words
  const latest = meetings.findLast(({ date }) => date !== null)?.date
  return [
    fill(series.count, { n: meetings.length }),
    ...(cadenceDays === undefined ? [] : [fill(series.cadence, { days: Math.round(cadenceDays) })]),
    ...(latest == null ? [] : [fill(series.latest, { day: dayInWords(view, latest) })]),
  ].join(comma === '、' ? '，' : comma)
}

function meetingRow(view: View, meeting: SeriesMeeting): Html {
  const number = ordinalInWords(meeting)
  return html`<li><span class="timeline-date">${meeting.date === null ? view.words.series.undated : html`<time datetime="${meeting.date}">${dayInWords(view, meeting.date)}</time>`}</span><div><a href="${href(view, meetingPath(meeting.id))}">${chinese(view, meeting.title)}</a>${number === '' ? '' : html` <span class="tag">${chinese(view, number)}</span>`}</div></li>`
}

function references(view: View, { references: all, meetings }: SeriesPage): Html {
  return html`<ol class="timeline">${all.toReversed().map((one) => {
    const named = meetings.find(({ id }) => id === one.names)
    const words = one.ordinal === null ? '' : fill(view.words.series.names, { ordinal: one.ordinal })
    return html`<li><span class="timeline-date">${one.date === null ? view.words.series.undated : dayInWords(view, one.date)}</span><div><a href="${href(view, meetingPath(one.meetingId))}">${chinese(view, one.meetingTitle)}</a>${words === '' ? '' : html` <small>${named === undefined ? words : html`<a href="${href(view, meetingPath(named.id))}">${words}</a>`}</small>`}</div></li>`
  })}</ol>`
}
