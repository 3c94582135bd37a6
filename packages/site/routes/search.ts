import { Hono } from 'hono'
import { fullPlaceName, placesNamed } from '#model/divisions.ts'
import type { Meeting } from '#model/record.ts'
import type { Published } from '#pipeline/published.ts'
import { filterOf } from '../filter.ts'
import { wordsIn } from '../pages/highlight.ts'
import { type Called, type Found, searchPage } from '../pages/search.ts'
import type { Context } from '../settings.ts'
import { commitmentsOf, meetingsOf } from './asked.ts'
import { sendPage } from './sending.ts'

/** What a search shows of each list. */
const FOUND = 10
/** Letters and digits of a word below which nothing can be looked up. */
const SHORTEST = 2
/** Names of one record that a search shows. */
const MOST_NAMED = 5
/** Places of one name that a search leads to. */
const MOST_PLACES = 5

/** `/search?q=`, meetings and commitments that have every word. */
export function search(context: Context): Hono {
  return new Hono().get('/search', (c) =>
    sendPage(c, context, async (view) => searchPage(view, await find(context, view.query.get('q') ?? ''))),
  )
}

async function find({ published }: Context, asked: string): Promise<Found> {
  const { q } = filterOf(new URLSearchParams({ q: asked }))
  if (q === undefined) return { state: 'nothing-asked' }
  if (!isLongEnough(q)) return { state: 'too-short', q }
  const request = { limit: FOUND, filter: { q } }
  const [meetings, commitments, called] = await Promise.all([
    meetingsOf(published, request),
    commitmentsOf(published, request),
    calledSo(published, q),
  ])
  const records = await published.records(meetings.items.map(({ id }) => id))
  const named = new Map([...records].map(([id, { meeting }]) => [id, namedIn(meeting, wordsIn(q))]))
  return { state: 'found', q, meetings, named, commitments, called }
}

/** What has a page of its own under just this name. */
async function calledSo(published: Published, name: string): Promise<Called[]> {
  const [project, attended] = await Promise.all([
    published.project(name),
    published.meetings({ limit: 1, filter: { person: name } }),
  ])
  const places = placesNamed(name).slice(0, MOST_PLACES)
  return [
    ...(attended.items.length === 0 ? [] : [{ room: 'people' as const, id: name, name }]),
    ...(project === undefined ? [] : [{ room: 'projects' as const, id: project.name, name: project.name }]),
    ...places.map((code) => ({ room: 'places' as const, id: code, name: fullPlaceName(code) ?? name })),
  ]
}

/** Names and titles of a record that have one of the words, but for its own title, which a list shows. */
function namedIn(meeting: Meeting, words: string[]): string[] {
  const { hosts, places, documents, agreements, participants, commitments, visits } = meeting
  const all = [
    ...hosts,
    ...[...places, ...participants, ...visits].map(({ name }) => name),
    ...[...documents, ...agreements].map(({ title }) => title),
    ...commitments.flatMap(({ projects }) => projects),
  ]
  const found = all.filter((name) => words.some((word) => name.toLowerCase().includes(word)))
  return [...new Set(found)].slice(0, MOST_NAMED)
}

function isLongEnough(q: string): boolean {
  return q.split(/[^\p{L}\p{N}]+/u).some((word) => [...word].length >= SHORTEST)
}
