import { meetingPath, webAddress } from '#feeds/addresses.ts'
import type { PublishedMeeting } from '#model/entry.ts'
import type { Meeting, Participant } from '#model/record.ts'

const ATTENDANCE = {
  'in-person': 'OfflineEventAttendanceMode',
  video: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const

/** The meeting as a schema.org `Event`. Days stay days: no hour is known. */
export function eventData({ meeting, updatedAt }: PublishedMeeting, baseUrl: string): object {
  const { date } = meeting
  const url = baseUrl + meetingPath(meeting.id)
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: meeting.title,
    inLanguage: 'zh-CN',
    ...(meeting.summary !== '' && { description: meeting.summary }),
    ...(date.start !== null && { startDate: date.start, endDate: date.end ?? date.start }),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${ATTENDANCE[meeting.mode]}`,
    ...(meeting.places.length > 0 && { location: meeting.places.map(place) }),
    ...(meeting.hosts.length > 0 && { organizer: meeting.hosts.map((name) => ({ '@type': 'Organization', name })) }),
    ...(meeting.series !== null && {
      superEvent: {
        '@type': 'EventSeries',
        name: meeting.series.name,
        url: `${baseUrl}/series/${encodeURIComponent(meeting.series.id)}`,
      },
    }),
    ...(meeting.participants.length > 0 && { attendee: meeting.participants.map(attendee) }),
    subjectOf: meeting.sources.map(report),
    sdDatePublished: updatedAt,
  }
}

function place({ name, adcode, country }: Meeting['places'][number]): object {
  const within = country ?? (adcode === undefined ? undefined : 'CN')
  return {
    '@type': 'Place',
    name,
    address: { '@type': 'PostalAddress', addressRegion: name, ...(within !== undefined && { addressCountry: within }) },
  }
}

function attendee({ name, entityType, titles }: Participant): object {
  if (entityType === 'group') return { '@type': 'Organization', name }
  return { '@type': 'Person', name, ...(titles.length > 0 && { jobTitle: titles }) }
}

function report({ title, outlet, url, publishedAt }: Meeting['sources'][number]): object {
  const address = webAddress(url)
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...(address !== undefined && { url: address }),
    ...(outlet !== null && { publisher: { '@type': 'Organization', name: outlet } }),
    ...(publishedAt !== null && { datePublished: publishedAt }),
  }
}
