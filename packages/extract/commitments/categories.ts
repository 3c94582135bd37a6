import type { Category } from '#model/vocabulary.ts'
import { CATEGORY_WORDS, MANAGEMENT, OTHER_SENSES } from './lexicon.ts'

const OTHERWISE = new RegExp(OTHER_SENSES.join('|'), 'g')

/**
 * What a commitment is about: every category whose words it uses, the one with most first. `governance` where it is
 * about the running of things and no field of its own; none where no word shows it.
 */
export function categoriesOf(words: string): Category[] {
  const plain = words.replace(OTHERWISE, '，')
  const counted = Object.entries(CATEGORY_WORDS).map(([category, list]) => ({
    category: category as Category,
    count: list.filter((word) => plain.includes(word)).length,
  }))
  const found = counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ category }) => category)
  return found.length === 0 && MANAGEMENT.some((word) => words.includes(word)) ? ['governance'] : found
}
