import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect } from 'vitest'

/** One operation of the served document. */
export interface Operation {
  path: string
  operationId: string
  parameters: { name: string; in: 'query' | 'path'; required?: boolean; schema: Record<string, unknown> }[]
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}

/** The document that the system serves, as a judge of its answers. */
export interface Contract {
  operations: Operation[]
  /** Holds a body against what the document says of a status; fields that it doesn't tell of are wrong, too. */
  judge(operation: Operation, status: number, type: string, body: unknown): void
  /** Holds a value against a named schema. */
  fits(name: string, value: unknown): void
}

export async function contractOf(site: string): Promise<Contract> {
  const document = await (await fetch(`${site}/openapi.json`)).json()
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(closed(document), 'document')
  const check = (schema: object, value: unknown, of: string) => {
    const validate = ajv.compile(absolute(schema))
    expect(validate(value) ? [] : validate.errors, `${of}: ${JSON.stringify(value)?.slice(0, 500)}`).toEqual([])
  }
  return {
    operations: Object.entries<{ get: Operation }>(document.paths).map(([path, { get }]) => ({
      ...get,
      parameters: get.parameters ?? [],
      path,
    })),
    judge(operation, status, type, body) {
      const schema = operation.responses[status]?.content?.[type]?.schema
      if (!schema) throw new Error(`${operation.operationId} tells nothing of ${status} as ${type}.`)
      check(schema, body, `${operation.operationId} ${status}`)
    },
    fits: (name, value) => check({ $ref: `#/components/schemas/${name}` }, value, name),
  }
}

/** The schema with no field but those that it names. */
function closed<Value>(schema: Value): Value {
  if (Array.isArray(schema)) return schema.map(closed) as Value
  if (typeof schema !== 'object' || schema === null) return schema
  const all = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]))
  const isObject = 'properties' in schema && 'type' in schema && schema.type === 'object'
  return (isObject ? { ...all, additionalProperties: false } : all) as Value
}

/** References as they are from outside of the document. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/'))
}
