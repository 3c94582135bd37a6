import { html } from 'hono/html'
import type { Page } from '#pipeline/published.ts'
import type { View } from '../view.ts'
import type { Html } from './html.ts'
import { href, type Query } from './links.ts'

/** What turns the pages of a list: by publication, where the next page is older, or by name. */
export type Order = 'newest' | 'name'

/** Links to the first and the next page of the list at `path`; nothing where all of it is shown. */
export function pager(view: View, page: Page<unknown>, order: Order, path: string, query: Query = {}): Html | '' {
  const { pages } = view.words
  const start = order === 'newest' ? pages.first : pages.start
  const on = page.items.length === 0 ? pages.goOn : order === 'newest' ? pages.older : pages.next
  const first = view.query.has('cursor') ? html`<a href="${href(view, path, query)}">${start}</a>` : ''
  const next =
    page.next === undefined
      ? ''
      : html`<a rel="next" href="${href(view, path, { ...query, cursor: page.next })}">${on}</a>`
  return first === '' && next === '' ? '' : html`<nav class="turn" aria-label="${pages.label}">${first}${next}</nav>`
}
