import { BODIES } from './corpus-bodies.ts'
import { CONFERENCES } from './corpus-conferences.ts'
import { ENCOUNTERS } from './corpus-encounters.ts'
import { PLENARIES } from './corpus-plenaries.ts'
import type { Meaning } from './surface.ts'

/** How the genre tells of meetings: what is meant, then headlines and openings that mean it. */
export const MEETINGS: Meaning[] = [...BODIES, ...PLENARIES, ...CONFERENCES, ...ENCOUNTERS]
