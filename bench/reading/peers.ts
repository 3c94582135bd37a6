import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import { parseHTML } from 'linkedom'
import { readArticle } from '#article/read.ts'
import { extract } from '#extract/extract.ts'
import { Refusal } from '#model/refusal.ts'
import type { Page } from './pages.ts'

/** A way to read a page. Peers take the text that the bytes decode to; ours takes bytes, and finds their encoding itself. */
export interface Reader {
  name: string
  read: (page: Page) => unknown
  isOurs: boolean
}

const quiet = new VirtualConsole()

export const READERS: readonly Reader[] = [
  { name: 'huixun: HTML to records', read: records, isOurs: true },
  { name: 'huixun: HTML to article', read: article, isOurs: true },
  { name: 'readability on jsdom', read: onJsdom, isOurs: false },
  { name: 'readability on linkedom', read: onLinkedom, isOurs: false },
  { name: 'article-extractor', read: byExtractor, isOurs: false },
]

/** HTML to finished records; a page that holds no article costs what it takes to say so. Gives how many characters were read. */
export function records({ bytes }: Page): number {
  try {
    const article = readArticle(bytes)
    extract(article)
    return article.text.length
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return 0
  }
}

function article({ bytes }: Page): void {
  try {
    readArticle(bytes)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

function onJsdom({ bytes }: Page): void {
  const dom = new JSDOM(Buffer.from(bytes), { virtualConsole: quiet })
  new Readability(dom.window.document).parse()
  dom.window.close()
}

function onLinkedom({ html }: Page): void {
  new Readability(parseHTML(html).document as unknown as Document).parse()
}

async function byExtractor({ html }: Page): Promise<void> {
  await extractFromHtml(html, 'https://huixun.example/')
}
