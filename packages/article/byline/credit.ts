import { plain } from '../furniture/line.ts'

/** Nothing but who reported: `(文/记者 张三)`, `本报记者 张三 通讯员 李四`. */
export function isCreditLine(text: string): boolean {
  const line = plain(text)
  return (
    line.length <= 50 &&
    !/[。]/.test(line) &&
    /^[(（[【□■◎]?\s{0,2}(?:[\u4e00-\u9fff·/]{0,14}记者|文\/|图\/|文\/图|图文|采写|通讯员|作者|来源|供稿|摄影)[\s:/\u4e00-\u9fff·、,，()（）]{2,45}[)）\]】]?$/.test(
      line,
    )
  )
}
