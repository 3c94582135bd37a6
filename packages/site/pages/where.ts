import { html } from 'hono/html'
import { fullPlaceName, parentCode, placeName } from '#model/divisions.ts'
import type { MeetingEntry } from '#model/entry.ts'
import type { BodyPage } from '#model/people.ts'
import type { Page } from '#pipeline/published.ts'
import type { View } from '../view.ts'
import { downloadBox } from './downloads.ts'
import { empty } from './empty.ts'
import { meetingList, ofChinese } from './entries.ts'
import { type Offer, subscribeBox } from './feedlinks.ts'
import { headline } from './headline.ts'
import { chinese, type Html } from './html.ts'
import { layout } from './layout.ts'
import { href, pathTo } from './links.ts'
import { pager } from './pager.ts'

/** A body that holds meetings, and those that it held. */
export function bodyPage(view: View, body: BodyPage, meetings: Page<MeetingEntry>, baseUrl: string): Html {
  const { bodies } = view.words
  const within = body.adcode === undefined ? [] : [body.adcode]
  return meetingsOf(view, {
    room: 'bodies',
    name: body.name,
    path: pathTo('bodies', body.id),
    kicker: html`<a href="${href(view, '/bodies')}">${bodies.title}</a>${within.map((code) => placeLink(view, code))}`,
    offers: offersOf({ body: body.id }, body.name),
    heading: bodies.meetings,
    meetings,
    baseUrl,
  })
}

export interface PlaceShown {
  code: string
  meetings: Page<MeetingEntry>
  /** Divisions that lie directly in it. */
  inside: string[]
}

/** A place, what lies in it, and the meetings that were held there. */
export function placePage(view: View, { code, meetings, inside }: PlaceShown, baseUrl: string): Html {
  const { places } = view.words
  const name = fullPlaceName(code) ?? code
  return meetingsOf(view, {
    room: 'places',
    name,
    path: pathTo('places', code),
    kicker: html`<a href="${href(view, '/places')}">${places.title}</a>${above(code).map((one) => placeLink(view, one))}`,
    offers: offersOf({ place: code }, name),
    heading: places.meetings,
    meetings,
    baseUrl,
    beside:
      inside.length === 0
        ? ''
        : html`<nav class="card" aria-labelledby="inside"><h2 id="inside">${places.inside}</h2><ul class="chips">${inside.map((one) => html`<li>${placeLink(view, one)}</li>`)}</ul></nav>`,
  })
}

interface Shown {
  room: 'bodies' | 'places'
  name: string
  path: string
  kicker: Html
  offers: Offer[]
  heading: string
  meetings: Page<MeetingEntry>
  baseUrl: string
  beside?: Html | ''
}

function meetingsOf(view: View, shown: Shown): Html {
  const { meetings, path, room, name, offers } = shown
  return layout(view, {
    title: name,
    description: `${name}${view.words.colon}${shown.heading}`,
    canonical: shown.baseUrl + path,
    room,
    offers,
    body: html`<header class="page-head"><p class="kicker">${shown.kicker}</p><h1${ofChinese(view)}>${headline(name)}</h1></header>
<div class="columns"><section class="latest" aria-labelledby="held"><h2 id="held">${shown.heading}</h2>
${meetings.items.length === 0 ? empty(view.words.meetings.none, view.words.meetings.noneWhy) : meetingList(view, meetings.items)}
${pager(view, meetings, 'newest', path)}</section><aside>${subscribeBox(view, offers)}${downloadBox(view, offers)}${shown.beside ?? ''}</aside></div>`,
  })
}

function offersOf(filter: NonNullable<Offer['filter']>, of: string): Offer[] {
  return [
    { feed: 'meetings', filter, of },
    { feed: 'commitments', filter, of },
  ]
}

function placeLink(view: View, code: string): Html {
  return html`<a href="${href(view, pathTo('places', code))}">${chinese(view, placeName(code) ?? code)}</a>`
}

/** The divisions that a place lies in, the largest first. */
function above(code: string): string[] {
  const parent = /^\d{6}$/.test(code) ? parentCode(code) : undefined
  return parent === undefined ? [] : [...above(parent), parent]
}
