import type { Reading } from '../reading.ts'
import { matches } from '../rule.ts'
import { FORMED } from './lexicon.ts'

/** Bodies formed for a task, by the word that an article calls them by after the first time: 领导小组 → 市委农村工作领导小组. */
export type InFull = ReadonlyMap<string, string>

/** How far into a text a body is named in full. */
const OPENING = 4000
const NAME =
  '(?:(?!书记|[省市县区州]长|主席|召开|主持|会议|审议|听取|学习|贯彻|部署|同志)[\\u4e00-\\u9fff“”（）]){2,36}?'
/** What such a name begins with. */
const OWNER =
  '(?:中共|中国共产党)?(?:[\\u4e00-\\u9fff]{2,8}?)?(?:[省市县区州盟旗](?!域|级)|自治区|国务院|中央|全国|国家|集团|公司|学校|[校院局厅](?=党))'
const EDGE = '(?<=^|[，。、：；\\n ]|召开|主持|出席|担任|作为|兼|的|\\d日)'

const patterns = FORMED.map((kind) => ({
  kind,
  named: new RegExp(
    `${EDGE}${OWNER}(?:${NAME})?${kind}(?=副?组长|常务|副?主任|成员|办公室|召开|举行|会议|第|全体|\\d{4}年|[，。、；])`,
    'g',
  ),
}))

/** Each body of the kinds that the headline or the opening of the text names in full; the one named first of each kind. */
export function namedInFull({ article, text }: Reading): InFull {
  const words = `${article.title}\n${text.slice(0, OPENING)}`
  const found = new Map<string, string>()
  for (const { kind, named } of patterns) {
    if (!words.includes(kind)) continue
    const [first] = matches(named, words).filter(({ 0: name }) => name.length > kind.length + 2)
    if (first) found.set(kind, first[0])
  }
  return found
}

/** Words that begin with a body in short, with its full name: 领导小组第五次会议, 领导小组副组长. Others stay. */
export function withFullName(words: string, bodies: InFull): string {
  const group = /^小组(?=成员|副?组长)/.test(words) ? bodies.get('领导小组') : undefined
  if (group !== undefined) return group + words.slice('小组'.length)
  for (const [kind, name] of bodies) {
    if (words.startsWith(kind) && GOES_ON.test(words.slice(kind.length))) return name + words.slice(kind.length)
  }
  return words
}
const GOES_ON = /^(?:办公室|第|全体|（?扩大|会议|专题|工作|\d{4}年|\d{1,3}次|常务|副?组长|副?主任|副?总指挥|成员)/
