/**
 * `feed` leaves `<` in attributes, all but the first `]]>` of a text, and the difference between `&` and `&amp;` to luck.
 * So text goes in with stand-ins, and comes out with what XML wants in their place. The stand-ins are noncharacters, which
 * Unicode keeps for such inner use and which clean text never has.
 */
const AMPERSAND = '\u{FDD0}'
const LESS_THAN = '\u{FDD1}'
const END_OF_CDATA = '\u{FDD2}'

/** Clean text for an element's text or an attribute. */
export function xmlText(text: string): string {
  return text.replaceAll('&', AMPERSAND).replaceAll('<', LESS_THAN)
}

/** Clean text for a CDATA section. */
export function xmlCdata(text: string): string {
  return text.replaceAll(']]>', END_OF_CDATA)
}

/** Where the style sheet stands that browsers show the document with. */
export const FEED_STYLE_PATH = '/feed.css'

/** The finished document, every stand-in replaced, and a style sheet named. */
export function finishXml(document: string): string {
  return document
    .replace('?>', () => `?>\n<?xml-stylesheet type="text/css" href="${FEED_STYLE_PATH}"?>`)
    .replaceAll(AMPERSAND, '&amp;')
    .replaceAll(LESS_THAN, '&lt;')
    .replaceAll(END_OF_CDATA, ']]]]><![CDATA[>')
}
