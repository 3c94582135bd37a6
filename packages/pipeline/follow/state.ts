import type { SourceStatus } from '#model/source.ts'
import type { Validators } from './web.ts'

/** A source's entry in the file, as far as readers see it, and its place there. */
export interface Definition {
  id: string
  name: string
  home: string
  url: string
  order: number
  /** As in the file, an ISO duration. */
  every: string
}

/** Pages of a list that are still to be read, kept so that a run which ends in the middle is gone on with. */
export interface Walk {
  /** What was found before is known. ISO instant, like all that follow. */
  startedAt: string
  pages: string[]
  /** How many pages may still be read. */
  left: number
  /** Validators of the first page, kept for the next walk when this one is through. */
  first?: Validators
}

/** What is remembered of a source. */
export interface SourceState extends Definition {
  /** When there is something to do for it again. */
  nextAt: string
  /** Since when a message for it waits in the queue. */
  queuedAt?: string
  holder?: string
  /** Somebody is at it until then, unless it says so anew. */
  heldUntil?: string
  walk?: Walk
  /** Validators of the listing at an address, when it was last read to its end. */
  listed?: Validators & { url: string }
  /** When the listing was last asked for, and read to its end. */
  listedAt?: string
  lastAttempt?: string
  lastSuccess?: string
  lastNew?: string
  /** The last moments at which it gave something new, oldest first. */
  newAt: string[]
  /** New articles by day in China. */
  daily: Record<string, number>
  /** Attempts that failed since the last success. */
  failures: number
  failure?: string
  health: Pick<SourceStatus, 'state'> & { since?: string }
}

/** An address that some source led to. */
export interface KnownAddress {
  /** Digest of its name. */
  id: string
  /** As it is asked for. */
  url: string
  /** The source that found it first; its page stands under that source. */
  source: string
  /**
   * `found`: to be downloaded; `fetched`: in the bucket; `same`: leads to another address that is; `left`: older than
   * what was wanted when it was found, or nothing that can be had.
   */
  state: 'found' | 'fetched' | 'same' | 'left'
  foundAt: string
  /** Its place among those found at that moment. */
  position: number
  /** Attempts to download it that failed; from the first one on it is surely to-do again. */
  attempts?: number
  /** Day on which a listing last showed it, to within a month. */
  shownOn: string
  fetchedAt?: string
  validators?: Validators
  /** Of what was read in it. */
  digest?: string
}

/** Something to do for a source: download an address, the first time or again. */
export interface Task {
  source: string
  /** Of the address. */
  address: string
  due: string
  /** Order among tasks of one moment. */
  position: number
  /** 0 for the first download, then the number of the later look. */
  round: number
  /** How often it failed. */
  attempts: number
  /** Whether later looks follow. */
  recheck: boolean
}

/**
 * The sources, the addresses they led to, and what is to be done. Reads see every write that ended before them. Writes
 * for a source need its holder: `false` says that somebody else took over and nothing was written.
 */
export interface SourceTable {
  /** Of every source that was registered, in the order of the file. */
  states(): Promise<SourceState[]>
  /** Puts a source on record, or its entry in the file where that has changed. */
  register(definition: Definition, at: string): Promise<void>
  /** Strikes a source off the record. What it led to stays known. */
  forget(id: string): Promise<void>
  /** Notes that a message for a source was sent, or, without `at`, that it was taken from the queue. */
  queued(id: string, at?: string): Promise<void>
  /** Takes a source for oneself where nobody has it; `undefined` where somebody does, or there is none. */
  begin(id: string, hold: { holder: string; now: string; until: string }): Promise<SourceState | undefined>
  /** Keeps changes of what is remembered; `null` takes a field away. */
  save(id: string, holder: string, changes: Changes): Promise<boolean>
  /** Keeps what readers are told of a source's health. */
  putHealth(id: string, health: SourceState['health']): Promise<void>
  address(id: string): Promise<KnownAddress | undefined>
  /** Those of these that are known; what was put on record in the last second may be missing. */
  addresses(ids: readonly string[]): Promise<Map<string, KnownAddress>>
  /** Keeps an address that nobody knew; `false` where somebody did. */
  claimAddress(address: KnownAddress): Promise<boolean>
  putAddress(address: KnownAddress): Promise<void>
  putTask(task: Task): Promise<void>
  removeTask(task: Task): Promise<void>
  /** The tasks of a source that are due, the first ones first. */
  tasks(source: string, request: { until: string; limit: number }): Promise<Task[]>
  /** When the next task of a source is due. */
  nextTask(source: string): Promise<string | undefined>
  /** Forgets some of the addresses that were last shown in a month, such as `2026-03`. Gives how many. */
  forgetAddresses(month: string): Promise<number>
}

export type Changes = { [Name in keyof Omit<SourceState, keyof Definition>]?: SourceState[Name] | null }
