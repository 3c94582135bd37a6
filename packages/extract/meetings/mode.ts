import type { Mode } from '#model/vocabulary.ts'
import type { Candidate } from './gather.ts'

const BY_VIDEO =
  /以(?:网络|远程)?(?:视频|电视电话|线上|云端|网络)(?:连线|会议|会商|会)?(?:的)?(?:形式|方式)|(?:视频|电视电话|网络视频)会议(?:的)?(?:形式|方式)|(?:通过|采取|采用)(?:远程|网络)?(?:视频|线上|电视电话|网络)[^，。]{0,8}(?:召开|举行|方式|形式|会见|会晤)|线上(?:召开|举行|举办|开幕)|视频(?:会见|会晤|会谈|连线会)|云(?:签约|会议|端(?:召开|举行))/
const VIDEO_NAME = /视频|电视电话|电话会议|网络会议|线上|云端/
const SOME_TOGETHER =
  /主会场|以视频(?:会议)?(?:形式|方式)(?:直接)?(?:开|延伸|直播)[到至]|(?:线上|视频)(?:与|和|\+|、)?线下|线下(?:与|和|\+|、)?线上|现场(?:与|和|\+|、)视频|视频(?:与|和|\+|、)现场|分会场(?:参加|参会|收看|(?:组织|集中){1,2}(?:收听|收看|参加|参会)|收听)|设(?:立|有|置)?(?:\d{1,4}|[一二三四五六七八九十]{1,3})?个?(?:视频)?分会场|在各分会场/
const JOINED_BY_VIDEO =
  /(?<=，|；|，其中)[^，。；]{2,30}(?:以|通过)视频(?:连线)?(?:形式|方式|管道)[^，。；]{0,12}(?:出席|参加|参会|致辞)|(?:开|直播)到(?:县|乡|镇|村|基层|各|市)|以视频(?:连线)?(?:形式|方式)(?:参加|参会|出席|致辞|列席)|通过视频(?:连线)?(?:参加|参会|列席)|视频连线(?!方式|形式|会)[^，。；]{1,30}(?:[省市县区厅局委站队]|集团|公司|指挥部|现场|服务区)/

/** One of those who came did so from another place: 其中某省省长以视频方式在福州出席. */
const ELSEWHERE =
  /(?<=，|；|。)(?:其中)?[\u4e00-\u9fff]{2,12}[省市长席官][\u4e00-\u9fff]{2,4}(?:在[^，。；]{2,8})?(?:以|通过)视频(?:连线)?(?:形式|方式|管道)(?:在[^，。；]{2,8})?(?:出席|参加|参会|致辞)/

/** Where the report of a press conference goes on with what was said there, which is about other things. */
const SPOKEN = /(?:表示|介绍|说)(?:说)?[，：]/

/** How those present met, where the text tells; a meeting that tells nothing met in person. */
export function modeOf(words: string, { name, kind }: Candidate): Mode {
  const text = kind === 'press-conference' ? (words.split(SPOKEN, 1)[0] as string) : words
  const together = SOME_TOGETHER.test(text)
  const whole = VIDEO_NAME.test(name) || BY_VIDEO.test(text)
  if (whole && ELSEWHERE.test(text)) return 'hybrid'
  if (together && (whole || /分会场/.test(text) || /线[上下]|视频/.test(text))) return 'hybrid'
  if (whole) return 'video'
  return JOINED_BY_VIDEO.test(text) ? 'hybrid' : 'in-person'
}
