import { html } from 'hono/html'
import { meetingPath } from '#feeds/addresses.ts'
import { ordinalInWords } from '#feeds/ordinals.ts'
import type { PublishedMeeting } from '#model/entry.ts'
import type { Meeting } from '#model/record.ts'
import type { SeriesMeeting } from '#model/series.ts'
import type { Standing } from '#model/standing.ts'
import { eventData } from '../data/event.ts'
import type { View } from '../view.ts'
import { entry, fill } from '../words/words.ts'
import { commitments } from './commitments.ts'
import { dayInWords } from './dates.ts'
import { ofChinese } from './entries.ts'
import { evidence, quoted } from './evidence.ts'
import { facts } from './facts.ts'
import { type Offer, subscribeBox } from './feedlinks.ts'
import { headline } from './headline.ts'
import { chinese, type Html, joined } from './html.ts'
import { layout } from './layout.ts'
import { href, pathTo } from './links.ts'
import { correctionNotice, differences } from './notices.ts'
import { participants } from './participants.ts'
import { progress } from './progress.ts'
import { section } from './section.ts'
import { sources } from './sources.ts'
import { beijingTime } from './times.ts'

export interface MeetingShown {
  record: PublishedMeeting
  standing: Standing
  /** The meetings before and after it in its series. */
  previous?: SeriesMeeting | undefined
  next?: SeriesMeeting | undefined
}

/** Everything that the record of one meeting says. */
export function meetingPage(view: View, shown: MeetingShown, baseUrl: string): Html {
  const { meeting } = shown.record
  const { standing } = shown
  const { words } = view
  const offers = offersOf(meeting, standing)
  return layout(view, {
    title: meeting.title,
    description: meeting.summary === '' ? meeting.title : meeting.summary,
    canonical: baseUrl + meetingPath(meeting.id),
    room: 'meetings',
    offers,
    data: eventData(shown.record, baseUrl),
    body: html`<article class="record">
<header class="record-head">
<p class="kicker"><a href="${href(view, '/meetings')}">${words.meeting.crumb}</a><span>${words.kinds[meeting.kind]}</span></p>
<h1${ofChinese(view)}>${headline(meeting.title)}</h1>
${meeting.summary === '' ? '' : html`<p class="lede"${ofChinese(view)}>${meeting.summary}</p>`}
${correctionNotice(view, meeting)}
</header>
<div class="columns three">
<aside class="beside" aria-label="${words.meeting.overview}">${facts(view, meeting, standing.bodies)}</aside>
<div class="record-body">
${contents(view, meeting)}
${participants(view, meeting, standing.people)}
${agenda(view, meeting)}
${documents(view, meeting)}
${agreements(view, meeting)}
${commitments(view, meeting, standing)}
${progress(view, meeting, standing.people)}
${visits(view, meeting)}
${references(view, meeting)}
${differences(view, meeting)}
${sources(view, meeting)}
${neighbours(view, shown)}
</div>
<aside class="after" aria-label="${words.meeting.data}">${dataCard(view, shown.record)}${offers.length === 0 ? '' : subscribeBox(view, offers, words.meeting.similar)}</aside>
</div>
</article>`,
  })
}

/** Feeds that bring more like it: of its series, or else of its first host or place. */
function offersOf(meeting: Meeting, standing: Standing): Offer[] {
  const of = kinship(meeting, standing)
  if (of === undefined) return []
  return [
    { feed: 'meetings', ...of },
    { feed: 'commitments', ...of },
  ]
}

function kinship({ series, hosts, places }: Meeting, { bodies }: Standing): Pick<Offer, 'filter' | 'of'> | undefined {
  if (series !== null) return { filter: { series: series.id }, of: series.name }
  const host = hosts.find((name) => entry(bodies, name) !== undefined)
  if (host !== undefined) return { filter: { body: entry(bodies, host) }, of: host }
  const place = places.find(({ adcode, country }) => (adcode ?? country) !== undefined)
  return place && { filter: { place: place.adcode ?? place.country }, of: place.name }
}

function contents(view: View, meeting: Meeting): Html {
  const { meeting: words } = view.words
  const parts: [id: string, title: string, count: number][] = [
    ['participants', words.participants, meeting.participants.length],
    ['agenda', words.agenda, meeting.agenda.length],
    ['documents', words.documents, meeting.documents.length],
    ['agreements', words.agreements, meeting.agreements.length],
    ['commitments', words.commitments, meeting.commitments.length],
    ['progress', words.progress, meeting.progress.length],
    ['visits', words.visits, meeting.visits.length],
    ['references', words.references, meeting.references.length],
    ['differences', words.differ, meeting.disagreements?.length ?? 0],
    ['sources', words.sources, meeting.sources.length],
  ]
  return html`<nav class="contents" aria-label="${words.contents}">${parts
    .filter(([, , count]) => count > 0)
    .map(([id, title, count]) => html`<a href="#${id}">${title}<span>${count}</span></a>`)}</nav>`
}

