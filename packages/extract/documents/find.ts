import type { AgendaItem, MeetingDocument, Span } from '#model/record.ts'
import { findDeeds } from '../agenda/deeds.ts'
import { itemsOf } from '../agenda/items.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { DOCUMENT_NOUNS, ISSUING, NAMELESS } from './lexicon.ts'
import { titledIn, titleOf } from './titles.ts'

const ENDS_AS_DOCUMENT = new RegExp(`(?:${DOCUMENT_NOUNS})(?:（[^（）]{1,24}）)?$`)
const ISSUED = new RegExp(`(?:${ISSUING})(?:了)?(?=《)`, 'g')
const ISSUED_AS: Record<string, MeetingDocument['action']> = {
  审议: 'review',
  讨论: 'review',
  通过: 'adopt',
  达成: 'adopt',
  形成: 'adopt',
}
const SPOKEN = /(?:指出|强调|要求|表示|认为|提出|希望)[，：]/
const UNTITLED_ACTIONS: ReadonlySet<string> = new Set(['review', 'adopt', 'announce'])

/** The named documents that the meeting dealt with, in order of place. */
export function findDocuments(
  reading: Reading,
  _ground: Ground,
  event: Finding<EventValue>,
): Finding<MeetingDocument>[] {
  const found = [...fromAgenda(reading, event), ...issued(reading, event)].sort((a, b) => a.span[0] - b.span[0])
  const documents: Finding<MeetingDocument>[] = []
  for (const document of found) {
    if (!documents.some(({ value }) => value.title === document.value.title)) documents.push(document)
  }
  return documents
}

function fromAgenda(reading: Reading, event: Finding<EventValue>): Finding<MeetingDocument>[] {
  return findDeeds(reading, event)
    .filter(({ action }) => action !== 'sign')
    .flatMap(({ action, object, verb }) => {
      const titled = titledIn(reading.text, object)
      const spans = titled.length > 0 ? titled : untitled(reading, action, object)
      return spans.map((span) => document(reading, action, span, `dealt-with-${verb}`))
    })
}

/** Items that end as the name of a document does: 进一步强化公共服务的行动方案（2025—2027年）. */
function untitled({ text }: Reading, action: AgendaItem['action'], object: Span): Span[] {
  if (!UNTITLED_ACTIONS.has(action)) return []
  return itemsOf(text, object)
    .map(
      ([start, end]): Span => [
        start + (/^(?:了|关于(?=.*的(?:说明|审查)))/.exec(text.slice(start, end))?.[0].length ?? 0),
        end,
      ],
    )
    .filter((span) => ENDS_AS_DOCUMENT.test(text.slice(...span)) && !NAMELESS.test(text.slice(...span)))
}

/** 双方发表《联合声明》, 会上发布了《蓝皮书》: titles right after the verb, in nobody's words. */
function issued(reading: Reading, event: Finding<EventValue>): Finding<MeetingDocument>[] {
  const [start, end] = event.span
  return reading.sentences
    .filter(({ span, text }) => span[0] >= start && span[1] <= end && !SPOKEN.test(text))
    .flatMap((sentence) =>
      [...sentence.text.matchAll(ISSUED)].flatMap((match) => {
        const from = sentence.span[0] + match.index + match[0].length
        const list = /^(?:《[^。\n]{1,200}?》(?:（[^（）]{1,24}）)?(?:、|和|以及|及)?){1,12}/.exec(
          reading.text.slice(from, from + 600),
        )
        return titledIn(reading.text, [from, from + (list?.[0].length ?? 0)]).map((span) =>
          document(reading, ISSUED_AS[match[0].replace('了', '')] ?? 'announce', span, 'issued'),
        )
      }),
    )
}

function document(
  { article }: Reading,
  action: MeetingDocument['action'],
  span: Span,
  rule: string,
): Finding<MeetingDocument> {
  return { value: { title: titleOf(article.text.slice(...span)), action, span }, span, rule }
}
