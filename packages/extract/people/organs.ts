import { PARTY_ORGANS } from './lexicon.ts'
import { isWord } from './words.ts'

/** The party committee that a title is in, itself or through one of its organs: 云州市委 of 云州市委宣传部部长. */
export const COMMITTEE =
  /^.*?(?:[省市县区州盟旗]委|(?:自治区|兵团|师市|师)党委)(?=副?书记|常委|常务|委员|秘书长|[组宣统社]|政法委|政研室|网信办|编办|党校)/
/** 新区党工委, whose 管委会 is the zone's. */
const ZONE = /^(.{2,}?[区园港城])(?:党工委|工委|党委)$/

/** An organ of the committee or zone that the same person's title before it names: 宣传部 behind 市委常委, 管委会 behind 新区党工委书记. */
export function organOf(body: string, own: string | undefined, committee: string | undefined): string | undefined {
  if (committee !== undefined && PARTY_ORGANS.test(body)) return committee + body
  const zone = /^管(?:理委员|委)会/.test(body) ? ZONE.exec(own ?? '')?.[1] : undefined
  const area = AREA_ORGANS.test(body) ? AREA.exec(own ?? '')?.[1] : zone
  return area === undefined ? undefined : area + body
}

/** A street, town or zone, by the committee of it that the same person's title before it names. */
const AREA = /^(.{0,20}?(?:街道|[镇乡区园港城]))(?:党工委|工委|党委)$/
/** What it has beside its committee. */
const AREA_ORGANS = /^(?:纪工委|监察工委|人大工委|政协工委|人武部|武装部)/

/** 拉卜楞大景区管委会, 徐宝工作组: a zone or team that begins with a name and with no word of the language. */
export function hasOwnName(body: string): boolean {
  return (
    NEW_AREA.test(body) ||
    (/(?:区管(?:理委员|委)会|工作组|工作队)$/.test(body) && ![2, 3, 4].some((length) => isWord(body.slice(0, length))))
  )
}

/** 天府新区某片区党工委: a new area under a name, and not 滨江新区 or 高铁新区, of which many cities have one. */
const NEW_AREA =
  /^(?!城市|国家|经济|产业|高新|高铁|滨[江河海湖]|沿江|临[港空江]|空港|航空|生态|科技|[东南西北][部城]|城[东南西北]|江[南北]|[河湖]东)[\u4e00-\u9fff]{2,3}新区[\u4e00-\u9fff]{0,6}(?:管(?:理委员|委)会|党工委|工委)$/

/** The committees of the National People's Congress, and those of the national conference of the parties. */
const COMMITTEES: readonly (readonly [string, RegExp])[] = [
  [
    '全国人大',
    /^(?:宪法和法律|监察和司法|财政经济|教育科学文化卫生|华侨|环境与资源保护|农业与农村|社会建设|民族)委员会副?(?:主任)?委员$/,
  ],
  [
    '全国政协',
    /^(?:提案|经济|农业和农村|人口资源环境|教科卫体|社会和法制|民族和宗教|港澳台侨|文化文史和学习)委员会副?主任$/,
  ],
]

/** 常委会 alone, in a post of a people's congress. */
export function assemblyIn(title: string, assembly: string | undefined): string {
  if (COMMITTEES.some(([name, own]) => name === assembly && own.test(title))) return assembly + title
  if (/^(?:常委会)?副?委员长$|^常委会副?秘书长$/.test(title)) return `全国人大常委会${title.replace(/^常委会/, '')}`
  return title.replace(/^常委会(?=(?:党组)?副?(?:主任|书记))/, '人大常委会')
}
