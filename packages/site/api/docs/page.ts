import { html } from 'hono/html'
import type { Html } from '../../pages/html.ts'
import { layout } from '../../pages/layout.ts'
import type { View } from '../../view.ts'
import type { Document } from '../document.ts'
import type { Endpoint } from '../endpoint.ts'
import { TAGS, type Tag } from '../route.ts'
import { guide } from './guide.ts'
import { chapter } from './operations.ts'
import type { Samples } from './samples.ts'
import { schemaList } from './schemas.ts'

/** The documentation for people, made of the document for programs. */
export function docsPage(
  view: View,
  made: { document: Document; endpoints: readonly Endpoint[]; baseUrl: string; samples: Samples },
): Html {
  const words = WORDS[view.language]
  const chapters = guide(view, made.baseUrl)
  const tags = Object.keys(TAGS) as Tag[]
  const of = { ...made, paths: made.document.paths ?? {} }
  return layout(view, {
    title: words.title,
    description: words.description,
    canonical: `${made.baseUrl}/docs`,
    body: html`<article class="docs">
<section class="introduction"><h1>${words.title}</h1><p>${words.description}</p></section>
<nav class="contents" aria-label="${words.contents}">${chapters.map(({ id, title }) => html`<a href="#${id}">${title}</a>`)}${tags.map(
      (tag) => html`<a href="#${tag}">${TAGS[tag][view.language === 'zh' ? 'chinese' : 'english']}</a>`,
    )}<a href="#schemas">${words.schemas}</a></nav>
${chapters.map(({ id, title, body }) => html`<section class="part" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`)}
${tags.map((tag) => chapter(view, tag, of))}
<section class="part" id="schemas" aria-labelledby="schemas-title"><h2 id="schemas-title">${words.schemas}</h2><p>${words.schemasAbout}</p>${schemaList(view, made.document.components.schemas)}</section>
</article>`,
  })
}

const WORDS = {
  zh: {
    title: '接口文档',
    description: '用程序读取会讯：会议记录、承诺台账、目录、变更同步与批量导出。',
    contents: '目录',
    schemas: '数据结构',
    schemasAbout: '各接口返回的数据。标“可缺”的字段没有时不出现。',
  },
  en: {
    title: 'API',
    description:
      'Huixun for programs: records of meetings, the ledger of commitments, directories, sync and bulk export.',
    contents: 'Contents',
    schemas: 'Data',
    schemasAbout: 'What answers hold. A field marked optional is left out where there is none.',
  },
} as const
