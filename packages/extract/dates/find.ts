import type { DateValue, Finding } from '../findings.ts'
import type { Reading } from '../reading.ts'

/** Every date expression that settles at least a year, in order of place. */
export function findDates(_reading: Reading): Finding<DateValue>[] {
  return []
}
