import type { Series } from '#model/record.ts'
import type { Finding, Ground } from '../findings.ts'
import type { Reading } from '../reading.ts'

/** Every meeting of a running series that the text names (`川渝党政联席会议第四次会议`), in order of place. */
export function findSeries(_reading: Reading, _ground: Ground): Finding<Series>[] {
  return []
}
