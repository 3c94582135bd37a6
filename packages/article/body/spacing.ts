/** The spaces that typesetting puts around figures within Chinese: 6 月 7 日, 第 9 次会议. */
const AROUND_FIGURES =
  /(?<=[\u4e00-\u9fff，。、；：（“《,;:(])[ \u00a0\u2002-\u200a]{1,2}(?=\d)|(?<=[\d%‰])[ \u00a0\u2002-\u200a]{1,2}(?=[\u4e00-\u9fff，。、；：）”》])/g
/** A line without these is a list or a row of a table, whose cells the spaces part. */
const SENTENCE = /[，。；,;]/

/** A paragraph without the spaces around its figures; a row of a table keeps them. */
export function withoutSpacing(line: string): string {
  return SENTENCE.test(line) ? closeUp(line) : line
}

/** A headline without them. */
export function closeUp(line: string): string {
  return /\d/.test(line) ? line.replace(AROUND_FIGURES, '') : line
}
