import { Converter } from 'opencc-js/t2cn'

/** Characters to Simplified ones, wording kept: 資訊 becomes 资讯, not 信息. */
export const simplify = Converter({ from: 'tw', to: 'cn' })

/** How much of a page tells its script. */
const SAMPLE = 6000
/** A page in Traditional characters has some third of them; one in Simplified has them in quotations at most. */
const TRADITIONAL_SHARE = 0.08

/** Which script the text is written in. */
export function languageOf(text: string): 'zh-Hans' | 'zh-Hant' {
  const han = text
    .slice(0, 4 * SAMPLE)
    .replace(/[^\u4e00-\u9fff]/g, '')
    .slice(0, SAMPLE)
  if (han === '') return 'zh-Hans'
  const simplified = simplify(han)
  let changed = 0
  for (let i = 0; i < han.length; i++) if (han[i] !== simplified[i]) changed++
  return changed / han.length > TRADITIONAL_SHARE ? 'zh-Hant' : 'zh-Hans'
}
