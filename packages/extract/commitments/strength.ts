import type { Strength } from '#model/vocabulary.ts'
import type { Pledge } from './cut.ts'

/** How firm a commitment is: by the modal of its own clause, else by the one that holds from before; a bare verb demands. */
export function strengthOf({ action }: Pledge): Strength {
  return action.modal?.strength ?? 'must'
}
