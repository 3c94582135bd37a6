import { namesCountry } from '../places/countries.ts'
import { divisionsNamed } from '../places/gazetteer.ts'
import type { Produced, Rule } from '../rule.ts'
import {
  BYLINE_BEFORE,
  BYLINE_HEADS,
  HONORIFICS,
  INTERNATIONAL,
  NO_POST_BEFORE,
  NOT_AFTER_NAME,
  NOT_SPOKEN,
  POST_HEADS,
  POST_MODIFIERS,
  SPOKEN_POSTS,
} from './lexicon.ts'
import { isHanName, isPhrase, nameAt, type Setting } from './names.ts'
import { COMMON_SURNAMES } from './surnames.ts'
import { DOTTED_SYLLABLES, SYLLABLES } from './syllables.ts'
import { isNoName, isWord, wordTag } from './words.ts'

/** A rule finds the first name of a list, or one that stands alone; the span covers the name. */
export type NameRule = Rule<string, string>

const any = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length).join('|')
const START = '(?<=^|[，、。；：！？\\n（”— ])'
/** What people do at meetings, and ordinary subjects of a sentence seldom: enough to tell a name without a title. */
const DOING =
  '出席|主持|致辞|致词|致欢迎|讲话|发言|指出|强调|表示|在讲话|在发言|在会上|在听取|在主持|在致辞|参加|列席|陪同|率队|率团|通报|汇报|传达|宣读|介绍|作了|作工作|作动员|作总结|作表态|作主旨|主讲|领学|围绕|结合(?=实际|工作|自身|分管)|分别|先后|另|代表|[同与和].{2,30}(?:会谈|会见|举行|会晤|通电话|共同|一道)|会见|对.{2,30}(?:表示|提出)|就.{2,40}(?:讲话|发言|作|提出)|向.{2,40}(?:介绍|通报|汇报|表示)|一行|说|还|当选|在[^，。；]{2,24}(?:强调|指出|表示|讲话|致辞|参加|出席)|要求|提出|认为|希望|受.{2,12}委托|充分肯定|感谢|回顾|一同|共同'

function named(text: string, at: number, setting: Setting): Produced<string> | undefined {
  const found = nameAt(text, at, setting)
  return found && { value: found.name, span: [at, found.end] }
}

const dottedName: NameRule = {
  name: 'dotted-name',
  example: '自治区副主席艾山·吐尔逊主持会议。',
  needs: ['·'],
  pattern: new RegExp(`[${SYLLABLES}${DOTTED_SYLLABLES}A-Z]{1,9}\\.? ?· ?[${SYLLABLES}${DOTTED_SYLLABLES}]`, 'g'),
  produce(match, text) {
    if (divisionsNamed(match[0].slice(0, match[0].indexOf('·')).trim()).length > 0) return undefined
    return named(text, match.index, 'bare')
  },
}

export const byLine: NameRule = {
  name: 'by-line',
  example: '（记者 李小明 通讯员 周文）',
  pattern: new RegExp(`(?:记者|通讯员|(?:${BYLINE_BEFORE})(?:${any(BYLINE_HEADS)}))[：/ ]{0,3}`, 'g'),
  produce: (match, text) => named(text, match.index + match[0].length, 'post'),
}

export const signature: NameRule = {
  name: 'signature',
  example: '县直有关部门负责人参加会议。（李小明、周文）',
  needs: ['（'],
  pattern: /(?<=^|[。！？\n] {0,4})（(?=[\u4e00-\u9fff]{2,4}(?:[、 ]{1,2}[\u4e00-\u9fff]{2,4}){0,3}）\s{0,4}(?:\n|$))/g,
  produce: (match, text) => {
    const inside = text.slice(match.index + 1, text.indexOf('）', match.index))
    return { value: inside, span: [match.index + 1, match.index + 1 + inside.length] }
  },
}

const postBefore: NameRule = {
  name: 'post-before',
  example: '市委副书记、市长高建平主持会议。',
  pattern: new RegExp(`(?:${any(POST_HEADS)})(?!${NO_POST_BEFORE})(?:（[^（）\\n]{1,12}）)?[ ：]?`, 'g'),
  produce: (match, text) => named(text, match.index + match[0].length, settingOf(text, match.index)),
}

