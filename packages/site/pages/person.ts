import { html } from 'hono/html'
import { meetingPath } from '#feeds/addresses.ts'
import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'
import type { PersonMention, PersonPage } from '#model/people.ts'
import type { Page } from '#pipeline/published.ts'
import type { View } from '../view.ts'
import { fill } from '../words/words.ts'
import { dayInWords } from './dates.ts'
import { downloadBox } from './downloads.ts'
import { commitmentList, meetingList, ofChinese } from './entries.ts'
import { type Offer, subscribeBox } from './feedlinks.ts'
import { chinese, type Html } from './html.ts'
import { layout } from './layout.ts'
import { href, pathTo } from './links.ts'
import { pager } from './pager.ts'
import { roleTag } from './participants.ts'
import { part } from './section.ts'

/** Somebody: posts, meetings and what was promised there, each as of then. */
export function personPage(view: View, person: PersonPage, commitments: CommitmentEntry[], baseUrl: string): Html {
  const { people: words } = view.words
  const offers = offersOf(person.id, person.name)
  const filter = { person: person.id }
  return layout(view, {
    title: person.name,
    description: `${person.name}${view.words.colon}${person.posts.map(({ title }) => title).join(view.words.comma)}`,
    canonical: baseUrl + pathTo('people', person.id),
    room: 'people',
    offers,
    body: html`<header class="page-head">
<p class="kicker"><a href="${href(view, '/people')}">${words.title}</a></p>
<h1${ofChinese(view)}>${person.name}</h1>
</header>
<div class="columns">
<div class="record-body">
${person.posts.length === 0 ? '' : part('posts', words.posts, posts(view, person))}
${part('meetings', words.meetings, html`<p class="hint">${words.asOf}</p><ol class="timeline">${person.mentions.map((mention) => mentionRow(view, mention))}</ol>`)}
${commitments.length === 0 ? '' : part('commitments', words.commitments, html`${commitmentList(view, commitments)}<p class="more"><a href="${href(view, '/commitments', filter)}">${view.words.search.moreCommitments} →</a></p>`)}
</div>
<aside>${subscribeBox(view, offers)}${downloadBox(view, offers)}<p class="hint">${words.sameName}</p></aside>
</div>`,
  })
}

/** The meetings of all who are called so, where there is more than one. */
export function namesakesPage(view: View, name: string, meetings: Page<MeetingEntry>): Html {
  const { people: words } = view.words
  const offers = offersOf(name, name)
  return layout(view, {
    title: name,
    description: fill(words.several, { name }),
    room: 'people',
    offers,
    body: html`<header class="page-head">
<p class="kicker"><a href="${href(view, '/people')}">${words.title}</a></p>
<h1>${fill(words.several, { name })}</h1>
<p class="lede">${words.severalWhy}</p>
</header>
<div class="columns"><section class="latest" aria-labelledby="listed"><h2 id="listed">${words.meetings}</h2>${meetingList(view, meetings.items)}${pager(view, meetings, 'newest', pathTo('people', name))}</section><aside>${subscribeBox(view, offers)}${downloadBox(view, offers)}</aside></div>`,
  })
}

function offersOf(person: string, name: string): Offer[] {
  return [
    { feed: 'meetings', filter: { person }, of: name },
    { feed: 'commitments', filter: { person }, of: name },
  ]
}

function posts(view: View, { posts: all }: PersonPage): Html {
  return html`<ul class="posts">${all.map(({ title, first, last }) => html`<li><span>${chinese(view, title)}</span> <small>${span(view, first, last)}</small></li>`)}</ul>`
}

function span(view: View, first: string | null, last: string | null): string {
  const { people } = view.words
  if (first === null) return last === null ? '' : dayInWords(view, last)
  if (last === null || last === first) return dayInWords(view, first)
  return fill(people.span, { first: dayInWords(view, first), last: dayInWords(view, last) })
}

function mentionRow(view: View, mention: PersonMention): Html {
  return html`<li><span class="timeline-date">${mention.date === null ? view.words.series.undated : html`<time datetime="${mention.date}">${dayInWords(view, mention.date)}</time>`}</span><div><a href="${href(view, meetingPath(mention.meetingId))}">${chinese(view, mention.meetingTitle)}</a><p class="facts">${mention.roles.map((role) => roleTag(view, role))}${mention.titles.map((title) => html`<span>${chinese(view, title)}</span>`)}</p></div></li>`
}
