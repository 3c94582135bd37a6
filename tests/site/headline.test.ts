import { expect, test } from 'vitest'
import { headline } from '#site/pages/headline.ts'

test('lines end between words, never before one character nor before a mark', () => {
  const marked = String(headline('关于“沿江经济圈”的决定，共同推动第十次会议'))
  expect(marked).toContain('<wbr>经济圈')
  expect(marked).toContain('的<wbr>决定，')
  expect(marked).toContain('第十次<wbr>会议')
  expect(marked).not.toMatch(/<wbr>[“”，]/)
})

test('a title is escaped piece by piece and else stays what it is', () => {
  const marked = String(headline('<b>会议</b> & "公报"'))
  expect(marked).not.toContain('<b>')
  expect(marked.replace(/<[^>]+>/g, '')).toBe('&lt;b&gt;会议&lt;/b&gt; &amp; &quot;公报&quot;')
})
