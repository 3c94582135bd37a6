/** The queue that tells the parser which objects to look at. */
export interface ParseQueue {
  /** Has each of these keys looked at, as if the bucket had told of it. */
  announce(keys: string[]): Promise<void>
}
