import { countryNamed } from '../places/countries.ts'
import { divisionsNamed } from '../places/gazetteer.ts'
import { FUNCTION_SURNAMES, NO_NAMES, NOT_IN_GIVEN, NOT_LAST, PARTICLES, PERSON_VERBS, POST_HEADS } from './lexicon.ts'
import { POST } from './posts.ts'
import { COMMON_SURNAMES, compoundSurname, RARE_SURNAMES } from './surnames.ts'
import { DOTTED_SYLLABLES, SYLLABLES } from './syllables.ts'
import { holdsWord, isNoName, isOpening, isWord, wordTag } from './words.ts'

/**
 * What stands beside a place where a name may begin: a post before it, one held abroad or in an international body, other
 * names of a list, or nothing of the kind.
 */
export type Setting = 'post' | 'post-abroad' | 'list' | 'bare'

export interface Name {
  name: string
  end: number
  /** How well what follows ends a name: 3 and more a mark or a verb that people do, the longer the better, 2 a particle, 1 some other verb. */
  ending: number
}

const HAN = /^[\u4e00-\u9fff]+$/
const alternatives = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length).join('|')
const MARK_END = /[，、。；：（）“”《》—…！？\n等]|\d{1,2}[月日时位名]|$| {2}/y
const VERB_END = new RegExp(alternatives(PERSON_VERBS.filter((word) => word.length > 1)), 'y')
const WEAK_END = new RegExp(` |${alternatives(PERSON_VERBS.filter((word) => word.length === 1))}`, 'y')
/** A character of a name without a Han surname; those that grammar uses too only where such names have them. */
const SYLLABLE = `(?:[${SYLLABLES}]|(?<=[苏布孟图特])和|都(?=[呼拉热力如])|(?<=[东华顿])主|才(?=[让旦仁])|不(?=[都力])|次(?=[仁旺成登珠央多平吉曲])|(?<=[\\u4e00-\\u9fff][根日])那|(?<=[尔里])且|公(?=[保布])|完(?=[玛么德])|四(?=[郎朗])|拥(?=[忠宗])|降(?=[央初])|益(?=[西希])|久(?=[美麦])|闹(?=[布日])|官(?=[却布])|落(?=桑)|朋(?=措)|(?<=西)绕|(?<=坚)参|(?<=旦)正|却(?=[扎英吉]))`
const ONE_SYLLABLE = new RegExp(`[${SYLLABLES}]`, 'y')
const ANY_SYLLABLE = new RegExp(`[${SYLLABLES}${DOTTED_SYLLABLES}]`, 'y')
const SYLLABIC = new RegExp(`${SYLLABLE}{2,9}`, 'y')
const DOTTED = new RegExp(
  `[${SYLLABLES}${DOTTED_SYLLABLES}A-Z]{1,9}\\.?(?: ?· ?[${SYLLABLES}${DOTTED_SYLLABLES}]{1,10}){1,4}`,
  'y',
)
const DOTTED_AFTER = /[\u4e00-\u9fffA-Z]{1,9}\.?(?: ?· ?[\u4e00-\u9fff]{1,10}){1,4}/y
const SPACED = /[\u4e00-\u9fff] {1,4}[\u4e00-\u9fff](?: {1,4}[\u4e00-\u9fff](?=[，、。；（\n]))?/y
/** How somebody is addressed behind a name written with spaces. */
const ADDRESSED = / {1,2}(?:同志|先生|女士|等|先后|分别|出席|主持|参加|讲话|作)/y
/** Posts that stand alone as often as before a name. */
const SOFT_POST = /(?:领导|代表|成员|专家|嘉宾|负责人|负责同志|委员|学者|企业家|老师|领导人)$/
/** Particles that the characters of foreign names begin with too. */
const NO_SYLLABIC_START = /^(?:[为对以于同当在并所使比可由包若本加特先道]|达(?![娃瓦]))/
const heads = new Set(POST_HEADS)
const AT_POST = new RegExp(POST, 'y')

/** 总书记来川视察: where somebody came, by the short name of the province. */
const COMES_HERE =
  /[来在赴到](?:京|津|沪|渝|冀|晋|蒙|辽|吉|黑|苏|浙|皖|闽|赣|鲁|豫|鄂|湘|粤|桂|琼|川|蜀|黔|贵|滇|云|藏|陕|秦|甘|陇|青|宁|新|疆|港|澳)(?=[视考调访出参指座])/y

