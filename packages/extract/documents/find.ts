import type { AgendaItem, MeetingDocument, Span } from '#model/record.ts'
import { findDeeds } from '../agenda/deeds.ts'
import { distinct } from '../agenda/distinct.ts'
import { itemsOf } from '../agenda/items.ts'
import { narrated } from '../agenda/narrated.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { matches } from '../rule.ts'
import { ADOPTED_REPORT, DOCUMENT_NOUNS, ISSUING, NAMELESS } from './lexicon.ts'
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
const TITLES =
  '(?:《[^。\\n《》]{1,120}(?:《[^《》]{1,40}》[^。\\n《》]{0,60})?》(?:（[^（）]{1,24}）)?(?:、|和|以及|及)?){1,12}'
/** 就《建议（征求意见稿）》听取意见, 对《要点》《安排表》作说明, 作了题为《…》的报告. */
const HANDLED: readonly (readonly [RegExp, MeetingDocument['action']])[] = [
  [new RegExp(`(?:就|围绕)(?<titles>${TITLES})[^，。]{0,12}?(?:，)?(?:听取|征求|征集)`, 'g'), 'hear'],
  [
    new RegExp(
      `(?:对|就)(?<titles>${TITLES})[^，。]{0,20}?(?:进行|作|做)(?:了)?[^，。]{0,8}?(?:解读|说明|讲解|宣讲)`,
      'g',
    ),
    'study',
  ],
  [
    /(?:就|围绕)(?:学习|贯彻|落实|宣传){0,3}(?<titles>《[^。，；\n]{2,200}》)(?:精神|等)?(?:认真|深入|集体|集中)?(?:开展|进行)(?:了)?[^，。；]{0,8}?(?:交流|研讨|讨论|座谈)/g,
    'study',
  ],
  [new RegExp(`题为(?<titles>${TITLES})的(?:工作)?报告`, 'g'), 'hear'],
]
const UNTITLED_ACTIONS: ReadonlySet<string> = new Set(['review', 'adopt', 'announce'])

/** The named documents that the meeting dealt with, in order of place. */
export function findDocuments(
  reading: Reading,
  _ground: Ground,
  event: Finding<EventValue>,
): Finding<MeetingDocument>[] {
  const found = [...fromAgenda(reading, event), ...issued(reading, event), ...handled(reading, event)].sort(
    (a, b) => a.span[0] - b.span[0],
  )
  return distinct(found, ({ value }) => value.title)
}

function fromAgenda(reading: Reading, event: Finding<EventValue>): Finding<MeetingDocument>[] {
  return findDeeds(reading, event)
    .filter(({ action }) => action !== 'sign')
    .flatMap(({ action, object, verb }) =>
      itemsOf(reading.text, object)
        .flatMap((item) => documentsOf(reading, action, item))
        .map((span) => document(reading, action, span, `dealt-with-${verb}`)),
    )
}

/** 关于批准《议定书》的决定 is a document as a whole; the title in it is another's. */
const WHOLE = /^[^《]{0,40}关于[^《]{0,12}《.*》[^》]{0,12}的(?:决定|决议)$/

/** 批准该条约: the one whose title the paragraph gave last. */
const SAME_AGAIN = new RegExp(`^(?:该|此)(?:条约|协定|公约|议定书|文件|${DOCUMENT_NOUNS})$`)

/** A title within a matter that was studied names what it is about: 《政府工作报告》重点任务落实. */
const MENTIONED = /》(?:（[^（）]{1,24}）)?(?!等|.*(?:精神|文件|内容|说明|起草|修改|制定|意见|建议)$)[^》]{5,}$/

/** A draft is a document whatever the meeting did with it: 计划（草案）的报告. */
const DRAFT =
  /^(?!有关|相关|[^，]{0,20}(?:编制|起草|修订|修改)(?:情况|工作)).{4,}（(?:修订|修正)?(?:草案|讨论稿|送审稿|征求意见稿|审议稿)）(?:的报告)?$/

/** The documents that an item names: its titles, or the whole of it where it ends as a document's name does: 公共服务行动方案（2025—2027年）. */
function documentsOf({ text }: Reading, action: AgendaItem['action'], [start, end]: Span): Span[] {
  const words = text.slice(start, end)
  if (SAME_AGAIN.test(words)) return titledIn(text, [text.lastIndexOf('\n', start) + 1, start]).slice(-1)
  const titled = WHOLE.test(words) ? [] : titledIn(text, [start, end])
  if (titled.length > 0) return action === 'study' && MENTIONED.test(words) ? [] : titled
  if (!UNTITLED_ACTIONS.has(action) && !DRAFT.test(words)) return []
  const from =
    start +
    (/^(?:了|关于(?=.*的(?:说明|审查))|拟?提请[^，。《]{2,30}?(?:审议|讨论|批准)的)/.exec(words)?.[0].length ?? 0)
  const name = text.slice(from, end)
  const isDocument =
    ENDS_AS_DOCUMENT.test(name) || (action === 'adopt' && ADOPTED_REPORT.test(name)) || DRAFT.test(name)
  return isDocument && !NAMELESS.test(name) ? [[from, end]] : []
}

/** 双方发表《联合声明》, 会上发布了《蓝皮书》: titles right after the verb, in nobody's words. */
function issued(reading: Reading, event: Finding<EventValue>): Finding<MeetingDocument>[] {
  return narrated(reading, event).flatMap(({ sentence, own }) =>
    matches(ISSUED, own).flatMap((match) => {
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

/** Titles that a preposition puts before what was done with them. */
function handled(reading: Reading, event: Finding<EventValue>): Finding<MeetingDocument>[] {
  return narrated(reading, event).flatMap(({ sentence, own }) =>
    HANDLED.flatMap(([pattern, action]) =>
      matches(pattern, own).flatMap((match) => {
        const titles = match.groups?.titles ?? ''
        const from = sentence.span[0] + match.index + match[0].indexOf(titles)
        return titledIn(reading.text, [from, from + titles.length]).map((span) =>
          document(reading, action, span, `handled-${action}`),
        )
      }),
    ),
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
