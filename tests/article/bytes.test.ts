import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { Refusal } from '#model/refusal.ts'
import { decode } from '../../packages/article/bytes/decode.ts'
import { MAX_BYTES } from '../../packages/article/bytes/media.ts'
import { readArticle } from '../../packages/article/read.ts'

const HANS =
  '全市春耕备耕工作推进会召开\n4月2日，全市春耕备耕工作推进会召开，副市长主持会议并讲话。会议要求，各县区要在本月中旬前完成种子储备，并落实好补贴政策。'
const HANT =
  '全市春耕備耕工作推進會召開\n4月2日，全市春耕備耕工作推進會召開，副市長主持會議並講話。會議要求，各縣區要在本月中旬前完成種子儲備，並落實好補貼政策。'

const page = (charset: string, text: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${text.split('\n')[0]}</title></head><body><h1>${text.split('\n')[0]}</h1><p>${text.split('\n')[1]}</p></body></html>`

function refusalOf(bytes: Uint8Array, contentType?: string): string | undefined {
  try {
    readArticle(bytes, contentType ? { contentType } : {})
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return undefined
}

describe('encodings', () => {
  it.each([
    ['utf-8', HANS],
    ['gb18030', HANS],
    ['gbk', HANS],
    ['gb2312', HANS],
    ['big5', HANT],
    ['utf-16le', HANS],
    ['utf-16be', HANT],
  ])('%s without a label', (encoding, text) => {
    expect(decode(iconv.encode(text, encoding), undefined)).toBe(text)
  })

  it.each([
    ['utf-8', HANS],
    ['utf-16le', HANS],
    ['utf-16be', HANS],
  ])('%s with a byte order mark', (encoding, text) => {
    expect(decode(iconv.encode(text, encoding, { addBOM: true }), undefined)).toBe(text)
  })

  it.each([
    ['utf-8', 'gb2312', HANS],
    ['gbk', 'utf-8', HANS],
    ['big5', 'gb2312', HANT],
    ['gb18030', 'big5', HANS],
  ])('%s under the label %s', (encoding, label, text) => {
    const article = readArticle(iconv.encode(page(label, text), encoding), {
      contentType: `text/html; charset=${label}`,
    })
    expect(article.original?.title ?? article.title).toBe(text.split('\n')[0])
  })

  it('a page cut in the middle of a character', () => {
    const bytes = iconv.encode(page('utf-8', HANS.repeat(20)), 'utf-8')
    expect(readArticle(bytes.subarray(0, 1000)).text).toContain('本月中旬前')
  })

  it('is undecodable where no encoding makes text of it', () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => 0x80 + ((i * 7919 + (i >> 3) * 31) % 0x7f))
    expect(refusalOf(bytes)).toBe('undecodable')
  })
})

describe('what is no page', () => {
  const text = (content: string) => new TextEncoder().encode(content)
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['space', text(' \r\n\t\u3000 '), 'empty'],
    ['a mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
    ['too much', new Uint8Array(MAX_BYTES + 1).fill(0x20), 'too-large'],
    ['a PDF', text('%PDF-1.7\n会议召开'), 'unsupported-media'],
    ['an Office document', text('PK\u0003\u0004会议'), 'unsupported-media'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'unsupported-media'],
    ['JSON', text('{"title":"会议召开","content":"今天会议召开。"}'), 'unsupported-media'],
    [
      'a feed',
      text('<?xml version="1.0"?>\n<rss version="2.0"><channel><title>要闻</title></channel></rss>'),
      'unsupported-media',
    ],
    [
      'binary data',
      Uint8Array.from({ length: 600 }, (_, i) => (i % 5 === 0 ? 0 : (i * 73) % 256)),
      'unsupported-media',
    ],
    [
      'English',
      text('<html><body><p>The meeting was held on Monday, and it was long. It ended late.</p></body></html>'),
      'not-an-article',
    ],
  ])('%s', (_, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code)
  })

  it('a template left before the doctype makes no difference', () => {
    const jsp =
      '<%@page contentType="text/html;charset=UTF-8"%>\n<%\n String path = request.getContextPath();\n%>\n<!DOCTYPE html>'
    expect(readArticle(text(jsp + page('UTF-8', HANS))).title).toBe(HANS.split('\n')[0])
  })
})
