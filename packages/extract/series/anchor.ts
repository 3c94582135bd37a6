import type { Series } from '#model/record.ts'
import { isOtherWord } from '../bodies/write-out.ts'
import { placedName, placeId } from './id.ts'
import { OF_A_REGION, OF_THE_CENTRE, ORGAN_ALONE, RANK_ALONE, WORKING_GROUP } from './lexicon.ts'

/**
 * The series under an id that no two places share. 市政府常务会议 where nothing tells the city is known from this one
 * article: its id ends with the article's. A working group named by its task alone (防汛指挥部) is the home's.
 */
export function anchored(series: Series, home: string | undefined, articleId: string): Series {
  const { words, adcode } = placedName(series.name, home)
  if (adcode || OF_THE_CENTRE.test(words) || OF_A_REGION.test(words)) return series
  const ranked = RANK_ALONE.test(words) && !isOtherWord(words)
  if (!ranked && home && WORKING_GROUP.test(words)) return { ...series, id: `${placeId(home)}-${series.id}` }
  if (!ranked && !ORGAN_ALONE.test(words) && !WORKING_GROUP.test(words)) return series
  return { ...series, id: `${series.id}-${articleId.slice(-8)}` }
}
