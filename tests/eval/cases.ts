import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Gold } from './gold.ts'

/** What a caller knows of an article beside its bytes. */
export interface Known {
  url?: string
  /** ISO day or moment. */
  published?: string
  /** GB/T 2260 code of the source's home place. */
  home?: string
}

/** A frozen article with what a careful reader takes out of it. */
export interface Case {
  name: string
  /** Path of the article, in whatever encoding its site used. */
  source: string
  gold: Gold
  known: Known
}

/** One of our own cases, as `expected.json` keeps it. */
export interface OwnGold extends Gold {
  /** The meeting's kind, or `none` where the article reports no meeting. */
  kind: string
  region: string
  level: string
  known?: Known
}

/** Cases that are scored together, under one set of floors. */
export interface Collection {
  name: string
  cases: Case[]
}

export const CASES = fileURLToPath(new URL('../cases/', import.meta.url))

/** What a folder of ours must hold to be a case. */
export const EXPECTED = 'expected.json'

/** Where the shared articles stand beside a checkout that has them. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** Our own cases: a folder each, with `source.*` and `expected.json`; other folders are other tests' material. */
export function ownCases(): (Case & { gold: OwnGold })[] {
  return readdirSync(CASES, { withFileTypes: true })
    .map(({ name }) => name)
    .filter((name) => existsSync(join(CASES, name, EXPECTED)))
    .sort()
    .map((name) => {
      const folder = join(CASES, name)
      const source = readdirSync(folder).find((file) => file.startsWith('source.'))
      if (!source) throw new Error(`${folder} has no source`)
      const gold = JSON.parse(readFileSync(join(folder, EXPECTED), 'utf8')) as OwnGold
      return { name, source: join(folder, source), gold, known: gold.known ?? {} }
    })
}

/** The shared articles, where their folder stands beside the checkout; none otherwise. */
export function sharedCollections(): Collection[] {
  const folders = [
    { name: 'gold', golds: join(SHARED, 'gold'), sources: join(SHARED, 'seeds') },
    { name: 'dev', golds: join(SHARED, 'dev/gold'), sources: join(SHARED, 'dev/texts') },
  ]
  return folders
    .filter(({ golds, sources }) => existsSync(golds) && existsSync(sources))
    .map(({ name, golds, sources }) => ({ name, cases: sharedCases(golds, sources) }))
}

function sharedCases(golds: string, sources: string): Case[] {
  return readdirSync(golds)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(golds, file), 'utf8')) as Gold
      return { name: gold.file, source: join(sources, gold.file), gold, known: {} }
    })
}
