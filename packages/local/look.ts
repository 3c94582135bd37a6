import { setTimeout as pause } from 'node:timers/promises'
import { gateOf } from '#adapters/http/gate.ts'
import { httpWeb } from '#adapters/http/web.ts'
import type { Listing } from '#article/listing/link.ts'
import { readArticle } from '#article/read.ts'
import type { Article } from '#model/record.ts'
import type { Source } from '#model/sources-file.ts'
import { editionOf } from '#pipeline/follow/edition.ts'
import { type Visited, type VisitWorld, visit } from '#pipeline/follow/visit.ts'
import { type Found, linksOf, listingIn } from '#pipeline/follow/walk.ts'
import { memoryHosts } from './memory-hosts.ts'

const PAUSE_MS = 2000
const LONGEST_MS = 120_000

/** What a source shows now. */
export interface Look {
  page: Visited
  listing: Listing
  /** The articles that would be downloaded. */
  links: Found[]
}

/** The web as a command looks at it, as politely as the system itself, and storing nothing. */
export function webForLooking(): VisitWorld {
  const end = Date.now() + LONGEST_MS
  const gate = gateOf(process.env.HUIXUN_ALLOW_LOOPBACK === '1' ? 'public and loopback' : 'public')
  const contact = process.env.HUIXUN_CONTACT
  return {
    web: httpWeb({ gate, userAgent: `Huixun/1.0${contact ? ` (+${contact})` : ' (a person looking)'}` }),
    hosts: memoryHosts(),
    now: () => new Date(),
    pause,
    random: Math.random,
    remaining: () => end - Date.now(),
    pauseMs: PAUSE_MS,
  }
}

/** @throws {WebFailure} when the listing can't be had or read. */
export async function lookAt(entry: Source, world: VisitWorld): Promise<Look> {
  const source = editionOf(entry, world.now())
  const page = await visit(source.url, {}, world)
  const listing = listingIn(page, source)
  return { page, listing, links: linksOf(listing, source) }
}

/**
 * The article behind a link, as it would be read.
 *
 * @throws {WebFailure} when it can't be had; `Refusal` when it is no article.
 */
export async function articleBehind({ url }: Found, world: VisitWorld): Promise<Article> {
  const { bytes, headers, url: last } = await visit(url, {}, world)
  const contentType = headers['content-type']
  return readArticle(bytes, { url: last, ...(contentType && { contentType }) })
}
