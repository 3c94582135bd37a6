import { type Meaning, told } from './surface.ts'

/** How the genre tells of two sides that met: joint conferences, visits, talks, signings. All sentences are our own. */
export const ENCOUNTERS: Meaning[] = [
  {
    ...{ kind: 'joint-conference', title: '长江上游生态保护湖北重庆党政联席会议第三次会议', ordinal: 3 },
    surfaces: [
      told(
        '长江上游生态保护湖北重庆党政联席会议第三次会议举行',
        '6月12日，长江上游生态保护湖北重庆党政联席会议第三次会议在宜昌举行。湖北省委书记李建主持会议并讲话。',
      ),
      told(
        '鄂渝携手共护一江清水',
        '6月12日，重庆市党政代表团赴湖北考察，两省市召开长江上游生态保护湖北重庆党政联席会议第三次会议。',
      ),
    ],
  },
  {
    ...{ kind: 'joint-conference', title: '长江上游生态保护湖北重庆党政联席会议第三次会议', ordinal: 3, mode: 'video' },
    surfaces: [
      told(
        '长江上游生态保护湖北重庆党政联席会议第三次会议以视频形式召开',
        '6月12日，长江上游生态保护湖北重庆党政联席会议第三次会议以视频形式召开。会议审议了年度工作要点。',
      ),
    ],
  },
  {
    ...{ kind: 'joint-conference', title: '西部水资源协调省际联席会议第二次会议', ordinal: 2 },
    surfaces: [
      told(
        '西部水资源协调省际联席会议第二次会议在兰州召开',
        '5月9日，西部水资源协调省际联席会议第二次会议在甘肃兰州召开。',
      ),
    ],
  },
  {
    ...{ kind: 'delegation-visit', title: '青岛市党政代表团赴苏州市考察学习' },
    surfaces: [
      told(
        '青岛市党政代表团赴苏州市考察学习',
        '5月20日至21日，青岛市党政代表团赴苏州市考察学习。21日，两市举行工作交流座谈会。',
      ),
    ],
  },
  {
    ...{ kind: 'delegation-visit', title: '甘肃省党政代表团来鲁考察' },
    surfaces: [
      told('甘肃省党政代表团来鲁考察', '9月3日，甘肃省党政代表团来鲁考察，并在济南举行两省东西部协作座谈会。'),
    ],
  },
  {
    ...{ kind: 'bilateral-meeting', title: '李建会见新加坡客人' },
    surfaces: [
      told('李建会见新加坡客人', '4月11日，省委书记李建在广州会见新加坡贸易与工业部部长一行。双方就深化合作进行交流。'),
    ],
  },
  {
    ...{ kind: 'bilateral-meeting', title: '国务院总理同马来西亚总理会谈' },
    surfaces: [told('国务院总理同马来西亚总理会谈', '6月20日上午，国务院总理在吉隆坡总理府同马来西亚总理举行会谈。')],
  },
  {
    ...{ kind: 'bilateral-meeting', title: '外交部长同南非外长举行视频会晤', mode: 'video' },
    surfaces: [told('外交部长同南非外长举行视频会晤', '2月8日，外交部长同南非外长举行视频会晤，就双边关系交换意见。')],
  },
  {
    ...{ kind: 'signing', title: '省政府与华能集团战略合作协议签约仪式' },
    surfaces: [
      told(
        '省政府与华能集团签署战略合作协议',
        '8月16日，省政府与华能集团战略合作协议签约仪式在石家庄举行。省长郑华出席并见证签约。',
      ),
    ],
  },
  {
    ...{ kind: 'signing', title: '上海市与海事大学签署战略合作协议' },
    surfaces: [
      told('上海市与海事大学签署战略合作协议', '3月21日下午，双方在沪签约。市长与校长出席签约仪式并见证签约。'),
    ],
  },
  {
    ...{ kind: 'joint-conference', title: '深港合作会议' },
    surfaces: [told('深港合作会议举行', '9月6日，深港合作会议在深圳举行，双方签署多份协议。')],
  },
  {
    ...{ kind: 'bilateral-meeting', title: '李建会见香港特别行政区代表' },
    surfaces: [
      told('工作动态', '3月5日下午，部长李建在北京会见来京列席十四届全国人大三次会议开幕会的香港特别行政区代表。'),
    ],
  },
  {
    ...{ kind: 'bilateral-meeting', title: '行政长官与文化部部长会面' },
    surfaces: [told('行政长官与文化部部长会面', '行政长官今日（十二月九日）与文化部部长会面，就文化合作交换意见。')],
  },
  {
    ...{ kind: 'delegation-visit', title: '云州职业学院来我校考察交流' },
    surfaces: [told('云州职业学院来我校考察交流', '6月10日，云州职业学院来我校考察交流。双方进行了座谈。')],
  },
  {
    ...{ kind: 'delegation-visit', title: '云州市党政代表团赴青州市学习考察' },
    surfaces: [
      told(
        '云州市党政代表团赴青州市学习考察',
        '5月18日至20日，市委书记率云州市党政代表团赴青州市学习考察。20日上午，两市召开云州青州协作联席会议第三次会议。',
      ),
    ],
  },
  {
    ...{ kind: 'signing', title: '云州市人民政府与长河集团签署战略合作协议' },
    surfaces: [
      told(
        '云州市人民政府与长河集团签署战略合作协议',
        '云州市人民政府与长河集团今天（1月29日）在沪签署战略合作协议。市领导参加活动。',
      ),
    ],
  },
]
