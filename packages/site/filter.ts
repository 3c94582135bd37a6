import { FILTER_NAMES, type FilterName } from '#feeds/addresses.ts'
import { fullPlaceName, level, placeName, placesNamed } from '#model/divisions.ts'
import { Filter } from '#model/filter.ts'
import { LEDGER_STATUSES } from '#model/ledger.ts'
import { CATEGORIES, KINDS } from '#model/vocabulary.ts'
import type { Published } from '#pipeline/published.ts'

/** Something that a value may have meant: the value that means just it, and its name. */
export interface Choice {
  value: string
  name: string
}

/**
 * Thrown for a filter that can't be understood: the parameter, a sentence in English as `message`, one in Chinese, and
 * what the value may have meant where it meant several.
 */
export class BadFilter extends Error {
  readonly parameter: FilterName
  readonly inChinese: string
  readonly choices: readonly Choice[]

  constructor(
    parameter: FilterName,
    { english, chinese, choices = [] }: { english: string; chinese: string; choices?: readonly Choice[] },
  ) {
    super(english)
    this.name = 'BadFilter'
    this.parameter = parameter
    this.inChinese = chinese
    this.choices = choices
  }
}

/** Parameters whose values come from a closed vocabulary; each may be given by its code or its Chinese word. */
const VOCABULARIES: Partial<Record<FilterName, Record<string, string>>> = {
  kind: KINDS,
  topic: CATEGORIES,
  status: LEDGER_STATUSES,
}

const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u

/**
 * The filter that a query asks for, each value in its one form. Parameters that are none of a filter's are passed over,
 * and so are empty ones, as a form sends them.
 * @throws BadFilter for a value that can't be understood
 */
export function filterOf(query: URLSearchParams): Filter {
  const filter: Partial<Record<FilterName, string>> = {}
  for (const name of FILTER_NAMES) {
    const [value, another] = query.getAll(name).flatMap((given) => given.trim() || [])
    if (value === undefined) continue
    if (another !== undefined) throw twice(name)
    if (UNPRINTABLE.test(value)) throw unreadable(name)
    filter[name] = plain(name, value)
  }
  return checked(filter)
}

/**
 * The filter in Chinese, for a title: `重庆市、联席会议、含“高铁”`; empty for none. Ids become names; a series' name is
 * read from one entry of its list.
 */
export async function filterInWords(filter: Filter, published: Pick<Published, 'meetings'>): Promise<string> {
  const series = filter.series === undefined ? undefined : await seriesName(filter.series, published)
  return FILTER_NAMES.flatMap((name) => {
    const value = filter[name]
    if (value === undefined) return []
    return name === 'series' ? [series ?? value] : [inWords(name, value)]
  }).join('、')
}

/** One value of a filter in Chinese: `济南市市中区`, `林知远（成都市）`, `交通`. Of a series its id, which has no words. */
export function inWords(name: FilterName, value: string): string {
  const words = VOCABULARIES[name]?.[value]
  if (words !== undefined) return words
  if (name === 'place') return fullPlaceName(value) ?? value
  if (name === 'body') return bodyInWords(value)
  if (name === 'person') return personInWords(value)
  return name === 'q' ? `含“${value}”` : value
}

/** `510100-政府` is 成都市政府; the id of a body that belongs to no division is its name. */
function bodyInWords(id: string): string {
  const [adcode = '', organ = ''] = split(id, '-')
  const place = placeName(adcode)
  return place === undefined ? id : place + organ
}

/** `林知远~510100~公安局` is 林知远（成都市公安局）. */
function personInWords(id: string): string {
  const [name = '', office = ''] = split(id, '~')
  const [adcode = '', organ = ''] = split(office, '~')
  const post = (placeName(adcode) ?? '') + organ.replace(/^\?$/, '')
  return post === '' ? name : `${name}（${post}）`
}

/** What stands before and after the first of a character. */
function split(text: string, at: string): string[] {
  const index = text.indexOf(at)
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)]
}

async function seriesName(series: string, published: Pick<Published, 'meetings'>): Promise<string | undefined> {
  const { items } = await published.meetings({ limit: 1, filter: { series } })
  return items[0]?.series?.name
}

/** The one form of a value: a code for a word of a vocabulary or the name of a place. */
function plain(name: FilterName, value: string): string {
  const vocabulary = VOCABULARIES[name]
  if (vocabulary !== undefined) return codeIn(vocabulary, name, value)
  return name === 'place' ? placeCode(value) : value.replace(/\s+/g, ' ')
}

function codeIn(vocabulary: Record<string, string>, name: FilterName, value: string): string {
  const found = Object.entries(vocabulary).find(([code, word]) => code === value.toLowerCase() || word === value)
  if (found !== undefined) return found[0]
  const all = Object.entries(vocabulary)
  throw new BadFilter(name, {
    english: `The value of ${name} must be one of ${all.map(([code]) => code).join(', ')}.`,
    chinese: `参数 ${name} 的值只能是：${all.map(([code, word]) => `${code}（${word}）`).join('、')}。`,
  })
}

function placeCode(value: string): string {
  if (/^\d{6}$/.test(value)) return value
  if (/^[a-z]{2}$/i.test(value)) return value.toUpperCase()
  const [first, second] = placesNamed(value)
  if (first === undefined) {
    throw new BadFilter('place', {
      english:
        'No division of China and no country has this name; give its six-digit code (GB/T 2260) or its name in Chinese.',
      chinese: '没有叫这个名字的地区；请用行政区划的中文名称或六位代码。',
    })
  }
  if (second !== undefined && level(first) === level(second)) throw ambiguous(value)
  return first
}

function ambiguous(value: string): BadFilter {
  const choices = placesNamed(value).map((code) => ({ value: code, name: fullPlaceName(code) ?? code }))
  const all = choices.map(({ value: code, name }) => `${code} ${name}`)
  return new BadFilter('place', {
    english: `Several divisions have this name: ${all.join(', ')}. Give the code of one of them.`,
    chinese: `叫这个名字的地区不止一个：${all.join('、')}。请用其中一个的代码。`,
    choices,
  })
}

function twice(name: FilterName): BadFilter {
  return new BadFilter(name, {
    english: `The parameter ${name} is given more than once.`,
    chinese: `参数 ${name} 只能给一次。`,
  })
}

function unreadable(name: FilterName): BadFilter {
  return new BadFilter(name, {
    english: `The value of ${name} holds characters that no name has.`,
    chinese: `参数 ${name} 的值里有不能显示的字符。`,
  })
}

function checked(filter: Partial<Record<FilterName, string>>): Filter {
  const result = Filter.safeParse(filter)
  if (result.success) return result.data
  const name = result.error.issues[0]?.path[0] as FilterName
  throw new BadFilter(name, {
    english: `The value of ${name} is longer than any.`,
    chinese: `参数 ${name} 的值太长。`,
  })
}
