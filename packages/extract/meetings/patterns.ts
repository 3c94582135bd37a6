import { HEAD, NAME_CHARACTER } from './heads.ts'
import { ATTENDING, CALLING, HOLDING } from './lexicon.ts'

/** Verbs that no name goes across. */
const STOP = `(?:${HOLDING}|${CALLING}|${ATTENDING})`
/** A stretch of a name that no verb of holding or attending breaks. */
export const WORDS = `(?:(?!${STOP})${NAME_CHARACTER}){0,80}`
/** A meeting's name, as the group `name`. */
export const NAME = `(?<name>${WORDS}${HEAD})`
/** Where a name can begin: after a mark that ends a clause, or after a verb. Tried nowhere else, so that a run of names stays linear. */
export const AT_START = `(?<=^|[，。；：！？\\s]|${STOP}|[了过]|[局会府]讯)`
/** Place, day and manner between a name and its verb. */
export const MANNER = `(?:(?!${STOP})${NAME_CHARACTER}){0,40}?`
/** Verbs of speaking at a meeting. */
export const SAYING =
  '指出|强调|表示|讲话|致辞|致词|发言|说|提出|要求|演讲|宣布|发表|作(?!出)|介绍|透露|发布|通报|呼吁|建议|认为|寄语'
