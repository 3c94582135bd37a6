import type { Reading } from '../reading.ts'

/** Houses that a speaker calls by their kind alone. */
const KIND =
  /^(?:我|本|该|我们)?(集团|公司|企业|学校|大学|学院|医院|协会|商会|学会|银行|研究院|中心|联合会|基金会|研究所|医学院)$/
const HEAD = '党委书记|党组书记|党委副书记|董事长|总经理|总裁|校长|院长|会长|理事长|行长|主任|首席执行官|创始人|负责人'
const BEFORE_HEAD = new RegExp(`([\\u4e00-\\u9fffA-Za-z0-9·（）]{2,24}?)(?:${HEAD})[\\u4e00-\\u9fff、]{0,12}$`)
/** What stands ahead of a house's name and is none of it. */
const AHEAD = /^.*(?:会见|会见了|来访的|参加|出席|邀请|同|与|和|由|在|了|的|到|赴)(?=[\u4e00-\u9fffA-Za-z0-9（）·]{3})/
/** How far before a name its post begins. */
const NEAR = 40

/**
 * The house that 集团, 公司 or 学校 means in the mouth of a speaker whose post names it: 长河机电集团 for 长河机电集团董事长;
 * undefined for other words, and where the post names none.
 */
export function houseNamed({ text }: Reading, speaker: string | null, words: string): string | undefined {
  const kind = KIND.exec(words)?.[1]
  const at = speaker === null || !kind ? -1 : text.indexOf(speaker)
  if (at <= 0) return undefined
  const ahead = text.slice(Math.max(0, at - NEAR), at).replace(/^.*[，。；：、\n](?=[^，。；：、\n]{4,}$)/s, '')
  const name = BEFORE_HEAD.exec(ahead)?.[1]?.replace(AHEAD, '').replace(/副$/, '')
  return name && name.length >= 3 ? name : undefined
}
