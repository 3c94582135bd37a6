import { html, raw } from 'hono/html'
import type { DirectoryEntry } from '#model/directory.ts'
import type { Filter } from '#model/filter.ts'
import { inWords } from '../filter.ts'
import type { View } from '../view.ts'
import { entry } from '../words/words.ts'
import { chinese, type Html } from './html.ts'
import { languageField } from './layout.ts'
import { href, type Query } from './links.ts'

export type Field = keyof Filter

/** Fields with a closed choice, which a form shows as a list. */
type Choice = 'kind' | 'topic' | 'status'

const FIRST: Field[] = ['q', 'place', 'kind', 'topic', 'status']
const FURTHER: Field[] = ['series', 'body', 'person', 'project', 'outlet']

/** What a form knows of what there is. */
export interface Known {
  /** Names for ids that an address holds and people could not read. */
  names: Partial<Record<Field, string>>
  /** What there is to choose from, as far as a form can show it. */
  lists: Partial<Record<Field, DirectoryEntry[]>>
}

export interface FormOptions {
  /** Fields that the list does not know. */
  without?: Field[]
  /** A field that only this list knows. */
  own?: Html
  /** The rest of the query, which taking away one field keeps. */
  rest?: Query
}

/** A form that narrows the list at `action`. */
export function filterForm(
  view: View,
  action: string,
  filter: Filter,
  known: Known,
  { without = [], own, rest }: FormOptions = {},
): Html {
  const fields = (all: Field[]) => all.filter((field) => !without.includes(field))
  const open = FURTHER.some((field) => filter[field] !== undefined)
  return html`<form class="filters" action="${action}" aria-label="${view.words.filters.label}">
<div class="fields">${fields(FIRST).map((name) => field(view, name, filter, known))}${own ?? ''}</div>
<details${open ? raw(' open') : ''}><summary>${view.words.filters.more}</summary><div class="fields">${fields(FURTHER).map((name) => field(view, name, filter, known))}</div></details>
${languageField(view)}<p><button>${view.words.filters.apply}</button></p>
</form>${chosen(view, action, filter, known, rest)}`
}

/** The first fields alone, for a page that is no list itself. */
export function shortFilterForm(view: View, action: string, known: Known, without: Field[] = []): Html {
  const fields = FIRST.filter((name) => !without.includes(name))
  return html`<form class="filters" action="${action}" aria-label="${view.words.filters.label}">
<div class="fields">${fields.map((name) => field(view, name, {}, known))}</div>
${languageField(view)}<p><button>${view.words.filters.apply}</button></p>
</form>`
}

/** One field with its label, holding what the filter has. */
export function field(view: View, name: Field, filter: Filter, known: Known): Html {
  const id = `filter-${name}`
  return html`<p class="field"><label for="${id}">${view.words.filters[name]}</label>${control(view, { name, id, value: filter[name] ?? '' }, known)}</p>`
}

interface Control {
  name: Field
  id: string
  value: string
}

function control(view: View, { name, id, value }: Control, known: Known): Html {
  const choices = choicesOf(view, name)
  if (choices !== undefined) {
    return html`<select id="${id}" name="${name}"><option value="">${view.words.filters.any}</option>${Object.entries(choices).map(([code, word]) => html`<option value="${code}"${code === value ? raw(' selected') : ''}>${word}</option>`)}</select>`
  }
  const names = [...new Set(known.lists[name]?.map((entry) => entry.name))]
  const list = names.length === 0 ? '' : html` list="${id}-list"`
  const hint = entry(view.words.filters.hints, name)
  return html`<input id="${id}" name="${name}" type="text" maxlength="200"${hint === undefined ? '' : html` placeholder="${hint}"`}${list} value="${typed(name, value, known)}">${names.length === 0 ? '' : html`<datalist id="${id}-list">${names.map((one) => html`<option value="${one}"></option>`)}</datalist>`}`
}

/** What people would type for a value; the id, where several of what is known have its name. */
function typed(name: Field, value: string, { names, lists }: Known): string {
  if (name === 'place' && value !== '') return inWords('place', value)
  const known = names[name]
  if (known === undefined) return value
  const namesakes = lists[name]?.filter((one) => one.name === known) ?? []
  return namesakes.length > 1 ? value : known
}

/** What a field with a closed choice can be: words by their codes. */
export function choicesOf(view: View, name: Field): Record<string, string> | undefined {
  const choices: Record<Choice, Record<string, string>> = {
    kind: view.words.kinds,
    topic: view.words.topics,
    status: view.words.statuses,
  }
  return choices[name as Choice]
}

/** What the list at `action` is narrowed to, each with a link that takes it away and keeps the rest of the query. */
export function chosen(view: View, action: string, filter: Filter, { names }: Known, rest: Query = {}): Html | '' {
  const all = Object.entries(filter) as [Field, string][]
  if (all.length === 0) return ''
  const { filters, colon } = view.words
  return html`<p class="active"><span>${filters.active}</span>${all.map(
    ([name, value]) =>
      html`<a class="chip" href="${href(view, action, { ...rest, ...filter, [name]: undefined })}"><span class="unseen">${filters.remove} </span>${filters[name]}${colon}${chinese(view, filterValue(view, name, value, names))} <span aria-hidden="true">×</span></a>`,
  )}<a href="${href(view, action, rest)}">${filters.clear}</a></p>`
}

/** One value of a filter for people. */
function filterValue(view: View, name: Field, value: string, names: Known['names']): string {
  return names[name] ?? choicesOf(view, name)?.[value] ?? (name === 'q' ? `“${value}”` : inWords(name, value))
}

/** The filter in one line, for a title; empty for none. */
export function filterTitle(view: View, filter: Filter, { names }: Known): string {
  return (Object.entries(filter) as [Field, string][])
    .map(([name, value]) => filterValue(view, name, value, names))
    .join(view.words.comma)
}
