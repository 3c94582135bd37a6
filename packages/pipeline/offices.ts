import { splitTitle } from '#extract/people/posts.ts'
import { bodyOf } from './bodies.ts'
import type { Office } from './persons.ts'

/** Organs whose leaders are the leaders of the place: one person goes from one to the other, or holds posts in several. */
const LEADERSHIP = /^(?:委|政府|人大|人大常委会|政协|领导|领导班子成员)?(?:常委|常委会|党组|委员)?$/
/** GB/T 2260 code of the whole country: its leaders, too, go from one of its organs to the other and hold posts in several. */
export const CENTRE = '100000'
const CENTRAL =
  /^(?:(?:中共)?中央(?:委员会)?(?:政治局|书记处|军委|军事委员会)?|国务院?|国家|全国人大|全国政协)(?:常委|常委会|党组|委员)?$/
/** Titles that thousands hold at a time. */
const MEMBERSHIP = /(?:代表|政协委员)$/
/** Bodies that people belong to beside their post, and that say nothing of who they are. */
const BESIDE = /(?:领导小组|工作组|专班|指挥部|代表团|主席团|评审组|考察团)$/

/**
 * The office that a written-out title names: whose place, and which organ of it; all leaders of a place hold one office.
 * `undefined` for a title that tells nobody from another: 主任, 领导小组组长, 代表.
 */
export function officeOf(title: string, homes: readonly string[]): Office | undefined {
  if (MEMBERSHIP.test(title)) return undefined
  const parts = splitTitle(title) ?? { body: title.replace(/(?:党政)?领导$/, ''), post: '' }
  const { adcode, organ } = bodyOf(parts.body, homes)
  if (BESIDE.test(organ)) return undefined
  if (adcode === undefined && CENTRAL.test(organ)) return { adcode: CENTRE, organ: '' }
  if (adcode === undefined) return organ === '' || parts.body === title ? undefined : { organ }
  return LEADERSHIP.test(organ) ? { adcode, organ: '' } : { adcode, organ }
}
