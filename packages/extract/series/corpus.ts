/** One series, and the names under which its meetings go. All in a paper of `home`. */
export interface SameSeries {
  id: string
  home?: string
  names: string[]
}

export const SERIES: SameSeries[] = [
  { id: 'shanxi-zhengfu-changwu-huiyi', names: ['山西省政府第7次常务会议'] },
  { id: 'shaanxi-zhengfu-changwu-huiyi', names: ['陕西省政府第7次常务会议', '陕西省政府第9次常务会议'] },
  { id: 'jiangsu-suzhou-zhengfu-changwu-huiyi', names: ['苏州市政府第7次常务会议'] },
  { id: 'anhui-suzhou-zhengfu-changwu-huiyi', names: ['宿州市政府第7次常务会议'] },
  {
    id: 'jiangsu-anhui-pilin-diqu-yitihua-fazhan-dangzheng-lianxi-huiyi',
    names: ['苏皖毗邻地区一体化发展党政联席会议第三次会议', '皖苏毗邻地区一体化发展党政联席会议第四次会议'],
  },
  {
    id: 'chongqing-sichuan-dangzheng-lianxi-huiyi',
    names: [
      '推动成渝地区双城经济圈建设重庆四川党政联席会议第十次会议',
      '推动成渝地区双城经济圈建设四川重庆党政联席会议第一次会议',
      '川渝党政联席会议第四次会议',
      '渝川党政联席会议第五次会议',
      '重庆市和四川省党政联席会议第六次会议',
    ],
  },
  {
    id: 'beijing-tianjin-hebei-dangzheng-lianxi-huiyi',
    names: ['京津冀党政联席会议第二次会议', '北京天津河北党政联席会议第三次会议', '津冀京党政联席会议'],
  },
  {
    id: 'guangdong-xianggang-hezuo-lianxi-huiyi',
    names: ['粤港合作联席会议第二十五次会议', '港粤合作联席会议第二十四次会议'],
  },
  {
    id: 'quanguo-renda-changweihui',
    names: [
      '十四届全国人大常委会第十次会议',
      '第十四届全国人民代表大会常务委员会第十次会议',
      '十三届全国人大常委会第三十八次会议',
    ],
  },
  {
    id: 'quanguo-zhengxie-changweihui',
    names: [
      '政协第十四届全国委员会常务委员会第九次会议',
      '全国政协十四届常委会第九次会议',
      '十四届全国政协常委会第九次会议',
    ],
  },
  {
    id: 'sichuan-renda-changweihui',
    home: '510000',
    names: [
      '省十四届人大常委会第八次会议',
      '四川省第十四届人民代表大会常务委员会第八次会议',
      '四川省十四届人大常委会第八次会议',
    ],
  },
  {
    id: 'chengdu-renda-changweihui',
    home: '510100',
    names: ['市十八届人大常委会第八次会议', '成都市第十八届人大常委会第八次会议'],
  },
  {
    id: 'sichuan-shengwei-quanhui',
    home: '510000',
    names: [
      '省委十二届六次全会',
      '中共四川省委十二届六次全会',
      '中国共产党四川省第十二届委员会第六次全体会议',
      '四川省委十二届六次全会',
    ],
  },
  {
    id: 'sichuan-shengwei-quanmian-shenhua-gaige-weiyuanhui',
    home: '510000',
    names: [
      '省委全面深化改革委员会第十二次会议',
      '省委深改委第十二次会议',
      '中共四川省委全面深化改革委员会第十二次会议',
    ],
  },
  {
    id: 'zhongyang-quanmian-shenhua-gaige-weiyuanhui',
    names: ['中央全面深化改革委员会第六次会议', '中央深改委第六次会议', '二十届中央全面深化改革委员会第六次会议'],
  },
  { id: 'guowuyuan-zhuanti-xuexi', names: ['国务院第一次专题学习', '国务院第九次专题学习'] },
  {
    id: 'zhengzhiju-jiti-xuexi',
    names: ['中共中央政治局第九次集体学习', '中央政治局第十次集体学习', '二十届中共中央政治局第九次集体学习'],
  },
  {
    id: 'chengdu-zhengfu-changwu-huiyi',
    home: '510100',
    names: ['市政府第45次常务会议', '成都市政府第46次常务会议', '十八届市政府第47次常务会议'],
  },
  {
    id: 'guangdong-aomen-hezuo-huiyi',
    names: ['粤澳合作会议第三次会议', '澳粤合作会议第四次会议', '粤澳合作会议第五次全体会议'],
  },
]

/** The number and term that a name shows. */
export const NUMBERS: [name: string, term: number | null, ordinal: number | null][] = [
  ['云州市第五届人大常委会第十八次会议', 5, 18],
  ['省十三届人大三次会议', 13, 3],
  ['市委十三届八次全会', 13, 8],
  ['中共二十届三中全会', 20, 3],
  ['第七届国际数字贸易博览会', null, 7],
  ['首届国际数字贸易博览会', null, 1],
  ['县乡村振兴领导小组2024年第2次会议', null, 2],
  ['国务院食品安全委员会第五次全体会议', null, 5],
  ['省委理论学习中心组第31次集体学习', null, 31],
  ['第一百三十六届商品交易会', null, 136],
  ['二届市委108次常委会会议', 2, 108],
  ['市集成电路产业专班今年第二次调度会', null, 2],
]

/** Names of meetings that are no numbered ones. */
export const NO_SERIES = [
  '国务院常务会议',
  '全市经济工作会议',
  '2024年世界动力电池大会',
  '省委常委会会议',
  '民营企业座谈会',
]

/** Names that every place has, or may have, in an article that tells of none. */
export const UNPLACED = [
  '市政府第45次常务会议',
  '县委全面深化改革委员会第八次会议',
  '区十九届人大常委会第六次会议',
  '市委理论学习中心组第三次集体学习',
  '常委会第九次会议',
  '主席团第二次会议',
  '防汛抗旱指挥部第二次会议',
  '乡村振兴领导小组2024年第一次会议',
  '镇党委2024年第6次会议',
  '我校党委常委会第五次会议',
  '局党组2024年第6次会议',
  '公司党委理论学习中心组第三次集体学习',
  '党政联席会议第三次会议',
]

/** Names that tell whose they are. */
export const PLACED = [
  '国务院食品安全委员会第五次全体会议',
  '中央全面深化改革委员会第六次会议',
  '川渝党政联席会议第四次会议',
  '云南省第十四届人大常委会第三次会议',
  '市场监管国际合作论坛第三次会议',
  '淮海经济区协同发展市长联席会议第三次会议',
  '沪港合作会议第七次会议',
  '校企合作国际论坛第二次会议',
  '云山大学党委常委会第五次会议',
]
