import { html } from 'hono/html'
import { ordinalInWords } from '#feeds/ordinals.ts'
import type { Meeting, MeetingDate } from '#model/record.ts'
import type { Pointers } from '#model/standing.ts'
import type { View } from '../view.ts'
import { entry } from '../words/words.ts'
import { dateInWords } from './dates.ts'
import { mention, source, wordsAddress } from './evidence.ts'
import { chinese, type Html, joined } from './html.ts'
import { href, pathTo } from './links.ts'

/** When, where, how, whose, in short. */
export function facts(view: View, meeting: Meeting, ids: Pointers['bodies']): Html {
  const { meeting: words, modes, kinds, comma } = view.words
  const { series } = meeting
  const outlets = [...new Set(meeting.sources.flatMap(({ outlet }) => outlet ?? []))]
  const found = (name: string, link: Html | string) => html`${link}${mention(view, meeting, name)}`
  const all: [name: string, value: Html | string | undefined][] = [
    [words.when, when(view, meeting)],
    [words.where, list(meeting.places, (place) => found(place.name, placeLink(view, place)), comma)],
    [words.mode, modes[meeting.mode]],
    [words.kind, html`<a href="${href(view, '/meetings', { kind: meeting.kind })}">${kinds[meeting.kind]}</a>`],
    [words.hosts, list(meeting.hosts, (host) => found(host, bodyLink(view, host, entry(ids, host))), comma)],
    [words.series, series === null ? undefined : found(series.name, seriesLink(view, series))],
    [words.reported, list(outlets, (outlet) => chinese(view, outlet), comma)],
  ]
  return html`<div class="card"><dl class="overview">${all
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></div>`
}

function list<One>(all: One[], shown: (one: One) => Html | string, between: string): Html | undefined {
  return all.length === 0 ? undefined : joined(all.map(shown), between)
}

function when(view: View, meeting: Meeting): Html {
  const { date } = meeting
  const [words, note] = [dateInWords(view, date), dateNote(view, date)]
  const articleId = date.articleId ?? meeting.sources[0]?.articleId
  if (date.span === null || articleId === undefined) return html`${words}${note}`
  const address = wordsAddress(view, meeting, { articleId, span: date.span })
  return html`${words}${source(view, address, words)}${note}`
}

/** Says where the date comes from, where the text does not give it whole. */
function dateNote(view: View, { basis }: MeetingDate): Html | '' {
  return basis === null || basis === 'text' ? '' : html` <small>${view.words.date[basis]}</small>`
}

export function placeLink(view: View, place: Meeting['places'][number]): Html | string {
  const code = place.adcode ?? place.country
  const name = chinese(view, place.name)
  return code === undefined ? name : html`<a href="${href(view, pathTo('places', code))}">${name}</a>`
}

function bodyLink(view: View, name: string, id: string | undefined): Html | string {
  if (id === undefined) return chinese(view, name)
  return html`<a href="${href(view, pathTo('bodies', id))}">${chinese(view, name)}</a>`
}

function seriesLink(view: View, series: NonNullable<Meeting['series']>): Html {
  return html`<a href="${href(view, pathTo('series', series.id))}">${chinese(view, series.name)}</a>${chinese(view, ordinalInWords(series))}`
}
