import { html } from 'hono/html'
import { meetingPath } from '#feeds/addresses.ts'
import { dateInWords } from '#feeds/dates.ts'
import { ordinalInWords } from '#feeds/ordinals.ts'
import type { PublishedMeeting } from '#model/entry.ts'
import type { Meeting, MeetingDate } from '#model/record.ts'
import { AGENDA_ACTIONS, KINDS, MODES } from '#model/vocabulary.ts'
import { commitments } from './commitments.ts'
import { type Html, layout } from './layout.ts'
import { notices } from './notices.ts'
import { participants } from './participants.ts'
import { progress } from './progress.ts'
import { section } from './section.ts'
import { sources } from './sources.ts'

/** Everything that the record of one meeting says. */
export function meetingPage({ meeting }: PublishedMeeting, baseUrl: string): Html {
  return layout({
    title: meeting.title,
    description: meeting.summary === '' ? meeting.title : meeting.summary,
    canonical: baseUrl + meetingPath(meeting.id),
    body: html`<article class="record">
<header class="record-head">
<p class="kicker"><a href="/">会议</a><span>${KINDS[meeting.kind]}</span></p>
<h1>${meeting.title}</h1>
${meeting.summary === '' ? '' : html`<p class="lede">${meeting.summary}</p>`}
</header>
<div class="columns">
<div class="record-body">
${contents(meeting)}
${notices(meeting)}
${participants(meeting.participants)}
${agenda(meeting)}
${documents(meeting)}
${agreements(meeting)}
${commitments(meeting.commitments, meeting.participants)}
${progress(meeting.progress)}
${visits(meeting)}
${references(meeting)}
${sources(meeting.sources)}
</div>
<aside>${factsCard(meeting)}</aside>
</div>
</article>`,
  })
}

function contents(meeting: Meeting): Html {
  const parts: [id: string, title: string, count: number][] = [
    ['participants', '出席', meeting.participants.length],
    ['agenda', '议程', meeting.agenda.length],
    ['documents', '文件', meeting.documents.length],
    ['agreements', '协议', meeting.agreements.length],
    ['commitments', '承诺与部署', meeting.commitments.length],
    ['progress', '进展', meeting.progress.length],
    ['visits', '考察', meeting.visits.length],
    ['sources', '出处', meeting.sources.length],
  ]
  return html`<nav class="contents" aria-label="本页内容">${parts
    .filter(([, , count]) => count > 0)
    .map(([id, title, count]) => html`<a href="#${id}">${title}<span>${count}</span></a>`)}</nav>`
}

function factsCard(meeting: Meeting): Html {
  const facts: [name: string, value: Html | string | undefined][] = [
    ['时间', html`${dateInWords(meeting.date)}${dateNote(meeting.date)}`],
    ['地点', joined(meeting.places.map((place) => place.name))],
    ['形式', MODES[meeting.mode]],
    ['类型', KINDS[meeting.kind]],
    ['主办', joined(meeting.hosts)],
    ['系列', meeting.series === null ? undefined : `${meeting.series.name}${ordinalInWords(meeting.series)}`],
    ['报道', joined(meeting.sources.map((source) => source.outlet ?? '').filter((outlet) => outlet !== ''))],
  ]
  return html`<section class="card" aria-label="会议概况"><dl class="overview">${facts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>`
}

function joined(names: string[]): string | undefined {
  return names.length === 0 ? undefined : [...new Set(names)].join('、')
}

/** Says where the date comes from, where the text does not give it whole. */
function dateNote(date: MeetingDate): Html | '' {
  if (date.basis === null || date.basis === 'text') return ''
  const notes = { published: '年份据发布时间推定', context: '年份据文中其他内容推定', metadata: '文中未写，取发布日期' }
  return html`<small>${notes[date.basis]}</small>`
}

function agenda(meeting: Meeting): Html | '' {
  return section(
    'agenda',
    '议程',
    meeting.agenda.length,
    () =>
      html`<ol class="agenda">${meeting.agenda.map((item) => html`<li><span class="tag">${AGENDA_ACTIONS[item.action]}</span><p>${item.text}</p></li>`)}</ol>`,
  )
}

function documents(meeting: Meeting): Html | '' {
  return section(
    'documents',
    '文件',
    meeting.documents.length,
    () =>
      html`<ul class="agenda">${meeting.documents.map((item) => html`<li><span class="tag">${AGENDA_ACTIONS[item.action]}</span><p>${item.title}</p></li>`)}</ul>`,
  )
}

function agreements(meeting: Meeting): Html | '' {
  return section(
    'agreements',
    '协议',
    meeting.agreements.length,
    () =>
      html`<ul class="agenda">${meeting.agreements.map((item) => html`<li><span class="tag">签署</span><div><p>${item.title}</p>${item.parties.length === 0 ? '' : html`<p class="facts"><span>${item.parties.join('、')}</span></p>`}</div></li>`)}</ul>`,
  )
}

function visits(meeting: Meeting): Html | '' {
  return section(
    'visits',
    '考察',
    meeting.visits.length,
    () => html`<ul class="chips">${meeting.visits.map((visit) => html`<li>${visit.name}</li>`)}</ul>`,
  )
}

function references(meeting: Meeting): Html | '' {
  return section(
    'references',
    '文中提到的会议',
    meeting.references.length,
    () =>
      html`<ul class="chips">${meeting.references.map(
        (reference) => html`<li>${reference.series}${ordinalInWords({ term: null, ordinal: reference.ordinal })}</li>`,
      )}</ul>`,
  )
}
