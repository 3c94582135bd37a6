import type { Finding, PersonValue, SpeechValue } from '../findings.ts'
import type { Reading } from '../reading.ts'

/** How far before somebody's words the name may stand. */
const REACH = 24

/**
 * The persons named, with those added whom nothing introduces but their words: 岑子安建议，…. In order of place, as a
 * person without a post.
 */
export function withThoseHeard(
  { text }: Reading,
  people: readonly Finding<PersonValue>[],
  speeches: readonly Finding<SpeechValue>[],
): Finding<PersonValue>[] {
  const known = new Set(people.map(({ value }) => value.name))
  const added: Finding<PersonValue>[] = []
  for (const { value, span } of speeches) {
    const name = value.speaker
    if (name === null || known.has(name)) continue
    const at = text.slice(Math.max(0, span[0] - REACH), span[0]).lastIndexOf(name)
    if (at < 0) continue
    const from = Math.max(0, span[0] - REACH) + at
    known.add(name)
    added.push({
      value: { name, entityType: 'person', titles: [] },
      span: [from, from + name.length],
      rule: 'speaks-alone',
    })
  }
  return added.length === 0 ? [...people] : [...people, ...added].sort((a, b) => a.span[0] - b.span[0])
}
