import { momentIn } from '../byline/moment.ts'

/** Suffixes under which anybody in China may register a name, so that the name has one part more. */
const SHARED_SUFFIX = /(?:^|\.)(?:com|net|org|gov|edu|ac|mil|idv)\.(?:cn|hk|tw|mo)$/
const NO_PAGE =
  /\.(?:pdf|docx?|xlsx?|pptx?|wps|ofd|zip|rar|7z|jpe?g|png|gif|webp|bmp|svg|ico|mp[34]|m3u8|flv|avi|wmv|mov|apk|exe|css|js|xml|rss|json|txt)$/i
/** `2024-03/18`, `202403/t20240318_1.html`, `2024/3/18/art_1_2.html`, `20240318/x.htm`. */
const DATED =
  /(?<!\d)((?:19|20)\d{2})(?:[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)|[-/](\d{1,2})[-/](\d{1,2})(?!\d))/
const MONTH = /\/(?:19|20)\d{2}[-/]?(?:0[1-9]|1[0-2])\//
/** The number or digest by which a content system knows an article. */
const NUMBERED = /\d{5,20}|[0-9a-f]{24,40}|[?&](?:\w{0,12}id|aid|mid|sn|no)=\w{1,64}|\/\d{2,20}(?:\.[a-z]{3,6})?\/?$/i
const FRONT = /\/(?:index|default)(?:[_-]?\d{1,6})?(?:\.[a-z]{3,6})?$|(?:^|\D)\/$/i
const CHANNEL =
  /(?:^|\/)(?:list|channel|node|column|category|classlist|newslist)(?:[_-]?\d{1,10})?(?:\.[a-z]{3,6})?$|\/col\/col\d{1,10}\//i

export type AddressForm = 'dated' | 'numbered' | 'plain' | 'no page'

/** How much an address looks like an article's. */
export function formOf(url: string): AddressForm {
  const { pathname, search } = new URL(url)
  if (NO_PAGE.test(pathname)) return 'no page'
  if (CHANNEL.test(pathname) || (search === '' && FRONT.test(pathname) && dayIn(url) === undefined)) return 'plain'
  if (dayIn(url) || (MONTH.test(pathname) && !pathname.endsWith('/'))) return 'dated'
  return NUMBERED.test(pathname + search) ? 'numbered' : 'plain'
}

/** The day that stands in an address. */
export function dayIn(url: string): string | undefined {
  const { pathname } = new URL(url)
  const [, year, month, day, shortMonth, shortDay] = DATED.exec(pathname) ?? []
  if (!year) return undefined
  return momentIn(`${year}-${month ?? shortMonth}-${day ?? shortDay}`)
}

/** The address with every number and digest alike: articles of one site have one shape. */
export function shapeOf(url: string): string {
  const { host, pathname, search } = new URL(url)
  const names = [...new URLSearchParams(search).keys()].sort().join('&')
  const path = pathname
    .replace(/[0-9a-f]{24,40}/gi, '#')
    .replace(/\d{1,40}/g, '#')
    .replace(/\/[^/]{0,200}\/(?=[^/]{0,200}$)/, '/')
  return `${host}${path}?${names}`
}

/** Whether two addresses belong to one site, whatever its subdomains are called. */
export function isSameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other)
}

function siteOf(url: string): string {
  const { hostname, host } = new URL(url)
  if (/^[\d.]+$|^\[/.test(hostname)) return host
  const labels = hostname.split('.')
  const parts = SHARED_SUFFIX.test(labels.slice(-2).join('.')) ? 3 : 2
  return labels.slice(-parts).join('.')
}
