import type {
  AgendaItem,
  Agreement,
  Commitment,
  Evidence,
  Meeting,
  MeetingDocument,
  Progress,
  Reference,
  Visit,
} from '#model/record.ts'
import { alike, named } from './alike.ts'

type Same<Claim> = [Claim, ...Claim[]]
type Claims = Pick<
  Meeting,
  'agenda' | 'documents' | 'agreements' | 'visits' | 'commitments' | 'progress' | 'references'
>

/** What was dealt with, promised and reported: all that any article says, once, with every article that says it. */
export function claims(ordered: readonly Meeting[]): Claims {
  const lists = <Claim>(get: (share: Meeting) => Claim[]) => ordered.map(get)
  return {
    agenda: alike<AgendaItem>(
      lists((share) => share.agenda),
      ({ text }) => text,
    ).map(joined),
    documents: alike<MeetingDocument>(
      lists((share) => share.documents),
      ({ title }) => title,
    ).map(joined),
    agreements: alike<Agreement>(
      lists((share) => share.agreements),
      ({ title }) => title,
    ).map(agreement),
    visits: alike<Visit>(
      lists((share) => share.visits),
      ({ name }) => name,
    ).map(joined),
    commitments: alike<Commitment>(
      lists((share) => share.commitments),
      ({ text }) => text,
    ).map(commitment),
    progress: alike<Progress>(
      lists((share) => share.progress),
      ({ text }) => text,
    ).map(progress),
    references: named<Reference>(
      lists((share) => share.references),
      ({ series, ordinal }) => `${series} ${ordinal}`,
    ).map(joined),
  }
}

/** The first of the same claims, with the evidence of all. */
export function joined<Claim extends { evidence?: Evidence[] | undefined }>(same: Same<Claim>): Claim {
  return { ...same[0], evidence: same.flatMap(({ evidence = [] }) => evidence) }
}

function agreement(same: Same<Agreement>): Agreement {
  return { ...joined(same), parties: distinct(same.flatMap(({ parties }) => parties)) }
}

function progress(same: Same<Progress>): Progress {
  return {
    ...joined(same),
    speaker: firstSaid(same, ({ speaker }) => speaker),
    figures: targets(same.flatMap(({ figures }) => figures)),
  }
}

function commitment(same: Same<Commitment>): Commitment {
  return {
    ...joined(same),
    speaker: firstSaid(same, ({ speaker }) => speaker),
    categories: distinct(same.flatMap(({ categories }) => categories)),
    period: firstSaid(same, ({ period }) => period),
    deadline: firstSaid(same, ({ deadline }) => deadline),
    targets: targets(same.flatMap((one) => one.targets)),
    projects: distinct(same.flatMap(({ projects }) => projects)),
  }
}

function firstSaid<Claim, Value>(same: Claim[], get: (claim: Claim) => Value | null): Value | null {
  return same.map(get).find((value) => value !== null) ?? null
}

function targets(all: Commitment['targets']): Commitment['targets'] {
  return [
    ...new Map(all.toReversed().map((target) => [`${target.value} ${target.unit}`, target])).values(),
  ].toReversed()
}

function distinct<Word>(words: Word[]): Word[] {
  return [...new Set(words)]
}
