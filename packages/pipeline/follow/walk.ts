import type { Link, Listing, Part } from '#article/listing/link.ts'
import { readListing } from '#article/listing/read.ts'
import { durationMs, type Source } from '#model/sources-file.ts'
import { addressId, addressName, askable } from './address.ts'
import { type Run, save } from './run.ts'
import type { KnownAddress, SourceState, Walk } from './state.ts'
import { later, visit } from './visit.ts'
import { type Validators, WebFailure } from './web.ts'

/** Pages of a listing that moved on, read until something known appears. */
const MOST_PAGES = 20
/** Links that one page may give the first time, for a page of the back-fill; the older ones are left. */
const FIRST_LINKS = 100
/** A part of a sitemap index is read again where it changed since shortly before the last reading. */
const OVERLAP_MS = 24 * 3_600_000
const MONTH_MS = 30 * 24 * 3_600_000
/** Articles of an older day are not looked at again. */
const MOST_RECENT_MS = 4 * 24 * 3_600_000

/** A link of a listing with the digest of its name. */
export interface Found extends Link {
  id: string
}

/** Whether the listing is to be asked again, or was left in the middle. */
export function isListingDue({ walk, listedAt, every }: SourceState, now: Date): boolean {
  return (
    walk !== undefined || listedAt === undefined || now.getTime() >= Date.parse(listedAt) + (durationMs(every) ?? 0)
  )
}

/**
 * Reads a source's listing and puts to-do what it leads to that is not known: one page where that ends in known items,
 * further pages until known items appear, the first time as many as are wanted. What a page leads to is put on record
 * before the walk goes on, and validators of the first page when all is, so that a walk which is broken off is gone on
 * with and misses nothing.
 *
 * @throws {WebFailure} when a page can't be had or holds no list.
 */
export async function walkListing(run: Run): Promise<void> {
  const { source, state, world } = run
  const resumed = state.walk
  let walk = resumed ?? firstWalk(source, state, world.now())
  if (!resumed) await save(run, { walk })
  while (walk.pages.length > 0 && walk.left > 0) {
    const page = walk.pages[0] as string
    const isFirst = page === source.url
    const validators = isFirst && !resumed ? validatorsFor(source, state) : {}
    const read = await readPage(page, validators, run)
    if (read === 'unchanged') break
    const { met } = await keep(linksOf(read.listing, source), walk, run)
    const further = met ? [] : partsToRead(read.listing.more, state)
    const pages = [...walk.pages.slice(1), ...further]
    walk = { ...walk, ...(isFirst && { first: read.validators }), pages, left: walk.left - 1 }
    await save(run, { walk })
  }
  const listed = walk.first ? { ...walk.first, url: source.url } : (state.listed ?? null)
  // What came in while an older walk was gone on with is looked for at once.
  const listedAt = resumed ? (state.listedAt ?? null) : walk.startedAt
  await save(run, { walk: null, listed, listedAt, lastSuccess: world.now().toISOString(), failures: 0, failure: null })
}

interface ReadPage {
  listing: Listing
  validators: Validators
}

/** A page after the first may be guessed wrongly or be gone: the list ends there. */
async function readPage(page: string, validators: Validators, { source, world }: Run): Promise<ReadPage | 'unchanged'> {
  try {
    const visited = await visit(page, validators, world)
    if (visited.status === 304) return 'unchanged'
    return { listing: listingIn(visited, source), validators: validatorsOf(visited.headers) }
  } catch (error) {
    if (page === source.url || !(error instanceof WebFailure) || error.isOfHost) throw error
    return { listing: { links: [], more: [] }, validators: {} }
  }
}

function firstWalk(source: Source, state: SourceState, now: Date): Walk {
  return { startedAt: now.toISOString(), pages: [source.url], left: state.lastSuccess ? MOST_PAGES : source.backfill }
}

function validatorsFor({ url }: Source, { listed }: SourceState): Validators {
  return listed?.url === url ? { etag: listed.etag, lastModified: listed.lastModified } : {}
}

export function validatorsOf(headers: Record<string, string>): Validators {
  const { etag, 'last-modified': lastModified } = headers
  return {
    ...(etag && { etag: etag.slice(0, 300) }),
    ...(lastModified && { lastModified: lastModified.slice(0, 100) }),
  }
}

