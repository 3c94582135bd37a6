import type { Category } from '#model/vocabulary.ts'
import { CATEGORY_WORDS } from './lexicon.ts'

/** What a commitment is about: every category whose words it uses, the one with most first; none where no word shows it. */
export function categoriesOf(words: string): Category[] {
  const plain = words.replace(/安全感|生产力水平/g, '')
  const counted = Object.entries(CATEGORY_WORDS).map(([category, list]) => ({
    category: category as Category,
    count: list.filter((word) => plain.includes(word)).length,
  }))
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ category }) => category)
}
