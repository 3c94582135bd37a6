import { OpenAPIHono } from '@hono/zod-openapi'
import { explain, type Schema } from './descriptions.ts'
import type { Endpoint } from './endpoint.ts'
import { TAGS } from './route.ts'
import { jsonSchemas } from './schemas.ts'

/** An OpenAPI 3.1 document. */
export type Document = Omit<ReturnType<OpenAPIHono['getOpenAPI31Document']>, 'components'> & {
  components: { schemas: Record<string, Schema> }
}

const ABOUT = `Meetings of official Chinese bodies, read from their news: when and where they met, who took part, what was dealt with, and what was promised by when. Records are in Chinese. Everything is read with GET, without a key; other sites may read it, too (CORS).`

/** The document of these endpoints, as they answer at an address. */
export function documentOf(endpoints: readonly Endpoint[], baseUrl: string): Document {
  const { openAPIRegistry, getOpenAPI31Document } = new OpenAPIHono()
  for (const { route } of endpoints) openAPIRegistry.registerPath(route)
  const document = getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: '会讯 Huixun', version: '1', description: ABOUT },
    servers: [{ url: baseUrl }],
    tags: Object.entries(TAGS).map(([name, { english, chinese }]) => ({
      name,
      description: `${english} · ${chinese}`,
    })),
    externalDocs: { url: `${baseUrl}/docs`, description: 'The same for people, with examples.' },
  })
  const schemas = jsonSchemas().map(([name, schema]) => [name, explain(name, schema)])
  return { ...document, components: { schemas: Object.fromEntries(schemas) } }
}
