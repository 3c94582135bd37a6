import type { Category } from '#model/vocabulary.ts'
import { CATEGORY_WORDS, MANAGEMENT, OTHER_SENSES } from './lexicon.ts'

const OTHERWISE = new RegExp(OTHER_SENSES.join('|'), 'g')

interface Sign {
  word: string
  category: Category
}

/** The words of all categories by their first character: one pass over a clause finds them all. */
const SIGNS = Map.groupBy(
  Object.entries(CATEGORY_WORDS).flatMap(([category, list]): Sign[] =>
    list.map((word) => ({ word, category: category as Category })),
  ),
  ({ word }) => word[0],
)

const CATEGORIES_IN_ORDER = Object.keys(CATEGORY_WORDS) as Category[]

/**
 * What a commitment is about: every category whose words it uses, the one with most first. `governance` where it is
 * about the running of things and no field of its own; none where no word shows it.
 */
export function categoriesOf(words: string): Category[] {
  const plain = words.replace(OTHERWISE, '，')
  const counts = new Map<string, number>()
  for (const { category } of signsIn(plain)) counts.set(category, (counts.get(category) ?? 0) + 1)
  const found = CATEGORIES_IN_ORDER.filter((category) => counts.has(category)).sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  )
  return found.length === 0 && MANAGEMENT.some((word) => words.includes(word)) ? ['governance'] : found
}

/** Each sign that stands in the words, once. */
function signsIn(words: string): Set<Sign> {
  const found = new Set<Sign>()
  for (let at = 0; at < words.length; at++) {
    for (const sign of SIGNS.get(words[at]) ?? []) if (words.startsWith(sign.word, at)) found.add(sign)
  }
  return found
}
