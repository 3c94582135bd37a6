import { html } from 'hono/html'
import { feedPath } from '#feeds/addresses.ts'
import { FEEDS, type FeedName } from '#feeds/channels.ts'
import { FORMATS, type Format } from '#feeds/render.ts'
import { ICON_PATH, STYLE_PATH } from '../assets.ts'

/** Markup whose values are escaped. */
export type Html = ReturnType<typeof html>

export interface Page {
  /** Without the name of the site. */
  title: string
  description: string
  /** Absolute address that search engines are to keep, where there is one. */
  canonical?: string
  body: Html
}

export const SITE_NAME = '会讯'

/** A whole page around its body: head with the feeds to discover, masthead, footer. */
export function layout(page: Page): Html {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title === SITE_NAME ? SITE_NAME : `${page.title} · ${SITE_NAME}`}</title>
<meta name="description" content="${page.description}">
${page.canonical === undefined ? '' : html`<link rel="canonical" href="${page.canonical}">`}
<link rel="icon" href="${ICON_PATH}" type="image/svg+xml">
<link rel="stylesheet" href="${STYLE_PATH}">
${feedNames().flatMap((feed) => formats().map((format) => alternate(feed, format)))}
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="masthead">
<div class="wrap">
<a class="brand" href="/"><span class="brand-name">会讯</span><span class="brand-line">会议公报，逐条可查</span></a>
<nav aria-label="主导航"><a href="/">会议</a><a href="/#subscribe">订阅</a><a href="/status">状态</a></nav>
</div>
</header>
<main id="main" class="wrap">
${page.body}
</main>
<footer class="colophon">
<div class="wrap">
<p>会讯由程序从公开报道中整理会议信息，可能有误，一切以原文为准。</p>
<p>${feedNames().map((feed) => html`<span>${FEEDS[feed].title.replace('会讯：', '')}：${formats().map((format) => feedLink(feed, format))}</span>`)}</p>
</div>
</footer>
</body>
</html>`
}

/** A link to a feed in one format. */
export function feedLink(feed: FeedName, format: Format): Html {
  return html` <a href="${feedPath(feed, format)}">${FORMATS[format].label}</a>`
}

export function feedNames(): FeedName[] {
  return Object.keys(FEEDS) as FeedName[]
}

export function formats(): Format[] {
  return Object.keys(FORMATS) as Format[]
}

function alternate(feed: FeedName, format: Format): Html {
  const { type, label } = FORMATS[format]
  return html`<link rel="alternate" type="${type}" title="${FEEDS[feed].title}（${label}）" href="${feedPath(feed, format)}">
`
}
