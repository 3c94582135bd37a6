import type { SourceStatus } from '#model/source.ts'

/** Every source that is followed. Nothing is on record of any yet. */
export async function readSources(): Promise<SourceStatus[]> {
  return []
}
