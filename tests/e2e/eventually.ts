import { setTimeout as pause } from 'node:timers/promises'

/** Looks again until it finds what it looks for, or patience ends; gives what it saw last. */
export function eventuallyWithin(patienceMs: number) {
  return async <Seen>(look: () => Promise<Seen>, found: (seen: Seen) => boolean): Promise<Seen> => {
    const end = Date.now() + patienceMs
    for (;;) {
      const seen = await look()
      if (found(seen) || Date.now() > end) return seen
      await pause(100)
    }
  }
}
