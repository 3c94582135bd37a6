import { createHash } from 'node:crypto'
import { admit } from '#article/bytes/media.ts'
import { readArticle } from '#article/read.ts'
import { dayInChina } from '#model/china.ts'
import { addressId, addressName } from './address.ts'
import { type Run, save } from './run.ts'
import type { KnownAddress, Task } from './state.ts'
import { later, type Visited, visit } from './visit.ts'
import { validatorsOf } from './walk.ts'
import { WebFailure } from './web.ts'

/** After how long a page is looked at again, for its later edits: the newest for three days. */
const LOOKS_MS = [2, 12, 36, 72].map((hours) => hours * 3_600_000)
const FIRST_RETRY_MS = 10 * 60_000
/** With pauses that double, some five days. A page that is not there is given up sooner. */
const MOST_ATTEMPTS = 10
const MOST_ATTEMPTS_MISSING = 5
const DAYS_KEPT = 30
const MOMENTS_KEPT = 50

/**
 * Does one task: downloads the page and puts it in the bucket where it is new or changed. What can't be had is tried
 * again later, and given up at last.
 *
 * @throws {WebFailure} when the host is ill; the task stays.
 */
export async function take(task: Task, run: Run): Promise<void> {
  const { table } = run.world
  const address = await table.address(task.address)
  if (address && isToDo(task, address)) {
    try {
      await download(address, task, run)
    } catch (error) {
      if (!(error instanceof WebFailure)) throw error
      await postpone(address, task, error, run)
      if (error.isOfHost) throw error
      return
    }
  }
  await table.removeTask(task)
}

function isToDo({ round }: Task, { state }: KnownAddress): boolean {
  return round === 0 ? state === 'found' : state === 'fetched'
}

async function download(address: KnownAddress, task: Task, run: Run): Promise<void> {
  await planNext(address, task, run)
  const page = await visit(address.url, (task.round > 0 && address.validators) || {}, run.world)
  if (page.status !== 304) await store(page, address, run)
}

/** Before anything else, so that a run which ends in the middle leaves it planned. Looks whose time is over are left out. */
async function planNext({ foundAt }: KnownAddress, task: Task, { source, world }: Run): Promise<void> {
  const now = world.now().getTime()
  const found = Date.parse(foundAt)
  const look = LOOKS_MS.findIndex((after, at) => at >= task.round && found + after > now)
  const after = LOOKS_MS[look]
  if (!task.recheck || after === undefined) return
  const due = new Date(found + after).toISOString()
  await world.table.putTask({ ...task, source: source.id, due, round: look + 1, attempts: 0 })
}

async function store(page: Visited, address: KnownAddress, run: Run): Promise<void> {
  const { source, world } = run
  requireText(page)
  const fetchedAt = world.now().toISOString()
  const validators = validatorsOf(page.headers)
  if (!(await isOwn(page, address, fetchedAt, run))) {
    await world.table.putAddress({ ...address, state: 'same', fetchedAt, validators })
    return
  }
  const contentType = source.charset ? `text/html; charset=${source.charset}` : page.headers['content-type']
  const digest = digestOf(page.bytes, contentType)
  if (digest !== address.digest) {
    const { url, headers, bytes } = page
    await world.store.put({ source, address: address.id, asked: address.url, url, headers, contentType, bytes })
  }
  await world.table.putAddress({ ...address, state: 'fetched', fetchedAt, validators, digest })
  if (address.state === 'found') await count(run)
}

/**
 * Whether a page is not that of another address: one that a redirect leads to may be known by its own.
 *
 * @throws {WebFailure} when it is a page that others lead to as well, such as one for times of repair.
 */
async function isOwn(page: Visited, address: KnownAddress, at: string, { source, world }: Run): Promise<boolean> {
  const name = addressName(page.url)
  if (!name || new URL(page.url).pathname === '/') {
    throw new WebFailure('missing', `${address.url} leads to the front page.`)
  }
  const id = addressId(name)
  if (id === address.id) return true
  const { foundAt, position } = address
  const there = { id, url: page.url, source: source.id, foundAt, position, shownOn: at.slice(0, 10) }
  if (await world.table.claimAddress({ ...there, state: 'same', fetchedAt: at })) return true
  const other = await world.table.address(id)
  if (other?.state === 'fetched' || other?.state === 'found') return false
  if (other?.state === 'left' || other?.foundAt === address.foundAt) return true
  throw new WebFailure('missing', `${address.url} leads where other addresses lead, too.`)
}

function requireText({ bytes, url }: Visited): void {
  try {
    admit(bytes)
  } catch (cause) {
    throw new WebFailure(bytes.length === 0 ? 'missing' : 'unsuitable', `${url} holds no text.`, { cause })
  }
}

/** Of what a reader reads in a page: counters and advertisements change with every request. */
function digestOf(bytes: Uint8Array, contentType: string | undefined): string {
  const hash = createHash('sha256')
  try {
    const { title, text, publishedAt } = readArticle(bytes, contentType ? { contentType } : {})
    hash.update(JSON.stringify([title, text, publishedAt]))
  } catch {
    // No article, or one that our reader breaks on: parse says so.
    hash.update(bytes)
  }
  return hash.digest('hex').slice(0, 32)
}

async function count(run: Run): Promise<void> {
  const now = run.world.now()
  const { daily, newAt, lastAttempt = '' } = run.state
  const day = dayInChina(now)
  const days = Object.entries({ ...daily, [day]: (daily[day] ?? 0) + 1 })
    .toSorted()
    .slice(-DAYS_KEPT)
  const at = now.toISOString()
  // Of the articles of one run the first says when something new came.
  const moments = (newAt.at(-1) ?? '') >= lastAttempt && newAt.length > 0 ? newAt : [...newAt, at].slice(-MOMENTS_KEPT)
  await save(run, { daily: Object.fromEntries(days), newAt: moments, lastNew: at })
}

async function postpone(address: KnownAddress, task: Task, failure: WebFailure, { world }: Run): Promise<void> {
  const { table, now, random } = world
  const attempts = task.attempts + 1
  const most = failure.isOfHost ? MOST_ATTEMPTS : MOST_ATTEMPTS_MISSING
  const isOver = failure.isFinal || attempts >= most
  const wait = FIRST_RETRY_MS * 2 ** task.attempts * (1 + random())
  const isCounted = failure.code !== 'circuit-open'
  const due = (failure.retryAt ?? later(now(), wait)).toISOString()
  if (isOver && task.round === 0) await table.putAddress({ ...address, state: 'left' })
  else if (!isOver) {
    await table.putTask({ ...task, due, attempts: isCounted ? attempts : task.attempts })
    await table.putAddress({ ...address, attempts })
  }
  await table.removeTask(task)
}
