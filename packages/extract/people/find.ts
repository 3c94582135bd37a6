import { type Abbreviations, abbreviationsIn, unabbreviated } from '../bodies/abbreviations.ts'
import { ofOurs } from '../bodies/ours.ts'
import { ofOthers } from '../bodies/write-out.ts'
import type { Finding, Ground, PersonValue } from '../findings.ts'
import { fold } from '../fold.ts'
import { countryNamed } from '../places/countries.ts'
import { divisionsNamed } from '../places/gazetteer.ts'
import type { Reading } from '../reading.ts'
import { findGroups } from './groups.ts'
import { withHouse } from './house.ts'
import { SPOKEN_POSTS } from './lexicon.ts'
import { findMentions, type Mention } from './mentions.ts'
import { splitTitle } from './posts.ts'
import { surnameAndPost } from './rules.ts'
import { type Carry, type Scope, titlesBefore, writeTitles } from './titles.ts'

/**
 * Every mention of a person or of a group of people, in order of place. The span covers the name; a later mention of
 * somebody by name alone, or by surname and post, carries the same `name`. People of the by-line are left out.
 */
export function findPeople(reading: Reading, ground: Ground): Finding<PersonValue>[] {
  const mentions = findMentions(reading)
  const abbreviations = abbreviationsIn(reading.text)
  const entitled = withHeadline(reading, resolve(entitle(reading, mentions, ground)), ground)
  const people = withHouse(
    entitled.map((person) => written(person, ground, abbreviations)),
    reading.text,
  )
  return [...people, ...findGroups(reading, mentions)].sort((a, b) => a.span[0] - b.span[0])
}

/** With the posts of the article's own body, and of the other side, written out: 镇长 of 青石镇. */
function written(
  { value, ...finding }: Finding<PersonValue>,
  { ours, others }: Ground,
  abbreviations: Abbreviations,
): Finding<PersonValue> {
  const titles = value.titles.map((title) => unabbreviated(ofOthers(ofOurs(title, ours), others), abbreviations))
  return { ...finding, value: { ...value, titles } }
}

/** The posts that only the headline tells, or tells in full, of somebody whom the text names with none or a bare one: 驻某国大使. */
function withHeadline({ article }: Reading, people: Finding<PersonValue>[], { home }: Ground): Finding<PersonValue>[] {
  const title = fold(article.title)
  const byName = Map.groupBy(people, ({ value }) => value.name)
  const fuller = new Map<Finding<PersonValue>, string[]>()
  for (const [name, [first, ...more]] of byName) {
    const at = title.indexOf(name)
    if (first === undefined || at < 1) continue
    const own = [first, ...more].flatMap(({ value }) => value.titles)
    const told = writeTitles(titlesBefore(title, at, 0).titles, NOTHING, { home, assembly: undefined })[0]
    const bare = own.every((post) => splitTitle(post)?.body === '' && told.some((full) => full.endsWith(post)))
    if (told.length > 0 && bare) fuller.set(first, told)
  }
  if (fuller.size === 0) return people
  return people.map((person) => {
    const titles = fuller.get(person)
    return titles === undefined ? person : { ...person, value: { ...person.value, titles } }
  })
}

/** Somebody spoken of by surname and post is the one person of that surname who holds it. */
function resolve(people: Finding<PersonValue>[]): Finding<PersonValue>[] {
  const holders = new Map<string, Set<string>>()
  for (const { value, rule } of people) {
    if (rule === surnameAndPost.name) continue
    for (const post of SPOKEN_POSTS) {
      if (!value.titles.some((title) => title.endsWith(post))) continue
      const called = value.name.slice(0, 1) + post
      holders.set(called, (holders.get(called) ?? new Set()).add(value.name))
    }
  }
  return people.map((person) => {
    if (person.rule !== surnameAndPost.name) return person
    const names = [...(holders.get(person.value.name) ?? holders.get(person.value.name.replace('副', '')) ?? [])]
    const [name] = names
    return names.length === 1 && name !== undefined ? { ...person, value: { ...person.value, name } } : person
  })
}

const NOTHING: Carry = { body: undefined, adcode: undefined }

