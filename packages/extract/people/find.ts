import type { Finding, Ground, PersonValue } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { findMentions, type Mention } from './mentions.ts'
import { type Carry, titlesBefore, writeTitles } from './titles.ts'

/**
 * Every mention of a person or of a group of people, in order of place. The span covers the name; a later mention of
 * somebody by name alone, or by surname and post, carries the same `name`. People of the by-line are left out.
 */
export function findPeople(reading: Reading, ground: Ground): Finding<PersonValue>[] {
  return entitle(reading, findMentions(reading), ground.home)
}

/** Reads the titles before and behind each name, sentence by sentence, so that a short one takes over the body of the last. */
function entitle(reading: Reading, mentions: readonly Mention[], home: string | undefined): Finding<PersonValue>[] {
  const titlesAt = new Map<number, string[]>()
  let carry: Carry = { body: undefined, adcode: undefined }
  let floor = 0
  let sentence = 0
  return mentions.map((mention) => {
    while ((reading.sentences[sentence]?.span[1] ?? Infinity) <= mention.span[0]) {
      sentence++
      carry = { body: undefined, adcode: undefined }
      floor = reading.sentences[sentence]?.span[0] ?? floor
    }
    const before = titlesBefore(reading.text, mention.span[0], floor)
    const [written, next] = writeTitles(before.titles, carry, home)
    carry = next
    floor = mention.end
    const shared = mention.listedAfter === undefined ? [] : (titlesAt.get(mention.listedAfter) ?? [])
    const titles = written.length > 0 ? written : shared
    titlesAt.set(mention.span[0], titles)
    return {
      value: { name: mention.name, entityType: 'person', titles: [...titles] },
      span: mention.span,
      rule: mention.rule,
    }
  })
}
