import { html } from 'hono/html'
import type { Html } from '../../pages/html.ts'
import type { View } from '../../view.ts'
import type { Schema } from '../descriptions.ts'
import type { Endpoint } from '../endpoint.ts'
import { PARAMETERS } from '../meanings/parameters.ts'
import { TAGS, type Tag } from '../route.ts'
import { filled, type Samples } from './samples.ts'
import { typeOf } from './schemas.ts'

/** An operation of the document, as far as it is shown. */
interface Operation {
  operationId: string
  summary: string
  description: string
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema: Schema }[]
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>
}

/** Everything of one chapter. `paths` is the document's. */
export function chapter(
  view: View,
  tag: Tag,
  {
    endpoints,
    paths,
    baseUrl,
    samples,
  }: { endpoints: readonly Endpoint[]; paths: object; baseUrl: string; samples: Samples },
): Html {
  const shown = endpoints.filter(({ route }) => route.tags?.includes(tag))
  const operations = paths as Record<string, { get: Operation }>
  return html`<section class="part" id="${tag}" aria-labelledby="${tag}-title">
<h2 id="${tag}-title">${TAGS[tag][view.language === 'zh' ? 'chinese' : 'english']}</h2>
${shown.map((endpoint) => {
  const operation = operations[endpoint.route.path]?.get
  return operation === undefined
    ? ''
    : operationPart(view, endpoint, operation, baseUrl + filled(endpoint.example, samples))
})}</section>`
}

function operationPart(view: View, { route, chinese }: Endpoint, operation: Operation, example: string): Html {
  const { operationId: id, parameters = [] } = operation
  const words = view.language === 'zh' ? chinese : operation
  return html`<section class="operation" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title"><code>GET ${route.path}</code></h3>
<p><strong>${words.summary}</strong></p>
<p>${ticked(words.description)}</p>
<pre tabindex="0"><code>curl '${encodeURI(decodeURI(example))}'</code></pre>
${parameters.length === 0 ? '' : parameterTable(view, id, parameters)}
${answers(view, operation.responses)}</section>`
}

function parameterTable(view: View, id: string, parameters: NonNullable<Operation['parameters']>): Html {
  const words = WORDS[view.language]
  return html`<details><summary>${words.parameters}<span class="count">${parameters.length}</span></summary>
<div class="scroll" tabindex="0" role="region" aria-label="${words.parameters} ${id}"><table>
<thead><tr><th scope="col">${words.name}</th><th scope="col">${words.type}</th><th scope="col">${words.meaning}</th></tr></thead>
<tbody>${parameters.map(
    ({ name, in: where, schema, description }) =>
      html`<tr><th scope="row"><code>${where === 'path' ? `{${name}}` : name}</code></th><td>${typeOf(schema)}${
        schema.default === undefined ? '' : html` <small>= ${schema.default}</small>`
      }</td><td>${ticked((view.language === 'zh' ? PARAMETERS[name] : description) ?? '')}</td></tr>`,
  )}</tbody></table></div></details>`
}

function answers(view: View, responses: Operation['responses']): Html {
  return html`<p class="facts">${WORDS[view.language].answers} ${Object.entries(responses).map(
    ([status, { content = {} }]) => {
      const types = Object.entries(content)
      return html`<span><code>${status}</code> ${types.map(([type, { schema }]) => html`${typeOf(schema)} <small>${type}</small>`)}</span> `
    },
  )}</p>`
}

/** Text in which backticks mark code. */
function ticked(text: string): Html {
  return html`${text.split('`').map((part, at) => (at % 2 === 0 ? part : html`<code>${part}</code>`))}`
}

const WORDS = {
  zh: { parameters: '参数', name: '名称', type: '类型', meaning: '含义', answers: '返回：' },
  en: { parameters: 'Parameters', name: 'Name', type: 'Type', meaning: 'Meaning', answers: 'Answers:' },
} as const
