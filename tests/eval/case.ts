/**
 * Makes a new case from an article, with what the parser says of it now, to be corrected by hand.
 *
 *   npm run case -- SLUG FILE [--published ISO-DATE] [--home ADCODE] [--url URL]
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Article, Meeting } from '#model/record.ts'
import { CASES, EXPECTED, type OwnGold } from './cases.ts'
import type { GoldArticle, GoldMeeting, GoldStatements } from './gold.ts'
import { parseFile } from './parse.ts'

const { values: known, positionals } = parseArgs({
  allowPositionals: true,
  options: { published: { type: 'string' }, home: { type: 'string' }, url: { type: 'string' } },
})
const [slug, file] = positionals
if (!slug || !file) throw new Error('usage: npm run case -- SLUG FILE [--published D] [--home A] [--url U]')

const folder = join(CASES, slug)
const source = join(folder, `source${extname(file) === '.txt' ? '.txt' : '.html'}`)
mkdirSync(folder)
copyFileSync(file, source)
writeFileSync(join(folder, EXPECTED), `${JSON.stringify(expectedNow(), null, 1)}\n`)
console.log(folder)

function expectedNow(): OwnGold {
  const parsed = parseFile(source, known)
  const about = { file: slug ?? '', region: '', level: '', ...(Object.keys(known).length > 0 && { known }) }
  if ('error' in parsed) return { ...about, kind: 'none', expectError: parsed.error }
  const { article, meetings } = parsed
  return {
    ...about,
    kind: meetings[0]?.kind ?? 'none',
    article: articleNow(article),
    meetings: meetings.map(meetingNow),
  }
}

function articleNow(article: Article): GoldArticle {
  return {
    title: article.title,
    ...(article.outlet && { outlet: article.outlet }),
    publishedDay: article.publishedAt?.slice(0, 10) ?? null,
    reporters: article.reporters,
    language: article.language,
    textHas: [],
    textLacks: [],
  }
}

function meetingNow(meeting: Meeting): GoldMeeting {
  const groups = meeting.participants.filter(({ entityType }) => entityType === 'group')
  return {
    kind: meeting.kind,
    title: meeting.title,
    series: meeting.series && { group: meeting.series.id, ordinal: meeting.series.ordinal },
    date: { start: meeting.date.start, end: meeting.date.end },
    mode: meeting.mode,
    places: meeting.places.flatMap(({ adcode }) => adcode ?? []),
    participants: meeting.participants
      .filter(({ entityType }) => entityType === 'person')
      .map(({ name, titles, roles }) => ({ name, titles, roles })),
    groups: groups.map(({ name }) => name),
    notParticipants: [],
    agenda: meeting.agenda.map(({ action, text }) => ({ action, contains: text })),
    documents: meeting.documents.map(({ title }) => title),
    agreements: meeting.agreements.map(({ title }) => title),
    visits: meeting.visits.map(({ name }) => name),
    references: meeting.references.map(({ series, ordinal }) => ({ group: series, ordinal })),
    commitments: statementsNow(meeting.commitments),
    progress: statementsNow(meeting.progress),
  }
}

function statementsNow(statements: { text: string; speaker: string | null }[]): GoldStatements {
  return { must: statements.map(({ text, speaker }) => ({ contains: text, speaker })), mustNot: [] }
}
