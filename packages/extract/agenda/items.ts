import type { Span } from '#model/record.ts'
import { COMPLETE } from './lexicon.ts'

const ENDS_COMPLETE = new RegExp(`(?:${COMPLETE})$`)
const SEPARATOR = /^(?:，?以及|，和|、|和|及|，|；)(?!其)/
/** A、B和C等情况汇报: everything before 等 is a list of its own. */
const OPEN_LIST = /、.{1,80}等.{0,12}(?:汇报|报告|情况|工作|事项)$/
/** A、B、C工作情况汇报: so is what several reports are on; a list of those who report is none. */
const REPORTS = /^(?!.{0,60}(?:[局委厅办院区县市部]、|关于)).{3,60}、.{3,60}(?:工作|情况)(?:的)?汇报$/
const OPENERS = '《“（〈'
const CLOSERS = '》”）〉'

/** The items of an object that names several things, each that stands alone; the whole where none does. */
export function itemsOf(text: string, [start, end]: Span): Span[] {
  const object = text.slice(start, end)
  const open = OPEN_LIST.test(object) || REPORTS.test(object)
  const items: Span[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < object.length; at++) {
    const mark = object[at] as string
    if (OPENERS.includes(mark)) {
      if (depth === 0 && mark === '《' && object[at - 1] === '》') from = push(items, start, from, at, at)
      depth++
    } else if (CLOSERS.includes(mark)) depth--
    else if (depth === 0) {
      const separator = SEPARATOR.exec(object.slice(at, at + 4))?.[0]
      if (separator && isBreak(object, from, at, separator, open)) {
        from = push(items, start, from, at, at + separator.length)
        at = from - 1
      }
    }
  }
  push(items, start, from, object.length, object.length)
  return items.filter((span) => !/^等/.test(text.slice(...span)))
}

function isBreak(object: string, from: number, at: number, separator: string, open: boolean): boolean {
  const item = object.slice(from, at)
  if (item.length < 3) return false
  if (separator.startsWith('，') && /^，(?:关于|《|以及|和)/.test(object.slice(at))) return true
  if (ENDS_COMPLETE.test(item)) return true
  return open && (separator === '、' || !object.slice(at).includes('、')) && !object.slice(0, at).includes('等')
}

/** Adds the item before a break, and tells where the next begins. */
function push(items: Span[], start: number, from: number, at: number, next: number): number {
  if (at - from >= 2) items.push([start + from, start + at])
  return next
}
