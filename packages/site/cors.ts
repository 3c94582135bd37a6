import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'

/** What all addresses understand. */
export const READING = ['GET', 'HEAD', 'OPTIONS']

/**
 * Lets scripts of any site read what is for programs, and ask whether it has changed. The answer to a preflight request
 * names all that may be sent, for the edge passes on nothing of what is asked.
 */
export const OPEN: MiddlewareHandler = cors({
  origin: '*',
  allowMethods: READING,
  allowHeaders: ['Accept', 'If-Modified-Since', 'If-None-Match'],
  exposeHeaders: ['ETag', 'Last-Modified', 'Link', 'Location', 'Content-Disposition', 'Allow', 'Retry-After'],
  maxAge: 86_400,
})
