import type { Span } from '#model/record.ts'
import type { BodyValue, Finding, PlaceValue } from '../findings.ts'
import type { Words } from '../places/words.ts'
import type { Produced, Rule } from '../rule.ts'
import { CENTRAL_BODIES, LEADING_CHARACTERS, LEADING_VERBS, LEADING_WORDS, NO_PART, ORGANS, RANKS } from './lexicon.ts'
import { isOtherWord, jurisdictionOf, writeOut } from './write-out.ts'

/** What the rules for bodies know of the article. */
export interface Surroundings {
  home: string | undefined
  /** The place whose name ends at, or one character into, a match: 重庆市 before 市委. */
  placeBefore(at: number): Finding<PlaceValue> | undefined
  /** The text cut into words. */
  words: Words
}

type BodyRule = Rule<BodyValue, Surroundings>

/** Not the last character but one of a place: 苏州市, 贵州省, 市州. */
const RANK = `(?:${RANKS.join('|')})(?![省州县]|(?<=[州县区盟])市(?!场))`
/** 城市管理局, 全市公安局, 各县委: no body of the place itself. */
const OTHERS = /[城都全各本我该]/
/** A character of a name, and no word that joins one to its sentence. */
const NAMING = `(?:(?!${NO_PART.join('|')})[\\u4e00-\\u9fff])`
const EDGE = '(?<=^|[，。、；：“”《》（）\\n 与和同由在对及为])'
/** 局 and 厅 that are no office: 布局, 全局, 大厅. */
const OFFICE = '(?:(?<![布全大格结开变当棋时])局|(?<![能议大客展餐音])厅)'

const partyCommittee: BodyRule = {
  name: 'party-committee',
  example: '省委书记主持会议，绵阳市委作了汇报。',
  pattern: /(?:中共)?(?:省|市|州|盟|县|区|旗|地)委(?![员托派任以屈婉会])(?:党校|办公厅|办公室|全面深化改革委员会)?/g,
  produce: local,
}

const regionalCommittee: BodyRule = {
  name: 'regional-party-committee',
  example: '自治区党委召开常委会会议，兵团党委负责同志列席。',
  needs: ['自治区', '兵团', '林区'],
  pattern: /(?:自治区|兵团|林区)(?:党委|政法委|纪委监委|纪委)(?:办公厅)?/g,
  produce: local,
}

const organ: BodyRule = {
  name: 'organ',
  example: '市人大常委会、市政协和成都市政府负责同志出席。',
  pattern: new RegExp(`${RANK}(?:${ORGANS.join('|')})`, 'g'),
  produce: local,
}

const department: BodyRule = {
  name: 'department',
  example: '市住建局、省发展改革委和县委宣传部汇报了情况。',
  pattern: new RegExp(
    `${RANK}(?:委)?(?:${NAMING}{2,11}?(?:委员会|管理局|监管局|总局|管委会|${OFFICE}|信访办|网信办|编办)|发展改革委|发改委|国资委|卫健委|卫生健康委|住建委|经信委|商务委|教委|科委|民委|政法委|(?:组织|宣传|统战|社会工作)部)(?!长[^，。；、]{0,2}会)`,
    'g',
  ),
  produce: local,
}

const workingBody: BodyRule = {
  name: 'working-body',
  example: '省推动区域协同发展领导小组第五次会议召开。',
  needs: ['领导小组', '工作专班', '指挥部', '联席会议', '协调小组'],
  pattern: new RegExp(
    `(?:${RANK}|中央|国务院|全国)(?:委)?${NAMING}{2,36}?(?:领导小组|工作专班|指挥部|联席会议|协调小组)(?:办公室)?`,
    'g',
  ),
  produce: local,
}

const central: BodyRule = {
  name: 'central',
  example: '会议传达学习党中央、国务院决策部署和中央财办通知。',
  pattern: new RegExp(`(?:${[...CENTRAL_BODIES].sort((a, b) => b.length - a.length).join('|')})`, 'g'),
  produce: ([name]) => ({ value: { name } }),
}

const centralOffice: BodyRule = {
  name: 'central-office',
  example: '中央全面深化改革委员会第三次会议召开，国家能源局负责同志参加。',
  needs: ['中央', '国家'],
  pattern: new RegExp(
    `(?:中央|国家)${NAMING}{2,14}?(?:委员会|领导小组|办公室|管理局|监督管理总局|总局|监督管理委员会|${OFFICE})`,
    'g',
  ),
  produce: ([name]) => ({ value: { name } }),
}

const institution: BodyRule = {
  name: 'institution',
  example: '签约方为川渝投资集团有限公司、山城大学和市青年企业家协会。',
  needs: [
    '公司',
    '集团',
    '大学',
    '学院',
    '研究院',
    '研究所',
    '科学院',
    '工程院',
    '协会',
    '学会',
    '商会',
    '联合会',
    '银行',
    '医院',
    '基金会',
  ],
  pattern: new RegExp(
    `${EDGE}(?:(?:${NAMING}|[（）A-Za-z]){2,22}(?:有限责任公司|股份有限公司|集团有限公司|有限公司|集团(?![化队]))|${NAMING}{2,14}(?:大学(?!生)|学院|研究院|研究所|科学院|工程院|协会|学会|商会|联合会|银行|医院|基金会))`,
    'g',
  ),
  produce({ 0: match, index }, { home, words }) {
    const start = index + leading(index, match, words)
    const name = match.slice(start - index)
    const stem = name.replace(/(?:有限公司|集团|大学|学院|研究院|研究所|协会|学会|商会|联合会|银行|医院|基金会)$/, '')
    if (stem.length < 2 || name.includes('）') !== name.includes('（') || /^(?:各|全体|有关|相关|多家|人民)/.test(name))
      return undefined
    return { value: { name: writeOut(name, home) }, span: [start, index + match.length] }
  },
}

/** In the order in which they win where two of equal length find the same words. */
export const BODY_RULES: readonly BodyRule[] = [
  ...[partyCommittee, regionalCommittee, organ, department, workingBody, central, centralOffice, institution],
]

/** A body of a place: the one whose name stands before it, else the article's home. */
function local(
  match: RegExpExecArray,
  { home, placeBefore, words: cut }: Surroundings,
): Produced<BodyValue> | undefined {
  const place = placeBefore(match.index)
  const end = match.index + match[0].length
  if (place?.value.adcode) {
    const span: Span = [place.span[0], end]
    const name = match.input.slice(...span)
    return { value: { name, adcode: place.value.adcode }, span }
  }
  if (OTHERS.test(match.input[match.index - 1] ?? '') || !cut.isBoundary(match.index)) return undefined
  const words = match[0].replace(/^中共/, '')
  if (isOtherWord(words)) return undefined
  const adcode = jurisdictionOf(words, home)
  return { value: { name: writeOut(words, home), ...(adcode ? { adcode } : {}) } }
}

/** How many characters of verbs, pronouns and the like stand before the name: 来自, 他希望, 以及. */
function leading(from: number, match: string, words: Words): number {
  let at = from
  for (let tag = words.tagAt(at); tag !== undefined; tag = words.tagAt(at)) {
    let end = at + 1
    while (!words.isBoundary(end)) end++
    const isVerb = LEADING_VERBS.has(match.slice(at - from, end - from))
    if (!isVerb && !(end - at > 1 ? LEADING_WORDS : LEADING_CHARACTERS).has(tag)) break
    at = end
  }
  return at - from
}
