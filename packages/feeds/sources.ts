import { dayInChina } from '#model/china.ts'
import { SOURCE_STATES, type SourceStatus } from '#model/source.ts'
import { permanentName, vocabularyName, webAddress } from './addresses.ts'
import type { Item } from './channel.ts'
import { dayInWords } from './dates.ts'
import { list, paragraph, shown } from './html.ts'
import { escapeHtml } from './text.ts'

/** Items about the sources that need somebody's eyes, the newest change of state first; each change is an item of its own. */
export function sourceItems(sources: readonly SourceStatus[], baseUrl: string): Item[] {
  return sources
    .flatMap((source) => sourceItem(source, baseUrl) ?? [])
    .toSorted((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime())
}

function sourceItem(source: SourceStatus, baseUrl: string): Item | undefined {
  const { id, name, url, state, since, failure, lastNew } = source
  if (since === null || (state !== 'failing' && state !== 'dried-up')) return undefined
  const words = SOURCE_STATES[state]
  const at = new Date(since)
  return {
    id: permanentName('source', `${id}/${since}`),
    url: `${baseUrl}/status#source-${encodeURIComponent(id)}`,
    title: `${name}：${words}`,
    summary: failure === null ? `${name}${words}。` : `${name}${words}：${failure}`,
    html: contentOf(source),
    record: { source: { id, name, url, state, since, lastNew, failure } },
    authors: [],
    categories: [{ label: words, term: state, scheme: vocabularyName('state') }],
    places: [],
    publishedAt: at,
    updatedAt: at,
  }
}

/** Nothing that moves with every visit, lest the item seem to change. */
function contentOf({ name, state, url, failure, lastNew }: SourceStatus): string {
  const address = webAddress(url)
  const linked = address === undefined ? shown(name) : `<a href="${escapeHtml(address)}">${shown(name)}</a>`
  const facts = [
    ...(failure === null ? [] : [`原因：${failure}`]),
    ...(lastNew === null ? [] : [`上次有新文章：${dayInWords(dayInChina(new Date(lastNew)))}`]),
  ]
  return `<p>${linked}</p>${paragraph(SOURCE_STATES[state])}${list('详情', facts.map(shown))}`
}