/** The name that begins at this place, or undefined where none does. */
export function nameAt(text: string, at: number, setting: Setting): Name | undefined {
  if (sticky(AT_POST, text, at) !== undefined || sticky(COMES_HERE, text, at) !== undefined) return undefined
  const dotted = dottedAt(text, at, setting)
  if (dotted) return dotted
  const sure = [...han(text, at, setting), ...spaced(text, at, setting), ...syllabic(text, at, setting)].filter(
    (option) => acceptable(text, option, setting),
  )
  const options = sure.length > 0 ? sure : [...uncommon(text, at, setting)]
  return options.sort((a, b) => b.ending - a.ending || b.end - a.end)[0]
}

/** Whether these characters have the shape of a Han name: a surname and one or two characters more. */
export function isHanName(name: string, setting: Setting): boolean {
  const surname = surnameOf(name, setting)
  if (!surname || !HAN.test(name)) return false
  const given = name.slice(surname.length)
  if (given.length < 1 || given.length > (isDouble(name) ? 3 : 2)) return false
  if (NO_NAMES.has(name) || heads.has(given) || (name.length === 4 && surname.length === 1 && holdsWord(name)))
    return false
  return !NOT_LAST.includes(given.at(-1) as string) && ![...given].some((sign) => NOT_IN_GIVEN.includes(sign))
}

/** Whether words of the language make these characters up, rather than a surname and a given name. */
export function isPhrase(name: string, setting: Setting): boolean {
  if (name.length !== 3 || compoundSurname(name) !== undefined) return false
  const joins = FUNCTION_SURNAMES.includes(name[0] as string)
  const rest = wordTag(name.slice(1))
  const place = setting.startsWith('post') && OFTEN_SURNAMES.includes(name[0] as string) && rest === 'ns'
  if (joins && rest !== undefined && !/^n[rz]/.test(rest) && !place) return true
  const front = wordTag(name.slice(0, 2))
  if (front === undefined) return false
  if ((SUFFIXES.test(name) && !/^n[rs]/.test(front)) || isOpening(name.slice(0, 2))) return true
  return (joins || setting === 'bare') && isNoName(name.slice(0, 2))
}

/** Surnames that grammar uses too, but seldom right before the name of a place. */
const OFTEN_SURNAMES = '曾常尤毕陆连任'

/** What makes a longer word of a word: 重要性, 成功率. */
const SUFFIXES = /[性率型级类们员者额量式版期化度物品业]$/

function surnameOf(name: string, setting: Setting): string | undefined {
  const compound = compoundSurname(name)
  if (compound !== undefined && name.length > compound.length) return compound
  const [first] = name
  if (first === undefined || !HAN.test(first)) return undefined
  return COMMON_SURNAMES.has(first) || (setting !== 'bare' && RARE_SURNAMES.has(first)) ? first : undefined
}

/** 陈冯富珍: a married woman's name with both surnames. */
function isDouble(name: string): boolean {
  if (FUNCTION_SURNAMES.includes(name[0] as string)) return false
  return name.length === 4 && COMMON_SURNAMES.has(name[0] as string) && COMMON_SURNAMES.has(name[1] as string)
}

function* han(text: string, at: number, setting: Setting): Generator<Name> {
  const surname = surnameOf(text.slice(at, at + 5), setting)
  if (!surname) return
  for (let length = 2; length <= 4; length++) {
    const name = text.slice(at, at + length)
    if (name.length < length || !HAN.test(name)) return
    if (!isHanName(name, setting)) continue
    if (name.endsWith('作') && /[“《题了出关的]/.test(text[at + length] ?? '')) continue
    if (isJoinedOn(name, text[at + length])) continue
    if (/[今昨]$/.test(name) && /[（日天早晚]/.test(text[at + length] ?? '')) continue
    if (LINKED.test(name.slice(-1)) && JOINED.test(text.slice(at + length, at + length + 3))) continue
    if (isAppointed(text, at + length)) continue
    if (surname === '区' && isWord(text.slice(at + 1, at + 3))) continue
    if (surname === '和' && sticky(AT_POST, text, at + length) !== undefined) continue
    const ending = endingAt(text, at + length, setting)
    // A name of four characters gives way to a shorter one that ends as well.
    const weight = length - surname.length > 2 ? ending - 0.5 : ending
    if (weight > (length - surname.length > 2 ? 2 : 0)) yield { name, end: at + length, ending: weight }
  }
}

/** 应沙特邀请, 总统和夫人, 主席同卢拉举行会谈: a word of grammar before a country, a word or a name from abroad. */
function isJoinedOn(name: string, next: string | undefined): boolean {
  const rest = name.slice(1)
  if (/^[应同向和国与韩泰]/.test(name) && (countryNamed(rest) !== undefined || countryNamed(name) !== undefined))
    return true
  if (/^[和国]/.test(name) && (rest.length === 1 ? !/[，、。；]/.test(next ?? '。') : isWord(rest))) return true
  return /^[同与]/.test(name) && rest.length > 1 && isSyllabic(rest)
}

