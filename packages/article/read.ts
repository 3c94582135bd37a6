import { hash } from 'node:crypto'
import type { Article, Warning } from '#model/record.ts'
import { Refusal } from '#model/refusal.ts'
import { type Carved, carve } from './body/carve.ts'
import { requireArticle } from './body/require.ts'
import { closeUp, withoutSpacing } from './body/spacing.ts'
import { fieldsIn } from './byline/fields.ts'
import { momentIn } from './byline/moment.ts'
import { outletOf } from './byline/outlet.ts'
import { publishedAtOf } from './byline/published.ts'
import { creditsAt, editorsIn, reportersIn } from './byline/reporters.ts'
import { decode } from './bytes/decode.ts'
import { admit, mediaOf } from './bytes/media.ts'
import { chooseHeadline, type Headline } from './headline/choose.ts'
import { type Document, documentOfHtml, documentOfText } from './page/document.ts'

/** What is known about the bytes beside themselves: address, `Content-Type` header, publication date. */
export interface Known {
  url?: string
  contentType?: string
  publishedAt?: string
}

/**
 * Reads the bytes of a page or a text as an article: decodes them, takes out the body, and what the page tells of it.
 * What is `known` goes before what the page says.
 *
 * @throws {Refusal} when the bytes hold no article.
 */
export function readArticle(bytes: Uint8Array, known: Known = {}): Article {
  admit(bytes)
  const source = decode(bytes, known.contentType)
  const media = mediaOf(source, known.contentType)
  const document = media === 'html' ? documentOfHtml(source) : documentOfText(source)
  return articleOf(document, carve(document), known, idOf(bytes))
}

function articleOf(document: Document, carved: Carved, known: Known, id: string): Article {
  const { declared, language } = document
  requireArticle(document, carved)
  const headline = chooseHeadline(carved.before, carved.body, declared, carved.after)
  if (!headline) throw new Refusal('not-an-article', 'The page has no headline.')
  const lines = (part: Carved[keyof Pick<Carved, 'before' | 'body' | 'after'>]) => part.map((line) => line.text)
  const paragraphs = lines(carved.body)
  const around = [...lines(carved.before), ...lines(carved.after)]
  const edges = [...paragraphs.slice(0, 3), ...paragraphs.slice(3).slice(-4), ...creditsAt(paragraphs)]
  const { outlet, site } = outletOf({
    declared,
    fields: fieldsIn(around),
    before: lines(carved.before),
    around,
    paragraphs,
    site: headline.site,
  })
  const original = {
    title: closeUp(headline.own),
    subtitles: headline.subtitles.map((line) => closeUp(line.own)),
    text: carved.body.map((line) => withoutSpacing(line.own)).join('\n'),
  }
  return {
    id,
    url: known.url ?? declared.url ?? null,
    title: closeUp(headline.title),
    subtitles: headline.subtitles.map((line) => closeUp(line.text)),
    outlet: outlet ?? null,
    site: site ?? null,
    reporters: reportersIn(
      [...lines(carved.before), ...edges, ...lines(carved.after)],
      [...paragraphs.slice(-1), ...lines(carved.after).slice(0, 4)],
    ),
    editors: editorsIn([...around, ...creditsAt(paragraphs)]),
    publishedAt: momentIn(known.publishedAt ?? '') ?? publishedAtOf(carved, declared) ?? null,
    language,
    text: paragraphs.map(withoutSpacing).join('\n'),
    ...(language === 'zh-Hant' ? { original } : {}),
    warnings: warningsOf(carved, headline),
  }
}

function warningsOf(carved: Carved, headline: Headline): Warning[] {
  const warnings: Warning[] = []
  if (carved.duplicated) {
    warnings.push({ code: 'duplicate-body', message: 'The page holds its text more than once; it was read once.' })
  }
  if (carved.truncated) {
    warnings.push({ code: 'text-truncated', message: 'The text is longer than an article; its end was not read.' })
  }
  if (headline.inferred) {
    warnings.push({ code: 'title-inferred', message: 'The text has no headline; its first words stand for one.' })
  }
  return warnings
}

/** The same bytes give the same id, whatever the file is called. */
function idOf(bytes: Uint8Array): string {
  return `a-${hash('sha256', bytes).slice(0, 16)}`
}