/** @throws {WebFailure} when there is nothing of the kind, or a page without a single article. */
export function listingIn(
  page: { url: string; bytes: Uint8Array; headers: Record<string, string> },
  source: Source,
): Listing {
  const { kind, charset, selectors } = source
  const about = { kind, base: page.url, contentType: page.headers['content-type'], charset, selectors }
  let listing: Listing
  try {
    listing = readListing(page.bytes, about)
  } catch (cause) {
    throw new WebFailure('unreadable', `${page.url} is no ${kind} that can be read.`, { cause })
  }
  if (kind === 'listing' && listing.links.length === 0) {
    throw new WebFailure('no-articles', `${page.url} shows no link to an article.`)
  }
  return listing
}

/** The links that are wanted of a source, each once. */
export function linksOf(listing: Listing, source: Source): Found[] {
  const [include, exclude] = [source.include, source.exclude].map((all) => all?.map((one) => new RegExp(one, 'u')))
  const isFoundBy = (patterns: RegExp[], { url, title }: Link) =>
    patterns.some((one) => one.test(url) || one.test(title))
  const links = new Map<string, Found>()
  for (const link of listing.links) {
    const name = addressName(link.url)
    if (!name || name === addressName(source.url)) continue
    if ((include && !isFoundBy(include, link)) || (exclude && isFoundBy(exclude, link))) continue
    const id = addressId(name)
    if (!links.has(id)) links.set(id, { ...link, url: askable(link.url), id })
  }
  return [...links.values()]
}

/** Of a first page's successors all; of the parts of an index those that changed. */
function partsToRead(parts: Part[], { listedAt }: SourceState): string[] {
  const since = listedAt ? Date.parse(listedAt) - OVERLAP_MS : 0
  return parts.filter(({ modified }) => !modified || Date.parse(modified) >= since).map(({ url }) => url)
}

/** Puts to-do what is not known, or changed since it was fetched; tells whether anything was known before the walk. */
async function keep(links: Found[], walk: Walk, run: Run): Promise<{ met: boolean }> {
  const { source, state, world } = run
  const known = await world.table.addresses(links.map(({ id }) => id))
  const isFirst = state.lastSuccess === undefined
  const wanted = isFirst ? source.backfill * FIRST_LINKS : links.length
  for (const [position, link] of links.entries()) {
    const before = known.get(link.id)
    if (!before) await discover(link, { position, state: position < wanted ? 'found' : 'left' }, run)
    // Whoever put it on record may have ended before it was put to-do.
    else if (isDoubtful(before, source)) await putToDo(before, link, run)
    else await refreshMemory(before, world.now(), run)
  }
  for (const link of changedAmong(links, known)) await putLook(link.id, run)
  const old = (id: string) => (known.get(id)?.foundAt ?? walk.startedAt) < walk.startedAt
  return { met: !isFirst && links.some(({ id }) => old(id)) }
}

function isDoubtful({ state, source, attempts }: KnownAddress, { id }: Source): boolean {
  return state === 'found' && source === id && attempts === undefined
}

async function discover(link: Found, of: Pick<KnownAddress, 'position' | 'state'>, run: Run): Promise<void> {
  const now = run.world.now().toISOString()
  const { id, url } = link
  const address = { id, url, source: run.source.id, ...of, foundAt: now, shownOn: now.slice(0, 10) }
  if ((await run.world.table.claimAddress(address)) && of.state === 'found') await putToDo(address, link, run)
}

/** Old articles of a first back-fill are not looked at again. */
async function putToDo({ id, foundAt, position }: KnownAddress, { day }: Found, { source, world }: Run): Promise<void> {
  const recheck = day === undefined || Date.parse(day) > Date.parse(foundAt) - MOST_RECENT_MS
  const task = { source: source.id, address: id, due: foundAt, position, round: 0, attempts: 0, recheck }
  await world.table.putTask(task)
}

async function putLook(address: string, { source, world }: Run): Promise<void> {
  const due = world.now().toISOString()
  await world.table.putTask({ source: source.id, address, due, position: 0, round: 1, attempts: 0, recheck: false })
}

/** Those that say they changed after they were fetched; none where a site says so of everything. */
function changedAmong(links: Found[], known: ReadonlyMap<string, KnownAddress>): Found[] {
  const fetched = links.filter(({ id }) => known.get(id)?.state === 'fetched')
  const changed = fetched.filter(({ id, modified }) => modified && modified > (known.get(id)?.fetchedAt ?? ''))
  return changed.length > 3 && changed.length > fetched.length / 2 ? [] : changed
}

/** What listings show stays known; the rest is forgotten some months later. */
async function refreshMemory(address: KnownAddress, now: Date, { world }: Run): Promise<void> {
  if (Date.parse(address.shownOn) > later(now, -MONTH_MS).getTime()) return
  await world.table.putAddress({ ...address, shownOn: now.toISOString().slice(0, 10) })
}