/** 由某某任组长, 某某为召集人: a verb that passes for the last character of the name before it. */
function isAppointed(text: string, end: number): boolean {
  return /[为任]/.test(text[end - 1] as string) && sticky(AT_POST, text, end) !== undefined
}

/** 秘书长某某和委员共三十人: a link that passes for the last character of the name before it. */
const LINKED = /[和与及]/
const JOINED = /^(?:委员|代表|部分|有关|相关|全体|其他|其余|来自|各|\d)/

function* spaced(text: string, at: number, setting: Setting): Generator<Name> {
  const match = sticky(SPACED, text, at)
  if (!match) return
  const name = match.replace(/ +/g, '')
  const ends =
    endingAt(text, at + match.length, 'bare') >= 3 || sticky(ADDRESSED, text, at + match.length) !== undefined
  if (ends && isHanName(name, setting)) {
    yield { name, end: at + match.length, ending: 3 }
  }
}

/** Names without a Han surname stand only where a post or a list says that a name comes. */
function* syllabic(text: string, at: number, setting: Setting): Generator<Name> {
  if (setting === 'bare' || NO_SYLLABIC_START.test(text.slice(at, at + 2))) return
  const run = sticky(SYLLABIC, text, at)
  for (let length = run?.length ?? 0; length >= 2; length--) {
    const end = at + length
    if (isAppointed(text, end)) continue
    if (endingAt(text, end, 'bare') < (setting.startsWith('post') ? 2 : 3) || /[当今]天$/.test(text.slice(at, end)))
      continue
    const name = text.slice(at, end)
    const free = !NO_NAMES.has(name) && !isOpening(name.slice(0, 2)) && countryNamed(name) === undefined
    if (free && (setting !== 'list' || !isWord(name))) yield { name, end, ending: 2.5 }
    return
  }
}

/** Two or three characters behind a post that no dictionary knows: somebody whose surname no list holds, or a name from abroad. */
function* uncommon(text: string, at: number, setting: Setting): Generator<Name> {
  if (!setting.startsWith('post')) return
  const soft = SOFT_POST.test(text.slice(Math.max(0, at - 4), at))
  for (const length of setting === 'post' ? (soft ? [3] : [3, 2]) : [3, 4, 2, 5]) {
    const name = text.slice(at, at + length)
    if (name.length < length || !HAN.test(name) || PARTICLES.test(name) || isNoName(name.slice(0, 2))) continue
    if (NOT_LAST.includes(name.at(-1) as string)) continue
    if (endingAt(text, at + length, 'bare') >= 3 && (!holdsWord(name) || isOfJapan(name, setting)))
      yield { name, end: at + length, ending: 2.5 }
  }
}

/** 横山英幸: a family name of Japan, which a dictionary may hold as a place's, and a given name. */
function isOfJapan(name: string, setting: Setting): boolean {
  return setting === 'post-abroad' && name.length > 3 && FAMILY_OF_JAPAN.test(name) && !holdsWord(name.slice(2))
}
const FAMILY_OF_JAPAN = /^[\u4e00-\u9fff][山下田村川崎本野原口井上木岛谷泽林藤桥部内边森尾岸屋浦泉津濑池宫]/

/** A word of the dictionary is a name only where everything around it says so. */
function acceptable(text: string, { name, end, ending }: Name, setting: Setting): boolean {
  if (setting === 'post-abroad') return true
  const syllabic = setting === 'post' && isSyllabic(name)
  if (setting === 'post' && ending >= 3 && isSurnamed(text, name, end)) return true
  if ((!syllabic && isPhrase(name, setting)) || (ending < 3 && runsOn(text, end))) return false
  if (!isWord(name)) return setting !== 'bare' || (ending >= 2 && divisionsNamed(name).length === 0)
  const tag = wordTag(name) ?? ''
  if (setting === 'bare') return tag.startsWith('nr') && !isNoName(name) && ending >= 3
  const linked = setting === 'post' && /[与和同及等在就说率作受]/.test(text[end] ?? '')
  if (!linked && ending < 2.5) return false
  if (linked && COMMON_SURNAMES.has(name[0] as string) && !isOpening(name) && /[与和]/.test(text[end] ?? ''))
    return true
  if (isNoName(name)) return isListed(text, end) || (tag === 'v' && isDoer(text, name, end))
  return COMMON_SURNAMES.has(name[0] as string) || /^n[rz]/.test(tag) || syllabic
}

