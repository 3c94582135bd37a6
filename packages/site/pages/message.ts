import { html } from 'hono/html'
import type { BadFilter } from '../filter.ts'
import type { View } from '../view.ts'
import { fill } from '../words/words.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { href } from './links.ts'
import { beijingTime } from './times.ts'

export function notFoundPage(view: View): Html {
  const { messages } = view.words
  return message(view, messages.notFound, messages.notFoundWhy, [
    ['/', messages.toHome],
    ['/search', messages.toSearch],
    ['/status', messages.toStatus],
  ])
}

/** `at` is an ISO instant. */
export function withdrawnPage(view: View, at: string): Html {
  const { messages } = view.words
  const why = fill(messages.withdrawnWhy, { time: beijingTime(view, new Date(at)) })
  return message(view, messages.withdrawn, why, [['/', messages.toHome]])
}

export function badCursorPage(view: View): Html {
  const { messages } = view.words
  return message(view, messages.badCursor, messages.badCursorWhy, [[view.path, view.words.pages.start]])
}

export function badFilterPage(view: View, error: BadFilter): Html {
  const { messages, filters } = view.words
  const why = fill(messages.badFilterWhy, {
    parameter: filters[error.parameter],
    why: view.language === 'zh' ? error.inChinese : error.message,
  })
  return message(view, messages.badFilter, why, [[view.path, filters.clear]])
}

export function failedPage(view: View): Html {
  const { messages } = view.words
  return message(view, messages.failed, messages.failedWhy, [], messages.failedThen)
}

function message(view: View, title: string, text: string, ways: [path: string, label: string][], then = ''): Html {
  return layout(view, {
    title,
    description: text,
    body: html`<section class="message"><h1>${title}</h1><p>${text}</p>${then === '' ? '' : html`<p>${then}</p>`}${ways.length === 0 ? '' : html`<ul>${ways.map(([path, label]) => html`<li><a href="${href(view, path)}">${label}</a></li>`)}</ul>`}</section>`,
  })
}
