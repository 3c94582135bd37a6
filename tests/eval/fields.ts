import type { Article, Commitment, Meeting, Participant, Progress } from '#model/record.ts'
import type { Role } from '#model/vocabulary.ts'
import { folded, holds, same } from './fold.ts'
import type { GoldArticle, GoldMeeting, GoldPerson, GoldStatements } from './gold.ts'
import type { Tally } from './tally.ts'

/** Roles that say what somebody did there; being present is scored by the name alone, and a delegation's sides by nobody. */
const DEEDS = new Set<Role>(['chair', 'speaker', 'presenter', 'adviser', 'signatory', 'observer'])

/** Actions that a reader may or may not make an agenda item of. */
const LOOSE_ACTIONS = ['sign', 'deploy', 'study']

/** Scores the fields of the article itself. */
export function scoreArticle(tally: Tally, file: string, gold: GoldArticle, given: Partial<Article>): void {
  const titles = gold.titleAny ?? (gold.title ? [gold.title] : [])
  if (titles.length > 0) {
    const isRight = titles.some((title) => same(title, given.title))
    tally.value('article.title', file, isRight, gold.title ?? titles[0], given.title)
  }
  if (gold.outlet && !gold.outletOptional) {
    tally.value('article.outlet', file, same(gold.outlet, given.outlet), gold.outlet, given.outlet)
  }
  if (gold.publishedDay !== undefined) {
    const day = given.publishedAt?.slice(0, 10) ?? null
    tally.value('article.published', file, day === gold.publishedDay, gold.publishedDay, given.publishedAt)
  }
  if (gold.reporters) tally.set('article.reporters', file, gold.reporters, given.reporters ?? [], { matches: same })
  if (gold.language) {
    tally.value('article.language', file, given.language === gold.language, gold.language, given.language)
  }
  scoreText(tally, file, gold, given.text)
}

function scoreText(tally: Tally, file: string, gold: GoldArticle, text: string | undefined): void {
  for (const phrase of gold.textHas ?? []) tally.value('article.text', file, holds(text, phrase), phrase)
  for (const phrase of gold.textLacks ?? []) {
    if (holds(text, phrase)) tally.wrong('article.text', file, phrase)
    else tally.right('article.text')
  }
  for (const phrase of gold.textOnce ?? []) {
    const isOnce = folded(text).split(folded(phrase)).length === 2
    tally.value('article.text', file, isOnce, `once: ${phrase}`)
  }
}

/** Scores one meeting; a meeting that was not found (`{}`) misses all its fields. */
export function scoreMeeting(tally: Tally, file: string, gold: GoldMeeting, given: Partial<Meeting>): void {
  scoreIdentity(tally, file, gold, given)
  scoreTimeAndPlace(tally, file, gold, given)
  scorePeople(tally, file, gold, given.participants ?? [])
  scoreBusiness(tally, file, gold, given)
  scoreStatements(tally, file, 'commitments', gold.commitments, given.commitments ?? [])
  scoreStatements(tally, file, 'progress', gold.progress, given.progress ?? [])
}

function scoreIdentity(tally: Tally, file: string, gold: GoldMeeting, given: Partial<Meeting>): void {
  const kinds: (string | undefined)[] = [gold.kind, ...(gold.kindAny ?? [])]
  tally.value('meeting.kind', file, kinds.includes(given.kind), gold.kind, given.kind)
  if (gold.title) {
    const isRight = isTitle(gold.title, given.title) || (gold.titleAny ?? []).some((title) => same(title, given.title))
    tally.value('meeting.title', file, isRight, gold.title, given.title)
  }
  const ordinal = given.series?.ordinal
  if (gold.series?.ordinal) {
    tally.value('meeting.ordinal', file, gold.series.ordinal === ordinal, gold.series.ordinal, ordinal)
  } else if (gold.series === null && ordinal) tally.wrong('meeting.ordinal', file, ordinal)
}

/** The meeting's name, or that name with a little more around it. */
function isTitle(wanted: string, given: string | undefined): boolean {
  return same(wanted, given) || (holds(given, wanted) && folded(given).length <= folded(wanted).length * 1.3)
}

function scoreTimeAndPlace(tally: Tally, file: string, gold: GoldMeeting, given: Partial<Meeting>): void {
  if (gold.date) {
    const isRight = gold.date.start === given.date?.start && gold.date.end === (given.date?.end ?? given.date?.start)
    tally.value('meeting.date', file, isRight, `${gold.date.start}/${gold.date.end}`, given.date?.start)
  }
  if (gold.mode) tally.value('meeting.mode', file, gold.mode === given.mode, gold.mode, given.mode)
  if (gold.placesOptional) return
  const places = given.places ?? []
  for (const wanted of gold.places ?? []) {
    const isRight = places.some((place) => isInside(wanted, place.adcode))
    tally.value('meeting.place', file, isRight, wanted, places.map((place) => place.name).join())
  }
}

