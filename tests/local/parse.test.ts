import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleOf } from './article.ts'
import { run } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
const article = join(folder, '江州 会议.txt')
const picture = join(folder, 'picture.png')
const large = join(folder, 'large.txt')
const missing = join(folder, 'missing.txt')
writeFileSync(article, articleOf('五'))
writeFileSync(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
writeFileSync(large, '会'.repeat(2_000_000))

function parse(args: string[], input?: string) {
  return run('parse', args, input)
}

function linesOf(stdout: string): { file: string; article?: { url: string }; error?: { code: string } }[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('one line a file, in the order given, whatever fails', async () => {
  const { stdout, status } = await parse(['--url', 'https://example.org/1', picture, article, missing, large, folder])
  const lines = linesOf(stdout)
  expect(lines.map(({ file }) => file)).toEqual([picture, article, missing, large, folder])
  expect(lines.map(({ error }) => error?.code)).toEqual([
    'unsupported-media',
    undefined,
    'unreadable-file',
    'too-large',
    'unreadable-file',
  ])
  expect(lines[1]).toMatchObject({ article: { url: 'https://example.org/1' }, meetings: expect.any(Array) })
  expect(status).toBe(1)
})

test('nothing but good files is status 0, and nothing else is on standard output', async () => {
  const { stdout, stderr, status } = await parse(['--published', '2025-03-18', '--home', '510000', article])
  expect(linesOf(stdout)).toHaveLength(1)
  expect([stderr, status]).toEqual(['', 0])
})

test('- is standard input', async () => {
  const { stdout, status } = await parse(['-'], articleOf('六'))
  expect(linesOf(stdout)[0]).toMatchObject({ file: '-', article: { title: '江州市政府召开第六次常务会议' } })
  expect(status).toBe(0)
})

test.each([[[]], [['--published', 'yesterday', article]], [['--home', 'sc', article]], [['--bogus', article]]])(
  'a mistake in the call is told: %j',
  async (args) => {
    const { stdout, stderr, status } = await parse(args)
    expect(stdout).toBe('')
    expect(stderr).toContain('Usage: npm run --silent parse')
    expect(status).toBe(1)
  },
)
