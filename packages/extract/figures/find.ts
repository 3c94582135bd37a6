import type { FigureValue, Finding } from '../findings.ts'
import type { Reading } from '../reading.ts'

/** Every number with its unit, in order of place. */
export function findFigures(_reading: Reading): Finding<FigureValue>[] {
  return []
}
