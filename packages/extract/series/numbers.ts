const NUMBER = '[一二三四五六七八九十百零〇两\\d]{1,6}'

/** 第十次, 第3期, the 二次 of 十四届全国人大二次会议, the 三中 of 三中全会. */
export const SITTING = new RegExp(`第(${NUMBER})(?:次|期)|(?<=届[^次]{0,24})(${NUMBER})次|(?<=届)(${NUMBER})中(?=全会)`)
/** 第七届, 十四届, 首届. */
export const TERM = new RegExp(`第?(${NUMBER})届|^首届`)
const YEAR = /\d{4}(?:—\d{4})?年(?:度)?/g

/** A name without the marks that change from one meeting to the next: 十四届全国人大常委会第十次会议 → 全国人大常委会会议. */
export function withoutNumbers(name: string): string {
  return name
    .replace(SITTING, '')
    .replace(TERM, '')
    .replace(YEAR, '')
    .replace(/今年|本年度/, '')
    .replace(/^首次/, '')
    .replace(/联席会议?会议/, '联席会议')
    .replace(/(?<=合作|协作|协商|部长|部长级|首脑|圆桌)会议(?:全体)?会议$/, '会议')
}
