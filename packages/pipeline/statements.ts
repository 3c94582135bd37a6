import type { Statement } from '#model/ledger.ts'
import type { Meeting, Target } from '#model/record.ts'
import { cut } from './cut.ts'

const DOCUMENT = /《([^《》]{2,60})》/g
const MAX_TEXT = 500
const MAX_SUBJECTS = 6
/** A small number stands in too many statements to tell what one speaks of. */
const TELLING = 10

/** The commitments that a meeting makes, each with what it speaks of. */
export function promisedBy(meeting: Meeting): Statement[] {
  return meeting.commitments.map((commitment) => statementOf(meeting, { ...commitment, kind: 'commitment' }))
}

/** A statement of a meeting, with the projects and figures that it names; documents are found in its words. */
export function statementOf(meeting: Meeting, { id, kind, text, speaker, span, projects, targets }: Said): Statement {
  return {
    id,
    kind,
    meetingId: meeting.id,
    meetingTitle: cut(meeting.title, 200),
    date: meeting.date.start,
    text: cut(text, MAX_TEXT),
    speaker,
    span,
    subjects: subjects(text, projects, targets),
  }
}

type Said = Pick<Statement, 'id' | 'kind' | 'text' | 'speaker' | 'span'> & { projects: string[]; targets: Target[] }

function subjects(text: string, projects: readonly string[], targets: readonly Target[]): string[] {
  const documents = [...text.matchAll(DOCUMENT)].map(([, title]) => title as string)
  const figures = targets.filter(({ value, unit }) => value >= TELLING || unit === '%')
  const all = [
    ...projects.map(projectSubject),
    ...documents.map((title) => `document:${plain(title)}`),
    ...figures.map(({ value, unit }) => `target:${value}${plain(unit)}`),
  ]
  return [...new Set(all)].slice(0, MAX_SUBJECTS)
}

const PROJECT = 'project:'

/** What statements on a project are found under. */
export function projectSubject(name: string): string {
  return `${PROJECT}${plain(name)}`
}

/** The project that a subject is; of documents and targets none. */
export function projectIn(subject: string): string | undefined {
  return subject.startsWith(PROJECT) ? subject.slice(PROJECT.length) : undefined
}

function plain(name: string): string {
  return cut(name.normalize('NFKC').replace(/[\s“”"]+/g, ''), 60)
}