/** Whether the post is held abroad, told by the words of its title before it. */
function settingOf(text: string, post: number): Setting {
  const title = /[^，。；：！？\n]*$/.exec(text.slice(Math.max(0, post - 20), post + 2))?.[0] ?? ''
  if (INTERNATIONAL.test(title)) return 'post-abroad'
  for (let at = 0; at < title.length; at++) {
    if (namesCountry(title, at)) return 'post-abroad'
  }
  return 'post'
}

const BODY_END = /(?:[院局部委办处校厅会司室所盟社行市县省区镇队组台厂国]|中心|大学|中学|小学|公司|集团)$/
const POST_AFTER = any(POST_HEADS.filter((head) => !NOT_AFTER_NAME.has(head)))
const MODIFIER = any(POST_MODIFIERS.filter((word) => word.length > 1).concat('副', '总'))

const postAfter: NameRule = {
  name: 'post-after',
  example: '省质检院周立新书记主持座谈会。',
  pattern: new RegExp(`(?:(?:${MODIFIER}){0,2}(?:${POST_AFTER})|(?:${any(HONORIFICS)}))(?!${NO_POST_BEFORE})`, 'g'),
  produce(match, text) {
    const end = match.index
    const next = nameAt(text, end + match[0].length, 'post')
    if (next && next.ending >= 3 && !HONORIFICS.includes(match[0])) return undefined
    for (const length of [4, 3, 2]) {
      const name = text.slice(Math.max(0, end - length), end)
      const setting = length === 3 && BODY_END.test(text.slice(Math.max(0, end - 5), end - 3)) ? 'list' : 'bare'
      if (name.length !== length || !isHanName(name, setting) || isCommonWord(name) || isPhrase(name, setting)) continue
      if (match[0].startsWith('团') && name.endsWith('集')) continue
      if (match[0].startsWith('总') && name.endsWith('防')) continue
      if (/[办局委部处院厅组室所校队站厂司科班会]$|^[向由与和同对请给为]老$/.test(name)) continue
      if (length === 4 ? opensPiece(text, end - 4) : opensName(text, end - length))
        return { value: name, span: [end - length, end] }
    }
    return undefined
  },
}

/** Whether the dictionary holds the characters as a word, and not as a name. */
function isCommonWord(name: string): boolean {
  return isWord(name) && (isNoName(name) || !/^nr/.test(wordTag(name) ?? ''))
}

/** Whether a name may begin here: behind a mark, the name of a body, or a word that takes people for its object. */
function opensName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at)
  return (
    opensPiece(text, at) ||
    /(?:陪同|会见|由|和|与|同|及|向|对|在|请|邀请|感谢|欢迎|以及|了|的|经|随|听取|代表|祝贺|授予|聘请|聘任)$/.test(
      before,
    ) ||
    BODY_END.test(before)
  )
}

function opensPiece(text: string, at: number): boolean {
  return at === 0 || /[，、。；：！？\n（”— ]/.test(text[at - 1] as string)
}

const enumerated: NameRule = {
  name: 'enumerated',
  example: '出席会议的还有周立新、高建平等。',
  needs: ['有', '是', '为', '包括'],
  pattern:
    /(?:出席|参加|列席|陪同|与会|会见|到会|执行主席|就座|方代表)[^，。；：\n]{0,30}(?:还有|有(?!关)|是|为|包括)：?/g,
  produce: (match, text) => named(text, match.index + match[0].length, 'list'),
}

const passiveAgent: NameRule = {
  name: 'passive-agent',
  example: '会议由周立新主持。',
  needs: ['由'],
  pattern: /由(?=[\u4e00-\u9fff·、和]{2,40}(?:主持|主讲|授课|讲解|作|领学|宣读|介绍|通报|汇报|签署))/g,
  produce: (match, text) => named(text, match.index + 1, 'bare'),
}

const AGENT_END = /[\u4e00-\u9fff]{2,4}(?=主持)/y

/** Somebody named behind a body, without a post. */
const bodyAgent: NameRule = {
  name: 'body-agent',
  example: '发布会由省政府新闻办公室周立新主持。',
  needs: ['由'],
  pattern: /由[^，。；：！？\n]{4,40}?(?:[局部委办处厅会司室所]|中心|大学|公司|集团)(?=[\u4e00-\u9fff]{2,4}主持)/g,
  produce(match, text) {
    const at = match.index + match[0].length
    AGENT_END.lastIndex = at
    const name = AGENT_END.exec(text)?.[0]
    if (name === undefined || !isHanName(name, 'bare') || isWord(name) || isPhrase(name, 'bare')) return undefined
    return { value: name, span: [at, at + name.length] }
  },
}

