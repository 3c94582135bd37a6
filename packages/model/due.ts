import type { Commitment } from './record.ts'

/** What calendars are read by beside facets: that a commitment is due on a day at all, or in which year. */
export const DUE = 'due:any'

export function dueIn(year: number | string): string {
  return `due:${year}`
}

export function isDue(listedUnder: string): boolean {
  return listedUnder.startsWith('due:')
}

/** The day that a commitment is due on: its deadline, or the last day of its period. */
export function dueDay({ deadline, period }: Pick<Commitment, 'deadline' | 'period'>): string | undefined {
  return deadline ?? period?.end
}
