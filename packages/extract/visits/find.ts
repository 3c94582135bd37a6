import type { Span, Visit } from '#model/record.ts'
import { distinct } from '../agenda/distinct.ts'
import { narrated } from '../agenda/narrated.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import { divisionsNamed } from '../places/gazetteer.ts'
import type { Reading } from '../reading.ts'
import { GOING, LOOKING, NOT_A_SITE, SITES } from './lexicon.ts'

const WENT = new RegExp(
  `(?<verb>${GOING}|${LOOKING})(?![团组队])(?!(?<=深入)(?:了解|学习|贯彻|落实|推进|领会|开展|实施|研究|分析|挖掘|交流|践行|宣传))(?:了(?!解))?(?:位于(?:[^，。、的]{2,12}的)?)?(?<sites>[^，。；：！？\\n]{2,200})`,
  'g',
)
/** 还到甲、乙等地参观: the verb of seeing comes last. */
const WENT_TO_SEE =
  /(?<verb>(?:先后|还|分别|依次|一同|随后)(?:到|赴|在)|(?:一行|实地)(?:到|赴)|(?:代表团|考察[团组]|调研组|人员|大家)到)(?<sites>[^，。；：！？\n]{2,200}?)(?:参观|考察|调研|走访|察看|观摩|瞻仰)(?!团|组|队)/g
const IS_GOING = new RegExp(`^(?:${GOING})$|到$|赴$`)
const SITE = new RegExp(`(?:${SITES})(?:（[^（）]{1,24}）)?$`)
/** The end of the list: 等地, 等考察点, 等企业. */
const LIST_END = /(?<![中高初平同上优对])等(?:地|处|.{0,16})?$/
const NOT_HERE =
  /(?:将|拟|计划|曾|欢迎|邀请|希望|组织|要求|要|多次|此前|去年|每年|经常|可以|吸引|让|使|推动|促进)[^，。]{0,10}$/
/** A list that 等 ends with what its members are. */
const OF_SITES = /、.{2,40}等(?:\d{1,3}[家个处])?(?:重点|知名|龙头)?(?:企业|公司|园区|景区|景点|基地|场馆|点位)$/
/** A list that 等 ends with what it was about is none of sites: 观摩学习筹备等情况. */
const OF_MATTERS = /等(?:情况|工作|方面|内容|问题|事项|成果)/

/** 甲、乙调研某某工作情况: what was learned at the sites, without a mark before it. */
const THEN_LEARNED = new RegExp(
  `(?<=.{2}(?:${SITES}))(?:实地)?(?:调研|考察|察看|查看|了解|检查|督导)(?![^、]{0,8}(?:${SITES})(?:、|$)).{2,60}$`,
)
/** What of a site was looked at, behind its name: 滨江绿道建设情况. */
const HOW_IT_IS =
  /(?:的)?(?:项目|工程)?(?:(?:规划|建设|运行|运营|发展|推进|改造|保护|治理|生产|经营|管理|服务|施工|使用)、?){1,3}(?:情况|进展|现状|成效|进度)$/
/** 来到甲，实地察看产业带建设情况: what was to be learned where they had gone. */
const WENT_BEFORE = new RegExp(`${GOING}|[到赴]`)
/** 在展示厅，代表团详细了解…: where they stood while they looked. */
const STOOD =
  /(?:^|[，。；\n])(?<verb>在)(?<sites>[^，。；：！？\n]{3,30})，(?:[^，。；：！？\n]{0,12})?(?:(?:详细|认真|仔细|深入|实地|现场|逐一)(?:了解|察看|查看|观看|询问|参观|听取)|了解了?[^，。；]{2,40}情况|[察查]看了|听取[^，。；]{0,40}介绍)/g
/** 向纪念碑敬献花篮. */
const HONOURED = /(?<verb>向)(?<sites>[^，。；：！？\n]{2,30}(?:纪念碑|纪念塔|烈士墓|陵园|铜像|雕像|塑像))敬献/g

/** The sites that participants went to see, in order of place, under the names that the text gives them. */
export function findVisits(reading: Reading, _ground: Ground, event: Finding<EventValue>): Finding<Visit>[] {
  const found = narrated(reading, event).flatMap(({ sentence, own }) => visitsIn(reading, own, sentence.span[0]))
  return distinct(found, ({ value }) => value.name)
}

/** The sites in the reporter's words of a sentence that begins at this place. */
function visitsIn(reading: Reading, words: string, at: number): Finding<Visit>[] {
  return [WENT, WENT_TO_SEE, STOOD, HONOURED]
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .flatMap((match) => {
      const { verb = '', sites = '' } = match.groups ?? {}
      if (NOT_HERE.test(words.slice(Math.max(0, match.index - 40), match.index)) || OF_MATTERS.test(sites)) return []
      const from = at + match.index + match[0].indexOf(sites, verb.length)
      const going = IS_GOING.test(verb)
      if (!going && HOW_IT_IS.test(sites) && WENT_BEFORE.test(words.slice(0, match.index))) return []
      if (!going && NOT_A_SITE.test(sites.replace(HOW_IT_IS, '').replace(/^.*、/, ''))) return []
      const names = sitesIn(sites)
      const listed = (going || OF_SITES.test(sites)) && LIST_END.test(sites)
      const among = names.length > 1 && names.some(({ name }) => isSite(name, false))
      return names
        .filter((site) => isSite(site.name, listed || (among && site.name.length > 2)))
        .map(({ name, offset }) => visit(reading, [from + offset, from + offset + name.length], verb))
    })
}

interface Site {
  name: string
  offset: number
}

/** The names of a list, cut at 、 and, between two sites, at 和. */
function sitesIn(words: string): Site[] {
  const list = words
    .replace(/(?<=[省市县区镇乡])(?:现场|实地)$/, '')
    .replace(THEN_LEARNED, '')
    .replace(LIST_END, '')
    .replace(HOW_IT_IS, '')
    .replace(/(?:时(?![尚代光空装令])|后(?![海山街港河湖沟])|期间|进行|开展|接受|并).{0,20}$/, '')
    .replace(/(?:实地)?(?:参观|考察|调研|学习|走访|察看|观摩)+(?:合作|对接|帮扶|援建)?(?:项目|工作)?$/, '')
  const sites: Site[] = []
  let offset = 0
  for (const part of list.split('、')) {
    for (const name of splitAtAnd(part.replace(AGAIN, ''))) {
      sites.push({ name, offset: offset + part.indexOf(name) })
    }
    offset += part.length + 1
  }
  return sites
}

/** 瞻仰甲、参观乙: a verb within the list. */
const AGAIN = new RegExp(`^(?:并|还)?(?:${GOING}|${LOOKING})(?:了)?`)

function splitAtAnd(part: string): string[] {
  for (const match of part.matchAll(/以及|和|及/g)) {
    const left = part.slice(0, match.index)
    const right = part.slice(match.index + match[0].length)
    if (SITE.test(left) && (SITE.test(right) || (match[0] === '以及' && right.length > 2))) return [left, right]
  }
  return [part]
}

function isSite(name: string, listed: boolean): boolean {
  if (name.length < (listed ? 2 : 3) || name.length > 40 || NOT_A_SITE.test(name) || divisionsNamed(name).length > 0)
    return false
  return listed || SITE.test(name)
}

function visit({ article }: Reading, span: Span, verb: string): Finding<Visit> {
  return { value: { name: article.text.slice(...span), span }, span, rule: `went-${verb}` }
}
