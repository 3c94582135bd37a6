import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressName, askable } from '#pipeline/follow/address.ts'

test.each([
  ['http://www.jz.example/a/1.html', 'https://jz.example/a/1.html'],
  ['http://m.jz.example/a/1.html', 'http://www.jz.example/a/1.html#comment'],
  ['http://wap.jz.example/a/', 'http://jz.example/a/index.html'],
  ['http://jz.example:80/a', 'https://jz.example:443/a'],
  ['http://JZ.example./a%7Eb/%e5%b7%9e', 'http://jz.example/a~b/%E5%B7%9E'],
  ['http://jz.example/a?b=2&a=1', 'http://jz.example/a?a=1&b=2&utm_source=x&spm=1.2.3&from=timeline'],
  ['http://jz.example/a;jsessionid=0123ABC', 'http://jz.example/a?PHPSESSID=x'],
  ['http://jz.example/a?_t=1763700000000', 'http://jz.example/a?rand=0.123456789'],
  ['http://jz.example//a//b', 'http://jz.example/a/b'],
])('%s and %s are one', (one, other) => {
  expect(addressName(one)).toBe(addressName(other))
})

test.each([
  ['http://jz.example/a?id=1', 'http://jz.example/a?id=2'],
  ['http://jz.example/A', 'http://jz.example/a'],
  ['http://jz.example/a?r=article/1', 'http://jz.example/a?r=article/2'],
  ['http://jz.example/a?t=12', 'http://jz.example/a?t=13'],
  ['http://xw.jz.example/a', 'http://zw.jz.example/a'],
  ['http://m.cn/a', 'http://cn/a'],
])('%s and %s are two', (one, other) => {
  expect(addressName(one)).not.toBe(addressName(other))
})

test.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'http://me:secret@jz.example/',
  'jz.example',
  `http://jz.example/${'a'.repeat(900)}`,
])('%s is no address of a page', (url) => expect(addressName(url)).toBeUndefined())

test('a name does not change when it is taken again', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const name = addressName(url)
      return name === undefined || addressName(`http://${name}`) === name
    }),
  )
})

test('what is asked for has neither fragment nor session', () => {
  expect(askable('http://jz.example/a;jsessionid=1?b=2#c')).toBe('http://jz.example/a?b=2')
})
