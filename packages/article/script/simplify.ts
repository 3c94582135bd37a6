import { Converter } from 'opencc-js/t2cn'
import { TRADITIONAL } from '../bytes/frequent.ts'
import { VARIANTS } from './variants.ts'

const convert = Converter({ from: 'tw', to: 'cn' })
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'g')

/** Characters to Simplified ones, one for one and wording kept: 資訊 becomes 资讯, not 信息. */
export function simplify(text: string): string {
  return (convert(text) as string).replace(VARIANT, (character) => VARIANTS.get(character) as string)
}

/** A Traditional text of a few words has one of these; to look for them is far cheaper than to convert a Simplified text. */
const COMMON_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`)
/** How much of a page tells its script. */
const SAMPLE = 6000
/** A page in Traditional characters has some third of them; one in Simplified has them in quotations at most. */
const TRADITIONAL_SHARE = 0.08

/** Which script the text is written in. */
export function languageOf(text: string): 'zh-Hans' | 'zh-Hant' {
  const start = text.slice(0, 4 * SAMPLE)
  if (!COMMON_TRADITIONAL.test(start)) return 'zh-Hans'
  const han = start.replace(/[^\u4e00-\u9fff]{1,1000}/g, '').slice(0, SAMPLE)
  const simplified = simplify(han)
  let changed = 0
  for (let i = 0; i < han.length; i++) if (han[i] !== simplified[i]) changed++
  return changed / han.length > TRADITIONAL_SHARE ? 'zh-Hant' : 'zh-Hans'
}
