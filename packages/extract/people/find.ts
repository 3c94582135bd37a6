import type { Finding, Ground, PersonValue } from '../findings.ts'
import type { Reading } from '../reading.ts'

/**
 * Every mention of a person or of a group of people, in order of place. The span covers the name; a later mention of
 * somebody by name alone, or by surname and post, carries the same `name`. People of the by-line are left out.
 */
export function findPeople(reading: Reading, _ground: Ground): Finding<PersonValue>[] {
  const pattern = /(?:书记|省长|市长|主席|主任|领导|总理)([\u4e00-\u9fff]{2,3})(?=出席|主持|分别|[，、。])/g
  return [...reading.text.matchAll(pattern)].map((match) => {
    const name = match[1] as string
    const end = match.index + match[0].length
    return { value: { name, entityType: 'person', titles: [] }, span: [end - name.length, end], rule: 'post-before' }
  })
}
