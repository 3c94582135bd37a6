import { projectsIn } from '#extract/commitments/projects.ts'
import type { Statement } from '#model/ledger.ts'
import type { Commitment, Meeting, Progress, Target } from '#model/record.ts'
import { cut } from './cut.ts'

const DOCUMENT = /《([^《》]{2,60})》/g
const MAX_TEXT = 500
const MAX_SUBJECTS = 6
/** A small number stands in too many statements to tell what one speaks of. */
const TELLING = 10

/** What a meeting promises and reports, each with what it speaks of. */
export function statementsOf(meeting: Meeting): Statement[] {
  return [
    ...meeting.commitments.map((commitment) => commitmentStatement(meeting, commitment)),
    ...meeting.progress.map((progress, at) => progressStatement(meeting, progress, at)),
  ]
}

export function commitmentStatement(
  meeting: Meeting,
  { id, text, speaker, span, projects, targets }: Commitment,
): Statement {
  return {
    ...common(meeting, { text, speaker, span }),
    id,
    kind: 'commitment',
    subjects: subjects(text, projects, targets),
  }
}

function progressStatement(meeting: Meeting, { text, speaker, span, figures }: Progress, at: number): Statement {
  const id = `${meeting.id}-p${at + 1}`
  return {
    ...common(meeting, { text, speaker, span }),
    id,
    kind: 'progress',
    subjects: subjects(text, projectsIn(text), figures),
  }
}

function common(meeting: Meeting, { text, speaker, span }: Pick<Statement, 'text' | 'speaker' | 'span'>) {
  return {
    meetingId: meeting.id,
    meetingTitle: cut(meeting.title, 200),
    date: meeting.date.start,
    text: cut(text, MAX_TEXT),
    speaker,
    span,
  }
}

function subjects(text: string, projects: readonly string[], targets: readonly Target[]): string[] {
  const documents = [...text.matchAll(DOCUMENT)].map(([, title]) => title as string)
  const figures = targets.filter(({ value, unit }) => value >= TELLING || unit === '%')
  const all = [
    ...projects.map((name) => `project:${plain(name)}`),
    ...documents.map((title) => `document:${plain(title)}`),
    ...figures.map(({ value, unit }) => `target:${value}${plain(unit)}`),
  ]
  return [...new Set(all)].slice(0, MAX_SUBJECTS)
}

function plain(name: string): string {
  return cut(name.normalize('NFKC').replace(/[\s“”"]+/g, ''), 60)
}
