import type { Series } from '#model/record.ts'
import { numeral } from '../figures/numeral.ts'
import { seriesId } from './id.ts'
import { SITTING, TERM, withoutNumbers } from './numbers.ts'

/** The numbers of a meeting whose spirit is studied are not this one's: 学习贯彻省委十二届六次全会精神. */
const SPIRIT = /^.*精神/

/**
 * The running series that a meeting's name shows by its number: 第十次 gives 10, or 第七届 gives 7 where there is no 次;
 * the term is 14 for 十四届…第十次. Undefined for a name without a number, but for a standing joint conference.
 * `home` is the jurisdiction that an unnamed 省 or 市 means.
 */
export function parseSeries(name: string, home: string | undefined): Series | undefined {
  const [spirit = ''] = SPIRIT.exec(name) ?? []
  const own = name.slice(spirit.length)
  const sitting = SITTING.exec(own)
  const term = TERM.exec(own)
  const first = /首次(?=[^，]{0,12}会议)/.test(name) ? 1 : undefined
  const ordinal = (sitting && numberIn(sitting)) ?? (term && isEdition(term[0], name) ? termNumber(term) : first)
  if (ordinal === undefined && !/党政联席会议$/.test(name)) return undefined
  const bare = spirit + withoutNumbers(own)
  if (bare.length < 4) return undefined
  return {
    id: seriesId(bare, home),
    name: bare,
    term: sitting && term ? (termNumber(term) ?? null) : null,
    ordinal: ordinal ?? null,
  }
}

/** 第七届 counts editions of a fair or congress; that of a standing body is its term: 十四届全国人大常委会会议. */
function isEdition(term: string, name: string): boolean {
  return /^[第首]/.test(term) && !/人大(?!会)|人民代表大会|政协|政治局|全国委员会|常委会|常务委员会|理事会/.test(name)
}

function numberIn(match: RegExpExecArray): number | undefined {
  const words = match.slice(1).find((group) => group !== undefined)
  return words === undefined ? undefined : ordinalOf(words)
}

/** 十二 and 12 as 12; undefined for what counts no meeting. */
export function ordinalOf(words: string): number | undefined {
  return positive(numeral(words))
}

function termNumber(match: RegExpExecArray): number | undefined {
  return match[1] === undefined ? 1 : positive(numeral(match[1]))
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) && value > 0 && value < 10000 ? value : undefined
}
