import { globSync, readFileSync } from 'node:fs'

export interface Page {
  name: string
  bytes: Uint8Array
}

const root = new URL('..', import.meta.url)

/** The project's own HTML pages: the frozen cases and the seed articles. */
export function ownPages(): Page[] {
  return globSync(['tests/cases/*/source.html', 'seeds/articles/*.html'], { cwd: root })
    .sort()
    .map((name) => ({ name, bytes: readFileSync(new URL(name, root)) }))
}