/** A surname that grammar uses too, or a rare one, with which a name looks like other words: 董事长于炼钢、, 市长牧野，. */
function isSurnamed(text: string, name: string, end: number): boolean {
  if (name.startsWith('于'))
    return name.length === 3 && /^[vn]/.test(wordTag(name.slice(1)) ?? '') && text[end] === '、'
  const post = text.slice(Math.max(0, end - name.length - 2), end - name.length)
  return CHIEF.test(post) && RARE_SURNAMES.has(name[0] as string) && !isNoName(name) && /[，、。]/.test(text[end] ?? '')
}
const CHIEF = /^[省市州盟旗县区厅局部]长$/

function isSyllabic(name: string): boolean {
  return sticky(SYLLABIC, name, 0) === name
}

/** Whether the last character begins a verb that people do: 应 of 应邀. */
function runsOn(text: string, end: number): boolean {
  return sticky(VERB_END, text, end - 1) !== undefined
}

/** Whether a verb that is a name too, and that people do not do, stands before one that they do: 高抗主持. */
function isDoer(text: string, name: string, end: number): boolean {
  return !isOpening(name) && sticky(VERB_END, text, end) !== undefined
}

/** Whether another name, which is no word, stands in one list with it, one or two places on. */
function isListed(text: string, end: number): boolean {
  const listed =
    /^(?:、[\u4e00-\u9fff]{2,3}){1,3}/
      .exec(text.slice(end, end + 14))?.[0]
      .slice(1)
      .split('、') ?? []
  return listed.some((name) => [name, name.slice(0, 2)].some((short) => isHanName(short, 'bare') && !isWord(short)))
}

/** The country or place in a company's name. */
const OF_COMPANY = /^（(?!女|男|[^（）]{1,6}族)[^（）\n]{1,8}）[^，、。；：\n]{0,24}(?:公司|集团|银行|基金会|商会)/

function endingAt(text: string, at: number, setting: Setting): number {
  if (text[at] === '（' && OF_COMPANY.test(text.slice(at, at + 40))) return 0
  const strong = sticky(VERB_END, text, at) ?? sticky(MARK_END, text, at)
  if (strong !== undefined) return 3 + Math.max(2, strong.length) / 100
  if (sticky(WEAK_END, text, at) !== undefined) return CARRIED.test(text.slice(at, at + 4)) ? 0 : 2
  return setting.startsWith('post') && startsVerb(text.slice(at, at + 8)) ? 1 : 0
}

/** 同 before a verb or 在 links nobody: it belongs to the name. */
const CARRIED =
  /^同(?:在(?!座|场|地)|主持|出席|会见|率|指出|强调|表示|讲话|介绍|赴|说，|作(?:的|了|关于|题为|[^，。；]{0,8}(?:报告|讲话|发言|说明)))/

function startsVerb(words: string): boolean {
  const [first] = [wordTag(words.slice(0, 2))]
  return words.length > 2 && /^(?:v|d|p|ad|t)/.test(first ?? '')
}

/** Where a post says that a name comes its first part may be written with any characters. */
function dottedAt(text: string, at: number, setting: Setting): Name | undefined {
  const match = sticky(setting === 'bare' ? DOTTED : DOTTED_AFTER, text, at)
  return match === undefined || /[的了]/.test(match) ? undefined : trimmed(text, at, at + match.length)
}

/** A dotted name runs on into the verb where that is written with the same characters: 哈斯木主持, 买买提出席. */
function trimmed(text: string, at: number, end: number): Name {
  const dot = text.lastIndexOf('·', end - 1)
  for (let stop = text[dot + 1] === ' ' ? dot + 3 : dot + 2; stop <= end; stop++) {
    if (AS_HEAD.test(text.slice(stop, stop + 3))) return { name: unspaced(text.slice(at, stop)), end: stop, ending: 3 }
    const grade = endingAt(text, stop, 'bare')
    if (grade < 2 || (grade < 3 && sticky(ANY_SYLLABLE, text, stop) !== undefined)) continue
    const longer = stop < end && sticky(ONE_SYLLABLE, text, stop) && sticky(VERB_END, text, stop + 1)
    const whole = longer ? stop + 1 : stop
    return { name: unspaced(text.slice(at, whole)), end: whole, ending: 3 }
  }
  return { name: unspaced(text.slice(at, end)), end, ending: 3 }
}

/** 以某某为团长的代表团 */
const AS_HEAD = /^为(?:团长|首的|主席|组长)/

function unspaced(name: string): string {
  return name.replace(/ /g, '')
}

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
