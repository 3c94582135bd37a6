import { CLAIM_LISTS, type Meeting, type Span } from '#model/record.ts'
import { jsonBytes, MAX_RECORD_BYTES } from '../limits.ts'

/** What a revision keeps of each commitment beside the record: its dates, under its id. */
const COMMITMENT_BYTES = 200

/**
 * The shares in the order that a merge goes by, whatever order they came in: first published first. One an article,
 * however many objects hold it; every claim names its article. When all together are larger than an item of the table,
 * the latest published are left out.
 */
export function inOrder(shares: readonly Meeting[]): Meeting[] {
  return fitting(distinct(shares.toSorted(compare)).map(attributed))
}

/** The article that a share is of. */
export function articleOf(share: Meeting): string {
  return share.sources[0]?.articleId ?? ''
}

/** The bytes that a share takes up in a merged record. */
export function weigh(share: Meeting): number {
  return weightOf(attributed(share))
}

/** What was published at one time goes by article, then by content. */
function compare(one: Meeting, other: Meeting): number {
  const [a, b] = [rank(one), rank(other)]
  return a < b ? -1 : a > b ? 1 : 0
}

function rank(share: Meeting): string {
  return [share.sources[0]?.publishedAt ?? '9999', articleOf(share), JSON.stringify(share)].join(' ')
}

function distinct(ordered: Meeting[]): Meeting[] {
  const seen = new Set<string>()
  return ordered.filter((share) => !seen.has(articleOf(share)) && seen.add(articleOf(share)))
}

function fitting(ordered: Meeting[]): Meeting[] {
  let bytes = 0
  return ordered.filter((share) => {
    const size = weightOf(share)
    if (bytes + size > MAX_RECORD_BYTES) return false
    bytes += size
    return true
  })
}

function weightOf(attributed: Meeting): number {
  return jsonBytes(attributed) + COMMITMENT_BYTES * attributed.commitments.length
}

function attributed(share: Meeting): Meeting {
  const articleId = articleOf(share)
  const attribute = <Claim extends { span: Span }>(claim: Claim) => ({
    ...claim,
    evidence: [{ articleId, span: claim.span }],
  })
  const lists = CLAIM_LISTS.map((list) => [list, (share[list] as { span: Span }[]).map(attribute)])
  const date = share.date.span === null ? share.date : { ...share.date, articleId }
  return { ...share, ...Object.fromEntries(lists), date }
}
