import type { PartCase } from './corpus.ts'

/** How a report goes on from one sentence to the next: labels, turns, pronouns, citations, and who came besides. */
export const SCENES: readonly PartCase[] = [
  {
    meaning: 'lists behind labels',
    kind: 'leading-group',
    roles: {
      展川: ['chair'],
      包川文: ['attendee'],
      庞玉川: ['attendee'],
      各子公司安全总监: ['attendee'],
      王川阳: ['presenter'],
    },
    text: '主持人：集团副总经理 展川\n出席人员：集团董事长包川文，工会主席庞玉川，各子公司安全总监\n会上，安全环保部部长王川阳通报了情况。',
  },
  {
    meaning: 'the turns of a transcript',
    kind: 'press-conference',
    roles: { 安川澜: ['chair', 'speaker', 'presenter'], 荆玉川: ['speaker', 'presenter'] },
    text: '主持人：市政府新闻办主任 安川澜\n安川澜：大家上午好。\n记者：资金如何保障？\n荆玉川：由两级财政分担。',
  },
  {
    meaning: 'who came, told behind somebody’s speech',
    kind: 'work-conference',
    home: '630000',
    roles: { 乜国川: ['presenter'], 江合川: ['attendee'] },
    text: '省委副书记乜国川宣读表彰决定，省政协主席江合川出席。',
  },
  {
    meaning: 'who came besides, behind a speech of talks',
    kind: 'bilateral-meeting',
    roles: { 区川宗: ['host'], 念川恩: ['speaker', 'visitor'], 戚川隆: ['attendee'], 詹川朗: ['attendee'] },
    text: '行政长官区川宗今（四）日下午会见福建省省长念川恩。\n念川恩表示，两地贸易额同比增长一成八。\n出席会面的还有：经济财政司司长戚川隆；福建省副省长詹川朗。',
  },
  {
    meaning: 'at the meeting an important speech is made',
    kind: 'work-conference',
    roles: { 李明川: ['speaker'] },
    text: '国务院总理李明川在会上发表重要讲话。',
  },
  {
    meaning: 'he is who gave thanks before',
    kind: 'plenary',
    roles: { 姚令川: ['chair'], 孙在川: ['speaker'] },
    text: '市总工会主席姚令川主持。省总工会副主席孙在川代表省总工会对大会召开表示热烈祝贺。他指出，要建好职工之家。',
  },
  {
    meaning: 'a report cited, not heard here',
    kind: 'work-conference',
    roles: { 何圣川: ['chair'] },
    text: '镇长何圣川主持会议。会议学习了李明川总理在全国人民代表大会会议上所作的政府工作报告。会议学习贯彻沈远平总书记重要指示精神和李明川总理重要批示要求。',
  },
  {
    meaning: 'a speech praised, not made here',
    kind: 'standing-committee',
    roles: { 申文川: ['chair', 'speaker'] },
    text: '县委书记申文川主持会议并讲话。会议认为，赵川书记的讲话站位高、内容实。',
  },
  {
    meaning: 'those who watched from elsewhere',
    kind: 'work-conference',
    home: '411000',
    roles: { 马培川: ['attendee'], 王忠川: ['attendee'] },
    text: '县领导马培川、王忠川在我县分会场收听收看。',
  },
  {
    meaning: 'who convenes chairs',
    kind: 'work-conference',
    home: '440000',
    roles: { 张川虎: ['chair'] },
    text: '省委常委、常务副省长张川虎召开全省强降雨防御工作视频会议。',
  },
  {
    meaning: 'groups report and exchange',
    kind: 'work-conference',
    roles: {
      中央依法治国办负责同志: ['presenter'],
      '司法部、北京市、浙江省有关负责同志': ['speaker'],
      '联席会议成员、联络员': ['attendee'],
    },
    text: '中央依法治国办负责同志作工作报告。司法部、北京市、浙江省有关负责同志在会上作交流发言。联席会议成员、联络员参加会议。',
  },
  {
    meaning: 'groups parted by semicolons',
    kind: 'plenary',
    home: '430723',
    roles: { '全体县委委员、县委候补委员': ['attendee'], 县纪委委员: ['attendee'], 县直单位主要负责人: ['attendee'] },
    text: '全体县委委员、县委候补委员；县纪委委员；县直单位主要负责人参加了会议。',
  },
  {
    meaning: 'a guest is asked to lecture',
    kind: 'study-session',
    roles: { 步景川: ['presenter'] },
    text: '会议邀请中国信息研究院副院长步景川作专题讲座。',
  },
  {
    meaning: 'a guest who came for another meeting',
    kind: 'bilateral-meeting',
    roles: { 夏川龙: ['host'], 李川超: ['visitor'] },
    text: '国务院港澳办主任夏川龙在北京会见来京列席全国人大会议开幕会的香港特别行政区行政长官李川超。',
  },
  {
    meaning: 'the two who met sign',
    kind: 'bilateral-meeting',
    roles: { 闾丘川: ['signatory', 'host'], 玛丽亚·索拉: ['signatory', 'visitor'] },
    text: '外交部长闾丘川在北京同来华进行正式访问的哥斯达黎加外交部长玛丽亚·索拉举行会谈。会谈后，两国外长签署合作计划。',
  },
  {
    meaning: 'a signing witnessed is signed by others',
    kind: 'signing',
    roles: { 孙维川: ['witness'] },
    text: '国远集团董事长孙维川见证双方签署合作协议。',
  },
  {
    meaning: 'called to sit in',
    kind: 'executive-meeting',
    roles: { 部分市民代表: ['observer'] },
    text: '部分市民代表应邀列席会议。',
  },
  {
    meaning: 'taken along by their leader',
    kind: 'symposium',
    home: '371700',
    roles: { 胡建川: ['speaker', 'visitor', 'attendee'], 我市代表团: ['speaker', 'attendee'] },
    text: '副市长胡建川率领我市代表团参加会议并发言。',
  },
  {
    meaning: 'the elected are not those present',
    kind: 'plenary',
    roles: { 文川方: ['attendee'] },
    text: '市妇联主席文川方出席会议。甘川芳当选为区妇联主席，朱川英当选为副主席。',
  },
]
