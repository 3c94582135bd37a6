import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { findFiles } from '#local/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'huixun-'))
mkdirSync(join(folder, '三月'))
for (const name of ['江州 会议+1.html', '三月/会议.txt', '.hidden.html']) writeFileSync(join(folder, name), '')

test('a file gets its name for a key, a folder its own name before', () => {
  const name = basename(folder)
  expect(findFiles([join(folder, '江州 会议+1.html')], 'uploads/').map(({ key }) => key)).toEqual([
    'uploads/江州 会议+1.html',
  ])
  expect(findFiles([folder], 'uploads/').map(({ key }) => key)).toEqual([
    `uploads/${name}/三月/会议.txt`,
    `uploads/${name}/江州 会议+1.html`,
  ])
})

test('two files never become one object', () => {
  writeFileSync(join(folder, '会议.txt'), '')
  const paths = [join(folder, '会议.txt'), join(folder, '三月/会议.txt')]
  expect(() => findFiles(paths, 'uploads/')).toThrow('would both become uploads/会议.txt')
  expect(findFiles([join(folder, '会议.txt'), join(folder, '会议.txt')], 'uploads/')).toHaveLength(1)
})

test('a file that is not there is named', () => {
  expect(() => findFiles([join(folder, 'none.html')], 'uploads/')).toThrow('none.html')
})
