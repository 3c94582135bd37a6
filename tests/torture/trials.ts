import { calls, weather } from './calls.ts'
import { connections } from './connections.ts'
import { copies } from './copies.ts'
import { deliveries } from './deliveries.ts'
import { disk } from './disk.ts'
import { kills } from './kills.ts'
import { mutants } from './mutants.ts'
import { requests } from './requests.ts'
import { soak } from './soak.ts'
import type { Trial } from './trial.ts'
import { wire } from './wire.ts'

/** Everything that is done to the system, in the order in which it is done. */
export const TRIALS: readonly Trial[] = [
  deliveries,
  copies,
  calls,
  weather,
  wire,
  mutants,
  requests,
  connections,
  disk,
  kills,
  soak,
]
