import type { Counts, Tally } from './tally.ts'

/** How well one field was read, each measure from 0 to 1. */
export interface Row extends Counts {
  field: string
  precision: number
  recall: number
  f1: number
}

/** One row a field, in the order in which fields were first scored. */
export function rows(tally: Tally): Row[] {
  return [...tally.counts].map(([field, counts]) => ({ field, ...counts, ...measures(counts) }))
}

function measures({ right, wrong, missed }: Counts): { precision: number; recall: number; f1: number } {
  const share = (of: number) => (of === 0 ? 0 : right / of)
  return { precision: share(right + wrong), recall: share(right + missed), f1: share(right + (wrong + missed) / 2) }
}

/** The mean F1 over all fields that were scored. */
export function meanF1(all: Row[]): number {
  return all.reduce((sum, row) => sum + row.f1, 0) / (all.length || 1)
}

/** The table as lines of text. */
export function tableOf(all: Row[], articles: number): string {
  const lines = all.map((row) => {
    const numbers = `P ${row.precision.toFixed(3)}  R ${row.recall.toFixed(3)}  F1 ${row.f1.toFixed(3)}`
    return `${row.field.padEnd(22)} ${numbers}   (${row.right} right, ${row.wrong} wrong, ${row.missed} missed)`
  })
  return [...lines, `${'mean F1 over fields'.padEnd(22)} ${meanF1(all).toFixed(4)}   articles ${articles}`].join('\n')
}

/** What was missed (-) and wrongly given (+), article by article. */
export function missesOf(tally: Tally): string {
  const byFile = Map.groupBy(tally.misses, (miss) => miss.file)
  return [...byFile]
    .map(([file, misses]) => [file, ...misses.map(({ field, sign, what }) => `  ${sign} ${field}: ${what}`)].join('\n'))
    .join('\n')
}
