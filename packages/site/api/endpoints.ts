import { article } from './articles.ts'
import { changes } from './changes.ts'
import { commitment, commitments } from './commitments.ts'
import { bodies, body, oneSeries, people, person, places, project, projects, series } from './directories.ts'
import type { Endpoint } from './endpoint.ts'
import { exportLines, exportTable } from './export.ts'
import { history, meeting, meetings } from './meetings.ts'
import { rejected, sources, status } from './system.ts'

/** Every address of the API, in the order of the documentation. */
export const ENDPOINTS: readonly Endpoint[] = [
  meetings,
  meeting,
  history,
  commitments,
  commitment,
  series,
  oneSeries,
  bodies,
  body,
  people,
  person,
  places,
  projects,
  project,
  article,
  changes,
  exportLines,
  exportTable,
  status,
  sources,
  rejected,
]
