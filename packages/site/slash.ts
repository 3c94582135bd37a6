import type { MiddlewareHandler } from 'hono'
import { READING } from './cors.ts'

/** Leads from an address with a slash at its end, which no address of ours has, to the one without. */
export function withoutSlash(baseUrl: string): MiddlewareHandler {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url)
    if (!/.\/$/.test(pathname) || !READING.includes(c.req.method)) return next()
    return c.redirect(baseUrl + pathname.slice(0, -1) + search, 301)
  }
}
