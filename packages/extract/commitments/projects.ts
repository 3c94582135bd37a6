import { matches } from '../rule.ts'
import { actionAhead } from '../speech/modality.ts'
import { PROJECT_HEADS, UNNAMED } from './lexicon.ts'

const HEADS = [...PROJECT_HEADS].sort((a, b) => b.length - a.length).join('|')
/** A run of name characters that ends with the word for a thing to be built. */
const NAMED = new RegExp(`(?:“[^”]{1,16}”)?[\\u4e00-\\u9fffA-Za-z0-9—·]{2,18}?(?:${HEADS})(?![院师])`, 'g')
/** A branch of what the whole country has: 中国（云南）自由贸易试验区. */
const BRACKETED = new RegExp(`中国（[\\u4e00-\\u9fff]{2,6}）[\\u4e00-\\u9fff]{2,12}?(?:${HEADS})`, 'g')
/** Where the name cannot have begun yet: what is done to the thing, and how many of it. */
const NOT_NAME =
  /^.*(?:建成|建设|共建|推进|推动|加快|打造|实施|完善|构建|提升|畅通|拓展|谋划|开工|启动|布局|支持|形成|一批|等|的|和|与|及|为|以(?!旧)|在|把|将|好|了|到|高水平|高质量|共同|携手|协同|积极|深化|融入|服务|参与|提速|抓好|做好|扩大|培育|争取|开行|开通|衔接|联通|连接|完成|保障|加强|强化|优化|运营|创建|建立|围绕|聚焦|依托|对接|加大|办好|用好|盘活|落实|补齐|推广|事关|关于|涉及|申报|增开|加密|要|从|欢迎|建议|希望|鼓励|发挥|由|调度)/

/** Projects, works, parks and platforms that the words call by a name of their own, found by the noun that ends it. */
export function projectsIn(words: string): string[] {
  const names = new Set<string>(words.match(BRACKETED))
  for (const piece of words.split(/[，、；：。（）]/)) {
    for (const match of matches(NAMED, piece)) {
      const rest = match[0].replace(NOT_NAME, '')
      const name = rest.slice(actionAhead(rest))
      if (isName(name)) names.add(name)
    }
  }
  return [...names]
}

const GENERIC = [...PROJECT_HEADS, ...UNNAMED].sort((a, b) => b.length - a.length).join('|')
const GENERIC_WORDS = new RegExp(GENERIC, 'g')

/** A name says more than what sort of thing it is, and is no count of things: 三中心一走廊. */
function isName(name: string): boolean {
  return (
    !/^[\d.]{1,8}[万亿]?元?|^[万亿]元/.test(name) &&
    !/^[“”]?[一二两三四五六七八九十\d]+(?:个|大|条|中心|廊|圈|区|高|港|带|核)/.test(name) &&
    name.replace(GENERIC_WORDS, '').length >= 2
  )
}
