import { writeOut } from '../bodies/write-out.ts'
import type { Ground } from '../findings.ts'
import { division, divisionsNamed } from '../places/gazetteer.ts'
import { sidesOf } from '../series/id.ts'
import type { Candidate } from './gather.ts'
import { firstOf } from './kind.ts'
import { isSame } from './title.ts'

const OWNERS: readonly RegExp[] = [
  /^.{0,40}?(?:领导小组|工作专班|专班|指挥部|协调小组|工作小组)(?:办公室)?(?=.)/,
  /^.{0,40}?(?:人大|政协)(?:常委会|常务委员会)?(?=第|会|[一二三四五六七八九十]{1,3}次|[^，]{0,8}(?:主席|主任|委员长)会)/,
  /^.{0,20}?人民代表大会(?:常务委员会)?(?=第|会)/,
  /^.{0,10}?(?:[省市县区州盟旗]|自治区)委(?:(?:深改|财经|网信|审计|国安|编|外事|科技|金融|军民融合|社会工作)委|全面依法治[省市县区]委)(?!员)/,
  /^(?:中共中央|中央)政治局(?:常委会|常务委员会)?/,
  /^.{2,30}?委员会(?!常务)(?=.)/,
  /^.{2,20}?(?:政府|局|厅|院|校|委|公司)?党(?:组|委|工委)(?=.)/,
  /^.{0,10}?(?:国务院|政府|[省市县区州盟旗]委)(?:新闻办公室|新闻办)/,
  /^国务院/,
  /^.{0,12}?(?:省|市|县|区|州|盟|旗)(?:人民)?政府/,
  /^.{0,12}?(?:省|市|县|区|州|盟|旗|自治区党|地)委/,
]
const PARTY_COMMITTEE = /^(?!中共)(.{1,12}(?:省|市|县|区|州|盟|旗|自治区党|地)委)(?:常委会|常务委员会|理论学习中心组)?$/

/** The body that a meeting's name begins with. */
export function ownerOf(name: string): string | undefined {
  return OWNERS.map((pattern) => pattern.exec(firstOf(name))?.[0]).find((owner) => owner !== undefined)
}

/** The bodies whose meeting it is, written out: the sides of a joint conference, the body that the name begins with, or the one before 召开. */
export function hostsOf(ground: Ground, named: Candidate, same: readonly Candidate[]): string[] {
  const sides = sidesOf(named.name).map((adcode) => division(adcode)?.name ?? adcode)
  if (sides.length > 0) return sides
  if (named.kind === 'delegation-visit' || named.kind === 'bilateral-meeting') return []
  const host = named.host ?? ownerOf(named.name)
  const known = host ?? same.find((other) => other.host && isSame(named, other))?.host
  if (!known) return []
  // Of a name in quotation marks the body that it begins with has the first one.
  return bodiesOf(known.replace(/^[“「]/, ''))
    .flatMap((body) => own(body.replace(/^首次/, ''), ground.home))
    .map((body) =>
      inFull(
        body.replace(/第?[一二三四五六七八九十\d]{1,4}届|\d{4}年(?:度|\d{1,2}月|第[^季]{1,2}季度)?|“[^”]*$/g, ''),
        ground.home,
      ),
    )
    .filter((host) => host !== '')
}

/** Each of the bodies that these words name; one that has 和 or 、 in its name is one. */
function bodiesOf(words: string): string[] {
  if (ONE_BODY.test(words)) return [words]
  const [, one = '', other = ''] = /^(.{2,12})[与同](.{2,12})$/.exec(words) ?? []
  if (divisionsNamed(other).length > 0 && (divisionsNamed(one).length > 0 || one.startsWith('我'))) return [one, other]
  return words.split(/[、和](?=.)|(?<=委)(?=[省市县区州](?:人民)?政府)/)
}
const ONE_BODY = /^(?!.*(?:委员会|委|政府|局|厅)[、和]).{0,30}[、和].{1,20}委员会$/

/** 我市 is the article's home; whose 我院 or 我校 it is, the words don't say. */
function own(body: string, home: string | undefined): string[] {
  if (body === '' || /^(?:[两三四双][地省市县区州校院方]|双方)/.test(body)) return []
  if (!body.startsWith('我')) return [body]
  const place = home && /^我[省市县区州盟旗]$/.test(body) ? division(home)?.name : undefined
  return place ? [place] : []
}

function inFull(body: string, home: string | undefined): string {
  if (/^(?:政协|中国人民政治协商会议|中国共产党|共青团).{2,}委员会$/.test(body)) return body
  const written = writeOut(body, home)
  const committee = PARTY_COMMITTEE.exec(written)
  return committee ? `中共${committee[1]}` : written
}
