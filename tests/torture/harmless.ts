import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'

const ADDRESS = /^(?:https?:\/\/|\/|#|\?|mailto:)/
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u
const ACTIVE =
  'script:not([type="application/ld+json"]), img, iframe, svg[onload], object, embed, base, meta[http-equiv]'

/** Holds that a page of ours has nothing in it that acts. */
export function harmlessPage(path: string, page: string): void {
  refuse(path, 'unfit characters', UNFIT.exec(page)?.[0])
  const { document } = parseHTML(page)
  examine(path, document)
  for (const data of document.querySelectorAll('script')) JSON.parse(data.textContent ?? '')
}

/** Holds that a document can be read as what it says it is, and that what it holds of HTML has nothing in it that acts. */
export function harmlessFeed(path: string, body: string): number {
  refuse(path, 'unfit characters', UNFIT.exec(body)?.[0])
  const contents = READERS[path.split('?')[0]?.split('.').at(-1) as keyof typeof READERS](body)
  for (const html of contents) examine(path, parseHTML(`<!doctype html><body>${html}</body>`).document)
  return contents.length
}

/** Throws where a document is not well-formed, which readers of feeds forgive now and then. */
function wellFormed(xml: string): string {
  new JSDOM(xml, { contentType: 'application/xml' }).window.close()
  return xml
}

/** The HTML of each item. */
const READERS = {
  rss: (body: string) =>
    (parseRssFeed(wellFormed(body)).items ?? []).map((item) => item.content?.encoded ?? item.description ?? ''),
  atom: (body: string) => (parseAtomFeed(wellFormed(body)).entries ?? []).map(({ content }) => content?.value ?? ''),
  json: (body: string) => (parseJsonFeed(body).items ?? []).map((item) => item?.content_html ?? ''),
  ics: (body: string) => new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map(() => ''),
}

function examine(path: string, document: Document): void {
  refuse(path, 'something active', document.querySelector(ACTIVE)?.outerHTML)
  for (const element of document.querySelectorAll('*')) {
    for (const { name } of element.attributes) {
      if (/^on|^style$|^srcdoc$/.test(name)) refuse(path, 'a handler', element.outerHTML)
    }
    for (const name of ['href', 'src', 'action']) {
      const address = element.getAttribute(name)
      if (address && !ADDRESS.test(address)) refuse(path, 'an address', address)
    }
  }
}

function refuse(path: string, what: string, found: string | undefined): void {
  if (found !== undefined) throw new Error(`${path} has ${what}: ${JSON.stringify(found.slice(0, 300))}`)
}
