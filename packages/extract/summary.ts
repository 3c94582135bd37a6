import type { Meeting, MeetingDate, Participant } from '#model/record.ts'
import type { Kind, Mode, Role } from '#model/vocabulary.ts'

const SHORTEST = 80
const LONGEST = 200
/** Their names already say that they took place: 某市代表团赴某地考察, 某某会见某某. */
const NAMED_BY_A_VERB: ReadonlySet<Kind> = new Set(['delegation-visit', 'bilateral-meeting'])
const HOW: Record<Mode, string> = { 'in-person': '', video: '以视频形式', hybrid: '以现场与视频结合的形式' }
/** A quoted statement or name within the summary is cut to this length. */
const LONGEST_PIECE = 60

/**
 * Two or three sentences for a feed reader's list, 80 to 200 characters, made of the record's own fields: when, where
 * and what, who chaired, what was dealt with, what was promised. Shorter only where the record says no more.
 */
export function summarize(meeting: Omit<Meeting, 'summary'>): string {
  const sentences = [
    opening(meeting),
    chairs(meeting.participants),
    dealtWith(meeting),
    signed(meeting),
    promised(meeting),
    visited(meeting),
    attended(meeting.participants),
    reported(meeting),
  ]
  let summary = ''
  for (const sentence of sentences) {
    if (!sentence || summary.length + sentence.length > LONGEST) continue
    summary += sentence
    if (summary.length >= SHORTEST * 1.5) break
  }
  return summary.slice(0, LONGEST)
}

function opening({ date, places, mode, title, kind }: Omit<Meeting, 'summary'>): string {
  const what = [dayWords(date), clip(title)].filter(Boolean).join('，')
  if (NAMED_BY_A_VERB.has(kind)) return `${what}。`
  const where = places.length > 0 && mode !== 'video' ? `在${places.map((place) => place.name).join('、')}` : ''
  return `${what}${where}${HOW[mode]}举行。`
}

/** `2024年12月30日`, `2021年12月17日至18日`, `2024年12月`; '' where nothing is known. */
function dayWords({ start, end, precision }: MeetingDate): string {
  if (!start) return ''
  const [year, month, day] = start.split('-').map(Number)
  if (precision === 'year') return `${year}年`
  if (precision === 'month') return `${year}年${month}月`
  const first = `${year}年${month}月${day}日`
  if (!end || end === start) return first
  const [endYear, endMonth, endDay] = end.split('-').map(Number)
  const last = [endYear === year ? '' : `${endYear}年`, endYear === year && endMonth === month ? '' : `${endMonth}月`]
  return `${first}至${last.join('')}${endDay}日`
}

function chairs(participants: readonly Participant[]): string {
  const chairing = named(participants, 'chair')
  if (chairing.length > 0) return `${chairing.slice(0, 3).map(withPost).join('、')}主持。`
  const speaking = named(participants, 'speaker')
  return speaking.length > 0 ? `${speaking.slice(0, 3).map(withPost).join('、')}讲话。` : ''
}

function named(participants: readonly Participant[], role: Role): Participant[] {
  return participants.filter((one) => one.entityType === 'person' && one.roles.includes(role))
}

function withPost({ name, titles }: Participant): string {
  return `${titles[0] ?? ''}${name}`
}

function dealtWith({ documents, agenda }: Omit<Meeting, 'summary'>): string {
  if (documents.length > 0) {
    const titles = documents.slice(0, 2).map((document) => `《${clip(document.title)}》`)
    return `涉及${titles.join('')}${documents.length > 2 ? `等${documents.length}份文件` : ''}。`
  }
  const first = agenda[0]
  return first ? `议题有${clip(first.text)}${agenda.length > 1 ? `等${agenda.length}项` : ''}。` : ''
}

function signed({ agreements }: Omit<Meeting, 'summary'>): string {
  const first = agreements[0]
  if (!first) return ''
  return `签署《${clip(first.title)}》${agreements.length > 1 ? `等${agreements.length}项协议` : ''}。`
}

function promised({ commitments }: Omit<Meeting, 'summary'>): string {
  const first = commitments[0]
  if (!first) return ''
  return `提出${commitments.length}项承诺和要求，包括“${clip(first.text)}”。`
}

function visited({ visits }: Omit<Meeting, 'summary'>): string {
  const first = visits[0]
  return first ? `考察了${clip(first.name)}${visits.length > 1 ? `等${visits.length}处` : ''}。` : ''
}

function attended(participants: readonly Participant[]): string {
  const present = named(participants, 'attendee')
  if (present.length === 0) return ''
  const few = present.slice(0, 5).map((one) => one.name)
  return `${few.join('、')}${present.length > few.length ? `等${present.length}人` : ''}出席。`
}

function reported({ sources }: Omit<Meeting, 'summary'>): string {
  const first = sources[0]
  return first?.title ? `据${first.outlet ?? ''}报道《${clip(first.title)}》。` : ''
}

function clip(words: string): string {
  return words.length <= LONGEST_PIECE ? words : `${words.slice(0, LONGEST_PIECE - 1)}…`
}
