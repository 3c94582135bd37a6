import type { Reference, Span } from '#model/record.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import { fold } from '../fold.ts'
import type { Reading } from '../reading.ts'
import { findSeries } from '../series/find.ts'

/** Meetings of the centre and of congresses, which an article names as background. */
const BACKGROUND =
  /^(?:中共|中国共产党|党的|中央|全国(?!.*联席)|国务院|习近平|总书记|十[一二三四五六七八九]?届|二十|第[^届]{1,4}届(?:全国|中央))|中央(?:财经|全面|深改|委员会|政治局|纪委|纪律|经济)|全会|代表大会$|人代会|党代会|省委[^，]{0,8}全|市委[^，]{0,8}全|县委[^，]{0,8}全|纪委/

/** What stands right before or behind the name of a meeting that is referred to, and not held here. */
const REFERRED_BEFORE = /(?:贯彻|落实|学习|传达|按照|根据|依据|对照|回顾|总结|作为|担任|自|继|在|从)(?:了|好)?$/
const REFERRED_BEHIND =
  /^(?:的)?(?:会议)?(?:精神|部署|要求|议定|确定|以来|上|提出|明确|决定|成果|召开以来|之后|共识|纪要|主席国|任务|安排|工作|重点|签|达成)/

/** Other meetings of a working series that the text names, in order of place; congresses and plenums named as background are none. */
export function findReferences(reading: Reading, ground: Ground, event: Finding<EventValue>): Finding<Reference>[] {
  const [start, end] = event.span
  const own = event.value.series
  const found = findSeries(reading, ground)
    .filter(({ span }) => span[0] >= start && span[1] <= end)
    .filter(({ value }) => value.id !== own?.id || value.ordinal !== own.ordinal)
    .filter(({ value }) => value.id === own?.id || !BACKGROUND.test(value.name))
    .filter(
      ({ span }) => isReferredTo(reading.text, span) && !fold(event.value.title).includes(reading.text.slice(...span)),
    )
    .map(({ value, span, rule }) => ({ value: { series: value.id, ordinal: value.ordinal, span }, span, rule }))
  return found.filter((one, at) => found.findIndex(({ value }) => same(value, one.value)) === at)
}

function isReferredTo(text: string, [start, end]: Span): boolean {
  return (
    REFERRED_BEFORE.test(text.slice(Math.max(0, start - 6), start)) || REFERRED_BEHIND.test(text.slice(end, end + 8))
  )
}

function same(one: Reference, other: Reference): boolean {
  return one.series === other.series && one.ordinal === other.ordinal
}
