import { dayInChina } from '#model/china.ts'
import type { Source } from '#model/sources-file.ts'

/** Papers put the day's edition online during the night. */
const NIGHT_MS = 6 * 3_600_000

/** A source as it stands on a day: `{yyyy}`, `{MM}` and `{dd}` in the address of a digital paper are the day in China. */
export function editionOf(source: Source, now: Date): Source {
  const [year, month, day] = dayInChina(new Date(now.getTime() - NIGHT_MS)).split('-') as [string, string, string]
  const url = source.url.replaceAll('{yyyy}', year).replaceAll('{MM}', month).replaceAll('{dd}', day)
  return { ...source, url }
}
