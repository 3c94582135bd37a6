import { ABBREVIATED, ABBREVIATED_CENTRE } from './lexicon.ts'

/** What a body is called in short, and in full, for those that an article calls both ways. */
export type Abbreviations = readonly (readonly [short: RegExp, full: string])[]

/** The bodies that the article names in full somewhere, and may call in short elsewhere. */
export function abbreviationsIn(text: string): Abbreviations {
  const told = ([, full]: readonly [string, string]) => text.includes(full)
  return [
    ...ABBREVIATED_CENTRE.filter(told).map(([short, full]) => [new RegExp(`^${short}`), full] as const),
    ...ABBREVIATED.filter(told).map(
      ([short, full]) => [new RegExp(`(?<=[省市县区州盟旗\\u4e00-\\u9fff])${short}(?!员)`), full] as const,
    ),
  ]
}

/** A title with the body in full: 云州市中院院长 → 云州市中级人民法院院长. */
export function unabbreviated(title: string, abbreviations: Abbreviations): string {
  return abbreviations.reduce(
    (words, [short, full]) => (words.includes(full) ? words : words.replace(short, full)),
    title,
  )
}
