import { html, raw } from 'hono/html'
import type { CommitmentEntry } from '#model/entry.ts'
import type { Filter } from '#model/filter.ts'
import { LEDGER_STATUSES } from '#model/ledger.ts'
import type { LedgerTally } from '#model/tally.ts'
import { codes } from '#model/vocabulary.ts'
import type { Page } from '#pipeline/published.ts'
import type { View } from '../view.ts'
import { tallyChart } from './charts/tally.ts'
import { downloadBox } from './downloads.ts'
import { type Due, dueField, dueList, dueTitle } from './due.ts'
import { empty } from './empty.ts'
import { commitmentList } from './entries.ts'
import { EVERYTHING, type Offer, subscribeBox } from './feedlinks.ts'
import { filterForm, filterTitle, type Known } from './filterform.ts'
import { wordsIn } from './highlight.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { href } from './links.ts'
import { pager } from './pager.ts'

interface Shown {
  page: Page<CommitmentEntry>
  filter: Filter
  known: Known
  tally: LedgerTally
  /** When what is listed is due, where that was asked for. */
  due?: Due | undefined
}

/** All commitments with what became of them, or those that a filter leaves. */
export function ledgerPage(view: View, { page, filter, known, tally, due }: Shown): Html {
  const { commitments } = view.words
  const title = filterTitle(view, filter, known)
  const offers: Offer[] = title === '' ? [] : [{ feed: 'commitments', filter, of: title }]
  const whole = title === '' && due === undefined && !view.query.has('cursor')
  const heading = [title, dueTitle(view, due)].filter((part) => part !== '').join(view.words.comma)
  return layout(view, {
    title: heading === '' ? commitments.title : `${heading} · ${commitments.title}`,
    description: commitments.intro,
    room: 'commitments',
    offers,
    body: html`<header class="page-head"><h1>${commitments.title}</h1><p class="lede">${commitments.intro}</p></header>
${byStatus(view, filter, tally, due)}
${whole ? tallyChart(view, tally) : ''}
${filterForm(view, '/commitments', filter, known, { own: dueField(view, due), rest: { due } })}
<div class="columns">
<section class="latest" aria-label="${commitments.title}">
${page.items.length === 0 ? nothing(view, page) : list(view, page.items, filter, due)}
${pager(view, page, 'newest', '/commitments', { ...filter, due })}
</section>
<aside>${subscribeBox(view, offers.length === 0 ? EVERYTHING : offers)}${due === undefined ? downloadBox(view, [{ feed: 'commitments', filter }]) : ''}</aside>
</div>`,
  })
}

function list(view: View, entries: CommitmentEntry[], { q = '' }: Filter, due: Due | undefined): Html {
  return due === undefined ? commitmentList(view, entries, wordsIn(q)) : dueList(view, entries, wordsIn(q))
}

/** The statuses as tabs; their numbers are those of all commitments. */
function byStatus(view: View, filter: Filter, { total }: LedgerTally, due: Due | undefined): Html {
  const { statuses, statusMeans, commitments, filters } = view.words
  const current = (of: string | undefined) => (filter.status === of ? raw(' aria-current="true"') : '')
  const unfiltered = due === undefined && Object.keys(filter).every((name) => name === 'status')
  return html`<nav class="tabs" aria-label="${commitments.status}"><a href="${href(view, '/commitments', { ...filter, due, status: undefined })}"${current(undefined)}>${filters.any}</a>${codes(
    LEDGER_STATUSES,
  ).map(
    (status) =>
      html`<a href="${href(view, '/commitments', { ...filter, due, status })}" title="${statusMeans[status]}"${current(status)}><span class="swatch swatch-${status}"></span>${statuses[status]}${unfiltered ? html`<span class="count">${total[status]}</span>` : ''}</a>`,
  )}</nav>`
}

function nothing(view: View, page: Page<CommitmentEntry>): Html {
  const { commitments, pages } = view.words
  if (page.next !== undefined) return empty(pages.searching, '')
  return view.query.has('cursor') ? empty(pages.end, '') : empty(commitments.none, commitments.noneWhy)
}
