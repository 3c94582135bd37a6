import type { Span } from '#model/record.ts'
import type { EventValue, Finding } from '../findings.ts'
import type { Reading } from '../reading.ts'

/** What an assembly does with a draft on its way, and nobody promises: 提请大会表决, 印发各代表团审议. */
const ON_ITS_WAY =
  /(?:提请|提交)[^，]{2,60}(?:审议|审查|表决|选举|通过|酝酿)$|印发[^，]{0,20}(?:代表|代表团|委员)(?:审议|讨论|酝酿)?$|^书面印发|^列席[^，]{0,40}人员范围$|议案的截止(?:日期|时间)/
/** The agenda that a council proposes for a session: 会议建议常委会第二十次会议的主要议程为. */
const PROPOSED = /会议建议，?[^。；\n]{4,60}(?:会议|大会)(?:的)?(?:主要)?议程(?:是|为|有|包括|如下)/

/** Tells whether words are an assembly's order of business, which is no commitment; for other meetings nothing is. */
export function orderOfBusiness(
  { paragraphs, text }: Reading,
  { value }: Finding<EventValue>,
): (span: Span) => boolean {
  if (value.kind !== 'plenary') return () => false
  const agendas = paragraphs.flatMap(({ text: words, span }): Span[] => {
    const at = words.search(PROPOSED)
    return at < 0 ? [] : [[span[0] + at, span[1]]]
  })
  return ([from, to]) =>
    ON_ITS_WAY.test(text.slice(from, to)) || agendas.some((agenda) => from >= agenda[0] && to <= agenda[1])
}
