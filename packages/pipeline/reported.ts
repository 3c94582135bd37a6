import { projectsIn } from '#extract/commitments/projects.ts'
import type { Statement } from '#model/ledger.ts'
import type { Meeting } from '#model/record.ts'
import { statementOf } from './statements.ts'

/** The results that a meeting reports, each with what it speaks of. */
export function reportedBy(meeting: Meeting): Statement[] {
  return meeting.progress.map((progress, at) => {
    const { text, figures } = progress
    const what = {
      id: `${meeting.id}-p${at + 1}`,
      kind: 'progress' as const,
      projects: projectsIn(text),
      targets: figures,
    }
    return statementOf(meeting, { ...progress, ...what })
  })
}
