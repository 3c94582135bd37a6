import { createHash } from 'node:crypto'
import { DOCS_STYLE } from './api/docs/style.ts'
import { STYLE as PAGES_STYLE } from './style.ts'

export const STYLE = PAGES_STYLE + DOCS_STYLE

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="#a8321f"/><g fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round"><path d="M14 30 32 14l18 16"/><path d="M22 34h20"/><path d="M16 44h32"/><path d="M30 44q-6 8-10 8h24q-4-2-8-8"/></g></svg>`

export const STYLE_PATH = `/assets/style-${fingerprint(STYLE)}.css`
export const ICON_PATH = `/assets/icon-${fingerprint(ICON)}.svg`

function fingerprint(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10)
}
