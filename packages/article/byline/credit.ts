import { plain } from '../furniture/line.ts'
import { isCreditedName, namesAt } from './names.ts'

const CREDIT =
  /^[([【□■◎]?\s{0,2}(?:[\u4e00-\u9fff·/]{0,14}(?:\/ ?[\u4e00-\u9fff]{0,4})?(?:记者|编译)|文、图\/|图、文\/|文\/图|图\/文|文\/|图\/|图文|采写|撰文|通讯员|作者|供稿|摄影)[\s:/|]{0,4}/

/** Names behind labels that only a space sets off: 编辑　张三　责编　李四. */
const SPACED =
  /^[(（【]?\s{0,2}(?:责任编辑|值班编辑|编辑|责编|校对|审核|编审|监制|初审|复审|终审)\s{1,4}(?=[\u4e00-\u9fff])/

/** Nothing but who reported: `(文/记者 张三)`, `本报记者 张三 通讯员 李四`. `本报记者 张三：` opens a turn of a transcript. */
export function isCreditLine(text: string): boolean {
  const line = plain(text)
  if (line.length > 50 || /[。,!?]/.test(line)) return false
  const label = CREDIT.exec(line)?.[0] ?? SPACED.exec(line)?.[0]
  if (!label) return false
  const { names, rest } = namesAt(line.slice(label.length).replace(/^记者\s{0,3}/, ''), isCreditedName)
  return names.length > 0 && rest.length <= 25 && !/^\s{0,2}:/.test(rest)
}
