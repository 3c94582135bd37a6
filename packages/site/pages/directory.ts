import { html } from 'hono/html'
import type { Directory, DirectoryEntry } from '#model/directory.ts'
import { fullPlaceName, parentCode, placeName } from '#model/divisions.ts'
import type { Page } from '#pipeline/published.ts'
import { inWords } from '../filter.ts'
import type { View } from '../view.ts'
import { fill } from '../words/words.ts'
import { dayInWords } from './dates.ts'
import { empty } from './empty.ts'
import { chinese, type Html } from './html.ts'
import { languageField, layout } from './layout.ts'
import { href, pathTo } from './links.ts'
import { pager } from './pager.ts'

export interface Listed {
  /** What somebody looked for in the names. */
  sought?: string
  page: Page<DirectoryEntry>
}

/** Everything of one sort that meetings tell of, or what was looked for: series, bodies, people, places, projects. */
export function directoryPage(view: View, of: Directory, listed: Listed): Html {
  const words = view.words[of]
  const { page, sought = '' } = listed
  return layout(view, {
    title: words.title,
    description: words.intro,
    room: of,
    body: html`<header class="page-head"><h1>${words.title}</h1><p class="lede">${words.intro}</p></header>
${page.items.length === 0 && sought === '' ? '' : lookup(view, of, sought)}
${page.items.length === 0 ? nothing(view, of, listed) : of === 'places' ? placeGroups(view, page.items) : list(view, of, page.items)}
${pager(view, page, 'name', `/${of}`, { q: sought })}`,
  })
}

/** A form that finds lines by a part of their name. */
function lookup(view: View, of: Directory, sought: string): Html {
  const { directory } = view.words
  return html`<form class="lookup" action="/${of}"><label class="unseen" for="lookup">${directory.lookup}</label><input id="lookup" type="search" name="q" maxlength="200" placeholder="${directory.lookup}" value="${sought}">${languageField(view)}<button>${directory.find}</button>${sought === '' ? '' : html`<a href="${href(view, `/${of}`)}">${directory.all}</a>`}</form>`
}

function nothing(view: View, of: Directory, { page, sought }: Listed): Html {
  const { directory, pages } = view.words
  if (sought === undefined) return empty(view.words[of].none, view.words[of].noneWhy)
  if (page.next !== undefined) return empty(pages.searching, '')
  return empty(fill(directory.noneHolds, { sought }), directory.noneHoldsWhy)
}

function list(view: View, of: Directory, entries: DirectoryEntry[]): Html {
  return html`<ul class="directory directory-${of}">${entries.map((entry) => row(view, of, entry))}</ul>`
}

function row(view: View, of: Directory, entry: DirectoryEntry): Html {
  const office = of === 'people' ? officeOf(entry) : ''
  return html`<li><a href="${href(view, pathTo(of, entry.id))}">${chinese(view, entry.name)}</a>${office === '' ? '' : html`<small>${chinese(view, office)}</small>`}${latest(view, entry)}</li>`
}

/** When its newest meeting was, where that is known. */
function latest(view: View, { latest: day }: DirectoryEntry): Html | '' {
  return day === null ? '' : html`<small>${fill(view.words.directory.latest, { day: dayInWords(view, day) })}</small>`
}

/** How the id ends of somebody of whom no post is known; the place in it is only where the meeting was at home. */
const NO_POST = '~?'

/** What tells people of one name apart: `成都市公安局`. */
function officeOf({ id, name }: DirectoryEntry): string {
  if (id.endsWith(NO_POST)) return ''
  return inWords('person', id)
    .slice(name.length)
    .replace(/^（|）$/g, '')
}

/** Places under their province, countries last. */
function placeGroups(view: View, entries: DirectoryEntry[]): Html {
  const groups = Map.groupBy(entries, ({ id }) => (/^\d{6}$/.test(id) ? `${id.slice(0, 2)}0000` : ''))
  const ordered = [...groups].toSorted(([one], [other]) => Number(one === '') - Number(other === ''))
  return html`${ordered.map(([province, inside]) => {
    const id = `province-${province}`
    const name = province === '' ? view.words.places.abroad : (placeName(province) ?? province)
    const title =
      province === '' ? name : html`<a href="${href(view, pathTo('places', province))}">${chinese(view, name)}</a>`
    const own = inside.find((entry) => entry.id === province)
    const others = inside.filter((entry) => entry.id !== province).map((entry) => ({ ...entry, name: shortly(entry) }))
    return html`<section class="province" aria-labelledby="${id}"><div><h2 id="${id}">${title}</h2>${own === undefined ? '' : latest(view, own)}</div>${others.length === 0 ? '' : list(view, 'places', others)}</section>`
  })}`
}

/** A county with its city, for many share a name. */
function shortly({ id, name }: DirectoryEntry): string {
  const above = parentCode(id)
  if (above === undefined || above.endsWith('0000')) return name
  return fullPlaceName(id) ?? name
}
