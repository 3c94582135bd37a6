import type { FigureValue } from '../findings.ts'
import type { Produced, Rule } from '../rule.ts'
import { BOUNDS, COUNTED, DIRECTIONS, UNITS } from './lexicon.ts'
import { numeral } from './numeral.ts'

type FigureRule = Rule<FigureValue>

const BOUND = `(?:${BOUNDS.join('|')})?`
const DIRECTION = `(?:(?:同比|环比)?(?:${DIRECTIONS.join('|')})了?|同比|环比)?`
const ARABIC = '(?<![\\d.,第A-Za-z])(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(\\.\\d{1,6})?'
const SCALE = '([百千]?[万亿]|万亿|百|千)?'
const SOME = '[余多]?'
const TO = '(?:至|到|—{1,2}|-|~)'
const UNIT = `(个(?:${COUNTED.join('|')})?|${UNITS.join('|')})`
const TAIL = '(?:以上|以下|以内|左右|上下)?'
const CHINESE = '[零〇一二两三四五六七八九十百千万亿]'

const percent: FigureRule = {
  name: 'per-cent',
  example: '地区生产总值同比增长5.2%左右。',
  needs: ['%', '‰'],
  pattern: new RegExp(`${BOUND}${DIRECTION}${BOUND}${ARABIC}%?(?:${TO}\\d{1,4}(?:\\.\\d{1,4})?)?([%‰])${TAIL}`, 'g'),
  produce([text, whole, fraction, unit]) {
    return figure(numeral(`${whole}${fraction ?? ''}`), unit as string, text)
  },
}

const hundredths: FigureRule = {
  name: 'hundredths',
  example: '森林覆盖率达到百分之四十二以上。',
  needs: ['百分之'],
  pattern: new RegExp(
    `${DIRECTION}${BOUND}百分之(${CHINESE}{1,6}|\\d{1,3})(?:点([零〇一二三四五六七八九]{1,3}))?(?!百)${TAIL}`,
    'g',
  ),
  produce([text, whole, decimals]) {
    const value = numeral(whole as string)
    const rest = decimals === undefined ? 0 : Number(`0.${[...decimals].map((digit) => numeral(digit)).join('')}`)
    return figure(value === undefined ? undefined : value + rest, '%', text)
  },
}

const share: FigureRule = {
  name: 'fraction',
  example: '经济总量占全省的三分之一。',
  needs: ['分之'],
  pattern: new RegExp(`${BOUND}([二三四五六七八九十])分之([一二三四五六七八九])(?!${CHINESE})${TAIL}`, 'g'),
  produce([text, below, above]) {
    const [whole, part] = [numeral(below as string), numeral(above as string)]
    return whole && part ? figure(Number((part / whole).toPrecision(6)), '', text) : undefined
  },
}

const tenths: FigureRule = {
  name: 'tenths',
  example: '民生支出占比保持在七成以上。',
  needs: ['成'],
  pattern: new RegExp(`${BOUND}([二两三四五六七八九])成(?:半)?(?:以上|左右|(?=[，。；、]))`, 'g'),
  produce([text, tenth]) {
    const value = numeral(tenth as string)
    return figure(value === undefined ? undefined : value * 10 + (text.includes('半') ? 5 : 0), '%', text)
  },
}

const amount: FigureRule = {
  name: 'amount',
  example: '全年开行班列2.4万列，航线到达83个国家和地区。',
  pattern: new RegExp(`${BOUND}${ARABIC}${SOME}${SCALE}${SOME}${UNIT}${TAIL}`, 'g'),
  produce([text, whole, fraction, scale, unit]) {
    return figure(numeral(`${whole}${fraction ?? ''}${scale ?? ''}`), unit as string, text)
  },
}

const range: FigureRule = {
  name: 'range',
  example: '每年新建3至5个项目。',
  pattern: new RegExp(`${BOUND}${ARABIC}${SCALE}${TO}(\\d{1,12}(?:\\.\\d{1,6})?)${SCALE}${UNIT}${TAIL}`, 'g'),
  produce([text, whole, fraction, scale, , secondScale, unit]) {
    return figure(numeral(`${whole}${fraction ?? ''}${scale ?? secondScale ?? ''}`), unit as string, text)
  },
}

const chineseAmount: FigureRule = {
  name: 'amount-in-words',
  example: '一百二十余家企业参加了对接会。',
  pattern: new RegExp(
    `${BOUND}(?<![第${'零〇一二两三四五六七八九十百千万亿'}])(${CHINESE}{2,12})${SOME}${UNIT}${TAIL}`,
    'g',
  ),
  produce([text, words, unit]) {
    const number = words as string
    const counts = /[十百千万亿]/.test(number) && (/[一二两三四五六七八九]/.test(number) || unit === '元')
    return counts ? figure(numeral(number), unit as string, text) : undefined
  },
}

const times: FigureRule = {
  name: 'times',
  example: '线上交易额增长两倍。',
  needs: ['倍'],
  pattern: new RegExp(`${DIRECTION}${BOUND}(?<![\\d.])(\\d{1,4}(?:\\.\\d{1,3})?|[一两三四五六七八九十])倍${TAIL}`, 'g'),
  produce([text, number]) {
    return figure(numeral(number as string), '倍', text)
  },
}

/** In the order in which they win where two of equal length find the same words. */
export const FIGURE_RULES: readonly FigureRule[] = [
  percent,
  hundredths,
  share,
  tenths,
  amount,
  range,
  chineseAmount,
  times,
]

function figure(value: number | undefined, unit: string, text: string): Produced<FigureValue> | undefined {
  return value === undefined ? undefined : { value: { value, unit, text } }
}
