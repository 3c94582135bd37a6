import { createHash } from 'node:crypto'
import { meetingPath, permanentName, webAddress } from '#feeds/addresses.ts'
import type { PublishedMeeting } from '#model/entry.ts'
import type { Meeting, Participant } from '#model/record.ts'
import { AGENDA_ACTIONS, ROLES } from '#model/vocabulary.ts'

/** The namespace of addresses, RFC 4122 appendix C. */
const ADDRESSES = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/**
 * The meeting as an event of Open Civic Data (OCDEP 4, and the event schema of `pupa`). Meetings are whole days, so
 * times are midnight in China; one without a known day has no `start_time`.
 */
export function civicEvent({ meeting, publishedAt, updatedAt }: PublishedMeeting, baseUrl: string, today: string) {
  const { date } = meeting
  return {
    _type: 'event',
    id: `ocd-event/${uuid(permanentName('meeting', meeting.id))}`,
    name: meeting.title,
    description: meeting.summary,
    classification: meeting.kind,
    start_time: date.start === null ? null : midnight(date.start),
    end_time: date.end === null ? null : midnight(date.end),
    timezone: 'Asia/Shanghai',
    all_day: true,
    status: date.start !== null && (date.end ?? date.start) >= today ? 'confirmed' : 'passed',
    location: locationOf(meeting),
    participants: meeting.participants.map(participant),
    agenda: meeting.agenda.map((item, at) => agendaItem(item, at, meeting)),
    documents: meeting.documents.map(({ title }) => document(title, meeting, baseUrl)),
    media: [],
    links: [{ note: meeting.title, url: baseUrl + meetingPath(meeting.id) }],
    sources: meeting.sources.flatMap(({ url, outlet, title }) => {
      const address = webAddress(url)
      return address === undefined ? [] : [{ url: address, note: outlet ?? title }]
    }),
    created_at: publishedAt,
    updated_at: updatedAt,
    extras: { huixun_id: meeting.id, hosts: meeting.hosts, series: meeting.series, mode: meeting.mode },
  }
}

function midnight(day: string): string {
  return `${day}T00:00:00+08:00`
}

function locationOf({ places, mode }: Meeting): object {
  return {
    name: places.map(({ name }) => name).join('、'),
    note: mode,
    url: '',
    coordinates: null,
  }
}

function participant({ name, entityType, roles, titles }: Participant): object {
  return {
    id: null,
    name,
    type: entityType === 'person' ? 'person' : 'organization',
    note: [...roles.map((role) => ROLES[role]), ...titles].join('、'),
  }
}

/** An agenda item, with the documents that it names. */
function agendaItem({ action, text }: Meeting['agenda'][number], at: number, { documents }: Meeting): object {
  return {
    description: text,
    order: String(at + 1),
    classification: [action],
    subjects: [],
    media: [],
    notes: AGENDA_ACTIONS[action],
    related_entities: documents
      .filter(({ title }) => text.includes(title))
      .map(({ title }) => ({ type: 'document', id: null, name: title, note: AGENDA_ACTIONS[action] })),
  }
}

/** Reports name documents and do not link them, so its address is that of the record. */
function document(title: string, { id }: Meeting, baseUrl: string): object {
  return { name: title, url: `${baseUrl}${meetingPath(id)}#documents`, media_type: 'text/html' }
}

/** Version 5 (RFC 4122, 4.3): the same name, the same identifier. */
function uuid(name: string): string {
  const bytes = createHash('sha1').update(ADDRESSES).update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
