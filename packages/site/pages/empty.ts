import { html } from 'hono/html'
import type { Html } from './html.ts'

/** Where a list would stand: what is missing, and what to do about it. */
export function empty(title: string, why: string, advice: Html | '' = ''): Html {
  return html`<div class="empty"><p class="empty-title">${title}</p><p>${why}</p>${advice}</div>`
}
