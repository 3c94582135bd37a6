import { liesIn } from '#model/adcode.ts'

/** What a post belongs to. All leaders of a place hold one office, whose organ is empty; so do all posts of one organ. */
export interface Office {
  /** Absent for an organ that belongs to no division: 国家发展改革委. */
  adcode?: string
  organ: string
}

/** One meeting's word of somebody. */
export interface Mention {
  name: string
  /** Day of the meeting, where it is known to the day. */
  date: string | null
  /** Those that the titles name; none where they name none. */
  offices: Office[]
  /** GB/T 2260 code of where the meeting was at home: where somebody without a title is looked for. */
  home?: string
}

/** Somebody, as the mentions of one name tell of them. */
export interface Person<M extends Mention = Mention> {
  /** The id of the office that the first mention names. Every other id of `ids` stands for the same person, too. */
  id: string
  ids: string[]
  name: string
  /** By date, undated ones first. */
  mentions: M[]
}

/**
 * The id of a person as one mention gives it, `林知远~510100` or `林知远~510100~公安局`. It is for ever: whichever offices
 * turn out to be one person's, each of their ids stands for that person.
 */
export function personIdsOf({ name, offices, home }: Mention): string[] {
  const keys = offices.length > 0 ? offices.map(keyOf) : [`${home ?? ''}~?`]
  return [...new Set(keys)].map((key) => `${name}~${key}`)
}

/** The name that a person's id begins with. */
export function nameIn(personId: string): string {
  return personId.split('~')[0] as string
}

/**
 * Tells the people of one name apart, whatever the order of their mentions. Offices are one person's where
 * - one mention names both, or
 * - they are of one place, or a leader's of a place and of another that it lies in, the one ends before the other
 *   begins, and so do all offices of that name there: a career. Where two of them stand at one time, none are joined;
 *   nor are firms, schools, villages and the like, whose people are no officials that are moved.
 *
 * Somebody without a title is the one leader of that name at the meeting's home, where there is exactly one.
 */
export function persons<M extends Mention>(mentions: readonly M[]): Person<M>[] {
  const ordered = mentions.toSorted(compare)
  const named = joined(ordered.filter(({ offices }) => offices.length > 0))
  const people = careers(named)
  for (const mention of ordered.filter(({ offices }) => offices.length === 0)) place(mention, people)
  return people.map(personOf).toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** Offices that belong together, with what names them. */
interface Group<M extends Mention> {
  offices: Map<string, Office>
  mentions: M[]
}

/** Joins what single mentions name together. */
function joined<M extends Mention>(mentions: readonly M[]): Group<M>[] {
  let groups: Group<M>[] = []
  for (const mention of mentions) {
    const offices = new Map(mention.offices.map((office) => [keyOf(office), office]))
    const touched = groups.filter((group) => [...offices.keys()].some((key) => group.offices.has(key)))
    const all = [...touched, { offices, mentions: [mention] }]
    groups = [...groups.filter((group) => !touched.includes(group)), union(all)]
  }
  return groups
}

/** Joins offices that follow one another where nothing speaks against it. */
function careers<M extends Mention>(groups: Group<M>[]): Group<M>[] {
  const open = [...groups]
  const people: Group<M>[] = []
  for (let first = open.pop(); first; first = open.pop()) {
    const related = [first]
    for (const one of related) {
      for (const other of open.filter((group) => near(one, group))) related.push(...open.splice(open.indexOf(other), 1))
    }
    people.push(...(follow(related) ? [union(related)] : related))
  }
  return people
}

function near(one: Group<Mention>, other: Group<Mention>): boolean {
  return [...one.offices.values()].some((a) => [...other.offices.values()].some((b) => nearOffices(a, b)))
}

/** Nobody is moved from one of these to another organ as officials are: one name in two of them is two people. */
const NO_OFFICIALS =
  /公司|集团|银行|厂|大学|学院|学校|中学|小学|幼儿园|医院|研究[院所]|协会|商会|联合会|合作社|报社|电视台|乡|镇|街道|村|社区/

function nearOffices(one: Office, other: Office): boolean {
  if (one.adcode === undefined || other.adcode === undefined) return false
  if (one.organ !== other.organ && [one, other].some(({ organ }) => NO_OFFICIALS.test(organ))) return false
  if (one.adcode === other.adcode) return true
  const leads = one.organ === '' && other.organ === ''
  return leads && (liesIn(one.adcode, other.adcode) || liesIn(other.adcode, one.adcode))
}

/** Whether each ends before the next begins; a mention without a day may be of any time. */
function follow(groups: Group<Mention>[]): boolean {
  const times = groups.map(({ mentions }) => mentions.map(({ date }) => date).toSorted())
  if (times.some((dates) => dates.includes(null))) return groups.length === 1
  const spans = times.map((dates) => [dates[0] ?? '', dates.at(-1) ?? ''] as const)
  const ordered = spans.toSorted(([one], [other]) => (one < other ? -1 : 1))
  return ordered.every(([start], at) => at === 0 || (ordered[at - 1]?.[1] ?? '') < start)
}

/** Adds a mention without an office to the only person it can speak of, or to one of its own. */
function place<M extends Mention>(mention: M, people: Group<M>[]): void {
  const { home } = mention
  const unknown = { ...(home !== undefined && { adcode: home }), organ: '?' }
  const key = keyOf(unknown)
  const known = people.find(({ offices }) => offices.has(key))
  const leaders = people.filter(({ offices }) =>
    [...offices.values()].some(({ adcode, organ }) => organ === '' && adcode === home),
  )
  const own = known ?? (leaders.length === 1 ? leaders[0] : undefined)
  if (own) {
    own.mentions.push(mention)
    own.offices.set(key, unknown)
  } else people.push({ offices: new Map([[key, unknown]]), mentions: [mention] })
}

function personOf<M extends Mention>({ mentions }: Group<M>): Person<M> {
  const ordered = mentions.toSorted(compare)
  const ids = [...new Set(ordered.flatMap(personIdsOf))]
  const [first] = ordered
  return { id: ids[0] as string, ids, name: (first as M).name, mentions: ordered }
}

function union<M extends Mention>(groups: Group<M>[]): Group<M> {
  return {
    offices: new Map(groups.flatMap(({ offices }) => [...offices])),
    mentions: groups.flatMap(({ mentions }) => mentions),
  }
}

function keyOf({ adcode = '', organ }: Office): string {
  return organ === '' ? adcode : `${adcode}~${organ}`
}

function compare(one: Mention, other: Mention): number {
  const [a, b] = [one, other].map((mention) => JSON.stringify([mention.date ?? '', ...personIdsOf(mention), mention]))
  return (a as string) < (b as string) ? -1 : a === b ? 0 : 1
}
