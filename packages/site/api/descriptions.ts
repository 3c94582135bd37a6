import { ABOUT } from './meanings/about.ts'
import { COMMON } from './meanings/common.ts'
import type { Meaning, Meanings } from './meanings/meaning.ts'
import { RECORDS } from './meanings/records.ts'
import { SYSTEM } from './meanings/system.ts'

export const MEANINGS: Meanings = { ...RECORDS, ...ABOUT, ...SYSTEM }

/** A JSON schema as far as the documentation reads it. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  description?: string
  'x-chinese'?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  prefixItems?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  default?: unknown
}

/** A named schema with itself and every field explained: in English, as OpenAPI has it, and in Chinese as `x-chinese`. */
export function explain(name: string, schema: Schema): Schema {
  const meaning = MEANINGS[name]
  return meaning === undefined ? schema : { ...explained(schema, meaning.fields), ...inWords(meaning.is) }
}

function explained({ properties, anyOf, oneOf, ...schema }: Schema, fields: Record<string, Meaning>): Schema {
  const alternatives = (of: Schema[]) => of.map((one) => explained(one, fields))
  return {
    ...schema,
    ...(anyOf && { anyOf: alternatives(anyOf) }),
    ...(oneOf && { oneOf: alternatives(oneOf) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => {
          const meaning = fields[name] ?? COMMON[name]
          return [name, meaning === undefined ? property : { ...property, ...inWords(meaning) }]
        }),
      ),
    }),
  }
}

function inWords([english, chinese]: Meaning): Pick<Schema, 'description' | 'x-chinese'> {
  return { description: english, 'x-chinese': chinese }
}
