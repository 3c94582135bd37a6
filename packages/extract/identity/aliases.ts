import type { MeetingFacts } from '#model/facts.ts'

/** An article without a day of its own appears on the day of the meeting or on one of these days after. */
const LATE = 2
const DAY_MS = 86_400_000

/**
 * The names under which a meeting can be found by an article that tells the same of it: its id, its series with the
 * number, and its day with each host, each of its people, and each place and kind: a capital has many meetings a day.
 */
export function aliasesOf({ natural, series, kind, days, dayFrom, hosts, people, places }: MeetingFacts): string[] {
  const session = series && series.ordinal !== null ? [`session ${series.id} ${series.ordinal}`] : []
  const late = dayFrom === 'publication' ? LATE : 0
  const onDays = Array.from({ length: days ? late + 1 : 0 }, (_, before) => dayBefore(days?.start ?? '', before))
  const who = [
    ...hosts.map((host) => `host ${host}`),
    ...people.map((name) => `person ${name}`),
    ...places.map((place) => `place ${place} ${kind}`),
  ]
  return [`id ${natural}`, ...session, ...onDays.flatMap((day) => who.map((one) => `${day} ${one}`))]
}

function dayBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * DAY_MS).toISOString().slice(0, 10)
}
