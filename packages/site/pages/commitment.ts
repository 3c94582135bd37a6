import { html } from 'hono/html'
import { meetingPath } from '#feeds/addresses.ts'
import { clip } from '#feeds/text.ts'
import type { LedgerEntry, LedgerLink } from '#model/ledger.ts'
import type { Commitment, Meeting } from '#model/record.ts'
import type { View } from '../view.ts'
import { fill } from '../words/words.ts'
import { dayInWords, dueInWords } from './dates.ts'
import { actorInWords, ofChinese, projectLink, statusTag } from './entries.ts'
import { evidence, quoted } from './evidence.ts'
import { type Offer, subscribeBox } from './feedlinks.ts'
import { headline } from './headline.ts'
import { chinese, type Html, joined } from './html.ts'
import { layout } from './layout.ts'
import { href, pathTo } from './links.ts'
import { personLink } from './participants.ts'
import { claimOf } from './project.ts'
import { part } from './section.ts'

export interface CommitmentShown {
  entry: LedgerEntry
  meeting: Meeting
  commitment: Commitment
  /** The meetings of later statements, by id. */
  later: ReadonlyMap<string, Meeting>
}

const TITLE_LENGTH = 60

/** One commitment: as it was said, and what was said of it since. */
export function commitmentPage(view: View, shown: CommitmentShown, baseUrl: string): Html {
  const { entry, meeting, commitment } = shown
  const { commitments } = view.words
  const offers = offersOf(commitment)
  return layout(view, {
    title: clip(`${commitment.actor}：${commitment.text}`, TITLE_LENGTH),
    description: commitment.text,
    canonical: baseUrl + pathTo('commitments', commitment.id),
    room: 'commitments',
    offers,
    body: html`<article class="record">
<header class="record-head">
<p class="kicker"><a href="${href(view, '/commitments')}">${commitments.title}</a>${statusTag(view, entry.status)}</p>
<h1 class="promise-title"${ofChinese(view)}>${headline(commitment.text)}</h1>
<p class="lede">${view.words.statusMeans[entry.status]}${view.words.stop}</p>
</header>
<div class="columns">
<div class="record-body">
${part('promise', commitments.promise, promise(view, meeting, commitment))}
${part('later', commitments.evidence, later(view, shown))}
</div>
<aside>${facts(view, shown)}${offers.length === 0 ? '' : subscribeBox(view, offers)}</aside>
</div>
</article>`,
  })
}

function offersOf({ projects }: Commitment): Offer[] {
  return projects.slice(0, 2).map((project) => ({ feed: 'commitments', filter: { project }, of: project }))
}

function promise(view: View, meeting: Meeting, commitment: Commitment): Html {
  return html`<blockquote class="words"><p>${quoted(view, meeting, commitment, commitment.text)}</p><footer class="facts">${meeting.date.start === null ? '' : html`<span>${dayInWords(view, meeting.date.start)}</span>`}${commitment.speaker === null ? html`<span>${view.words.meeting.meeting}</span>` : personLink(view, commitment.speaker)}<a href="${href(view, meetingPath(meeting.id))}">${chinese(view, meeting.title)}</a>${evidence(view, meeting, commitment, commitment.text)}</footer></blockquote>`
}

function later(view: View, shown: CommitmentShown): Html {
  const { links } = shown.entry
  if (links.length === 0) return html`<p class="quiet">${view.words.commitments.evidenceNone}</p>`
  const ordered = links.toSorted((one, other) => (dateOf(one) < dateOf(other) ? -1 : 1))
  return html`<ol class="later">${ordered.map((link) => laterRow(view, link, shown.later.get(link.statement.meetingId)))}</ol>`
}

function dateOf({ statement }: LedgerLink): string {
  return statement.date ?? ''
}

function laterRow(view: View, { verdict, score, subjects, statement }: LedgerLink, meeting: Meeting | undefined): Html {
  const { commitments, comma, colon } = view.words
  const claim = meeting && claimOf(statement, meeting)
  const words = meeting && claim ? quoted(view, meeting, claim, statement.text) : chinese(view, statement.text)
  const named = subjects.map((subject) => subject.slice(subject.indexOf(':') + 1))
  return html`<li><blockquote class="words"><p><span class="tag status status-${verdict}">${commitments.verdicts[verdict]}</span> ${words}</p><footer class="facts">${statement.date === null ? '' : html`<span>${dayInWords(view, statement.date)}</span>`}${statement.speaker === null ? '' : personLink(view, statement.speaker)}<a href="${href(view, meetingPath(statement.meetingId))}">${chinese(view, statement.meetingTitle)}</a>${named.length === 0 ? '' : html`<span>${commitments.both}${colon}${chinese(view, named.join(comma))}</span>`}<span>${fill(commitments.sure, { percent: Math.round(score * 100) })}</span>${meeting && claim ? evidence(view, meeting, claim, statement.text) : ''}</footer></blockquote></li>`
}

function facts(view: View, { entry, meeting, commitment }: CommitmentShown): Html {
  const { commitments: words, strengths, topics, comma } = view.words
  const list = (all: (string | Html)[]) => (all.length === 0 ? undefined : joined(all, comma))
  const all: [name: string, value: Html | string | undefined][] = [
    [words.status, statusTag(view, entry.status)],
    [words.actor, actorInWords(view, commitment.actor)],
    [words.speaker, commitment.speaker === null ? undefined : personLink(view, commitment.speaker)],
    [words.strength, strengths[commitment.strength]],
    [words.deadline, dueInWords(view, commitment) ?? words.noDeadline],
    [words.targets, list(commitment.targets.map(({ text }) => chinese(view, text)))],
    [words.project, list(commitment.projects.map((project) => projectLink(view, project)))],
    [
      words.topics,
      list(
        commitment.categories.map(
          (topic) => html`<a href="${href(view, '/commitments', { topic })}">${topics[topic]}</a>`,
        ),
      ),
    ],
    [words.meeting, html`<a href="${href(view, meetingPath(meeting.id))}">${chinese(view, meeting.title)}</a>`],
  ]
  return html`<section class="card" aria-label="${words.status}"><dl class="overview">${all
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>`
}
