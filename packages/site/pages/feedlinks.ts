import { html } from 'hono/html'
import { feedPath } from '#feeds/addresses.ts'
import type { FeedName } from '#feeds/channels.ts'
import { FORMATS, type Format } from '#feeds/render.ts'
import type { Filter } from '#model/filter.ts'
import type { View } from '../view.ts'
import { fill } from '../words/words.ts'
import { chinese, type Html } from './html.ts'
import { href } from './links.ts'

/** A feed that a page offers. */
export interface Offer {
  feed: FeedName
  filter?: Filter
  /** What it brings, for people: the name of a series, a place, a person. Absent for everything. */
  of?: string
}

/** What every page offers beside its own. */
export const EVERYTHING: Offer[] = [{ feed: 'meetings' }, { feed: 'commitments' }]

export function formats(): Format[] {
  return Object.keys(FORMATS) as Format[]
}

/** Where the offered feed stands in one format. Feeds are Chinese in either language. */
export function feedAddress({ feed, filter = {} }: Offer, format: Format): string {
  return feedPath(feed, format, filter)
}

/** For the head of a page, so that a reader finds the feeds by the page's own address; the page's own come first. */
export function alternates(view: View, offers: Offer[]): Html {
  return html`${offers.flatMap((offer) =>
    formats().map((format) => {
      const title = fill(view.words.subscribe.as, {
        feed: `${view.words.site}${view.words.colon}${nameOf(view, offer)}`,
        format: view.words.subscribe.formats[format],
      })
      return html`<link rel="alternate" type="${FORMATS[format].type}" title="${title}" href="${feedAddress(offer, format)}">
`
    }),
  )}`
}

/** The offers of a page, each in all its formats; under a title of its own where they bring more than the page is about. */
export function subscribeBox(view: View, offers: Offer[], title?: string): Html {
  const { subscribe } = view.words
  const own = offers.some(({ of }) => of !== undefined)
  return html`<section class="card subscribe" id="subscribe" aria-labelledby="subscribe-title">
<h2 id="subscribe-title">${title ?? (own ? subscribe.here : subscribe.title)}</h2>
<p class="hint">${subscribe.why}</p>
<dl class="feeds">${offers.map(
    (offer) =>
      html`<div><dt>${offer.of === undefined ? subscribe[offer.feed] : html`${subscribe[offer.feed]} <small>${chinese(view, offer.of)}</small>`}</dt><dd>${formats().map((format) => feedLink(view, offer, format))}</dd></div>`,
  )}</dl>
<p class="more"><a href="${href(view, '/feeds', { feed: offers[0]?.feed, ...offers[0]?.filter })}">${subscribe.build}</a></p>
</section>`
}

function feedLink(view: View, offer: Offer, format: Format): Html {
  return html` <a href="${feedAddress(offer, format)}" aria-label="${nameOf(view, offer)} ${view.words.subscribe.formats[format]}">${view.words.subscribe.formats[format]}</a>`
}

function nameOf(view: View, { feed, of }: Offer): string {
  const name = view.words.subscribe[feed]
  return of === undefined ? name : `${of} ${name}`
}
