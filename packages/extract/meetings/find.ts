import type { Span } from '#model/record.ts'
import type { Because, EventValue, Finding, Ground, Lost } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { anchored } from '../series/anchor.ts'
import { choose, furtherMeetings } from './choose.ts'
import { dateOf } from './date.ts'
import { type Candidate, gather } from './gather.ts'
import { halvesOf } from './halves.ts'
import { hostsOf } from './hosts.ts'
import { kindBy } from './kind.ts'
import { modeOf } from './mode.ts'
import { placesOf } from './place.ts'
import { bestName, isSame, quote } from './title.ts'

/** The meetings that the article reports as having taken place, in order of place. The span covers the sentences that are about it. */
export function findMeetings(reading: Reading, ground: Ground): Finding<EventValue>[] {
  const candidates = gather(reading, ground.home).flatMap((candidate) => halvesOf(reading, candidate, ground.home))
  const ranked = choose(reading, candidates)
  const [main] = ranked
  if (!main) return []
  const told = main.sentence ? main : (ranked.find((other) => other.sentence && isSame(main, other)) ?? main)
  const further = furtherMeetings(reading, told, candidates)
  const from = (meeting: Candidate) => startOf(meeting === main ? told : meeting)
  const meetings = [main, ...further].sort((a, b) => from(a) - from(b))
  const starts = [0, ...meetings.slice(1).map(from), reading.text.length]
  return meetings.map((meeting, index) => {
    const span: Span = [starts[index] as number, starts[index + 1] as number]
    const isOther = (other: Candidate) =>
      further.some((one) => one === other || (isSame(one, other) && !isSame(main, other)))
    const same = ranked.filter(
      (other) => other !== meeting && (meeting === main ? !isOther(other) : isSame(meeting, other)),
    )
    return event(reading, ground, meeting, same, span)
  })
}

function startOf({ sentence }: Candidate): number {
  return sentence?.span[0] ?? 0
}

function event(
  reading: Reading,
  ground: Ground,
  main: Candidate,
  others: readonly Candidate[],
  span: Span,
): Finding<EventValue> {
  const named = bestName(main, others)
  const told = reportsOf(named, [named, main, ...others])
  const hosts = hostsOf(ground, named, [main, ...others])
  const day = dateOf(reading, ground, told)
  const where = placesOf(reading, ground, named, told, hosts)
  const value: EventValue = {
    ...quote(reading, named),
    kind: isVisit(reading, named) ? 'delegation-visit' : named.kind,
    series: named.series ? anchored(named.series, ground.home, reading.article.id) : null,
    date: day.date,
    mode: modeOf(reading.text.slice(...span), named),
    places: where.places,
    hosts,
  }
  const because = [...nameChoices(named, value), day.because, where.because]
  const lost = [main, ...others].filter((other) => other !== named).map((other) => gaveWay(reading, other))
  return { value, span, rule: named.rule, because, ...(lost.length > 0 ? { lost } : {}) }
}

/** A delegation that was received and went to see places: the talks are part of its visit. */
function isVisit({ text, article }: Reading, { kind, name }: Candidate): boolean {
  if (kind !== 'bilateral-meeting' || !DELEGATION.test(name + article.title)) return false
  return WENT_ROUND.test(text)
}
const DELEGATION = /党政代表团|(?:学习|党政)考察团|[省市县区州]代表团/
const WENT_ROUND =
  /(?:代表团|考察团|一行|团员)[^。]{0,24}(?:考察了?|参观了?|走访了?|察看了?|来到|前往|走进)(?!期间)[^。]{4,}|(?:在[^，。]{1,6}期间|考察期间)[^。]{0,40}(?:考察|参观|走访)/

/** The reports whose sentence may tell day and place; of a visit, those of the visit itself and not of one of its meetings. */
function reportsOf(named: Candidate, reports: readonly Candidate[]): Candidate[] {
  return reports
    .filter(({ sentence }) => sentence !== undefined)
    .filter(({ kind }) => named.kind !== 'delegation-visit' || kind === 'delegation-visit')
    .sort((a, b) => Number(a.rule === 'adopted-at') - Number(b.rule === 'adopted-at'))
}

function nameChoices({ kind, rule, series, name }: Candidate, { titleSpan }: EventValue): Because[] {
  const byName = kindBy(name)
  const kindRule = byName.kind === kind ? byName.rule : rule
  const choices: Because[] = [{ field: 'kind', rule: kindRule, span: titleSpan }]
  if (series) choices.push({ field: 'series', rule: 'number-in-name', span: titleSpan })
  return choices
}

/** A report that gave way; one of the headline's lines stands nowhere in the text. */
function gaveWay({ text }: Reading, { rule, zone, nameSpan, sentence }: Candidate): Lost {
  const span: Span = sentence ? [nameSpan[0], Math.min(nameSpan[1], text.length)] : [0, 0]
  return { span, rule: `${rule} (${zone})` }
}
