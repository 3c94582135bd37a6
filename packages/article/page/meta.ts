import { beijing, momentIn } from '../byline/moment.ts'
import { simplify } from '../script/simplify.ts'
import { type Layout, squeeze } from './lines.ts'

/** What a page says of its article in its head: meta tags, linked data, and the variables of WeChat's script. */
export interface Declared {
  /** Headlines, most trustworthy first. */
  titles: string[]
  /** `<title>`, with the names of site and channel still in it. */
  docTitle: string
  outlet: string | undefined
  site: string | undefined
  publishedAt: string | undefined
  /** The time in the page's script, where it may be that of another article too. */
  scriptedAt: string | undefined
  editor: string | undefined
  url: string | undefined
}

export const NOTHING_DECLARED: Declared = {
  titles: [],
  docTitle: '',
  outlet: undefined,
  site: undefined,
  publishedAt: undefined,
  scriptedAt: undefined,
  editor: undefined,
  url: undefined,
}

/** Names of meta tags in lower case, in the order in which they are believed. */
const META = {
  title: ['articletitle', 'og:title', 'twitter:title', 'title', 'headline', 'dc.title'],
  outlet: ['contentsource', 'source', 'article:source', 'mediaid', 'og:article:author', 'from', 'weixin:source'],
  site: ['sitename', 'og:site_name', 'application-name'],
  published: [
    'pubdate',
    'publishdate',
    'article:published_time',
    'og:release_date',
    'datepublished',
    'firstpublishedtime',
    'publish_time',
    'publishtime',
    'date',
    'dc.date',
    'og:published_time',
    'weibo: article:create_at',
    'weibo:article:create_at',
    'bytedance:published_time',
    'og:time',
  ],
  editor: ['editor', 'contenteditor', 'article:editor'],
} as const

/** No headline, date or name is longer. */
const MAX_VALUE = 500
/** WeChat's script gives the time of publication in seconds, or as a date. */
const WECHAT_TIME = /(?:var|window\.)\s{0,3}(?:ct|publish_time|create_time)\s{0,3}=\s{0,3}["'](\d{10})["']/
const WECHAT_DATE =
  /(?:publish_time|createTime|create_time)\s{0,3}[=:]\s{0,3}["'](20\d{2}-\d{2}-\d{2}(?:\s\d{2}:\d{2}(?::\d{2})?)?)["']/
const SCRIPT_DATE =
  /["']?(?:pubtime|pub_time|publish_?time|ptime|publish_?date|datePublished|pubDate)["']?\s{0,3}[=:]\s{0,3}["']((?:19|20)\d{2}-\d{2}-\d{2}[^"']{0,20})["']/i
const WECHAT_TITLE = /var\s{0,3}msg_title\s{0,3}=\s{0,3}["']([^"'\n]{2,200})["']/
const WECHAT_ACCOUNT = /var\s{0,3}nickname\s{0,3}=\s{0,3}(?:htmlDecode\()?["']([^"'\n]{2,60})["']/

/** Collects what the page declares, in Simplified characters where the page is Traditional. */
export function declaredBy(
  layout: Layout,
  scripts: string,
  linkedData: readonly string[],
  language: 'zh-Hans' | 'zh-Hant',
): Declared {
  const read = (text: string) => (language === 'zh-Hant' ? simplify(squeeze(text)) : squeeze(text))
  const all = (names: readonly string[]) => names.flatMap((name) => layout.meta.get(name) ?? []).map(read)
  const data = linkedData.map(articleOf).find((found) => found !== undefined)
  const seconds = WECHAT_TIME.exec(scripts)?.[1]
  const wechatTitle = WECHAT_TITLE.exec(scripts)?.[1]
  const account = WECHAT_ACCOUNT.exec(scripts)?.[1]
  const published = [
    ...all(META.published),
    ...all(META.outlet),
    data?.published ?? '',
    WECHAT_DATE.exec(scripts)?.[1] ?? '',
  ]
  return {
    titles: [...all(META.title), ...[data?.title, wechatTitle].filter((title) => title !== undefined).map(read)],
    docTitle: read(layout.docTitle),
    outlet:
      all([...META.outlet, ...META.published]).find(isNoDate) ??
      (account ? read(account) : undefined) ??
      (data?.source ? read(data.source) : undefined),
    site: all(META.site)[0],
    publishedAt: seconds
      ? beijing(Number(seconds) * 1000)
      : published.map(momentIn).find((moment) => moment !== undefined),
    scriptedAt: momentIn(SCRIPT_DATE.exec(scripts)?.[1] ?? ''),
    editor: all(META.editor)[0],
    url: layout.canonical ?? layout.meta.get('og:url')?.[0],
  }
}

/** Some templates fill the tag for the date with the source, and the other way round. */
function isNoDate(value: string): boolean {
  return /[\u4e00-\u9fff]{2}/.test(value) && momentIn(value) === undefined
}

interface LinkedArticle {
  title: string | undefined
  published: string | undefined
  source: string | undefined
}

/** The article that a JSON-LD script describes, alone or in a graph. */
function articleOf(json: string): LinkedArticle | undefined {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return undefined
  }
  const nodes = [data]
    .flat()
    .flatMap((node) => (isRecord(node) && Array.isArray(node['@graph']) ? node['@graph'] : [node]))
  const article = nodes.filter(isRecord).find((node) => node.headline || node.datePublished || node.pubDate)
  if (!article) return undefined
  const source = isRecord(article.sourceOrganization) ? article.sourceOrganization.name : undefined
  return {
    title: text(article.headline) ?? text(article.title),
    published: text(article.datePublished) ?? text(article.pubDate),
    source: text(source),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, MAX_VALUE) : undefined
}