/** A more precise division than the wanted one is right too: 510100 for 510000. */
function isInside(wanted: string, adcode: string | undefined): boolean {
  return (adcode ?? '').startsWith(wanted.replace(/(00){1,2}$/, ''))
}

function scorePeople(tally: Tally, file: string, gold: GoldMeeting, given: Participant[]): void {
  const persons = given.filter((one) => one.entityType !== 'group')
  const names = persons.map((one) => one.name)
  const wanted = gold.participants.map((one) => one.name)
  tally.set('participants', file, wanted, names, {
    matches: same,
    allows: (name) => (gold.participantsOptional ?? []).some((optional) => same(optional, name)),
  })
  for (const absent of gold.notParticipants ?? []) {
    if (names.some((name) => same(name, absent))) tally.wrong('participants', file, `not present: ${absent}`)
  }
  for (const person of gold.participants) {
    scorePerson(
      tally,
      file,
      person,
      persons.find((one) => same(one.name, person.name)),
    )
  }
  if (gold.groupsOptional) return
  const groups = given.filter((one) => one.entityType === 'group')
  for (const phrase of gold.groups ?? []) {
    const isRight = groups.some((group) => holds(group.name, phrase) || holds(phrase, group.name))
    tally.value('participants.groups', file, isRight, phrase)
  }
}

function scorePerson(tally: Tally, file: string, gold: GoldPerson, given: Participant | undefined): void {
  tally.set('participants.titles', file, gold.titles, given?.titles ?? [], {
    matches: same,
    allows: (title) => (gold.optionalTitles ?? []).some((optional) => holds(title, optional)),
  })
  const deeds = (roles: Role[]) => roles.filter((role) => DEEDS.has(role))
  tally.set('participants.roles', file, deeds(gold.roles), deeds(given?.roles ?? []), {
    matches: (wanted, role) => wanted === role,
    allows: (role) => (gold.optionalRoles ?? []).includes(role),
  })
}

function scoreBusiness(tally: Tally, file: string, gold: GoldMeeting, given: Partial<Meeting>): void {
  if (gold.agenda) {
    tally.set('agenda', file, gold.agenda, given.agenda ?? [], {
      matches: (wanted, item) =>
        [wanted.action, ...(wanted.actionAny ?? [])].includes(item.action) && holds(item.text, wanted.contains),
      allows: (item) =>
        (gold.agendaOptional ?? []).some((phrase) => holds(item.text, phrase)) || LOOSE_ACTIONS.includes(item.action),
    })
  }
  const named = {
    documents: given.documents?.map((one) => one.title),
    agreements: given.agreements?.map((one) => one.title),
    visits: given.visits?.map((one) => one.name),
  }
  for (const field of ['documents', 'agreements', 'visits'] as const) {
    const optional = gold[`${field}Optional`] ?? []
    const wanted = gold[field]
    if (!wanted) continue
    tally.set(field, file, wanted, named[field] ?? [], {
      matches: same,
      allows: (name) => optional.some((one) => same(one, name)),
    })
  }
  if (!gold.references) return
  tally.set('references', file, gold.references, given.references ?? [], {
    matches: (wanted, reference) => wanted.ordinal === reference.ordinal,
    allows: (reference) => (gold.referencesOptional ?? []).some((ordinal) => ordinal === reference.ordinal),
  })
}

function scoreStatements(
  tally: Tally,
  file: string,
  field: 'commitments' | 'progress',
  gold: GoldStatements | undefined,
  given: (Commitment | Progress)[],
): void {
  for (const { contains, speaker } of gold?.must ?? []) {
    const found = given.find((statement) => holds(statement.text, contains))
    if (!found) {
      tally.missed(`${field}.found`, file, contains)
      continue
    }
    tally.right(`${field}.found`)
    if (speaker === undefined) continue
    const isRight = speaker === null ? !found.speaker : same(speaker, found.speaker)
    tally.value(`${field}.speaker`, file, isRight, `${speaker}: ${contains}`, found.speaker)
  }
  for (const phrase of gold?.mustNot ?? []) {
    if (given.some((statement) => holds(statement.text, phrase))) tally.wrong(`${field}.found`, file, phrase)
  }
}
