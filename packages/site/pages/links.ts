import { clean } from '#feeds/text.ts'
import type { View } from '../view.ts'

/** Values of a query; absent ones are left out. */
export type Query = Record<string, string | undefined>

/** An address of ours in the view's language. `path` may end in a fragment. */
export function href(view: View, path: string, query: Query = {}): string {
  const [before = '', fragment] = path.split('#')
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== '') search.set(name, value)
  if (view.language !== 'zh') search.set('lang', view.language)
  return `${before}${search.size === 0 ? '' : `?${search}`}${fragment === undefined ? '' : `#${fragment}`}`
}

/** This very page in the other language. */
export function inOtherLanguage(view: View): string {
  const search = new URLSearchParams(view.query)
  search.delete('lang')
  if (view.language === 'zh') search.set('lang', 'en')
  return `${view.path}${search.size === 0 ? '' : `?${search}`}`
}

/** The page of something by its id or name: `/series/…`, `/people/…`. */
export function pathTo(
  room: 'series' | 'people' | 'bodies' | 'places' | 'projects' | 'commitments' | 'articles',
  id: string,
): string {
  return `/${room}/${encodeURIComponent(clean(id))}`
}
