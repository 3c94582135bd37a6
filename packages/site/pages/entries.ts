import { html, raw } from 'hono/html'
import { meetingPath } from '#feeds/addresses.ts'
import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'
import type { LedgerStatus } from '#model/ledger.ts'
import type { MeetingDate } from '#model/record.ts'
import type { Category, Strength } from '#model/vocabulary.ts'
import type { View } from '../view.ts'
import { fill } from '../words/words.ts'
import { dateInWords, dueInWords } from './dates.ts'
import { highlight } from './highlight.ts'
import { chinese, type Html } from './html.ts'
import { href, pathTo } from './links.ts'

/** What a list of meetings was searched for. */
export interface Sought {
  words: string[]
  /** Names and titles of the record that have a word, by meeting id. */
  named?: ReadonlyMap<string, string[]>
}

/** Meetings as a list; what was sought is marked where it stands. */
export function meetingList(view: View, entries: MeetingEntry[], sought: Sought = { words: [] }): Html {
  return html`<ol class="meetings">${entries.map((entry) => meetingRow(view, entry, sought))}</ol>`
}

function meetingRow(view: View, entry: MeetingEntry, { words, named }: Sought): Html {
  const { kinds, meetings, comma, search, colon } = view.words
  const mentions = named?.get(entry.id) ?? []
  return html`<li class="meeting">
${leaf(view, entry.date)}
<div>
<h3><a href="${href(view, meetingPath(entry.id))}">${chinese(view, highlight(entry.title, words))}</a></h3>
<p class="facts"><span class="tag">${kinds[entry.kind]}</span>${entry.places.map((place) => html`<span>${chinese(view, place.name)}</span>`)}${entry.outlets.length === 0 ? '' : html`<span>${fill(meetings.from, { outlets: '' })}${chinese(view, entry.outlets.join(comma))}</span>`}</p>
${entry.summary === '' ? '' : html`<p class="summary"${ofChinese(view)}>${highlight(entry.summary, words)}</p>`}
${mentions.length === 0 ? '' : html`<p class="facts"><span>${search.mentions}${colon}${chinese(view, highlight(mentions.join(comma), words))}</span></p>`}
</div>
</li>`
}

/** The language of a whole element, where the page around it is in another. */
export function ofChinese(view: View) {
  return view.language === 'zh' ? '' : raw(' lang="zh-CN"')
}

/** The date as a leaf of a calendar: the day large, year and month with it. */
function leaf(view: View, date: MeetingDate): Html {
  if (date.start === null || date.precision === 'none')
    return html`<p class="leaf"><span class="leaf-day" aria-hidden="true">—</span><span class="leaf-month">${view.words.date.unknown}</span></p>`
  return html`<p class="leaf"><time datetime="${moment(date.start, date.precision)}"><span class="unseen">${dateInWords(view, date)}</span><span class="leaf-month" aria-hidden="true">${above(date.start, date.precision)}</span><span class="leaf-day" aria-hidden="true">${large(date.start, date)}</span></time></p>`
}

function moment(start: string, precision: MeetingDate['precision']): string {
  if (precision === 'year') return start.slice(0, 4)
  return precision === 'month' ? start.slice(0, 7) : start
}

function above(start: string, precision: MeetingDate['precision']): string {
  return precision === 'day' ? start.slice(0, 7).replace('-', '.') : start.slice(0, 4)
}

/** The day, `4–5` for days of one month, the month where no day is known. */
function large(start: string, { end, precision }: MeetingDate): string {
  if (precision === 'year') return '—'
  if (precision === 'month') return `${Number(start.slice(5, 7))}月`
  const first = Number(start.slice(8))
  const last = end === null ? first : Number(end.slice(8))
  return end?.slice(0, 7) === start.slice(0, 7) && last !== first ? `${first}–${last}` : `${first}`
}

/** Commitments with what became of each, those of one meeting under its name. */
export function commitmentList(view: View, entries: CommitmentEntry[], words: string[] = []): Html {
  const groups = [...Map.groupBy(entries, ({ meetingId }) => meetingId).values()]
  return html`<ol class="ledger">${groups.map((group) => commitmentGroup(view, group, words))}</ol>`
}

