const DIGITS: Record<string, number> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Record<string, number> = { 万: 1e4, 亿: 1e8 }
const ARABIC = /^(\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(\.\d{1,9})?/

/**
 * The number that the words say: 一百二十, 两千, 二〇二五, 3,600, 3.6万, 1.3万亿; 第三十一次 gives 31. Undefined for
 * anything else.
 */
export function numeral(words: string): number | undefined {
  const bare = words.replace(/^第/, '').replace(/(?<=.)[次届号批轮期场个位项条家]$/, '')
  const arabic = ARABIC.exec(bare)
  if (arabic) {
    const value = Number(arabic[0].replaceAll(',', ''))
    return scaled(value, bare.slice(arabic[0].length))
  }
  return chinese(bare)
}

/** A value times 千, 万, 亿 or several of them, in floating-point steps that keep 3.6万 whole. */
function scaled(value: number, scales: string): number | undefined {
  let factor = 1
  for (const scale of scales) {
    const step = LARGE[scale] ?? SMALL[scale]
    if (step === undefined) return undefined
    factor *= step
  }
  return factor === 1 && Number.isSafeInteger(value) ? value : Number((value * factor).toPrecision(15))
}

function chinese(words: string): number | undefined {
  if (words === '') return undefined
  if (/^[〇○零一二三四五六七八九]{2,}$/.test(words)) return Number([...words].map((digit) => DIGITS[digit]).join(''))
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const character of words) {
    const value = DIGITS[character]
    const small = SMALL[character]
    const large = LARGE[character]
    if (value !== undefined) digit = value
    else if (small !== undefined) {
      section += (digit ?? 1) * small
      digit = undefined
    } else if (large !== undefined) {
      section += digit ?? 0
      digit = undefined
      total = large === LARGE.亿 ? (total + section || 1) * large : total + (section || 1) * large
      section = 0
    } else return undefined
  }
  return total + section + (digit ?? 0)
}
