import type { BodyValue, Finding } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { namedInFull, withFullName } from './in-full.ts'
import { OWN_KINDS } from './lexicon.ts'
import { writeOut } from './write-out.ts'

/** Bodies that an article calls by their kind alone, by the kind: 镇 → 青石镇, 厅 → 云州省水利厅. */
export type Ours = ReadonlyMap<string, string>

/** How far into a text its own body is named. */
const OPENING = 400

/** The bodies that the article speaks of as 厅, 局, 镇, 街道 without more; each is the first of its kind that it names in full. */
export function oursOf(reading: Reading, bodies: readonly Finding<BodyValue>[], home?: string): Ours {
  const { article, text } = reading
  const told = `${article.title}\n${text.slice(0, OPENING)}\n${article.outlet ?? ''}\n${article.site ?? ''}`
  const words = `${article.title}\n${text}`
  const first = bodies
    .filter(({ span }) => span[0] < OPENING)
    .map(({ value }) => value.name)
    .filter((name) => !PARTY_COMMITTEE.test(name))
  const found = new Map<string, string>()
  for (const { kind, called, named } of OWN_KINDS) {
    if (!called.test(words)) continue
    const name = first.find((body) => body.endsWith(kind) && body.length > kind.length + 2) ?? named.exec(told)?.[0]
    if (name) found.set(kind, writeOut(withoutCounty(name), home))
  }
  for (const [kind, name] of namedInFull(reading))
    found.set(kind, writeOut(name.replace(/^(?:中共|中国共产党)/, ''), home))
  return found
}

/** 云州市委 is no commission. */
const PARTY_COMMITTEE = /(?:[省市县区州盟旗党纪工团]|自治区)委$/

/** 泽州县高都镇 is called 高都镇 in its own posts. */
function withoutCounty(name: string): string {
  return name.replace(/^[\u4e00-\u9fff]{2,6}[县市区旗](?=[\u4e00-\u9fff]{2,4}[镇乡]$)/, '')
}

/** A post of the article's own body with that body's name: 镇党委书记 → 青石镇党委书记, 副局长 → 国家气象局副局长. Others stay. */
export function ofOurs(words: string, ours: Ours): string {
  const title = words.replace(/^该(?=[镇乡街校局厅区])/, '')
  for (const { kind, parts, head } of OWN_KINDS) {
    const name = ours.get(kind)
    if (name === undefined) continue
    if (head.test(title)) return name + title
    if (title.startsWith(kind) && parts.test(title.slice(kind.length))) return name + title.slice(kind.length)
    if (parts.test(title) && /^(?:党|工委|办事处|管委会|武装部|人武部|纪委|纪工委)/.test(title)) return name + title
  }
  return withFullName(words, ours)
}
