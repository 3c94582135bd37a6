import type { EventValue, Finding } from '../findings.ts'
import type { Reading, Sentence } from '../reading.ts'

/** A sentence about the event, and from where on its words are somebody's and not the reporter's. */
export interface Narrated {
  sentence: Sentence
  /** Words before this place are the report's own. */
  own: string
}

const SAYING = /(?:指出|强调|要求|表示|认为|提出|希望|说|号召|建议)[，：]/

/** The sentences about the event, each with its words up to where a speech begins; a speech goes on over ；. */
export function narrated({ sentences }: Reading, { span }: Finding<EventValue>): Narrated[] {
  const told: Narrated[] = []
  let spoken = false
  let before: Sentence | undefined
  for (const sentence of sentences) {
    if (sentence.span[0] < span[0] || sentence.span[1] > span[1]) continue
    spoken &&= before?.paragraph === sentence.paragraph && before.text.endsWith('；')
    const saying = SAYING.exec(sentence.text)
    told.push({ sentence, own: spoken ? '' : sentence.text.slice(0, saying ? saying.index : sentence.text.length) })
    spoken ||= saying !== null
    before = sentence
  }
  return told
}
