import { HOLLOW } from './hollow.ts'

/** Hollow words by their first character, the longest first. */
const HOLLOW_BY_FIRST = Map.groupBy(
  [...HOLLOW].sort((a, b) => b.length - a.length),
  (word) => word.charAt(0),
)
/** Years and plans' periods say when, and not what. */
const TIME = /(?:20\d{2}|“?十[三四五六]五”?)(?:年|时期|期间)?/g
/** How many of something that comes next: 五个, 十二项. */
const COUNT = /[一二三四五六七八九十两几多]{1,3}[个项大条点件批](?![月年])/g
/** How often or by when: whatever is asked for so can be looked up. */
const SCHEDULE = /每(?:年|月|季|周|天|日|半年)|年内|[年月]底前|\d/
/** What is there afterwards or is not: 建立两地联系机制, 健全长效机制. */
const FOUNDED = /(?:建立|健全|完善|构建|形成)[^，]{2,24}(?:机制|制度|清单|台账|专班|名录|档案)$/
/** Words of one character that say nothing by themselves, and much in 对接, 为民. */
const FUNCTION = /[对以用为向从让使由将把在按于再更最要须应愿能令促不又都并且还也而]/
const WORD = /[\u4e00-\u9fffA-Za-z]/

/** Whether words name anything in particular to be worked at: two characters together that are part of no hollow word, or a time or figure. */
export function hasSubstance(words: string): boolean {
  const timeless = words.replace(RHYMED, '，').replace(TIME, '，')
  return (
    SCHEDULE.test(timeless) || FOUNDED.test(timeless) || quotes(timeless) || runsOutside(timeless.replace(COUNT, '，'))
  )
}

/** A term between quotation marks is a name, if it says anything: “四个不摘”. */
function quotes(words: string): boolean {
  return [...words.matchAll(/“([^”]{1,30})”/g)].some((match) => leftOver((match[1] as string).replace(COUNT, '，')) > 0)
}

/** Three slogans of one length or more: “强基础、补短板、促提升”. */
const RHYMED = /“(?:[^、“”]{2,4}、){2,8}[^、“”]{2,4}”/g

function runsOutside(words: string): boolean {
  return leftOver(words) >= 2
}

/** Length of the longest run of characters that belong to no hollow word. */
function leftOver(words: string): number {
  let longest = 0
  let run = 0
  let telling = false
  for (let at = 0; at < words.length; ) {
    const length = hollowAt(words, at)
    const word = words.charAt(at)
    const counts = length === 0 && WORD.test(word)
    run = counts ? run + 1 : 0
    telling = counts && (telling || !FUNCTION.test(word))
    if (telling) longest = Math.max(longest, run)
    at += Math.max(1, length)
  }
  return longest
}

/** Length of the longest hollow word that stands at a place; 0 where none does. */
function hollowAt(words: string, at: number): number {
  for (const word of HOLLOW_BY_FIRST.get(words.charAt(at)) ?? []) if (words.startsWith(word, at)) return word.length
  return 0
}
