import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from '#pipeline/parse.ts'
import { readMeetings } from '#pipeline/read.ts'
import { put, useEmbedded } from '../contracts/embedded.ts'
import { freshTable, worldOf } from './world.ts'

/**
 * One invented meeting in three outlets' words: one gives no number, one is Traditional and says 皖赣, each names its
 * own side first.
 */
const OUTLETS = ['anhui', 'jiangxi', 'hongkong']
const ORDERS = OUTLETS.flatMap((first) =>
  OUTLETS.filter((other) => other !== first).map((second) => [
    first,
    second,
    ...OUTLETS.filter((other) => other !== first && other !== second),
  ]),
)
const ID = '2025-04-16-anhui-jiangxi-dangzheng-lianxi-huiyi'

const embedded = useEmbedded()

test('three outlets, one record, in any order', async () => {
  const records = []
  for (const order of ORDERS) {
    const world = { ...worldOf(embedded, await freshTable(embedded)), read: readMeetings }
    for (const outlet of order) {
      const key = `uploads/${outlet}.txt`
      await put(embedded, key, readFileSync(new URL(`outlets/${outlet}.txt`, import.meta.url)))
      await parse(key, world)
      expect((await world.table.object(key))?.meetings).toEqual([ID])
    }
    records.push((await world.table.revision(ID))?.meeting)
  }
  const [record] = records
  for (const other of records) expect(other).toEqual(record)
  expect(record).toMatchObject({
    title: '安徽江西党政联席会议第三次会议',
    series: { ordinal: 3 },
    date: { start: '2025-04-16' },
    hosts: ['江西省', '安徽省'],
  })
  expect(record?.disagreements).toBeUndefined()
  expect(record?.sources.map(({ outlet }) => outlet)).toEqual(['江西日报', '安徽日报', '香江文汇报'])
  expect(record?.participants.map(({ name, roles }) => [name, ...roles])).toEqual([
    ['何苗', 'speaker', 'attendee'],
    ['白石川', 'chair', 'speaker'],
    ['欧阳澜', 'attendee'],
    ['林知远', 'presenter', 'attendee'],
  ])
  expect(record?.documents).toHaveLength(1)
  expect(record?.agreements.map(({ title }) => title)).toEqual(['皖赣文化旅游合作协议'])
  const commitments = record?.commitments.map(({ text, evidence }) => [text.slice(0, 12), evidence?.length])
  expect(commitments).toEqual([
    ['江西将支持上饶建设跨省产', 2],
    ['要推动建立两省人才互认机', 2],
    ['推进职业资格互认', 2],
    ['安徽将加快建设合肥至九江', 2],
    ['要共同守护长江岸线', 1],
    ['今年完成120公里岸线整', 1],
  ])
})
