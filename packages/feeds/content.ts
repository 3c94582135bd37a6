import { LEDGER_STATUSES, type LedgerStatus } from '#model/ledger.ts'
import type { Commitment, Meeting, Participant, Progress } from '#model/record.ts'
import { AGENDA_ACTIONS, KINDS, MODES, ROLES, STRENGTHS } from '#model/vocabulary.ts'
import { dateInWords, dueInWords } from './dates.ts'
import { LONGEST_LIST, list, paragraph, rest, said, shown, sources } from './html.ts'
import { ordinalInWords } from './ordinals.ts'
import { isShown } from './text.ts'

/** Characters of HTML beyond which no further section is begun, so that fifty items stay a small document. */
const ENOUGH = 12_000

/**
 * The record as HTML of our own making for a feed's item, at most some 100,000 characters whatever the record holds. Its
 * only links are the sources'. `statuses`: what became of its commitments, by their ids.
 */
export function meetingContent(meeting: Meeting, statuses: Record<string, LedgerStatus> = {}): string {
  const sections = [
    paragraph(facts(meeting)),
    isShown(meeting.summary) ? paragraph(meeting.summary) : '',
    list('出席', people(meeting.participants).map(shown)),
    list(
      '议程',
      meeting.agenda.map((item) => shown(`${AGENDA_ACTIONS[item.action]}：${item.text}`)),
    ),
    list(
      '文件',
      meeting.documents.map((item) => shown(`${AGENDA_ACTIONS[item.action]}：${item.title}`)),
    ),
    list(
      '协议',
      meeting.agreements.map((item) => shown(said(item.title, item.parties))),
    ),
    spoken('承诺与部署', meeting.commitments, (one) => commitment(one, statuses[one.id] ?? 'open')),
    spoken('进展', meeting.progress, (result) => shown(result.text)),
    list(
      '考察',
      meeting.visits.map((visit) => shown(visit.name)),
    ),
    sources(meeting.sources),
  ]
  let html = ''
  for (const section of sections) {
    if (html.length > ENOUGH) return html + paragraph('完整记录见会议页面。')
    html += section
  }
  return html
}

function facts(meeting: Meeting): string {
  const series = meeting.series === null ? [] : [`${meeting.series.name}${ordinalInWords(meeting.series)}`]
  return [
    dateInWords(meeting.date),
    ...meeting.places.map((place) => place.name),
    KINDS[meeting.kind],
    MODES[meeting.mode],
    ...meeting.hosts,
    ...series,
  ].join(' · ')
}

/** Those with a part in it one by one; those with the same posts who were only there, on one line. */
function people(participants: Participant[]): string[] {
  const lines = Map.groupBy(participants, (one) => {
    const roles = one.roles.map((role) => ROLES[role]).join('、')
    const alone = one.entityType === 'group' || one.titles.length === 0 || one.roles.some((role) => role !== 'attendee')
    return `${roles} ${alone ? one.name : one.titles.join('、')}`
  })
  return [...lines.values()].map((together) => {
    const roles = (together[0]?.roles ?? []).map((role) => ROLES[role]).join('、')
    const names = together.map((one) => one.name).join('、')
    return `${said(names, together[0]?.titles ?? [])}：${roles}`
  })
}

function commitment(one: Commitment, status: LedgerStatus): string {
  const due = dueInWords(one)
  const became = status === 'open' ? [] : [LEDGER_STATUSES[status]]
  const facts = [one.actor, STRENGTHS[one.strength], ...(due === '' ? [] : [due]), ...became]
  return `<q>${shown(one.text)}</q>${shown(said('', facts))}`
}

/** What was said, under the name of each speaker; the meeting's own words under its. */
function spoken<One extends Commitment | Progress>(title: string, all: One[], line: (one: One) => string): string {
  const bySpeaker = Map.groupBy(all.slice(0, LONGEST_LIST), (one) => one.speaker ?? '会议')
  if (bySpeaker.size === 0) return ''
  const speeches = [...bySpeaker].map(
    ([speaker, words]) => `<h4>${shown(speaker)}</h4><ul>${words.map((one) => `<li>${line(one)}</li>`).join('')}</ul>`,
  )
  return `<h3>${title}</h3>${speeches.join('')}${rest(all.length)}`
}
