import { html } from 'hono/html'
import { clip } from '#feeds/text.ts'
import type { BadFilter } from '../filter.ts'
import type { View } from '../view.ts'
import { entry, fill } from '../words/words.ts'
import { choicesOf } from './filterform.ts'
import { chinese, type Html } from './html.ts'
import { layout } from './layout.ts'
import { href, type Query } from './links.ts'
import { beijingTime } from './times.ts'

const VALUE_LENGTH = 40

export function notFoundPage(view: View): Html {
  const { messages } = view.words
  return message(view, {
    title: messages.notFound,
    text: messages.notFoundWhy,
    ways: [
      [href(view, '/'), messages.toHome],
      [href(view, '/search'), messages.toSearch],
      [href(view, '/status'), messages.toStatus],
    ],
  })
}

/** `at` is an ISO instant. */
export function withdrawnPage(view: View, at: string): Html {
  const { messages } = view.words
  const text = fill(messages.withdrawnWhy, { time: beijingTime(view, new Date(at)) })
  return message(view, {
    title: messages.withdrawn,
    text,
    ways: [
      [href(view, `${view.path}/history`), view.words.meeting.history],
      [href(view, '/meetings'), messages.toHome],
      [href(view, '/search'), messages.toSearch],
    ],
  })
}

export function badCursorPage(view: View): Html {
  const { messages } = view.words
  const ways: Way[] = [[href(view, view.path, queryWithout(view, 'cursor')), view.words.pages.start]]
  return message(view, { title: messages.badCursor, text: messages.badCursorWhy, ways })
}

/** What was wrong with a filter, what it may have meant, and ways on that keep the rest of it. */
export function badFilterPage(view: View, error: BadFilter): Html {
  const { messages, filters } = view.words
  const { parameter } = error
  const choices = choicesFor(view, error)
  const several = error.choices.length > 0
  const value = clip(view.query.get(parameter) ?? '', VALUE_LENGTH)
  const why = fill(several ? messages.whichOneWhy : messages.badFilterWhy, {
    parameter: filters[parameter],
    value,
    why: reason(view, error, value),
  })
  const rest = queryWithout(view, parameter)
  const room = choices.length === 0 ? entry(ROOMS_OF_NAMES, parameter) : undefined
  return message(view, {
    title: several ? messages.whichOne : messages.badFilter,
    text: why,
    more: choices.length === 0 ? '' : choiceList(view, parameter, choices),
    ways: [
      ...(room === undefined ? [] : ([[href(view, room), messages.toAll]] as Way[])),
      ...(Object.keys(rest).length === 0 ? [] : ([[href(view, view.path, rest), messages.withoutIt]] as Way[])),
      [href(view, view.path), filters.clear],
    ],
  })
}

/** Where everything stands that has the name asked for. */
const ROOMS_OF_NAMES: Record<string, string> = { series: '/series', body: '/bodies', place: '/places' }

function reason(view: View, error: BadFilter, value: string): string {
  if (choicesOf(view, error.parameter) !== undefined) return fill(view.words.messages.noSuchChoice, { value })
  return view.language === 'zh' ? error.inChinese : error.message
}

function choicesFor(view: View, { parameter, choices }: BadFilter): [value: string, name: string | Html][] {
  const vocabulary = choicesOf(view, parameter)
  return vocabulary === undefined
    ? choices.map(({ value, name }) => [value, chinese(view, name)])
    : Object.entries(vocabulary)
}

function choiceList(view: View, parameter: string, choices: [value: string, name: string | Html][]): Html {
  const rest = queryWithout(view, parameter)
  return html`<p>${view.words.messages.choose}</p><ul class="chips">${choices.map(([value, name]) => html`<li><a href="${href(view, view.path, { ...rest, [parameter]: value })}">${name}</a></li>`)}</ul>`
}

/** The rest of what was asked for, from the first page on. */
function queryWithout(view: View, parameter: string): Query {
  const rest = [...view.query].filter(([name, value]) => value !== '' && ![parameter, 'cursor', 'lang'].includes(name))
  return Object.fromEntries(rest)
}

export function failedPage(view: View): Html {
  const { messages } = view.words
  return message(view, { title: messages.failed, text: messages.failedWhy, more: html`<p>${messages.failedThen}</p>` })
}

type Way = [address: string, label: string]

interface Message {
  title: string
  text: string
  more?: Html | ''
  ways?: Way[]
}

function message(view: View, { title, text, more = '', ways = [] }: Message): Html {
  return layout(view, {
    title,
    description: text,
    body: html`<section class="message"><h1>${title}</h1><p>${text}</p>${more}${ways.length === 0 ? '' : html`<ul class="ways">${ways.map(([address, label]) => html`<li><a href="${address}">${label}</a></li>`)}</ul>`}</section>`,
  })
}
