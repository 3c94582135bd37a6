import { Refusal } from '#model/refusal.ts'
import { isProse } from '../furniture/line.ts'
import type { Document } from '../page/document.ts'
import type { Carved } from './carve.ts'

/** The shortest report is a sentence or two. */
const LEAST_BODY = 25
/** Longer texts are no error page, whatever words they have. */
const ERROR_PAGE = 150
const SENTENCE_END = /[。！？；]|[\u4e00-\u9fff][.!?;]/
const ERROR_WORDS =
  /(?:页面|网页|文件|内容|文章|信息)(?:不存在|未找到|已(?:被)?(?:删除|移除|下线)|找不到)|404|访问(?:被拒绝|受限|过于频繁)|(?:该|此)内容已被发布者删除|请(?:先)?登录(?:后|以)|登录后(?:即可|才能|可以?)|欢迎登录|忘记密码|请输入验证码|安全验证|(?:完成|进行|通过)[^，。]{0,8}验证|拖动滑块|付费(?:内容|阅读)|开通会员|环境异常|服务器(?:错误|内部错误|繁忙)|正在跳转/

/**
 * Turns away what is text and yet no article.
 *
 * @throws {Refusal} `not-an-article`.
 */
export function requireArticle(document: Document, { before, body }: Carved): void {
  const all = document.lines.map((line) => line.text).join('')
  const text = body.map((line) => line.text).join('')
  if (!/[\u4e00-\u9fff]/.test(all)) {
    throw new Refusal('not-an-article', 'The page shows no Chinese text; its content may be made by a script.')
  }
  if (text.length < ERROR_PAGE && ERROR_WORDS.test(`${before.map((line) => line.text).join(' ')} ${text}`)) {
    throw new Refusal('not-an-article', 'The page is an error page or asks to log in.')
  }
  const han = text.replace(/[^\u4e00-\u9fff]/g, '').length
  if (han < LEAST_BODY || !body.some((line) => isProse(line.text) && SENTENCE_END.test(line.text))) {
    throw new Refusal(
      'not-an-article',
      'The page has no body of text: it is a list, a home page, pictures alone or made by a script.',
    )
  }
}
