import { plain } from '../furniture/line.ts'
import { isCreditedName, namesAt } from './names.ts'

const CREDIT =
  /^[([【□■◎]?\s{0,2}(?:[\u4e00-\u9fff·/]{0,14}(?:\/ ?[\u4e00-\u9fff]{0,4})?(?:记者|编译)|文、图\/|图、文\/|文\/图|图\/文|文\/|图\/|图文|采写|撰文|通讯员|作者|供稿|摄影)[\s:/|]{0,4}/

/** Nothing but who reported: `(文/记者 张三)`, `本报记者 张三 通讯员 李四`. `本报记者 张三：` opens a turn of a transcript. */
export function isCreditLine(text: string): boolean {
  const line = plain(text)
  if (line.length > 50 || /[。,!?]/.test(line)) return false
  const label = CREDIT.exec(line)?.[0]
  if (!label) return false
  const { names, rest } = namesAt(line.slice(label.length).replace(/^记者\s{0,3}/, ''), isCreditedName)
  return names.length > 0 && rest.length <= 25 && !/^\s{0,2}:/.test(rest)
}
