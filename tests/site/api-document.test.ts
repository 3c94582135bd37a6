import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { MEANINGS, type Schema } from '#site/api/descriptions.ts'
import { documentOf } from '#site/api/document.ts'
import { ENDPOINTS } from '#site/api/endpoints.ts'
import { COMMON } from '#site/api/meanings/common.ts'
import { PARAMETERS } from '#site/api/meanings/parameters.ts'
import { apiOver, BASE, jsonOf } from './api.ts'

const document = documentOf(ENDPOINTS, BASE)
const schemas = Object.entries(document.components.schemas)

test('the document is OpenAPI 3.1, and stands at its address', async () => {
  const response = await apiOver({}).request('/openapi.json')
  const served = await jsonOf(response)
  expect(served).toEqual(JSON.parse(JSON.stringify(document)))
  expect(served.openapi).toMatch(/^3\.1\./)
  const { valid, errors } = await new Validator().validate(served)
  expect([valid, errors]).toEqual([true, undefined])
})

test('every operation has a name of its own, and answers with what the document has a schema of', () => {
  const operations = Object.values(document.paths ?? {}).map(({ get }) => get)
  expect(operations).toHaveLength(ENDPOINTS.length)
  expect(new Set(operations.map((operation) => operation?.operationId)).size).toBe(ENDPOINTS.length)
  for (const reference of JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)) {
    expect(document.components.schemas).toHaveProperty([reference[1] ?? ''])
  }
})

test('every schema and every field is explained, in English and in Chinese', () => {
  const unexplained = schemas.flatMap(([name, schema]) => [
    ...(isExplained(schema) ? [] : [name]),
    ...fieldsOf(schema).flatMap(([field, property]) => (isExplained(property) ? [] : [`${name}.${field}`])),
  ])
  expect(unexplained).toEqual([])
})

test('every parameter is explained, in English and in Chinese, and no other', () => {
  const parameters = Object.values(document.paths ?? {}).flatMap(
    ({ get }) => (get?.parameters ?? []) as { name: string; description?: string }[],
  )
  expect(parameters.filter(({ description }) => !description)).toEqual([])
  expect([...new Set(parameters.map(({ name }) => name))].toSorted()).toEqual(Object.keys(PARAMETERS).toSorted())
})

test('nothing is explained that there is not', () => {
  const names = new Map(schemas.map(([name, schema]) => [name, fieldsOf(schema).map(([field]) => field)]))
  const idle = Object.entries(MEANINGS).flatMap(([name, { fields }]) =>
    Object.keys(fields).filter((field) => !names.get(name)?.includes(field)),
  )
  expect(idle).toEqual([])
  const all = new Set([...names.values()].flat())
  expect(Object.keys(COMMON).filter((field) => !all.has(field))).toEqual([])
})

function fieldsOf(schema: Schema): [string, Schema][] {
  const alternatives = schema.anyOf ?? schema.oneOf ?? [schema]
  return alternatives.flatMap(({ properties = {} }) => Object.entries(properties))
}

function isExplained(schema: Schema): boolean {
  return schema.description !== undefined && schema['x-chinese'] !== undefined
}
