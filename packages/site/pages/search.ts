import { html } from 'hono/html'
import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'
import type { Page } from '#pipeline/published.ts'
import type { View } from '../view.ts'
import { fill } from '../words/words.ts'
import { downloadBox } from './downloads.ts'
import { empty } from './empty.ts'
import { commitmentList, meetingList } from './entries.ts'
import { type Offer, subscribeBox } from './feedlinks.ts'
import { wordsIn } from './highlight.ts'
import { chinese, type Html } from './html.ts'
import { layout, searchForm } from './layout.ts'
import { href, pathTo } from './links.ts'
import { part } from './section.ts'

/** What was found, or why nothing was looked for. */
export type Found =
  | { state: 'nothing-asked' }
  | { state: 'too-short'; q: string }
  | {
      state: 'found'
      q: string
      meetings: Page<MeetingEntry>
      named: ReadonlyMap<string, string[]>
      commitments: Page<CommitmentEntry>
      called: Called[]
    }

/** Something with a page of its own that is called just as was asked. */
export interface Called {
  room: 'people' | 'projects' | 'places'
  id: string
  name: string
}

/** Meetings and commitments that have all words of a query, the words marked. */
export function searchPage(view: View, found: Found): Html {
  const { search } = view.words
  const q = found.state === 'nothing-asked' ? '' : found.q
  const title = q === '' ? search.title : fill(search.heading, { q })
  const offers: Offer[] =
    found.state === 'found'
      ? [
          { feed: 'meetings', filter: { q }, of: `“${q}”` },
          { feed: 'commitments', filter: { q }, of: `“${q}”` },
        ]
      : []
  return layout(view, {
    title,
    description: search.intro,
    offers,
    body: html`<header class="page-head"><h1>${title}</h1><p class="lede">${search.intro}</p>
${searchForm(view, 'q', q)}${found.state === 'found' ? ownPages(view, found.called) : ''}</header>
${results(view, found, offers)}`,
  })
}

function results(view: View, found: Found, offers: Offer[]): Html {
  const { search } = view.words
  if (found.state === 'nothing-asked') return html``
  if (found.state === 'too-short') return empty(search.tooShort, search.tooShortWhy)
  const { q, meetings, named, commitments } = found
  if (nothing(meetings) && nothing(commitments))
    return html`<div class="columns"><div>${empty(fill(search.none, { q }), search.noneWhy, html`<p>${search.noneThen}</p>`)}</div><aside>${subscribeBox(view, offers)}</aside></div>`
  const words = wordsIn(q)
  return html`<div class="columns"><div class="record-body">
${part('found-meetings', view.words.meetings.title, meetings.items.length === 0 ? html`<p class="quiet">${search.noMeetings}</p>` : html`${meetingList(view, meetings.items, { words, named })}${more(view, '/meetings', q, search.moreMeetings, meetings)}`)}
${part('found-commitments', view.words.commitments.title, commitments.items.length === 0 ? html`<p class="quiet">${search.noCommitments}</p>` : html`${commitmentList(view, commitments.items, words)}${more(view, '/commitments', q, search.moreCommitments, commitments)}`)}
</div><aside>${subscribeBox(view, offers)}${downloadBox(view, offers)}</aside></div>`
}

function ownPages(view: View, called: Called[]): Html | '' {
  if (called.length === 0) return ''
  const { search, nav, colon } = view.words
  return html`<p class="called"><span>${search.called}</span>${called.map(({ room, id, name }) => html`<a class="chip" href="${href(view, pathTo(room, id))}">${nav[room]}${colon}${chinese(view, name)}</a>`)}</p>`
}

function nothing({ items, next }: Page<unknown>): boolean {
  return items.length === 0 && next === undefined
}

function more(view: View, path: string, q: string, label: string, { next }: Page<unknown>): Html | '' {
  return next === undefined ? '' : html`<p class="more"><a href="${href(view, path, { q })}">${label} →</a></p>`
}
