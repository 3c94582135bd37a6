import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The arrows of the design: which rooms a room may import from. */
const ARROWS: Record<string, readonly string[]> = {
  model: [],
  article: ['model'],
  extract: ['model'],
  feeds: ['model'],
  pipeline: ['model', 'article', 'extract', 'feeds'],
  adapters: ['model', 'pipeline'],
  site: ['model', 'feeds', 'pipeline'],
  functions: ['model', 'pipeline', 'adapters', 'site', 'seeds'],
  local: ['model', 'article', 'extract', 'feeds', 'pipeline', 'adapters', 'site', 'functions'],
  infra: ['model'],
}
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g

interface Import {
  file: string
  room: string
  specifier: string
}

const root = new URL('..', import.meta.url)
const files = globSync(['packages/**/*.ts', 'functions/**/*.ts'], { cwd: root })
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(new URL(file, root), 'utf8').matchAll(IMPORT)].map((match) => ({
    file,
    room: file.startsWith('functions/') ? 'functions' : (file.split('/')[1] as string),
    specifier: match[1] as string,
  })),
)

test('every file stands in a room of the design', () => {
  expect(files.length).toBeGreaterThan(20)
  expect([...new Set(imports.map((found) => found.room))].sort()).toEqual(Object.keys(ARROWS).sort())
})

test('imports follow the arrows', () => {
  const wrong = imports.filter(({ room, specifier }) => {
    const target = /^#(\w+)\//.exec(specifier)?.[1]
    return target !== undefined && target !== room && !ARROWS[room]?.includes(target)
  })
  expect(wrong).toEqual([])
})

test('a room is entered by its name only', () => {
  const wrong = imports.filter(({ file, room, specifier }) => {
    if (specifier.startsWith(`#${room}/`)) return true
    return specifier.startsWith('..') && !new URL(specifier, new URL(file, root)).pathname.includes(`/${room}/`)
  })
  expect(wrong).toEqual([])
})
