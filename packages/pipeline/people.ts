import type { PersonMention, PersonPage } from '#model/people.ts'
import { type Mention, nameIn, persons } from './persons.ts'

/** Somebody's page, by any of the person's ids, from the mentions of the name; a name alone is the only one of that name. */
export function personOf(id: string, mentions: readonly (Mention & PersonMention)[]): PersonPage | undefined {
  const people = persons(mentions)
  const found =
    people.find(({ ids }) => ids.includes(id)) ?? (id === nameIn(id) && people.length === 1 ? people[0] : undefined)
  if (!found) return undefined
  const { ids, name } = found
  const shown = found.mentions.map(({ date, titles, roles, meetingId, meetingTitle }) => ({
    name,
    date,
    titles,
    roles,
    meetingId,
    meetingTitle,
  }))
  return { id: found.id, ids, name, posts: postsOf(shown), mentions: shown.toReversed() }
}

/** Each post from its first mention to its last. */
function postsOf(ordered: readonly PersonMention[]): PersonPage['posts'] {
  const posts = new Map<string, PersonPage['posts'][number]>()
  for (const { titles, date } of ordered) {
    for (const title of titles) {
      const first = posts.get(title)?.first ?? date
      posts.set(title, { title, first, last: date ?? posts.get(title)?.last ?? null })
    }
  }
  return [...posts.values()]
}
