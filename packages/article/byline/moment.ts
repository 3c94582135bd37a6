const DATE =
  /(?<!\d)((?:19|20)\d{2})(?:\s{0,2}[-/.年]\s{0,2}|\s(?=\d{2}\s?\/\s?\d{2}\s))(\d{1,2})\s{0,2}[-/.月]\s{0,2}(\d{1,2})(?!\d)\s{0,2}日?(?:[\s,]{0,3}(?:星期|周)[一二三四五六日天])?(?:[\sT,|-]{0,4}(\d{1,2})\s?[:时点]\s?(\d{1,2})(?!\d)(?:\s?[:分]\s?(\d{1,2})(?!\d)秒?)?(?:\.\d{1,6})?(Z|[+-]\d{2}:?\d{2})?)?/
/** `26.03.2019 09:24`, as sites made abroad write. */
const DAY_FIRST = /(?<![\d.])(\d{2})\.(\d{2})\.((?:19|20)\d{2})(?!\d)(?:\s{1,4}(\d{1,2}):(\d{2})(?::(\d{2}))?)?/
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/
const BEIJING = 8 * 60

/**
 * The first date of a byline as ISO 8601 in Beijing time, `2024-12-31T09:28:00+08:00`, or the day alone where no time
 * stands beside it; `undefined` where there is no date that exists.
 */
export function momentIn(text: string): string | undefined {
  const found = DATE.exec(text.normalize('NFKC')) ?? COMPACT.exec(text.trim()) ?? yearFirst(DAY_FIRST.exec(text))
  if (!found) return undefined
  const [year, month, day] = [1, 2, 3].map((i) => Number(found[i])) as [number, number, number]
  if (!isDay(year, month, day)) return undefined
  const date = `${year}-${two(month)}-${two(day)}`
  if (found[4] === undefined) return date
  const [hour, minute, second] = [4, 5, 6].map((i) => Number(found[i] ?? 0)) as [number, number, number]
  if (hour > 23 || minute > 59 || second > 59) return date
  if (found[7] && minutesEast(found[7]) !== BEIJING) {
    return beijing(Date.UTC(year, month - 1, day, hour, minute, second) - minutesEast(found[7]) * 60_000)
  }
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}+08:00`
}

/** The same parts, in the order in which the other forms have them. */
function yearFirst(found: RegExpExecArray | null): (string | undefined)[] | null {
  return found && [found[0], found[3], found[2], found[1], ...found.slice(4)]
}

/** A Unix time in milliseconds as an ISO moment in Beijing time. */
export function beijing(milliseconds: number): string {
  return `${new Date(milliseconds + BEIJING * 60_000).toISOString().slice(0, 19)}+08:00`
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1990
}

function minutesEast(zone: string): number {
  if (zone === 'Z') return 0
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(zone) as unknown as [string, string, string, string]
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