/** Reads the titles before and behind each name, sentence by sentence, so that a short one takes over the body of the last. */
function entitle(reading: Reading, mentions: readonly Mention[], ground: Ground): Finding<PersonValue>[] {
  const titlesAt = new Map<number, string[]>()
  const scope: Scope = { home: ground.home, assembly: assemblyOf(reading) }
  let carry = NOTHING
  let floor = 0
  let sentence = -1
  return mentions.map((mention) => {
    const [start] = mention.span
    while ((reading.sentences[sentence]?.span[1] ?? 0) <= start && sentence < reading.sentences.length) {
      if (!reading.sentences[sentence]?.text.endsWith('；')) carry = NOTHING
      sentence++
      floor = reading.sentences[sentence]?.span[0] ?? floor
    }
    const [before, next] = writeTitles(titlesBefore(reading.text, start, floor).titles, carry, scope)
    carry = next
    floor = mention.end
    const told = before.length > 0 ? before : behind(reading, mention, scope)
    const titles = told.length > 0 ? told : afterwards(reading, mention, scope)
    const shared = mention.listedAfter === undefined ? [] : (titlesAt.get(mention.listedAfter) ?? [])
    titlesAt.set(start, titles.length > 0 ? titles : shared)
    const value: PersonValue = { name: mention.name, entityType: 'person', titles: [...(titlesAt.get(start) ?? [])] }
    return { value, span: mention.span, rule: mention.rule }
  })
}

/** What the name of a body ends with; other words before a name are none: 落实某某主席. */
const IS_BODY =
  /(?:[院局部委办处校厅会司室所盟社行市县省区镇乡村州旗队组台厂国团府班站店系科支]|中心|大学|公司|集团|政协|人大|街道|社区|银行|机关|联盟|基地|论坛|两会)$/

/** The post behind a name, with the body before it: 团市委李群副书记 is 团市委副书记. */
function behind(reading: Reading, { span, postAfter }: Mention, scope: Scope): string[] {
  if (postAfter === undefined || postAfter === '总书记') return []
  const before = reading.text.slice(Math.max(0, span[0] - 30), span[0])
  const words = /[^，、。；：！？\n（）“”《》 ]*$/.exec(before)?.[0] ?? ''
  const body = words.replace(/^.*(?:对|与|和|同|向|由|请|感谢|欢迎|会见|陪同|听取)/, '')
  const own = IS_BODY.test(body) || divisionsNamed(body).length > 0 || countryNamed(body) !== undefined ? body : ''
  const lead = titlesBefore(`${own}${postAfter}某`, own.length + postAfter.length, 0)
  const assembly = /^(?:常委|委员|代表)$/.test(postAfter) ? scope.assembly : undefined
  const whose = assembly === '全国人大' && postAfter !== '代表' ? undefined : assembly
  return writeTitles(lead.titles, { body: whose, adcode: undefined }, scope)[0]
}

/** What a clause of its own says of the one person named before it: 周立新主持会议，他是某市委书记。 */
function afterwards(reading: Reading, { span }: Mention, scope: Scope): string[] {
  const behind = reading.text.slice(span[1], span[1] + 60)
  const title = /^[^，。；：、和与\n“”]{0,24}，(?:他|她)(?:是|现任)([^，。；：、\n“”]{3,30})[，。；]/.exec(behind)?.[1]
  return title === undefined ? [] : writeTitles([title], NOTHING, scope)[0]
}

/**
 * The assembly whose members an article calls 常委 or 委员 without more: 全国政协 where it speaks of its session, none
 * where it speaks of a committee of a place's first.
 */
function assemblyOf(reading: Reading): string | undefined {
  const [title] =
    /全国政协|政协第[一二三四五六七八九十]{1,3}届全国委员会|全国人大|(?:[省市县区州盟旗]|自治区)政协(?=[^，。；、\n]{2,12}委员会)/.exec(
      `${reading.article.title}\n${reading.text}`,
    ) ?? []
  if (title === undefined || title === '全国人大') return title
  return /全国/.test(title) ? '全国政协' : undefined
}
