/** When the newest change among entries was; nothing for none. */
export function lastOf(entries: readonly { updatedAt: string }[]): { changedAt?: Date } {
  const last = entries
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1)
  return last === undefined ? {} : { changedAt: new Date(last) }
}
