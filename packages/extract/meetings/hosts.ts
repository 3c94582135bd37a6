import { writeOut } from '../bodies/write-out.ts'
import type { Ground } from '../findings.ts'
import { division } from '../places/gazetteer.ts'
import { sidesOf } from '../series/id.ts'
import type { Candidate } from './gather.ts'

/** The body that a meeting's name begins with. */
const OWNERS: readonly RegExp[] = [
  /^.{0,40}?(?:领导小组|工作专班|专班|指挥部|协调小组|工作小组)(?=.)/,
  /^.{0,40}?(?:人大|政协)[^，]{0,4}?(?:常委会|常务委员会)?(?=第|会|[^，]{0,8}(?:主席|主任|委员长)会)/,
  /^.{0,20}?人民代表大会(?:常务委员会)?(?=第|会)/,
  /^(?:中共中央|中央)政治局(?:常委会|常务委员会)?/,
  /^.{2,30}?委员会(?!常务)(?=.)/,
  /^.{2,20}?(?:政府|局|厅|院|校|委|公司)?党(?:组|委|工委)(?=.)/,
  /^国务院/,
  /^.{2,12}?(?:省|市|县|区|州|盟|旗)(?:人民)?政府/,
  /^.{0,12}?(?:省|市|县|区|州|盟|旗|自治区党|地)委/,
]
const PARTY_COMMITTEE = /^(?!中共)(.{1,12}(?:省|市|县|区|州|盟|旗|自治区党|地)委)(?:常委会|常务委员会|理论学习中心组)?$/

/** The bodies whose meeting it is, written out: the sides of a joint conference, the body that the name begins with, or the one before 召开. */
export function hostsOf(ground: Ground, named: Candidate): string[] {
  const sides = sidesOf(named.name).map((adcode) => division(adcode)?.name ?? adcode)
  if (sides.length > 0) return sides
  if (named.kind === 'delegation-visit' || named.kind === 'bilateral-meeting') return []
  const host = named.host ?? OWNERS.map((pattern) => pattern.exec(named.name)?.[0]).find((owner) => owner !== undefined)
  if (!host) return []
  return host.split(/[、和](?=.)/).map((body) => inFull(body.replace(/第[^届]{1,4}届|[^届]{1,4}届$/g, ''), ground.home))
}

function inFull(body: string, home: string | undefined): string {
  const written = writeOut(body, home)
  const committee = PARTY_COMMITTEE.exec(written)
  return committee ? `中共${committee[1]}` : written
}
