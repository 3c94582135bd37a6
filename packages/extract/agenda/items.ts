import type { Span } from '#model/record.ts'
import { COMPLETE, GOES_WITH } from './lexicon.ts'

const ENDS_COMPLETE = new RegExp(`(?:${COMPLETE})$`)
const SEPARATOR = /^(?:，?以及|，和|、|和|及|，|；)/
/** The tail of a list of matters of one kind: A、B等事项. */
const OPEN_LIST = /、.{1,80}等.{0,12}(?:情况|工作|事项)$/
/** What is told to a meeting: a report, or what it is on. */
const REPORT = /(?:汇报|报告|说明|情况|通报|进展)$/
const WHOLE_REPORT = /(?:汇报|报告|说明|通报|介绍)$/
/** Several reports told in one breath: …等情况汇报, …工作汇报. */
const LISTED_REPORT = /(?:情况|工作|进展)(?:的)?(?:汇报|通报|报告)?$/
const ABOUT = /关于|《/
/** Another reporter, or 关于 itself, begins the next report. */
const REPORTS_ON = /^[^、，]{0,30}关于/
/** 关于表彰优秀代表、优秀建议和先进单位的决定: one decision on what is listed before it. */
const ON_ALL = /^关于(?!.*的[^的、]{2,10}$)/
const DECIDED_ON = /^[^《》，；]{2,60}的(?:决定|决议|意见|通知|方案|办法)(?:（[^（）]{1,8}）)?(?:$|[，；])/
/** The second of two drafts that one resolution is on: 计划草案、预算草案的决议草案. */
const RESOLVED_ON = /^[^、，]{2,20}草案的(?:决议|决定)/
/** The second half of a report on last year and this: 上年计划执行情况及2024年计划（草案）的报告. */
const YEAR_AHEAD = /^\d{4}年[^、，；]{2,30}(?:草案|（草案）|安排|计划)[^、，；]{0,10}的?报告/
const OPENERS = '《“（〈'
const CLOSERS = '》”）〉'

/** A place between two things of a list, and the words that stand there. */
interface Break {
  at: number
  separator: string
}

/** The items of an object that names several things, each that stands alone; the whole where none does. */
export function itemsOf(text: string, [start, end]: Span): Span[] {
  const object = text.slice(start, end)
  const breaks = breaksIn(object)
  const isEnd = REPORT.test(object) && !/^《/.test(object) ? reportEnds(object, breaks) : thingEnds(object, breaks)
  const items: Span[] = []
  let from = 0
  for (const [index, { at, separator }] of breaks.entries()) {
    if (at < from || !isEnd(from, index)) continue
    if (at - from >= 2) items.push([start + from, start + at])
    from = at + separator.length
  }
  if (object.length - from >= 2) items.push([start + from, end])
  return items.filter((span) => !/^等/.test(text.slice(...span)))
}

/** Where a list may break: its separators outside quotations and brackets, and between two titles. */
function breaksIn(object: string): Break[] {
  const breaks: Break[] = []
  let depth = 0
  for (let at = 0; at < object.length; at++) {
    const mark = object[at] as string
    if (OPENERS.includes(mark)) {
      if (depth++ === 0 && mark === '《' && object[at - 1] === '》') breaks.push({ at, separator: '' })
    } else if (CLOSERS.includes(mark)) depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      const separator = SEPARATOR.exec(object.slice(at, at + 4))?.[0]
      if (separator && !GOES_WITH.test(object.slice(at + separator.length, at + separator.length + 8))) {
        breaks.push({ at, separator })
        at += separator.length - 1
      }
    }
  }
  return breaks
}

/** Bodies that reported, and not matters: 各县（市、区）、市直有关部门工作汇报. */
const OF_BODIES =
  /^[^。]{0,80}?(?:部门|单位|（市、区）|（区）|开发区|[区县市]直[^、]{0,6})、?[^。]{0,60}(?:工作|情况)?(?:的)?汇报$/

/** People of whom a matter further on is told: 省委委员、候补委员人选安排. */
const OF_PEOPLE = /(?:委员|代表|干部|人员|成员|负责人|同志)$/

type IsEnd = (from: number, index: number) => boolean

/** Documents and matters: an item ends where its words name a whole thing, or with each of a list that 等 ends. */
function thingEnds(object: string, breaks: readonly Break[]): IsEnd {
  const open = OPEN_LIST.test(object)
  return (from, index) => {
    const { at, separator } = breaks[index] as Break
    const item = object.slice(from, at)
    if (separator === '') return at > from
    if (item.length < 3 || /(?:的|、)(?:时间|地点|日期)$/.test(item)) return false
    if (separator.startsWith('，') && /^，(?:关于|《|以及|和)/.test(object.slice(at, at + 4))) return true
    if (/^关于/.test(item) && /^(?:、|和|及|以及)关于/.test(object.slice(at))) return true
    if (ON_ALL.test(item) && DECIDED_ON.test(object.slice(at + separator.length))) return false
    if (/、[^、]{2}$/.test(item) && separator === '、') return false
    if (/情况$/.test(item) && YEAR_AHEAD.test(object.slice(at + separator.length))) return false
    if (/草案$/.test(item) && RESOLVED_ON.test(object.slice(at + separator.length))) return false
    if (ENDS_COMPLETE.test(item)) return true
    return open && isListed(object, at, separator)
  }
}

/**
 * Reports: who reports on what is one item however many report or matters it has; a new one begins where the words
 * before are a whole report or the words behind have a 关于 of their own. Without 关于, a list of matters is cut where one
 * of them is named in full: 项目建设进展、园区发展和服务事项等情况.
 */
function reportEnds(object: string, breaks: readonly Break[]): IsEnd {
  const about = /关于/.test(object)
  if (!about && OF_BODIES.test(object)) return () => false
  const open =
    !about &&
    LISTED_REPORT.test(object) &&
    /、/.test(object) &&
    breaks.some(({ at }, index) => ENDS_COMPLETE.test(pieceBefore(object, breaks, index, at)))
  return (from, index) => {
    const { at, separator } = breaks[index] as Break
    const item = object.slice(from, at)
    if (item.length < 3) return false
    if (separator === '') return true
    if (WHOLE_REPORT.test(item)) return isWhole(item, object.slice(at + separator.length))
    if (/情况$/.test(item) && YEAR_AHEAD.test(object.slice(at + separator.length))) return false
    if (about) return ABOUT.test(item) && REPORTS_ON.test(object.slice(at + separator.length))
    return ENDS_COMPLETE.test(item) || (open && !OF_PEOPLE.test(item) && isListed(object, at, separator))
  }
}

/**
 * Whether a report ends here: not one of several matters on which one report ends the list, 关于计划报告、计划草案情况的说明
 * or 各代表团审议工作报告和决议草案情况的汇报.
 */
function isWhole(item: string, rest: string): boolean {
  if (!/的(?:说明|汇报|报告)$/.test(rest) || /关于|《/.test(rest)) return true
  if (/审议|审查|讨论/.test(item)) return false
  return !/关于/.test(item) || /的[^的]{0,8}$/.test(item.replace(/^.*关于/, ''))
}

function pieceBefore(object: string, breaks: readonly Break[], index: number, at: number): string {
  const previous = breaks[index - 1]
  return object.slice(previous ? previous.at + previous.separator.length : 0, at)
}

function isListed(object: string, at: number, separator: string): boolean {
  return (separator === '、' || !object.slice(at).includes('、')) && !object.slice(0, at).includes('等')
}
