import { html, raw } from 'hono/html'
import { ICON_PATH as TOUCH_ICON_PATH } from '#feeds/channels.ts'
import { ICON_PATH, STYLE_PATH } from '../assets.ts'
import type { View } from '../view.ts'
import { alternates, EVERYTHING, type Offer } from './feedlinks.ts'
import type { Html } from './html.ts'
import { href, inOtherLanguage } from './links.ts'

export interface Page {
  /** Without the name of the site; absent on the home page. */
  title?: string
  description: string
  /** Absolute address that search engines are to keep, where there is one. */
  canonical?: string
  /** Which entry of the navigation the page belongs to. */
  room?: Room
  /** The page's own feeds. */
  offers?: Offer[]
  /** Feeds of the page that are neither meetings nor commitments, as links for the head. */
  feeds?: Html
  /** What the page tells programs, as JSON-LD. */
  data?: object
  body: Html
}

/** The entries of the navigation, and where they lead. */
const ROOMS = {
  meetings: '/meetings',
  commitments: '/commitments',
  series: '/series',
  projects: '/projects',
  places: '/places',
  people: '/people',
  bodies: '/bodies',
  feeds: '/feeds',
  status: '/status',
} as const

export type Room = keyof typeof ROOMS

/** A whole page around its body: head with the feeds to discover, masthead, footer. */
export function layout(view: View, page: Page): Html {
  const { words } = view
  return html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title === undefined ? words.site : `${page.title} · ${words.site}`}</title>
<meta name="description" content="${page.description}">
${page.canonical === undefined ? '' : html`<link rel="canonical" href="${page.canonical}">`}
<link rel="alternate" hreflang="${view.language === 'zh' ? 'en' : 'zh-CN'}" href="${inOtherLanguage(view)}">
<link rel="icon" href="${ICON_PATH}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${TOUCH_ICON_PATH}">
<link rel="stylesheet" href="${STYLE_PATH}">
<link rel="search" type="application/opensearchdescription+xml" title="${words.site}" href="/opensearch.xml">
${page.feeds ?? ''}${alternates(view, [...(page.offers ?? []), ...EVERYTHING])}${page.data === undefined ? '' : dataBlock(page.data)}</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${masthead(view, page.room)}
<main id="main" class="wrap" tabindex="-1">
${page.body}
</main>
${colophon(view)}
</body>
</html>`
}

/** A block that no browser runs; `<` can't end it from within. */
function dataBlock(data: object): Html {
  return html`<script type="application/ld+json">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>
`
}

function masthead(view: View, room: Room | undefined): Html {
  const { words } = view
  return html`<header class="masthead">
<div class="wrap masthead-top">
<a class="brand" href="${href(view, '/')}"><span class="brand-name">${words.site}</span> <span class="brand-line">${words.tagline}</span></a>
${SEARCHING.includes(view.path) ? '' : searchForm(view, 'seek')}
<a class="language" href="${inOtherLanguage(view)}" lang="${view.language === 'zh' ? 'en' : 'zh-CN'}" hreflang="${view.language === 'zh' ? 'en' : 'zh-CN'}">${words.other}</a>
</div>
<nav class="wrap rooms" aria-label="${words.nav.label}"><ul>${Object.entries(ROOMS).map(
    ([name, path]) =>
      html`<li><a href="${href(view, path)}"${name === room ? raw(' aria-current="page"') : ''}>${words.nav[name as Room]}</a></li>`,
  )}</ul></nav>
</header>`
}

/** Pages that have a larger form for it. */
const SEARCHING = ['/', '/search']

/** The form that leads to the search page; `id` is that of its field, and tells its look. */
export function searchForm(view: View, id: 'seek' | 'q', asked = ''): Html {
  const { search } = view.words
  return html`<form class="${id === 'q' ? 'big-search' : 'seek'}" action="/search" role="search"><label class="unseen" for="${id}">${search.label}</label><input id="${id}" type="search" name="q" maxlength="200" placeholder="${search.placeholder}" value="${asked}">${languageField(view)}<button>${search.button}</button></form>`
}

/** Keeps the language through a form, for a form's own query replaces that of its address. */
export function languageField(view: View): Html | '' {
  return view.language === 'zh' ? '' : html`<input type="hidden" name="lang" value="${view.language}">`
}

function colophon(view: View): Html {
  const { nav, disclaimer } = view.words
  return html`<footer class="colophon">
<div class="wrap">
<p>${disclaimer}</p>
<nav aria-label="${nav.footer}"><a href="${href(view, '/feeds')}">${nav.feeds}</a><a href="/opml.xml">${nav.opml}</a><a href="/docs">${nav.api}</a><a href="${href(view, '/status')}">${nav.status}</a></nav>
</div>
</footer>`
}
