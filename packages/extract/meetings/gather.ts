import type { Series } from '#model/record.ts'
import { type InFull, namedInFull, withFullName } from '../bodies/in-full.ts'
import { fold } from '../fold.ts'
import type { Reading, Sentence } from '../reading.ts'
import { find } from '../rule.ts'
import { parseSeries } from '../series/parse.ts'
import { ENCOUNTERS } from './encounters.ts'
import { endsWithHead } from './heads.ts'
import { ownerOf } from './hosts.ts'
import { firstOf } from './kind.ts'
import { mask, unmask } from './mask.ts'
import { isBare } from './name.ts'
import type { Report } from './report.ts'
import { NAMED_MEETINGS } from './rules.ts'

/** A report with the place that it has in the article. */
export interface Candidate extends Report {
  rule: string
  series: Series | undefined
  /** `title` and `subtitle` for the headline's lines, `lead` for the first sentences, `body` for the rest. */
  zone: 'title' | 'subtitle' | 'lead' | 'body'
  /** The sentence that reports it; undefined for the headline's lines. */
  sentence: Sentence | undefined
  /** The second of two meetings that one name joins; its sentence is the one that begins to tell of it. */
  second?: boolean
}

/** The sentences that open the article: this many, however short, and no more than so many characters. */
const LEAD = { sentences: 4, characters: 700 }
/**
 * A meeting is found where the article first reports it within so many UTF-16 code units of its text; what follows is, as
 * a rule, the wording of speeches and documents. A longer article gets the warning `read-in-part`.
 */
export const REPORTED_WITHIN = 30_000

/** Everything that headline and text say of meetings held, in order of place. */
export function gather(reading: Reading, home: string | undefined): Candidate[] {
  const { article } = reading
  const headlines = [
    { text: fold(article.title), zone: 'title' as const },
    ...article.subtitles.map((subtitle) => ({ text: fold(subtitle), zone: 'subtitle' as const })),
  ]
  const lead = endOfLead(reading)
  const bodies = namedInFull(reading)
  return [
    ...headlines.flatMap(({ text, zone }) =>
      reportsIn(text, bodies).map((report) => ({ ...place(report, home), zone, sentence: undefined })),
    ),
    ...reportsIn(reading.text.slice(0, REPORTED_WITHIN), bodies).map((report) => {
      const at = report.nameSpan[0]
      return {
        ...place(report, home),
        zone: at < lead ? ('lead' as const) : ('body' as const),
        sentence: sentenceAt(reading, at),
      }
    }),
  ]
}

function reportsIn(words: string, bodies: InFull): (Report & { rule: string })[] {
  const text = mask(words)
  const named = find(NAMED_MEETINGS, text, text)
  const encounters = find(ENCOUNTERS, text, text)
  return [...named, ...encounters]
    .map(({ value, rule }) => ({ ...value, name: unmask(value.name), rule }))
    .map((report) => ({ ...report, name: withFullName(withoutPrehistory(report.name), bodies) }))
    .sort((a, b) => a.nameSpan[0] - b.nameSpan[0])
}

/** 预备会议选举产生的大会主席团 is the session's 主席团; a group that was renamed goes by its new name. */
function withoutPrehistory(name: string): string {
  return name
    .replace(/预备会议?选举产生的大会(?=主席团)/, '')
    .replace(/^.{2,40}(?:更名为|调整为|改设为|改为)(?=.{4})/, '')
    .replace(/后的(?=第)/, '')
}

function place(report: Report & { rule: string }, home: string | undefined) {
  const numbered =
    !report.bare &&
    !/次会议[^，]{0,4}筹备/.test(report.name) &&
    report.kind !== 'bilateral-meeting' &&
    report.kind !== 'delegation-visit' &&
    report.kind !== 'press-conference'
  return { ...report, series: numbered ? seriesOf(report.name, home) : undefined }
}

function endOfLead({ sentences }: Reading): number {
  const full = sentences.filter(({ text }) => text.trim().length > 12)
  const last = full[Math.min(LEAD.sentences, full.length) - 1]
  return Math.min(last?.span[1] ?? 0, LEAD.characters)
}

function sentenceAt({ sentences }: Reading, at: number): Sentence | undefined {
  return sentences.find(({ span }) => at >= span[0] && at < span[1])
}

/**
 * The series of the numbered one, where two meetings are held as one: 党组会议暨第八次主任会议. It takes the body that the
 * whole name begins with where it has none itself.
 */
export function seriesOf(name: string, home: string | undefined): Series | undefined {
  const presidium = /^(.*?)[一二三四五六七八九十\d]{1,4}次会议(主席团.*)$/.exec(name)
  if (presidium) return parseSeries(`${presidium[1]}${presidium[2]}`, home)
  const first = firstOf(name).replace(/(次(?:主席|主任|委员长)?会议).+$/, '$1')
  const parts = name.split(/暨|和(?=第|.{2,16}第[^次]{1,6}次)/)
  const numbered =
    parts.length > 1 && endsWithHead(parts[0] as string) ? parts.find((part) => ORDINAL.test(part)) : undefined
  if (numbered && numbered !== parts[0]) {
    const body = isBare(numbered) ? (ownerOf(first)?.replace(/党(?:组|委)$/, '') ?? '') : ''
    return parseSeries(body + numbered, home)
  }
  return parseSeries(first, home) ?? parseSeries(name, home)
}

const ORDINAL = /第[^次期]{1,6}[次期]|届[^次]{1,4}次/
