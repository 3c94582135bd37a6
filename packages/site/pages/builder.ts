import { html, raw } from 'hono/html'
import type { FeedName } from '#feeds/channels.ts'
import { FORMATS } from '#feeds/render.ts'
import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'
import type { Filter } from '#model/filter.ts'
import type { View } from '../view.ts'
import { commitmentList, meetingList } from './entries.ts'
import { feedAddress, formats, type Offer } from './feedlinks.ts'
import { chosen, type Field, field, filterTitle, type Known } from './filterform.ts'
import type { Html } from './html.ts'
import { languageField, layout } from './layout.ts'
import { part } from './section.ts'

export interface Built {
  feed: FeedName
  filter: Filter
  known: Known
  /** What the feed would bring now. */
  meetings: MeetingEntry[]
  commitments: CommitmentEntry[]
}

const FIELDS: Field[] = ['q', 'place', 'kind', 'topic', 'status', 'series', 'body', 'person', 'project', 'outlet']

/** A form that makes feeds: what to follow, the addresses, and what would come. */
export function builderPage(view: View, built: Built, baseUrl: string): Html {
  const { builder } = view.words
  const title = filterTitle(view, built.filter, built.known)
  const offer: Offer = { feed: built.feed, filter: built.filter, ...(title !== '' && { of: title }) }
  return layout(view, {
    title: builder.title,
    description: builder.intro,
    canonical: `${baseUrl}/feeds`,
    room: 'feeds',
    offers: title === '' ? [] : [offer],
    body: html`<header class="page-head"><h1>${builder.title}</h1><p class="lede">${builder.intro}</p></header>
<div class="columns build">
<form class="builder" action="/feeds">
<fieldset><legend>${builder.feed}</legend>${choice(view, 'meetings', built.feed)}${choice(view, 'commitments', built.feed)}</fieldset>
<div class="fields">${FIELDS.map((name) => field(view, name, built.filter, built.known))}</div>
${languageField(view)}<p><button>${builder.submit}</button></p>
</form>
<div class="built">
${chosen(view, '/feeds', built.filter, built.known, { feed: built.feed })}
${part('address', builder.address, addresses(view, offer, baseUrl))}
${part('preview', builder.preview, preview(view, built))}
</div>
</div>
${part('all', builder.all, html`<p>${builder.allWhy}<a href="/opml.xml">${view.words.nav.opml}</a></p>`)}`,
  })
}

function choice(view: View, feed: FeedName & ('meetings' | 'commitments'), chosen: FeedName): Html {
  const { builder } = view.words
  const why = feed === 'meetings' ? builder.meetingsWhy : builder.commitmentsWhy
  return html`<p class="choice"><input type="radio" name="feed" id="feed-${feed}" value="${feed}"${feed === chosen ? raw(' checked') : ''}><label for="feed-${feed}">${builder[feed]} <small>${why}</small></label></p>`
}

function addresses(view: View, offer: Offer, baseUrl: string): Html {
  const { builder, subscribe } = view.words
  return html`<dl class="addresses">${formats().map((format) => {
    const address = feedAddress(offer, format)
    return html`<div><dt>${subscribe.formats[format]} <small>${builder.how[format]}</small></dt><dd><a href="${address}" type="${FORMATS[format].type}"><code>${baseUrl}${address}</code></a></dd></div>`
  })}</dl><p class="hint">${builder.addressWhy}</p>`
}

function preview(view: View, { feed, meetings, commitments }: Built): Html {
  const { builder } = view.words
  if (meetings.length + commitments.length === 0) return html`<p class="quiet">${builder.previewNone}</p>`
  return html`<p class="hint">${builder.previewWhy}</p>${feed === 'meetings' ? meetingList(view, meetings) : commitmentList(view, commitments)}`
}
