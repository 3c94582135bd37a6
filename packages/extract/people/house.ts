import type { Finding, PersonValue } from '../findings.ts'
import { splitTitle } from './posts.ts'

/** The post of whoever leads a house, with the house: 山川电子党组书记. */
const LEADS = /^(?<house>[^、，]{2,24}?)(?:(?:党组|党委)书记|董事长)$/
/** Posts that a company, ministry or bureau has, and that an article tells without it where it is plain whose they are. */
const OF_THE_HOUSE =
  /^(?:(?:党组|党委)(?:常务)?(?:副书记|成员|委员|常委)|(?:纪委|纪检组|纪检监察组)(?:副?书记|组长)|(?:外部|独立|职工|执行)董事|(?:常务)?副?(?:董事长|总经理|总裁)|(?:党组|党委)书记|总(?:会计师|工程师|经济师|经理|法律顾问))$/
/** A committee of an assembly, with the assembly: 省政协农业和农村委员会. */
const OF_AN_ASSEMBLY = /^(?<body>[^、，]{1,14}?(?:人大常委会|人大|政协))(?<committee>[^、，]{2,14}委员会)(?=.)/
/** What a title begins with that names a committee. */
const COMMITTEE = /^[^、，]{2,14}?委员会(?=.)/

/**
 * The posts of those who belong to the one house whose leader the article names, with the house: 党组成员、副总经理 of
 * 山川电子; those of a committee named in full before, with all of its name. Where several houses have leaders, none.
 */
export function withHouse(people: Finding<PersonValue>[], text: string): Finding<PersonValue>[] {
  const titles = people.flatMap(({ value }) => value.titles)
  const [house = calling(text), second] = new Set(titles.flatMap((title) => LEADS.exec(title)?.groups?.house ?? []))
  const committees = committeesIn(titles)
  if ((house === undefined || second !== undefined) && committees.size === 0) return people
  const own = second === undefined ? house : undefined
  return people.map((person) => {
    const told = person.value.titles.map((title) => inFull(title, committees))
    const ofHouse = own !== undefined && told.some((title) => OF_THE_HOUSE.test(title))
    const written = ofHouse ? told.map((title) => (isBare(title) ? own + title : title)) : told
    return { ...person, value: { ...person.value, titles: written } }
  })
}

/** The company whose party committee the first sentence tells to have met: 中国铁塔党委召开扩大会议. */
function calling(text: string): string | undefined {
  return CALLING.exec(text.slice(0, OPENING))?.groups?.house
}
const CALLING =
  /(?:^|[\n，日午])(?<house>[\u4e00-\u9fff]{3,14}(?<![省市县区州盟旗镇乡委局厅部署院校办处会府协大司团]))(?:党委|党组)(?:召开|举行)/
const OPENING = 200

/** The full names of committees, by the words that they are called by without their body. */
function committeesIn(titles: readonly string[]): ReadonlyMap<string, string> {
  const full = new Map<string, string>()
  for (const title of titles) {
    const match = OF_AN_ASSEMBLY.exec(title)
    const { body = '', committee = '' } = match?.groups ?? {}
    if (committee !== '' && !full.has(committee)) full.set(committee, body + committee)
  }
  return full
}

function inFull(title: string, committees: ReadonlyMap<string, string>): string {
  const committee = COMMITTEE.exec(title)?.[0] ?? ''
  const name = committees.get(committee)
  return name === undefined ? title : name + title.slice(committee.length)
}

/** Whether a title names no body. */
function isBare(title: string): boolean {
  return OF_THE_HOUSE.test(title) || splitTitle(title)?.body === ''
}
