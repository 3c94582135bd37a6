import type { LedgerStatus } from './ledger.ts'

/** Under which ids what a record names is listed: its hosts, and the people who took part, by their names in it. */
export interface Pointers {
  bodies: Record<string, string>
  people: Record<string, string>
}

/** What a record does not say itself: what became of its commitments, by their ids, and where what it names is listed. */
export interface Standing extends Pointers {
  statuses: Record<string, LedgerStatus>
}
