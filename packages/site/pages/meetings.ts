import { html } from 'hono/html'
import type { MeetingEntry } from '#model/entry.ts'
import type { Filter } from '#model/filter.ts'
import type { Page } from '#pipeline/published.ts'
import type { View } from '../view.ts'
import { downloadBox } from './downloads.ts'
import { empty } from './empty.ts'
import { meetingList } from './entries.ts'
import { EVERYTHING, type Offer, subscribeBox } from './feedlinks.ts'
import { filterForm, filterTitle, type Known } from './filterform.ts'
import { wordsIn } from './highlight.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { pager } from './pager.ts'

interface Shown {
  page: Page<MeetingEntry>
  filter: Filter
  known: Known
}

/** All meetings, or those that a filter leaves. */
export function meetingsPage(view: View, { page, filter, known }: Shown): Html {
  const { meetings } = view.words
  const title = filterTitle(view, filter, known)
  const offers: Offer[] = title === '' ? [] : [{ feed: 'meetings', filter, of: title }]
  return layout(view, {
    title: title === '' ? meetings.title : `${title} · ${meetings.title}`,
    description: meetings.intro,
    room: 'meetings',
    offers,
    body: html`<header class="page-head"><h1>${meetings.title}</h1><p class="lede">${meetings.intro}</p></header>
${filterForm(view, '/meetings', filter, known, { without: ['status'] })}
<div class="columns">
<section class="latest" aria-labelledby="listed">
<h2 class="unseen" id="listed">${meetings.listed}</h2>
${page.items.length === 0 ? nothing(view, page) : meetingList(view, page.items, { words: wordsIn(filter.q ?? '') })}
${pager(view, page, 'newest', '/meetings', filter)}
</section>
<aside>${subscribeBox(view, offers.length === 0 ? EVERYTHING : offers)}${downloadBox(view, [{ feed: 'meetings', filter }])}</aside>
</div>`,
  })
}

function nothing(view: View, page: Page<MeetingEntry>): Html {
  const { meetings, pages } = view.words
  if (page.next !== undefined) return empty(pages.searching, '')
  return view.query.has('cursor') ? empty(pages.end, '') : empty(meetings.none, meetings.noneWhy)
}
