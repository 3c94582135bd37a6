import { createHash } from 'node:crypto'

/** Addresses longer than this are no article's, and would not fit in what is kept beside an object. */
const MAX_ADDRESS = 800

/** Parameters that say how a reader came to a page and not which page it is. */
const TRACKING =
  /^(?:utm_\w{1,20}|spm|scm|from|source|src|ref|refer|referer|share\w{0,20}|isappinstalled|nsukey|wxshare|wfr|fr|gclid|fbclid|msclkid|bd_vid|hm(?:sr|pl|cu|kw|ci)|tdsourcetag|scene|clicktime|enterid|session_?id|phpsessid|jsessionid|aspsessionid\w{0,20}|cftoken|chksm|mpshare|srcid|sharer_\w{1,20}|subscene|ascene|devicetype|exportkey|pass_ticket|wx_header)$/i
/** Parameters of which only a value as of a clock, a die or a session is no part of the page's name. */
const VOLATILE = /^(?:_|_?t|ts|time|timestamp|rand|random|rnd|r|v|ver|sid|token)$/i
const VOLATILE_VALUE = /^(?:\d{10,17}|0\.\d{5,20}|[0-9a-f]{16,64})$/i
const SESSION_IN_PATH = /;(?:jsessionid|sid|phpsessid)=[^/?#]{0,200}/gi
const TWIN_HOST = /^(?:www|m|wap|mobile|3g|h5)\.(?=[^.]{1,63}\.)/
const INDEX_PAGE = /\/(?:index|default)\.(?:s?html?|jhtml|php|jsp|aspx?)$/i

/**
 * Two addresses of one page have the same name: without fragment, tracking parameters and session ids, whether http or
 * https, `www.` or `m.`, and in whatever order the parameters stand. `undefined` for what is no address of a page.
 */
export function addressName(url: string): string | undefined {
  const address = URL.parse(url)
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.href.length > MAX_ADDRESS)
    return undefined
  const path = address.pathname
    .replace(SESSION_IN_PATH, '')
    .replace(/\/{2,20}/g, '/')
    .replace(INDEX_PAGE, '/')
  const port = /^(?:|80|443)$/.test(address.port) ? '' : `:${address.port}`
  return `${hostName(address.hostname)}${port}${tidyEscapes(path)}${queryOf(address)}`
}

/** The digest under which an address is remembered, and its page stands in the bucket. */
export function addressId(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32)
}

/** Without fragment and session id, as it can be asked for. */
export function askable(url: string): string {
  const address = new URL(url)
  address.hash = ''
  address.pathname = address.pathname.replace(SESSION_IN_PATH, '')
  return address.href
}

function hostName(hostname: string): string {
  const plain = hostname.toLowerCase().replace(/\.$/, '')
  return /^[\d.]+$|^\[/.test(plain) ? plain : plain.replace(TWIN_HOST, '')
}

function queryOf({ searchParams }: URL): string {
  const telling = [...searchParams].filter(
    ([name, value]) => !TRACKING.test(name) && !(VOLATILE.test(name) && VOLATILE_VALUE.test(value)),
  )
  const kept = telling.toSorted(([one, a], [other, b]) => (one + a < other + b ? -1 : 1))
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`
}

/** `%7E` is `~`: escapes of characters that need none. */
function tidyEscapes(path: string): string {
  return path.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const plain = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
    return /[\w.~-]/.test(plain) ? plain : escaped.toUpperCase()
  })
}
