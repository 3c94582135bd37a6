import { HOLLOW } from './hollow.ts'

const LONGEST = Math.max(...[...HOLLOW].map((word) => word.length))
/** Years and plans' periods say when, and not what. */
const TIME = /(?:20\d{2}|“?十[三四五六]五”?)(?:年|时期|期间)?/g
/** How many of something that comes next: 五个, 十二项. */
const COUNT = /[一二三四五六七八九十两几多]{1,3}[个项大条点件批]/g
/** How often or by when: whatever is asked for so can be looked up. */
const SCHEDULE = /每(?:年|月|季|周|天|日|半年)|年内|[年月]底前|\d/
const WORD = /[\u4e00-\u9fffA-Za-z]/

/** Whether words name anything in particular to be worked at: two characters together that are part of no hollow word, or a time or figure. */
export function hasSubstance(words: string): boolean {
  const timeless = words.replace(TIME, '，')
  return SCHEDULE.test(timeless) || quotes(timeless) || runsOutside(timeless.replace(COUNT, '，'))
}

/** A term between quotation marks is a name, if it says anything: “四个不摘”. */
function quotes(words: string): boolean {
  return [...words.matchAll(/“([^”]{1,30})”/g)].some((match) => leftOver(match[1] as string) > 0)
}

function runsOutside(words: string): boolean {
  return leftOver(words) >= 2
}

/** Length of the longest run of characters that belong to no hollow word. */
function leftOver(words: string): number {
  let longest = 0
  let run = 0
  for (let at = 0; at < words.length; ) {
    const length = hollowAt(words, at)
    run = length > 0 || !WORD.test(words.charAt(at)) ? 0 : run + 1
    longest = Math.max(longest, run)
    at += Math.max(1, length)
  }
  return longest
}

/** Length of the longest hollow word that stands at a place; 0 where none does. */
function hollowAt(words: string, at: number): number {
  for (let length = LONGEST; length > 0; length--) {
    if (HOLLOW.has(words.slice(at, at + length))) return length
  }
  return 0
}
