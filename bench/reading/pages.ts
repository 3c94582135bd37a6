import { globSync, readFileSync } from 'node:fs'

export interface Page {
  name: string
  bytes: Uint8Array
  /** What the bytes decode to. */
  html: string
}

const root = new URL('../..', import.meta.url)
/** What a news page of a Chinese portal weighs, as a middle value of a few dozen that were looked at. */
const PORTAL_BYTES = 60_000

/** The project's own HTML pages: the frozen cases and the seed articles. They carry an article and little else. */
export function ownPages(): Page[] {
  return globSync(['tests/cases/*/source.html', 'seeds/articles/*.html'], { cwd: root })
    .sort()
    .map((name) => pageOf(name, readFileSync(new URL(name, root))))
}

/** The same pages at the weight of a portal's: menus, script, style and lists of other news around the article. */
export function portalPages(): Page[] {
  return ownPages().map(({ name, bytes }) => pageOf(name, dress(bytes)))
}

/** Decoded as the page itself says; of the project's pages all do. */
function pageOf(name: string, bytes: Uint8Array): Page {
  const [, label = 'utf-8'] = /charset=["']?([\w-]+)/i.exec(Buffer.from(bytes).toString('latin1')) ?? []
  return { name, bytes, html: new TextDecoder(label).decode(bytes) }
}

/** All furniture is ASCII but for numeric entities, so that it reads the same in every encoding. */
function dress(bytes: Uint8Array): Uint8Array {
  const share = Math.max(0, PORTAL_BYTES - bytes.length) / 4
  const page = Buffer.from(bytes).toString('latin1')
  const body = /<body[^>]*>/i.exec(page)
  const start = body ? body.index + body[0].length : 0
  const end = Math.max(start, page.search(/<\/body>/i) === -1 ? page.length : page.search(/<\/body>/i))
  const head = `<div class="nav">${links('channel', share)}</div><script>${code(share)}</script>`
  const tail = `<div class="hot-news">${links('news', share)}</div><style>${rules(share)}</style>`
  return Buffer.from(page.slice(0, start) + head + page.slice(start, end) + tail + page.slice(end), 'latin1')
}

function links(section: string, size: number): string {
  return repeat(
    (index) => `<li><a href="/${section}/${index}.html" target="_blank">&#26032;&#38395;${index}</a></li>`,
    size,
  )
}

function code(size: number): string {
  return repeat(
    (index) => `function track${index}(e){if(e.type==="click"){window.queue.push([${index},e.target.id])}}`,
    size,
  )
}

function rules(size: number): string {
  return repeat((index) => `.box-${index} > li a:hover{color:#c00;padding:0 ${index % 20}px;line-height:28px}`, size)
}

function repeat(piece: (index: number) => string, size: number): string {
  const pieces: string[] = []
  for (let length = 0; length < size; length += pieces.at(-1)?.length ?? 1) pieces.push(piece(pieces.length))
  return pieces.join('')
}
