import { html } from 'hono/html'
import type { Html } from './html.ts'

/** A titled section of the record, or nothing where there is nothing to show. */
export function section(id: string, title: string, count: number, body: () => Html): Html | '' {
  if (count === 0) return ''
  return html`<section id="${id}" class="part" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}<span class="count">${count}</span></h2>${body()}</section>`
}

/** A titled part of a page that is there whatever it holds. */
export function part(id: string, title: string, body: Html): Html {
  return html`<section id="${id}" class="part" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`
}
