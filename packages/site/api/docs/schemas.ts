import { html } from 'hono/html'
import { type Html, joined } from '../../pages/html.ts'
import type { View } from '../../view.ts'
import type { Schema } from '../descriptions.ts'

const FOLDER = '#/components/schemas/'

/** Every named schema with its fields. */
export function schemaList(view: View, schemas: Record<string, Schema>): Html {
  return html`${Object.entries(schemas).map(([name, schema]) => schemaPart(view, name, schema))}`
}

/** The fragment that a schema stands under. */
function schemaAnchor(name: string): string {
  return `schema-${name}`
}

function schemaPart(view: View, name: string, schema: Schema): Html {
  const words = WORDS[view.language]
  const alternatives = schema.anyOf ?? schema.oneOf ?? [schema]
  return html`<section class="schema" id="${schemaAnchor(name)}" aria-labelledby="${schemaAnchor(name)}-title">
<h3 id="${schemaAnchor(name)}-title"><code>${name}</code> <small>${meaning(view, schema)}</small></h3>
${alternatives.map(
  (
    one,
    at,
  ) => html`<div class="scroll" tabindex="0" role="region" aria-label="${name}${at === 0 ? '' : ` ${at + 1}`}"><table>
<thead><tr><th scope="col">${words.field}</th><th scope="col">${words.type}</th><th scope="col">${words.meaning}</th></tr></thead>
<tbody>${Object.entries(one.properties ?? {}).map(([field, property]) => fieldRow(view, field, property, one.required ?? []))}</tbody>
</table></div>`,
)}</section>`
}

function fieldRow(view: View, field: string, schema: Schema, required: readonly string[]): Html {
  const optional = required.includes(field) ? '' : html` <small>${WORDS[view.language].optional}</small>`
  return html`<tr><th scope="row"><code>${field}</code>${optional}</th><td>${typeOf(schema)}</td><td>${meaning(view, schema)}</td></tr>`
}

/** What a schema says it is, in the view's language. */
export function meaning(view: View, schema: Schema): string {
  return (view.language === 'zh' ? schema['x-chinese'] : undefined) ?? schema.description ?? ''
}

/** A type in a few words; a named one as a link to its fields. */
export function typeOf(schema: Schema): Html {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(FOLDER.length)
    return html`<a href="#${schemaAnchor(name)}">${name}</a>`
  }
  if (schema.const !== undefined) return html`<code>${schema.const}</code>`
  if (schema.enum !== undefined)
    return joined(
      schema.enum.map((code) => html`<code>${code}</code>`),
      ' | ',
    )
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives !== undefined) return joined(alternatives.map(typeOf), ' | ')
  if (schema.prefixItems !== undefined) return html`[${joined(schema.prefixItems.map(typeOf), ', ')}]`
  if (schema.items !== undefined) return html`${typeOf(schema.items)}[]`
  if (schema.properties !== undefined) return html`{ ${joined(Object.entries(schema.properties).map(member), ', ')} }`
  return html`${schema.format ?? schema.type ?? 'any'}`
}

function member([name, schema]: [string, Schema]): Html {
  return html`<code>${name}</code>: ${typeOf(schema)}`
}

const WORDS = {
  zh: { field: '字段', type: '类型', meaning: '含义', optional: '可缺' },
  en: { field: 'Field', type: 'Type', meaning: 'Meaning', optional: 'optional' },
} as const
