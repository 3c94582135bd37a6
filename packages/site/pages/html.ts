import { html } from 'hono/html'
import type { View } from '../view.ts'

/** Markup whose values are escaped. */
export type Html = ReturnType<typeof html>

/** Words of a record, which are Chinese whatever the language of the page around them. */
export function chinese(view: View, words: string | Html): string | Html {
  return view.language === 'zh' ? words : html`<span lang="zh-CN">${words}</span>`
}

/** The markup between others of its kind, or nothing where there is none of it. */
export function joined(all: (string | Html)[], between: string): Html {
  return html`${all.map((one, at) => (at === 0 ? one : html`${between}${one}`))}`
}
