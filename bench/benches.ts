import type { Report } from './shared/report.ts'

/** How much is measured. */
export interface Options {
  /** Also at sizes that take long. */
  large: boolean
  /** The longest that one table is filled. */
  minutes: number
}

export type Bench = (options: Options) => Promise<Report>

/** All benches, in the order in which they run; each is loaded when it is its turn. */
export const BENCHES = {
  reading: async () => (await import('./reading/reading.ts')).reading,
  rendering: async () => (await import('./rendering/rendering.ts')).rendering,
  serving: async () => (await import('./serving/serving.ts')).serving,
  pipeline: async () => (await import('./pipeline/pipeline.ts')).pipeline,
  growth: async () => (await import('./growth/growth.ts')).growth,
  start: async () => (await import('./start/start.ts')).start,
} satisfies Record<string, () => Promise<Bench>>

export type BenchName = keyof typeof BENCHES
