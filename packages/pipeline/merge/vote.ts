/** What one article says of a field. */
export interface Voice<Value> {
  value: Value
  articleId: string
  /** Voices of one outlet count as one: a report that many sites copy is one report. */
  outlet: string
}

export interface Ballot<Value> {
  /** Two values of one name are the same. */
  name: (value: Value) => string | number
  /** Whether somebody who says `value` could as well have said `other`, which tells more. A value backs itself. */
  backs: (value: Value, other: Value) => boolean
  /** Of values with the same number of voices the one that tells most wins. */
  detail: (value: Value) => number
}

export interface Verdict<Value> {
  value: Value
  /** Those who say what contradicts it, by what they say. */
  against: { value: Value; articleIds: string[] }[]
  /** Those who don't. */
  articleIds: string[]
}

/**
 * The value that most outlets back, of equals the one that tells more, of those the one said first. `voices` stand in
 * the order of the merge. `undefined` of no voices.
 */
export function vote<Value>(voices: readonly Voice<Value>[], ballot: Ballot<Value>): Verdict<Value> | undefined {
  const { name, backs, detail } = ballot
  const candidates = [...new Map(voices.toReversed().map((voice) => [name(voice.value), voice.value])).values()]
  const votes = (candidate: Value) =>
    new Set(voices.filter(({ value }) => backs(value, candidate)).map(({ outlet }) => outlet)).size
  const [best] = candidates
    .toReversed()
    .map((value) => ({ value, votes: votes(value), detail: detail(value) }))
    .toSorted((one, other) => other.votes - one.votes || other.detail - one.detail)
  if (!best) return undefined
  const contrary = voices.filter(({ value }) => !backs(value, best.value))
  const against = [...Map.groupBy(contrary, ({ value }) => name(value)).values()].map((same) => ({
    value: (same[0] as Voice<Value>).value,
    articleIds: same.map(({ articleId }) => articleId),
  }))
  const articleIds = voices.filter((voice) => !contrary.includes(voice)).map(({ articleId }) => articleId)
  return { value: best.value, against, articleIds }
}