function commitmentGroup(view: View, group: CommitmentEntry[], words: string[]): Html {
  const [first] = group
  if (first === undefined) return html``
  return html`<li><p class="from"><span class="from-date">${dateInWords(view, first.meetingDate)}</span> <a href="${href(view, meetingPath(first.meetingId))}">${chinese(view, first.meetingTitle)}</a></p><ol class="commitments">${group.map((entry) => commitmentRow(view, entry, words))}</ol></li>`
}

/** One commitment, with what became of it; `from` tells where it was made, where the list doesn't. */
export function commitmentRow(view: View, entry: CommitmentEntry, words: string[], from: Html | '' = ''): Html {
  const { commitments, colon } = view.words
  const due = dueInWords(view, entry)
  return html`<li class="commitment">
<p class="promise"><a href="${href(view, pathTo('commitments', entry.id))}">${chinese(view, highlight(entry.text, words))}</a></p>
<p class="facts">${statusTag(view, entry.status)}${strengthTag(view, entry.strength)}${actorFact(view, entry.actor, words)}${entry.speaker === null ? '' : html`<span><span class="label">${commitments.speaker}${colon}</span>${chinese(view, highlight(entry.speaker, words))}</span>`}${due === undefined ? '' : html`<span class="due">${due}</span>`}${entry.categories.map((topic) => topicLink(view, topic))}${entry.projects.map((project) => projectLink(view, project))}${from}</p>
</li>`
}

/** As a record names it where a meeting demands something of all. */
const ALL = '会议'

/** Who is to act, in a line of facts; nothing where nobody is named. */
export function actorFact(view: View, actor: string, words: string[] = []): Html | '' {
  if (actor === ALL) return ''
  return html`<span><span class="label">${view.words.commitments.actor}${view.words.colon}</span>${chinese(view, highlight(actor, words))}</span>`
}

/** Who is to act. */
export function actorInWords(view: View, actor: string): string | Html {
  return actor === ALL ? view.words.commitments.actorOfAll : chinese(view, actor)
}

/** The newest commitments in short with their meetings, for the side of a page. */
export function commitmentDigest(view: View, entries: CommitmentEntry[]): Html {
  const groups = [...Map.groupBy(entries, ({ meetingId }) => meetingId).values()]
  return html`<ul class="digest">${groups.map((group) => digestGroup(view, group))}</ul>`
}

function digestGroup(view: View, group: CommitmentEntry[]): Html {
  const [first] = group
  if (first === undefined) return html``
  return html`<li><p class="facts"><a class="plain" href="${href(view, meetingPath(first.meetingId))}">${chinese(view, first.meetingTitle)}</a></p><ul>${group.map((entry) => digestRow(view, entry))}</ul></li>`
}

function digestRow(view: View, entry: CommitmentEntry): Html {
  const due = dueInWords(view, entry)
  const actor = entry.actor === ALL ? '' : html`<span>${chinese(view, entry.actor)}</span>`
  return html`<li><p class="promise"><a href="${href(view, pathTo('commitments', entry.id))}">${chinese(view, entry.text)}</a></p><p class="facts">${strengthTag(view, entry.strength)}${actor}${due === undefined ? '' : html`<span class="due">${due}</span>`}</p></li>`
}

export function strengthTag(view: View, strength: Strength): Html {
  return html`<span class="tag strength">${view.words.strengths[strength]}</span>`
}

export function statusTag(view: View, status: LedgerStatus): Html {
  return html`<span class="tag status status-${status}" title="${view.words.statusMeans[status]}">${view.words.statuses[status]}</span>`
}

export function topicLink(view: View, topic: Category): Html {
  return html`<a class="topic" href="${href(view, '/commitments', { topic })}">${view.words.topics[topic]}</a>`
}

export function projectLink(view: View, project: string): Html {
  return html`<a class="project" href="${href(view, pathTo('projects', project))}">${chinese(view, project)}</a>`
}
