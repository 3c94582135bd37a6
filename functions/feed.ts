import { streamHandle } from 'hono/aws-lambda'
import { site } from '#site/app.ts'
import { baseUrl, hubAddress, now, published } from './wiring.ts'

/** The HTTP application, for whatever serves it. */
export const app = site(published(), { baseUrl: baseUrl(), now, hub: hubAddress() })

/** Lambda's runtime alone knows how to stream. */
const { awslambda } = globalThis as { awslambda?: { streamifyResponse?: unknown } }

/** Requests to the function's address, answered piece by piece: an export may be larger than Lambda buffers. */
export const handler = awslambda?.streamifyResponse ? streamHandle(app) : undefined
