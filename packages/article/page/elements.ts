/** What the elements of HTML mean for reading a page as lines, lower case. */

/** Have no end and no content. */
export const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source spacer track wbr'.split(
    ' ',
  ),
)

/** Their content is no text of the page, and no markup either. */
export const OPAQUE = new Set('script style noscript textarea iframe noembed noframes xmp svg math template'.split(' '))

/** Only dress the text: they go, their content stays. */
export const DRESS = new Set(
  'b big blink bdo em font i ins kbd mark marquee nobr o:p s samp small st1:chsdate strike strong sub sup tt u var'.split(
    ' ',
  ),
)

/** Stand inside a line. Everything else begins a line and ends one. */
export const INLINE = new Set('a abbr acronym cite code del dfn q ruby rt rp span label time img input wbr'.split(' '))

/** Inline by their tag, and yet lines of their own on the page: the parts of a byline in WeChat. */
export const APART = new Set([
  'rich_media_meta',
  'rich_media_meta_text',
  'rich_media_meta_nickname',
  'js_name',
  'profile_nickname',
])

/** Nothing outside is closed from inside one of these. */
export const WALLS = new Set('td th table'.split(' '))

/** Are closed where the next of their kind opens: `<li>` by `<li>`, a cell by the next cell or row. */
export const CLOSED_BY: Readonly<Record<string, readonly string[]>> = {
  p: [
    ...'p div table ul ol dl h1 h2 h3 h4 h5 h6 form hr section article header footer aside main nav blockquote pre center figure'.split(
      ' ',
    ),
  ],
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th', 'tr', 'tbody', 'tfoot'],
  th: ['td', 'th', 'tr', 'tbody', 'tfoot'],
  tr: ['tr', 'tbody', 'tfoot'],
  option: ['option'],
  a: ['a'],
  head: ['body'],
}
