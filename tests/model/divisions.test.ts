import { expect, test } from 'vitest'
import { fullPlaceName, parentCode, placeName, placesNamed } from '#model/divisions.ts'

test.each([
  ['成都市', ['510100']],
  ['成都', ['510100']],
  ['四川成都', ['510100']],
  ['山东济南市中区', ['370103']],
  ['重庆', ['500000']],
  ['阿坝州', ['513200']],
  ['内蒙', ['150000']],
  ['渠县', ['511725']],
  ['吉林', ['220000', '220200']],
  ['阿坝', ['513200', '513231']],
  ['新加坡', ['SG']],
  ['香港', ['810000']],
])('%s is the name of %j', (name, codes) => {
  expect(placesNamed(name)).toEqual(codes)
})

test.each(['', '市', '无此地', '重庆成都', '市辖区', '欧盟', '成'.repeat(500)])(
  '%j is the name of no place',
  (name) => {
    expect(placesNamed(name)).toEqual([])
  },
)

test('a code says its name, a county with what it lies in', () => {
  expect(placeName('370103')).toBe('市中区')
  expect(fullPlaceName('370103')).toBe('济南市市中区')
  expect(fullPlaceName('500103')).toBe('重庆市渝中区')
  expect(fullPlaceName('510100')).toBe('成都市')
  expect(fullPlaceName('DE')).toBe('德国')
  expect(placeName('110100')).toBeUndefined()
  expect(placeName('TW')).toBeUndefined()
})

test('a county run by its province lies in the province', () => {
  expect(parentCode('419001')).toBe('410000')
  expect(parentCode('510104')).toBe('510100')
  expect(parentCode('510000')).toBeUndefined()
})