const talksPartner: NameRule = {
  name: 'talks-partner',
  example: '周立新同阿克塞尔举行会谈。',
  pattern: /(?:同|与|和|会见了?)(?=[\u4e00-\u9fff·]{2,12}(?:举行会|会谈|会见|举行))/g,
  produce(match, text) {
    const found = named(text, match.index + match[0].length, 'list')
    return found?.span && MEETS.test(text.slice(found.span[1], found.span[1] + 4)) ? found : undefined
  },
}
const MEETS = /^(?:夫妇|等)?(?:举行|会谈|会见)/

/** Somebody of a rare surname at the head of a list of three or more: 操云、周立新、高建平等出席. */
function rareAt(text: string, at: number) {
  const list = /^[\u4e00-\u9fff]{2,3}、([\u4e00-\u9fff]{2,3})、([\u4e00-\u9fff]{2,3})(?=等|、|和|出席|参加|列席)/.exec(
    text.slice(at, at + 16),
  )
  const known = list?.slice(1).every((name) => isHanName(name, 'bare') && !isWord(name) && !isPhrase(name, 'bare'))
  return known ? nameAt(text, at, 'list') : undefined
}

const bareList: NameRule = {
  name: 'bare-list',
  example: '周立新、高建平、何川出席座谈会。',
  pattern: new RegExp(
    `(?:${START}|(?<=[，并][与同]|领导同志|负责同志|老同志|老领导))(?=[\\u4e00-\\u9fff·]{2,8}(?:（[^（）\\n]{1,8}）)?(?:、|和|及|以及)[\\u4e00-\\u9fff])`,
    'g',
  ),
  produce(match, text) {
    const first = nameAt(text, match.index, 'bare') ?? rareAt(text, match.index)
    if (!first || !/[、和及以（]/.test(text[first.end] ?? '')) return undefined
    const next = text.slice(first.end).match(/^(?:（[^（）\n]{1,8}）)?(?:、|和|及|以及)/)
    const second = next && nameAt(text, first.end + next[0].length, 'bare')
    if (!second || (isWord(first.name) && isWord(second.name))) return undefined
    return { value: first.name, span: [match.index, first.end] }
  },
}

const bareSubject: NameRule = {
  name: 'bare-subject',
  example: '会上，周立新传达了上级会议精神。',
  pattern: new RegExp(`${START}(?=[\\u4e00-\\u9fff·]{2,8}?(?:${DOING}))`, 'g'),
  produce(match, text) {
    const found = nameAt(text, match.index, 'bare')
    if (!found || !DOES.test(text.slice(found.end, found.end + 60))) return undefined
    return /方$/.test(found.name) ? undefined : { value: found.name, span: [match.index, found.end] }
  },
}
const DOES = new RegExp(`^(?:${DOING})`)

/** Counts only in a transcript, which a reporter's turns show. */
export const turn: NameRule = {
  name: 'turn',
  example: '记者：何时完工？\n周立新：年底前。',
  pattern: /(?<=^|\n)[\u4e00-\u9fff·]{2,10}(?=：)/g,
  produce({ 0: name, index }, text) {
    const found = nameAt(text, index, 'list')
    return found?.name === name ? { value: name, span: [index, found.end] } : undefined
  },
}

export const surnameAndPost: NameRule = {
  name: 'surname-and-post',
  example: '宫会长在发言中表示，要规范行业发展。',
  pattern: new RegExp(
    `${START}[\\u4e00-\\u9fff]副?(?:${any(SPOKEN_POSTS)})(?=[，、。]|在|表示|指出|强调|祝贺|感谢|会见|同|说|对|向|一行|主持|介绍|要求|陪同|代表|首先|最后|就|从|和|详细|围绕|作|还|也|分别)`,
    'g',
  ),
  produce(match) {
    const [surname] = match[0]
    if (surname === undefined || NOT_SPOKEN.includes(surname) || !COMMON_SURNAMES.has(surname)) return undefined
    return { value: match[0], span: [match.index, match.index + match[0].length] }
  },
}

/** In the order in which they claim their places. */
export const RULES: readonly NameRule[] = [
  byLine,
  signature,
  postBefore,
  dottedName,
  postAfter,
  enumerated,
  passiveAgent,
  bodyAgent,
  talksPartner,
  bareList,
  bareSubject,
  turn,
  surnameAndPost,
]
