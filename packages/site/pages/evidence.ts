import { html } from 'hono/html'
import { clip } from '#feeds/text.ts'
import type { Evidence, Meeting, Span } from '#model/record.ts'
import type { View } from '../view.ts'
import { fill } from '../words/words.ts'
import { chinese, type Html } from './html.ts'
import { href, pathTo } from './links.ts'

/** Something that a record says, with the places in articles that say so. */
export interface Claim {
  span: Span
  evidence?: Evidence[] | undefined
}

/** How many articles are named for one claim. */
const MOST = 9
const LABEL_LENGTH = 40

/** Where articles say it, the first one first; a record of one article keeps just the span in it. */
export function placesOf({ sources }: Meeting, { span, evidence }: Claim): Evidence[] {
  const [first] = sources
  return evidence ?? (first === undefined ? [] : [{ articleId: first.articleId, span }])
}

/** The address of a claim's words, marked in the text of the article. */
export function wordsAddress(view: View, meeting: Meeting, { articleId, span: [start, end] }: Evidence): string {
  return href(view, `${pathTo('articles', articleId)}#mark`, { meeting: meeting.id, mark: `${start}-${end}` })
}

/** The claim as a link to its words. */
export function quoted(view: View, meeting: Meeting, claim: Claim, words: string): Html | string {
  const [place] = placesOf(meeting, claim)
  if (place === undefined) return chinese(view, words)
  return html`<a class="said" href="${wordsAddress(view, meeting, place)}">${chinese(view, words)}</a>`
}

/** A link to the words in each article that has them: its number among the sources, where there are several. */
export function evidence(view: View, meeting: Meeting, claim: Claim, words: string): Html {
  const { original, originalIn } = view.words.meeting
  return html`<span class="evidence">${placesOf(meeting, claim)
    .slice(0, MOST)
    .map((place) => {
      const at = meeting.sources.findIndex(({ articleId }) => articleId === place.articleId)
      const outlet = meeting.sources[at]?.outlet ?? `${at + 1}`
      const name = meeting.sources.length === 1 ? original : fill(originalIn, { outlet })
      const shown = meeting.sources.length === 1 ? original : `${at + 1}`
      return html`<a href="${wordsAddress(view, meeting, place)}" title="${name}" aria-label="${shown} ${name}${view.words.colon}${clip(words, LABEL_LENGTH)}">${shown}</a>`
    })}</span>`
}

/** A link to where an article first has a name, of which the record keeps no place: the article's page looks for it. */
export function mention(view: View, { id, sources }: Meeting, name: string): Html | '' {
  const [first] = sources
  if (first === undefined) return ''
  const address = href(view, `${pathTo('articles', first.articleId)}#mark`, { meeting: id, words: name })
  return source(view, address, name)
}

/** A link behind some words to where the article has them. */
export function source(view: View, address: string, words: string): Html {
  const { original } = view.words.meeting
  return html` <span class="evidence"><a href="${address}" aria-label="${original}${view.words.colon}${words}">${original}</a></span>`
}
