import type { RefusalCode } from '#model/refusal.ts'

const REASONS: Record<RefusalCode | 'reader-failed', string> = {
  empty: '文件是空的。',
  'too-large': '文件太大，每篇文章不能超过5 MB。',
  'unsupported-media': '不是网页，也不是纯文本。',
  undecodable: '文字编码无法识别。',
  'not-an-article': '没有文章正文：可能是列表页、首页、图片页，或正文由脚本生成。',
  'bad-correction': '更正文件不是合乎格式的 JSON，或改动与记录的格式不符。',
  'reader-failed': '程序没能读出这一页，责任在我们，问题已记录。',
}

/** Why an object was turned away, in Chinese; absent for a code that has no sentence. */
export function reasonFor(code: string): string | undefined {
  return Object.entries(REASONS).find(([known]) => known === code)?.[1]
}
