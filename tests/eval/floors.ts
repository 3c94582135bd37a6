import { readFileSync, writeFileSync } from 'node:fs'
import { meanF1, type Row } from './table.ts'

/** The least F1 of each field and of their mean, by collection, as `baseline.json` keeps them. */
export type Floors = Record<string, Record<string, number>>

const BASELINE = new URL('baseline.json', import.meta.url)
const MEAN = 'mean F1 over fields'

export function readFloors(): Floors {
  return JSON.parse(readFileSync(BASELINE, 'utf8')) as Floors
}

export function writeFloors(floors: Floors): void {
  writeFileSync(BASELINE, `${JSON.stringify(floors, null, 2)}\n`)
}

/** What a collection measures now, rounded down to three places so that a floor is never above it. */
export function measured(rows: Row[]): Record<string, number> {
  const down = (value: number) => Math.floor(value * 1000) / 1000
  return { [MEAN]: down(meanF1(rows)), ...Object.fromEntries(rows.map((row) => [row.field, down(row.f1)])) }
}

/** The fields that fell below their floor, each as a sentence. */
export function fallen(floors: Record<string, number>, now: Record<string, number>): string[] {
  return Object.entries(floors)
    .filter(([field, floor]) => (now[field] ?? 0) < floor)
    .map(([field, floor]) => `${field}: ${now[field] ?? 0} is below its floor ${floor}`)
}

/** Floors with every field that improved, or had none yet, at what it measures now. */
export function raised(floors: Record<string, number>, now: Record<string, number>): Record<string, number> {
  return {
    ...now,
    ...Object.fromEntries(Object.entries(floors).map(([f, floor]) => [f, Math.max(floor, now[f] ?? 0)])),
  }
}

/** Floors with every field that fell at what it measures now; a field that is scored no more loses its floor. */
export function lowered(floors: Record<string, number>, now: Record<string, number>): Record<string, number> {
  const kept = Object.entries(floors).filter(([field]) => field in now)
  return Object.fromEntries(kept.map(([field, floor]) => [field, Math.min(floor, now[field] ?? 0)]))
}
