import { handle } from 'hono/aws-lambda'
import { site } from '#site/app.ts'
import { baseUrl, now, published } from './wiring.ts'

/** The HTTP application, for whatever serves it. */
export const app = site(published(), { baseUrl: baseUrl(), now })

/** Requests to the function's address. */
export const handler = handle(app)
