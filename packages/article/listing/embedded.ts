import { dayIn } from './addresses.ts'
import { absolute, type Link, MAX_LINKS, titleFrom } from './link.ts'

/** Names that content systems give the fields of an article in data that a page carries, in small letters. */
const TITLE_NAMES = ['title', 'doctitle', 'showtitle', 'headline', 'articletitle', 'name']
const URL_NAMES = [
  'url',
  'link',
  'href',
  'content_url',
  'docpuburl',
  'puburl',
  'linkurl',
  'articleurl',
  'shareurl',
  'jumpurl',
]
const MAX_FRAGMENT = 20_000
const MAX_DEPTH = 12
const FLAT_OBJECT = /\{[^{}]{10,4000}\}/g
const FIELD = /["']?([A-Za-z_]{2,20})["']?\s{0,5}:\s{0,5}("(?:[^"\\\n]|\\.){1,1000}"|'(?:[^'\\\n]|\\.){1,1000}')/g

/** Markup of list items that a page keeps in the records of a data island, as 大汉 does. */
export function fragmentsIn(scripts: string): string[] {
  const fragments: string[] = []
  for (let at = scripts.indexOf('<![CDATA['); at >= 0 && fragments.length < MAX_LINKS; ) {
    const end = scripts.indexOf(']]>', at)
    if (end < 0) break
    const fragment = scripts.slice(at + '<![CDATA['.length, end)
    if (fragment.length <= MAX_FRAGMENT && /<a\s/i.test(fragment)) fragments.push(fragment)
    at = scripts.indexOf('<![CDATA[', end)
  }
  return fragments
}

/** Articles in the data of a page's scripts: objects that have a headline and an address. */
export function recordsIn(scripts: string, base: string): Link[] {
  const links: Link[] = []
  for (const [object] of scripts.matchAll(FLAT_OBJECT)) {
    const fields: Record<string, unknown> = {}
    for (const [, name, quoted] of object.matchAll(FIELD)) fields[name as string] ??= unquoted(quoted as string)
    const link = recordOf(fields, base)
    if (link && links.length < MAX_LINKS) links.push(link)
  }
  return links
}

/** The articles in JSON of any shape. */
export function recordsOf(json: unknown, base: string): Link[] {
  const links: Link[] = []
  let level: unknown[] = [json]
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const objects = level.filter((value) => typeof value === 'object' && value !== null)
    for (const object of objects) {
      const link = Array.isArray(object) ? undefined : recordOf(object as Record<string, unknown>, base)
      if (link && links.length < MAX_LINKS) links.push(link)
    }
    level = objects.flatMap((object) => Object.values(object as object))
  }
  return links
}

function recordOf(named: Record<string, unknown>, base: string): Link | undefined {
  const fields = Object.fromEntries(Object.entries(named).map(([name, value]) => [name.toLowerCase(), value]))
  const [title, href] = [TITLE_NAMES, URL_NAMES].map((names) => names.map((name) => fields[name]).find(isText))
  const url = href && absolute(href, base)
  if (!url || !title || (title.match(/\p{Script=Han}/gu)?.length ?? 0) < 5) return undefined
  const day = dayIn(url)
  return { url, title: titleFrom(title.replace(/<[^<>]{0,200}>/g, '')), ...(day && { day }) }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function unquoted(quoted: string): string {
  const inner = quoted.slice(1, -1)
  try {
    return JSON.parse(`"${inner.replaceAll("\\'", "'").replace(/(?<!\\)"/g, '\\"')}"`)
  } catch {
    return inner
  }
}
