/** What is known of a host that is asked. */
export interface Host {
  /** Nobody may ask it before: somebody is asking, the pause after a request, or a back-off. ISO instant. */
  freeAt: string
  /** Requests that failed since the last that did not. */
  failures: number
}

/** A host's robots.txt, as it was. */
export interface Robots {
  /** Empty where there is none. */
  text: string
  /** ISO instant. */
  fetchedAt: string
}

/** The hosts, shared by all that fetch at the same time. Names are those of addresses, with the port where it is unusual. */
export interface HostTable {
  /**
   * Takes a host for oneself until an instant, where it is free now.
   *
   * @returns whether it was; and the host as it is.
   */
  acquire(host: string, times: { now: string; until: string }): Promise<{ granted: boolean; host: Host }>
  /** Lets a host go, free from an instant on. */
  release(host: string, state: Host): Promise<void>
  robots(host: string): Promise<Robots | undefined>
  putRobots(host: string, robots: Robots): Promise<void>
}
