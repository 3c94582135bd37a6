import type { MiddlewareHandler } from 'hono'
import { PAGE_CACHE } from './sending.ts'

/** Pages that forms lead to. */
export const FORM_PATHS = [
  '/meetings',
  '/commitments',
  '/feeds',
  '/search',
  '/series',
  '/projects',
  '/places',
  '/people',
  '/bodies',
]

/** Leads the address that a form sends to the one without its empty fields, which people can keep and send. */
export const tidy: MiddlewareHandler = async (c, next) => {
  const { pathname, searchParams } = new URL(c.req.url)
  const filled = new URLSearchParams([...searchParams].filter(([, value]) => value.trim() !== ''))
  if (filled.size === searchParams.size) return next()
  c.header('Cache-Control', PAGE_CACHE)
  return c.redirect(filled.size === 0 ? pathname : `${pathname}?${filled}`)
}
