import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '#model/refusal.ts'
import { MAX_BYTES } from '../../packages/article/bytes/media.ts'
import { readArticle } from '../../packages/article/read.ts'

const HEAD = '<html><head><title>全市防汛工作会议召开</title></head><body><h1>全市防汛工作会议召开</h1>'
const BODY =
  '<p>6月2日，全市防汛工作会议召开，副市长主持会议，部署汛期值守和水库巡查工作，要求各县区月底前完成排查。</p>'
const NO_TEXT = /[\p{Cc}\p{Cs}]/u

/** The text, or the code of the refusal. Anything else that is thrown fails the test. */
function outcome(bytes: Uint8Array): string {
  try {
    const { text, title } = readArticle(bytes)
    expect(text.replaceAll('\n', '')).not.toMatch(NO_TEXT)
    expect(title).not.toMatch(NO_TEXT)
    return text
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

const encode = (text: string) => new TextEncoder().encode(text).subarray(0, MAX_BYTES)

describe('hostile pages', () => {
  it.each([
    ['a hundred thousand nested tags', `${HEAD}${'<div>'.repeat(100_000)}${BODY}`],
    ['nested tables that never close', `${HEAD}${'<table><tr><td>'.repeat(100_000)}${BODY}`],
    ['end tags without a start', `${HEAD}${'</b></table></p>'.repeat(100_000)}${BODY}`],
    ['a tag with a million attributes', `${HEAD}<div ${'a=1 '.repeat(1_000_000)}>${BODY}`],
    ['comments that never end', `${HEAD}${BODY}${'<!--'.repeat(500_000)}`],
    ['scripts that never end', `${HEAD}${BODY}${'<script>'.repeat(300_000)}`],
  ])('%s', (_, html) => {
    expect(outcome(encode(html))).toContain('部署汛期值守')
  })

  it('a quotation in a link that never ends', () => {
    expect(outcome(encode(`${HEAD}<a href="list.asp?id=3>政策法规</a>${BODY}`))).toContain('部署汛期值守')
  })

  it.each([
    ['one endless paragraph', '会议今天召开研究有关工作'.repeat(140_000)],
    ['a million commas', '，'.repeat(1_000_000)],
    ['five million brackets', '['.repeat(MAX_BYTES)],
    ['one tag', `<div ${'x'.repeat(MAX_BYTES)}`],
    ['labels without values', '来源：'.repeat(500_000)],
    ['credits without names', '(记者 '.repeat(500_000)],
    ['lines upon lines', '会议\n'.repeat(700_000)],
  ])('%s', (_, text) => {
    expect(outcome(encode(text))).toMatch(/^[a-z-]+$/)
  })
})

describe('a text longer than an article', () => {
  const warnings = (html: string) => readArticle(encode(html)).warnings.map(({ code }) => code)

  it.each([
    ['one paragraph', `${HEAD}<p>会议今天召开。${'会议研究了有关工作，'.repeat(20_000)}</p>`],
    ['many paragraphs', HEAD + Array.from({ length: 5000 }, (_, i) => `<p>会议研究了第${i}项工作。</p>`).join('')],
  ])('%s: says that its end was not read', (_, html) => {
    expect(warnings(html)).toContain('text-truncated')
  })

  it('says nothing where all of it was read', () => {
    const paragraphs = Array.from({ length: 3000 }, (_, i) => `<p>会议研究了第${i}项工作。</p>`)
    expect(warnings(HEAD + paragraphs.join(''))).not.toContain('text-truncated')
  })
})

describe('arbitrary bytes', () => {
  it('give an article or a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => void outcome(bytes)),
      { numRuns: 300 },
    )
  })

  it('give an article or a refusal inside a page too', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</p>',
      '<div class="TRS_Editor">',
      '<td>',
      '</td>',
      '"',
      "'",
      '&#xd800;',
      '\u0000',
      '\u0007',
      '\u202e',
      '会议召开，',
      '来源：',
      '(记者 ',
      '2024-01-02 ',
      '责任编辑：',
      '\ud83d',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 60 }),
        (parts) => void outcome(encode(`${HEAD}${parts.join('')}${BODY}`)),
      ),
      { numRuns: 300 },
    )
  })

  it('give the same article every time', () => {
    const bytes = encode(HEAD + BODY)
    expect(readArticle(bytes)).toEqual(readArticle(bytes.slice()))
    expect(readArticle(bytes).id).toMatch(/^a-[0-9a-f]{16}$/)
  })
})

describe('what is known beside the bytes', () => {
  it('goes before what the page says', () => {
    const page = `<link rel="canonical" href="https://www.example.cn/a.html">${HEAD}<p>2024-06-03 来源：清川日报</p>${BODY}`
    const known = { url: 'https://m.example.cn/a.html', publishedAt: '2024-06-04T08:00:00+08:00' }
    expect(readArticle(encode(page))).toMatchObject({ url: 'https://www.example.cn/a.html', publishedAt: '2024-06-03' })
    expect(readArticle(encode(page), known)).toMatchObject(known)
  })
})
