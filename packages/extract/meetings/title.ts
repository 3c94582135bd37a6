import type { Span } from '#model/record.ts'
import type { Reading } from '../reading.ts'
import type { Candidate } from './gather.ts'
import { firstOf } from './kind.ts'

/** Two names share this part of the shorter one's characters when they name one meeting. */
const ALIKE = 0.6

/** The fullest naming of the chosen meeting: with its number, and from the text rather than from the headline. */
export function bestName(main: Candidate, others: readonly Candidate[]): Candidate {
  const same = [main, ...others.filter((other) => isSame(main, other))]
  return same.reduce((best, next) => (fullness(next) > fullness(best) ? next : best))
}

/** Whether two reports are of one meeting: their kinds agree, and so do their numbers and most of their words where both have them. */
export function isSame(one: Candidate, other: Candidate): boolean {
  if (one.series?.ordinal && other.series?.ordinal && one.series.ordinal !== other.series.ordinal) return false
  if (reach(one.name) !== reach(other.name) && reach(one.name) && reach(other.name)) return false
  if (one.bare || other.bare || one.made || other.made)
    return one.kind === other.kind || one.kind === 'work-conference' || other.kind === 'work-conference'
  return (one.kind === other.kind || isVague(one) || isVague(other)) && likeness(one.name, other.name) >= ALIKE
}

/** 全国, 全省, 全市: meetings of different levels are different ones. */
function reach(name: string): string | undefined {
  return /^全[国省市县区州盟旗]/.exec(name)?.[0]
}

/** 社会监督员会议 may be called 社会监督员座谈会 too. */
function isVague({ name, kind }: Candidate): boolean {
  return (
    kind === 'work-conference' && /(?<!工作|推进|部署|动员|现场|调度|汇报|电视电话|视频|干部)会议$/.test(firstOf(name))
  )
}

function likeness(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const characters = new Set(short)
  return [...characters].filter((character) => long.includes(character)).length / characters.size
}

function fullness(candidate: Candidate): number {
  const { name, bare, series, sentence, kind, made, rule } = candidate
  const nameless = kind === 'bilateral-meeting' || kind === 'delegation-visit' || rule === 'signed'
  const length = nameless ? -Math.max(0, name.length - 24) / 10 : Math.min(name.length, 45) / 50
  return (
    (series?.ordinal ? 4 : 0) +
    (bare ? -3 : 0) +
    (isVague(candidate) ? -1 : 0) +
    (sentence && !nameless ? 0.5 : 0) +
    (made ? -0.6 : 0) +
    length
  )
}

/** The title as the text has it, and where it stands there. */
export function quote(
  { article, text }: Reading,
  { name, nameSpan, sentence }: Candidate,
): { title: string; titleSpan: Span } {
  const at = sentence && text.slice(...nameSpan) === name ? nameSpan[0] : text.indexOf(name)
  if (at >= 0) return { title: article.text.slice(at, at + name.length), titleSpan: [at, at + name.length] }
  return { title: name, titleSpan: sentence ? nameSpan : openingOf(text) }
}

function openingOf(text: string): Span {
  const end = text.indexOf('\n')
  return [0, end < 0 ? text.length : end]
}
