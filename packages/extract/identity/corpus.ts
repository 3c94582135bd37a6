import type { Kind } from '#model/vocabulary.ts'

/** What one outlet tells of a meeting: its headline's name for it, and where it is at home. */
export interface Told {
  title: string
  kind: Kind
  hosts?: string[]
  home?: string
}

/** Meetings, each as several outlets name it: one id, without any look at the others. */
export const SAME_ID: { id: string; told: Told[] }[] = [
  {
    id: '2025-03-18-sichuan-zhengfu-changwu-huiyi',
    told: [
      { title: '省政府第45次常务会议', kind: 'executive-meeting', hosts: ['四川省政府'] },
      { title: '省政府常务会议', kind: 'executive-meeting', hosts: ['四川省政府'] },
      { title: '四川省人民政府常务会议', kind: 'executive-meeting', hosts: ['四川省人民政府'] },
      { title: '四川省政府第四十五次常务会议', kind: 'executive-meeting', hosts: [] },
    ],
  },
  {
    id: '2025-03-18-sichuan-shengwei-changweihui',
    told: [
      { title: '中共四川省委常委会会议', kind: 'standing-committee', hosts: ['中共四川省委常委会'] },
      { title: '四川省委常委会（扩大）会议', kind: 'standing-committee', hosts: ['中共四川省委'] },
      { title: '省委常委会会议', kind: 'standing-committee', hosts: ['中共四川省委'], home: '510000' },
      { title: '常委会会议', kind: 'standing-committee', hosts: ['中共四川省委'] },
    ],
  },
  {
    id: '2025-03-18-sichuan-jingji-gongzuo-huiyi',
    told: [
      { title: '全省经济工作会议', kind: 'work-conference', home: '510000' },
      { title: '四川省经济工作会议', kind: 'work-conference' },
    ],
  },
  {
    id: '2025-03-18-anhui-jiangxi-dangzheng-lianxi-huiyi',
    told: [
      { title: '安徽江西党政联席会议第三次会议', kind: 'joint-conference' },
      { title: '江西安徽党政联席会议', kind: 'joint-conference' },
      { title: '皖赣党政联席会议第三次会议', kind: 'joint-conference' },
    ],
  },
]

/** Names under which two outlets may report one meeting of a day, body and chair. */
export const ONE: [one: string, other: string][] = [
  ['江州市委农村工作会议', '全市农村工作会议'],
  ['江州市民营企业座谈会', '民营企业家座谈会'],
  ['江州市城市更新工作推进会', '全市城市更新现场推进会'],
  ['全市防汛抗旱工作电视电话会议', '江州市防汛抗旱工作会议'],
  ['林知远主持召开市城市更新专题会议', '江州市城市更新专题会议'],
  ['2025年江州市民营经济大会', '江州市民营经济大会'],
]

/** Names of one visit to one place, of which two papers tell quite different things. */
export const ONE_VISIT: [one: string, other: string][] = [
  ['江州市党政代表团来临川市考察', '江州市党政代表团到临川学习考察'],
  ['江州党政代表团赴临川市考察', '江州市党政代表团在临川市学习考察'],
  ['江州市代表团访问临川市', '江州市党政代表团赴临川考察交流'],
]

/** Names of two visits of a day to one place, received by the same people. */
export const TWO_VISITS: [one: string, other: string][] = [
  ['江州市党政代表团来临川市考察', '沿江市党政代表团来临川市考察'],
  ['江州市人大代表团来临川市考察', '江州市党政代表团来临川市考察'],
  ['江州市考察团来临川市考察', '江州市党政代表团来临川市考察'],
]

/** Names of two meetings of one day, body and chair. */
export const TWO: [one: string, other: string][] = [
  ['江州市经济工作会议', '江州市农村工作会议'],
  ['江州市新型工业化推进会', '江州市新型城镇化推进会'],
  ['全市教育大会', '全市科技大会'],
  ['全省农村工作会议', '全市农村工作会议'],
  ['老干部座谈会', '民营企业座谈会'],
  ['江州市人大常委会第三十次会议', '江州市人大常委会主任会议'],
  ['江州市政协常委会会议', '江州市政协主席会议'],
  ['咖啡产业发展情况新闻发布会', '文化旅游发展情况新闻发布会'],
]

/** One promise in two outlets' words. */
export const ONE_STATEMENT: [one: string, other: string][] = [
  ['加快推进江州至临川城际铁路建设，2027年底前建成通车', '要加快江州至临川城际铁路建设，2027年底前建成通车'],
  ['将积极支持上饶建设跨省产业园', '支持上饶建设跨省产业园'],
  ['要推动建立两省人才互认机制', '建立两省人才互认机制'],
]

/** Two promises that look alike. */
export const TWO_STATEMENTS: [one: string, other: string][] = [
  ['2027年底前建成江州新港', '2028年底前建成江州新港'],
  ['支持重庆高新区建设具有全国影响力的科技创新中心', '支持成都高新区建设具有全国影响力的科技创新中心'],
  ['加快建设江州至临川高铁', '加快建设江州至白石机场快线'],
  ['新建公园20个', '新建公厕20个'],
]
