import type { AgendaItem, Span } from '#model/record.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { type Deed, findDeeds } from './deeds.ts'
import { itemsOf } from './items.ts'
import { EMPTY_ITEM, NOT_HEARD } from './lexicon.ts'

/** The headline's lines and the lead name an item again within so many others. */
const NEAR = 60

/** What the meeting heard, reviewed, adopted, studied, signed, launched, announced or deployed: one item each, in order of place. */
export function findAgenda(reading: Reading, _ground: Ground, event: Finding<EventValue>): Finding<AgendaItem>[] {
  const found = [...studied(reading, event), ...dealtWith(reading, event).flatMap((deed) => itemsFor(reading, deed))]
  const items: Finding<AgendaItem>[] = []
  for (const item of found.sort((a, b) => a.span[0] - b.span[0]))
    if (!items.slice(-NEAR).some((other) => repeats(item, other))) items.push(item)
  return items
}

/** The deeds of the meeting; what one side tells the other at talks is on no agenda. */
function dealtWith(reading: Reading, event: Finding<EventValue>): Deed[] {
  const deeds = findDeeds(reading, event)
  return event.value.kind === 'bilateral-meeting' ? deeds.filter(({ by }) => by === 'meeting') : deeds
}

function itemsFor(reading: Reading, deed: Deed): Finding<AgendaItem>[] {
  if (deed.action === 'sign') return []
  if (deed.by === 'meeting' && deed.action === 'hear' && isOpinion(reading.text.slice(...deed.object))) return []
  const items = itemsOf(reading.text, deed.object)
  const matters = items.filter((span) => !EMPTY_ITEM.test(reading.text.slice(...span)))
  return matters.map((span) => item(reading, deed.action, span, `${deed.by}-${deed.verb}`))
}

/** What those present say of themselves is no report to the meeting. */
function isOpinion(object: string): boolean {
  return (
    !/(?:汇报|报告|说明|情况|通报|(?:情况|进展|工作)介绍)$/.test(object) &&
    !ON_A_DRAFT.test(object) &&
    NOT_HEARD.test(object)
  )
}

/** What a meeting was called to hear: 对《政府工作报告（征求意见稿）》的意见建议. */
const ON_A_DRAFT =
  /^(?:了)?(?:各?[^，。；]{0,12}(?:对|关于|就))[^，。；]{0,24}《[^《》]{2,60}》[^，。；]{0,12}(?:意见|建议)$/

function item({ article }: Reading, action: AgendaItem['action'], span: Span, rule: string): Finding<AgendaItem> {
  return { value: { action, text: article.text.slice(...span), span }, span, rule }
}

const TOPIC =
  /(?:就|围绕|以)(?<topic>[^。\n]{3,100}?)(?:为主题|为题|这一主题|主题)?(?:，)?(?:进行|举行|开展|组织)(?:了)?[^，。]{0,16}?(?:学习|研讨|讲座)/

/** The topic of a study session: 就…进行第九次集体学习. */
function studied(reading: Reading, event: Finding<EventValue>): Finding<AgendaItem>[] {
  if (event.value.kind !== 'study-session') return []
  const match = TOPIC.exec(reading.text.slice(event.span[0], event.span[1]))
  const topic = match?.groups?.topic
  if (!match || !topic) return []
  const start = event.span[0] + match.index + match[0].indexOf(topic)
  return [item(reading, 'study', [start, start + topic.length], 'study-topic')]
}

function repeats(one: Finding<AgendaItem>, other: Finding<AgendaItem>): boolean {
  if (one.value.action !== other.value.action) return false
  return other.value.text.includes(one.value.text) || one.value.text.includes(other.value.text)
}
