import type { View } from '../view.ts'

const BEIJING = {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const

const INSTANT = {
  zh: new Intl.DateTimeFormat('zh-CN', BEIJING),
  en: new Intl.DateTimeFormat('en-GB', BEIJING),
}

const RELATIVE = {
  zh: new Intl.RelativeTimeFormat('zh-CN', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en', { numeric: 'auto' }),
}

const UNITS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** `2026年11月22日 14:49`. */
export function beijingTime({ language }: View, instant: Date): string {
  return INSTANT[language].format(instant)
}

/** `3分钟前`, `昨天`, `刚刚`. */
export function ago({ language, words, now }: View, instant: Date): string {
  const seconds = Math.round((instant.getTime() - now.getTime()) / 1000)
  for (const [unit, length] of UNITS) {
    if (Math.abs(seconds) >= length) return RELATIVE[language].format(Math.trunc(seconds / length), unit)
  }
  return words.date.ago
}
