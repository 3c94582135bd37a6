import type { Meeting, MeetingDate } from '#model/record.ts'
import type { Kind, Mode } from '#model/vocabulary.ts'
import { clip } from './clip.ts'

/** Their names already say that they took place: 某市代表团赴某地考察, 某某会见某某. */
const NAMED_BY_A_VERB: ReadonlySet<Kind> = new Set(['delegation-visit', 'bilateral-meeting'])
const TELLS = /举行|召开|会见|会晤|(?:会面|考察|交流|对接)$/
const HOW: Record<Mode, string> = { 'in-person': '', video: '以视频形式', hybrid: '以现场与视频结合的形式' }
/** A body named without its jurisdiction: 省委常委会会议, 市政府第5次常务会议. */
const AT_HOME =
  /^(省|市|县|区|州|盟|旗|自治区|自治州|自治县)(?=委(?!员)|政府|政协|人大|人民政府|党委|[一二三四五六七八九十]{1,4}届|第[一二三四五六七八九十])/
const LEVEL = /(?:特别行政区|自治区|自治州|自治县|省|市|县|区|州|盟|旗)$/

/** The first sentence: when, which meeting, where and how. */
export function opening(meeting: Omit<Meeting, 'summary'>): string {
  const { date, mode, kind } = meeting
  const title = clip(titleOf(meeting))
  const what = [dayWords(date), title].filter(Boolean).join('，')
  return NAMED_BY_A_VERB.has(kind) || TELLS.test(title)
    ? `${what}。`
    : `${what}${whereOf(meeting, title)}${HOW[mode]}举行。`
}

/** The meeting's name with its jurisdiction, for readers who don't see whose paper reported it. */
function titleOf({ title, places, hosts }: Omit<Meeting, 'summary'>): string {
  const level = AT_HOME.exec(title)?.[1]
  if (!level) return title
  const known = [...hosts.map((host) => host.replace(/^中共/, '')), ...places.map(({ name }) => name)]
  const home = known.map((name) => jurisdictionIn(name, level)).find((name) => name !== undefined)
  return home ? `${home}${title.slice(level.length)}` : title
}

/** 河南省 of 河南省委, where 省 is asked for. */
function jurisdictionIn(name: string, level: string): string | undefined {
  const at = name.indexOf(level)
  return at >= 2 ? name.slice(0, at + level.length) : undefined
}

/** Where it met, unless the name says so. */
function whereOf({ places, mode }: Omit<Meeting, 'summary'>, title: string): string {
  if (mode === 'video') return ''
  const elsewhere = places.filter(({ name }) => !title.includes(name.replace(LEVEL, '')))
  return elsewhere.length > 0 ? `在${elsewhere.map(({ name }) => name).join('、')}` : ''
}

/** `2024年12月30日`, `2021年12月17日至18日`, `2024年12月`; '' where nothing is known. */
function dayWords({ start, end, precision }: MeetingDate): string {
  if (!start) return ''
  const [year, month, day] = start.split('-').map(Number)
  if (precision === 'year') return `${year}年`
  if (precision === 'month') return `${year}年${month}月`
  const first = `${year}年${month}月${day}日`
  if (!end || end === start) return first
  const [endYear, endMonth, endDay] = end.split('-').map(Number)
  const last = [endYear === year ? '' : `${endYear}年`, endYear === year && endMonth === month ? '' : `${endMonth}月`]
  return `${first}至${last.join('')}${endDay}日`
}
