/** Years that are told from the reader's own, as steps from it. */
export const RELATIVE_YEARS: Record<string, number> = {
  前年: -2,
  去年: -1,
  上年: -1,
  今年: 0,
  本年度: 0,
  明年: 1,
  后年: 2,
}

/** Days that are told from the day of publication, as steps from it. */
export const RELATIVE_DAYS: Record<string, number> = {
  前天: -2,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  昨早: -1,
  昨晨: -1,
  昨: -1,
  今天: 0,
  今日: 0,
  今晚: 0,
  今早: 0,
  今午: 0,
  今夜: 0,
  今晨: 0,
  今: 0,
}

/** Parts of a year, by their first and last month. */
export const YEAR_PARTS: Record<string, [number, number]> = {
  上半年: [1, 6],
  下半年: [7, 12],
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  前三季度: [1, 9],
}

/** Weekdays as ISO numbers them, Monday first. */
export const WEEKDAYS = '一二三四五六日'

/** What anniversaries are counted of, and its year. */
export const FOUNDED: Record<string, number> = {
  '(?:新中国|中华人民共和国)成立|建国': 1949,
  '(?:中国共产党|党)成立|建党': 1921,
  '人民军队成立|中国人民解放军建军|建军': 1927,
  '人民政协成立|中国人民政治协商会议成立': 1949,
  改革开放: 1978,
  '抗日战争暨世界反法西斯战争胜利|抗战胜利': 1945,
  '红军长征胜利|长征胜利': 1936,
}
