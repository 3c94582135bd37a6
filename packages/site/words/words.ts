import { en } from './en.ts'
import { type Words, zh } from './zh.ts'

export type { Words }

/** The languages of the interface. */
export const LANGUAGES = { zh, en } as const

export type Language = keyof typeof LANGUAGES

/** The sentence with its `{name}`s filled in; one without a value stays. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w{1,20})\}/g, (all, name: string) => String(values[name] ?? all))
}

/** What a table has under a key that may be anything, even the name of a method. */
export function entry<Value>(table: Record<string, Value>, key: string | number): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
