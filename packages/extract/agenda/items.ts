import type { Span } from '#model/record.ts'
import { COMPLETE } from './lexicon.ts'

const ENDS_COMPLETE = new RegExp(`(?:${COMPLETE})$`)
const SEPARATOR = /^(?:，?以及|，和|、|和|及|，|；)(?!其)/
/** A、B和C等情况汇报: everything before 等 is a list of its own. */
const OPEN_LIST = /、.{1,80}等.{0,12}(?:汇报|报告|情况|工作|事项)$/
const OPENERS = '《“（〈'
const CLOSERS = '》”）〉'

/** The items of an object that names several things, each that stands alone; the whole where none does. */
export function itemsOf(text: string, [start, end]: Span): Span[] {
  const object = text.slice(start, end)
  const open = OPEN_LIST.test(object)
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
  return open && (separator === '、' || object.slice(at).indexOf('、') < 0) && at < object.lastIndexOf('等')
}

/** Adds the item before a break, and tells where the next begins. */
function push(items: Span[], start: number, from: number, at: number, next: number): number {
  if (at - from >= 2) items.push([start + from, start + at])
  return next
}
