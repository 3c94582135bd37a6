import { isDateOnly, plain } from '../furniture/line.ts'
import type { Declared } from '../page/meta.ts'
import { besideDate, type Field, fieldsIn } from './fields.ts'
import { BODY_ENDINGS, OUTLET_ENDINGS, OWN_SITE, PLATFORM } from './lexicon.ts'
import { creditsAt, employerIn } from './reporters.ts'

const DATELINE = new RegExp(
  `^[\\s(（【[]{0,3}(?:据)?((?:[\\u4e00-\\u9fffA-Za-z·/“”"-]{1,20}?(?:${OUTLET_ENDINGS})))(?:[\\u4e00-\\u9fff]{0,14}?(?:\\d{1,2}月)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?\\s{0,2}(?:电|讯|消息|报道)(?=[\\s(（:：】\\])，,]|$|[\\u4e00-\\u9fff])`,
)
const AGENCY =
  /^[\s(（【[]{0,3}据?(新华社|中新社|香港中通社|中通社|中评社|中央社|中新网|人民网|新华网|央视网|央广网|光明网|国际在线|中国新闻网)[\u4e00-\u9fff]{0,10}(?:\d{1,2}月)?(?:\d{1,2}日?)?\s{0,2}电/
/** 【有线新闻】 before the first words, 新派讯 before a space: the outlet by its own name. */
const HEAD =
  /^【([\u4e00-\u9fff·]{2,12}(?:新闻|日报|晚报|时报|网|台|社))】|^(?!本|快|简|短|喜|通|电|据|又|另)([\u4e00-\u9fff]{2,4})讯(?=[\s(])/
/** Whose report it was, in brackets at the very end. */
const SIGNATURE = /[(]([\u4e00-\u9fff·]{2,12}(?:日报|晚报|早报|晨报|时报|商报|新闻网|客户端|通讯社|新华社|中新社))[)]?$/

const NAMED_OUTLET = new RegExp(`^[\\u4e00-\\u9fff·]{2,}(?:${OUTLET_ENDINGS})$`)
/** A department with the place it belongs to: 云南省水利厅. */
const BODY_IN_FULL = /^[\u4e00-\u9fff]{2,6}[省市县区州][\u4e00-\u9fff]{2,8}(?:[厅局]|委员会|办公室|人民政府)$/
const PUBLISHER = new RegExp(`(?:${OUTLET_ENDINGS}|${BODY_ENDINGS})$`)

/** Who the dateline at the head of a paragraph names: `重庆日报讯`, `新华社北京1月2日电`, `央视网消息`. */
export function outletOfDateline(paragraph: string): string | undefined {
  const line = plain(paragraph).slice(0, 80)
  const head = HEAD.exec(line)
  const name = AGENCY.exec(line)?.[1] ?? DATELINE.exec(line)?.[1] ?? head?.[1] ?? head?.[2]
  return name && !/^本/.test(name) && !OWN_SITE.test(name) ? name : undefined
}

function agencyOf(paragraph: string): string | undefined {
  return /^(?:新华社|中新社)$/.exec(AGENCY.exec(plain(paragraph).slice(0, 80))?.[1] ?? '')?.[0]
}

/** Who the byline says published it first, and on which site when it names both (`光明网-《光明日报》`). */
export function outletOfFields(fields: readonly Field[]): { outlet?: string; site?: string } {
  for (const label of ['outlet', 'publisher'] as const) {
    for (const field of fields) {
      if (field.label !== label) continue
      const named = outletOfValue(field.value)
      if (named.outlet) return named
    }
  }
  return {}
}

/** An outlet as a byline or a `meta` tag writes it, without the date, counters and remarks behind it. */
function outletOfValue(value: string): { outlet?: string; site?: string } {
  const name = value
    .normalize('NFKC')
    .replace(/^(?:来源|稿源|文章来源|信息来源)\s{0,2}[:：]\s{0,2}/, '')
    .replace(/\s{0,3}(?:19|20)\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月].*$/, '')
    .replace(/\s{1,3}(?:原创稿?|转载|综合|作者|编辑|记者|打印|字号|分享|浏览|举报|收藏|投诉|关注).*$/, '')
    .replace(/[”"]?(?:官方)?(?:微信)?(?:公众号|订阅号|微信公号)$/, '')
    .replace(/[|].*$|\([^)]*\)?$/, '')
    .replace(
      /(?:语音播报|正在播报|智能播报|听新闻|收听|朗读|参与互动|我要评论|手机看新闻|点击.{0,8}|字号.*|进入.{0,6})$/,
      '',
    )
    .replace(/^[\s“”"《【[(]{1,5}|[\s“”"》】\])、,，。]{1,5}$/g, '')
    .trim()
  if (name === '' || name.length > 40 || OWN_SITE.test(name) || /^[\d\s:.-]+$/.test(name) || /^https?:/.test(name))
    return {}
  const bare = withoutRemarks(name)
  return namesBoth(bare) ?? { outlet: bare }
}

/** `光明网-《光明日报》`, `人民网-人民日报`: a paper on the site of its house. */
function namesBoth(name: string): { outlet: string; site: string } | undefined {
  const both =
    /^([\u4e00-\u9fff]{2,10}网)\s?-{1,2}\s?《([^《》]{2,20})(?:》|$)/.exec(name) ??
    /^([\u4e00-\u9fff]{2,10}网)\s?-{1,2}\s?([\u4e00-\u9fff]{2,12}(?:日报|晚报|早报|时报|通讯社|新华社))$/.exec(name)
  const turned = /^([\u4e00-\u9fff]{2,12}(?:日报|晚报|早报|时报))\s?-{1,2}\s?([\u4e00-\u9fff]{2,10}网)$/.exec(name)
  if (turned) return { outlet: turned[1] as string, site: turned[2] as string }
  return both ? { outlet: both[2] as string, site: both[1] as string } : undefined
}

/** Words behind the outlet's name that name no outlet themselves: a place, a button. */
function withoutRemarks(name: string): string {
  const [head, ...rest] = name.split(' ') as [string, ...string[]]
  const stop = rest.findIndex((word) => !PUBLISHER.test(word))
  return [head, ...(stop < 0 ? rest : rest.slice(0, stop))].join(' ')
}

/** What an outlet may be read from. */
export interface Traces {
  declared: Declared
  fields: readonly Field[]
  before: readonly string[]
  /** The lines before and after the body. */
  around: readonly string[]
  paragraphs: readonly string[]
  /** The site's name, where `<title>` or a meta tag carries it. */
  site: string | undefined
}

/** Who published the article first, and the site of this copy where that is another. */
export function outletOf(traces: Traces): { outlet: string | undefined; site: string | undefined } {
  const { declared, fields, before, around, paragraphs } = traces
  const byline = outletOfFields(fields)
  const meta = declared.outlet ? outletOfValue(declared.outlet) : {}
  const agency = first(paragraphs.slice(0, 2), agencyOf)
  const beside = first(before, outletBesideDate)
  const site = byline.site ?? traces.site ?? noticeOwner(around) ?? (agency && beside !== agency ? beside : undefined)
  const outlet =
    (byline.outlet && site ? withoutSite(byline.outlet, site) : byline.outlet) ??
    meta.outlet ??
    agency ??
    beside ??
    first(paragraphs.slice(0, 2), outletOfDateline) ??
    outletOfFields(fieldsIn(creditsAt(paragraphs)).filter(({ label }) => label === 'outlet')).outlet ??
    standingAlone(before) ??
    EDITION.exec(plain(declared.docTitle))?.[1] ??
    first([...around, ...paragraphs.slice(-2), ...creditsAt(paragraphs)], employerIn) ??
    first(paragraphs.slice(-1), signatureOf) ??
    first(around, (line) => (line.length <= LONGEST_SIGNATURE ? signatureOf(line) : undefined)) ??
    (site && !PLATFORM.test(site) ? site : undefined)
  const copy = site ?? first(around, imprintOf)
  return { outlet, site: copy === outlet ? undefined : copy }
}

/** A signature on a line of its own behind the body has no more than so many characters. */
const LONGEST_SIGNATURE = 16

function signatureOf(line: string): string | undefined {
  return SIGNATURE.exec(plain(line))?.[1]
}

/** `重庆日报 华龙网` on 华龙网 names the paper and then the site itself. */
function withoutSite(outlet: string, site: string): string {
  return outlet.endsWith(` ${site}`) ? outlet.slice(0, -site.length).trim() : outlet
}

/** The outlet that stands beside a date without a label: `2023年7月11日 清川日报 记者 张三`. */
function outletBesideDate(line: string): string | undefined {
  const words = besideDate(plain(line)) ?? []
  return words
    .map((word) => word.replace(/讯$/, ''))
    .find(
      (word) => word.length <= 16 && (NAMED_OUTLET.test(word) || BODY_IN_FULL.test(word)) && !/[:(]|^举报$/.test(word),
    )
}

/** A paper's name on the first line of copied text, or on a line of its own above or below the date. */
function standingAlone(before: readonly string[]): string | undefined {
  const isDate = (at: number) => isDateOnly(before[at] ?? '')
  return before
    .map(plain)
    .find(
      (line, at) =>
        (at === 0 && PAPER.test(line)) ||
        (NAMED_OUTLET.test(line) && line.length <= 12 && (isDate(at - 1) || isDate(at + 1))),
    )
}
const PAPER = /^[\u4e00-\u9fff]{2,6}(?:日报|晚报|早报|晨报|时报|商报|都市报)$/

/** What a page of a paper's digital edition is called: 青溪日报-2024年03月06日 第01版. */
const EDITION =
  /^([\u4e00-\u9fff]{2,6}(?:日报|晚报|早报|晨报|时报|商报|都市报))(?:数字报纸?|电子报纸?|电子版)?[\s\-_|:]{0,4}(?:20\d{2}年|20\d{2}-|第\s?\w{1,3}\s?版)/

/** Whose legal notice stands under the article: `凡本网注明“来源:国际在线”`, `“国际在线”由…主办`. */
function noticeOwner(around: readonly string[]): string | undefined {
  return first(around, (line) => {
    const notice = plain(line).slice(0, 200)
    return (
      /^(?:\d[.、]\s{0,2})?[“"]([^“”"]{2,12})[”"](?:网站?)?由.{2,40}主办/.exec(notice)?.[1] ??
      /^([\u4e00-\u9fff]{2,12})版权(?:与|及)免责声明/.exec(notice)?.[1] ??
      /凡本(?:网|站)注明[^“"]{0,4}[“"](?:稿件|文章|信息)?(?:来源|稿源):\s{0,2}([^“”"(]{2,16})[”"]/.exec(notice)?.[1]
    )
  })
}

/** Whose site it is, by the imprint: `青溪县石桥镇人民政府 版权所有`, `主办：青溪县人民政府办公室`. */
function imprintOf(line: string): string | undefined {
  const imprint = plain(line).slice(0, 80)
  return (
    /^(?:版权所有:?\s{0,2})([\u4e00-\u9fff]{4,24}?(?:政府|委员会|人大常委会|政协|管委会|[局厅镇乡]|办事处|办公室|大学|医院))(?:$|[\s,|])/.exec(
      imprint,
    )?.[1] ??
    /^([\u4e00-\u9fff]{4,24}?(?:政府|委员会|人大常委会|政协|管委会|[局厅镇乡]|办事处|办公室|大学|医院))\s{0,2}版权所有/.exec(
      imprint,
    )?.[1] ??
    /^(?:网站)?主办(?:单位)?:\s{0,2}([\u4e00-\u9fff]{4,24}?(?:政府|委员会|人大常委会|政协|管委会|[局厅镇乡]|办事处|办公室|大学|医院))(?:$|[\s,|])/.exec(
      imprint,
    )?.[1]
  )
}

function first<T>(lines: readonly string[], read: (line: string) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = read(line)
    if (found !== undefined) return found
  }
  return undefined
}