function agenda(view: View, meeting: Meeting): Html | '' {
  return section(
    'agenda',
    view.words.meeting.agenda,
    meeting.agenda.length,
    () =>
      html`<ol class="items">${meeting.agenda.map((item) => html`<li><span class="tag">${view.words.actions[item.action]}</span><p>${quoted(view, meeting, item, item.text)} ${evidence(view, meeting, item, item.text)}</p></li>`)}</ol>`,
  )
}

function documents(view: View, meeting: Meeting): Html | '' {
  return section(
    'documents',
    view.words.meeting.documents,
    meeting.documents.length,
    () =>
      html`<ul class="items">${meeting.documents.map((item) => html`<li><span class="tag">${view.words.actions[item.action]}</span><p>${quoted(view, meeting, item, item.title)} ${evidence(view, meeting, item, item.title)}</p></li>`)}</ul>`,
  )
}

function agreements(view: View, meeting: Meeting): Html | '' {
  return section(
    'agreements',
    view.words.meeting.agreements,
    meeting.agreements.length,
    () =>
      html`<ul class="items">${meeting.agreements.map(
        (item) =>
          html`<li><span class="tag">${view.words.meeting.sign}</span><div><p>${quoted(view, meeting, item, item.title)} ${evidence(view, meeting, item, item.title)}</p>${
            item.parties.length === 0
              ? ''
              : html`<p class="facts">${joined(
                  item.parties.map((party) => chinese(view, party)),
                  view.words.comma,
                )}</p>`
          }</div></li>`,
      )}</ul>`,
  )
}

function visits(view: View, meeting: Meeting): Html | '' {
  return section(
    'visits',
    view.words.meeting.visits,
    meeting.visits.length,
    () =>
      html`<ul class="chips">${meeting.visits.map((visit) => html`<li>${quoted(view, meeting, visit, visit.name)} ${evidence(view, meeting, visit, visit.name)}</li>`)}</ul>`,
  )
}

function references(view: View, meeting: Meeting): Html | '' {
  return section(
    'references',
    view.words.meeting.references,
    meeting.references.length,
    () =>
      html`<ul class="chips">${meeting.references.map((one) => {
        const name = one.series + ordinalInWords({ term: null, ordinal: one.ordinal })
        return html`<li>${quoted(view, meeting, one, name)} ${evidence(view, meeting, one, name)}</li>`
      })}</ul>`,
  )
}

function neighbours(view: View, { previous, next }: MeetingShown): Html | '' {
  if (previous === undefined && next === undefined) return ''
  const { meeting: words } = view.words
  return html`<nav class="neighbours" aria-label="${words.neighbours}">${neighbour(view, 'prev', words.previous, previous)}${neighbour(view, 'next', words.next, next)}</nav>`
}

function neighbour(view: View, rel: string, word: string, meeting: SeriesMeeting | undefined): Html | '' {
  if (meeting === undefined) return ''
  return html`<a rel="${rel}" href="${href(view, meetingPath(meeting.id))}"><span class="label">${word}</span><span class="neighbour-title">${chinese(view, meeting.title)}</span>${meeting.date === null ? '' : html`<span class="label">${dayInWords(view, meeting.date)}</span>`}</a>`
}

/** The record in forms for programs and calendars, and since when it is there. */
function dataCard(view: View, { meeting, publishedAt, updatedAt }: PublishedMeeting): Html {
  const { meeting: words } = view.words
  const path = meetingPath(meeting.id)
  const links: [address: string, label: string][] = [
    [`${path}.ics`, words.calendar],
    [`${path}.json`, words.record],
    [`${path}.ocd.json`, words.ocd],
    [href(view, `${path}/history`), words.history],
  ]
  const listed = fill(words.listed, { published: beijingTime(view, new Date(publishedAt)) })
  const updated = fill(words.updated, { updated: beijingTime(view, new Date(updatedAt)) })
  return html`<section class="card" aria-labelledby="data-title"><h2 id="data-title">${words.data}</h2><ul class="links">${links.map(
    ([address, label]) => html`<li><a href="${address}">${label}</a></li>`,
  )}${meeting.series === null ? '' : html`<li><a href="${href(view, pathTo('series', meeting.series.id))}">${words.seriesFeed}</a></li>`}</ul><p class="hint">${listed}${publishedAt === updatedAt ? '' : html`<br>${updated}`}</p></section>`
}
