import { expect, test } from 'vitest'
import { layGround } from '#extract/ground.ts'
import { findMeetings } from '#extract/meetings/find.ts'
import { read } from '#extract/read.ts'
import type { Article } from '#model/record.ts'
import { anArticle } from '../article.ts'

function meetings(text: string, known: Partial<Article>) {
  const reading = read(anArticle(text, { publishedAt: '2024-06-20', ...known }))
  return findMeetings(reading, layGround(reading))
}

test('the day is that of the meeting, not that of the dateline, of an announced one or of an older one', () => {
  const [found] = meetings(
    '为落实6月1日印发的实施方案，6月18日，全市防汛工作会议在成都市召开。会议强调，7月5日前完成整改。下一次调度会将于8月1日召开。',
    { title: '全市防汛工作会议召开' },
  )
  expect(found?.value.date).toMatchObject({ start: '2024-06-18', end: '2024-06-18', precision: 'day' })
})

test('without a day in the text the day of publication stands in, and is marked', () => {
  const [found] = meetings('近日，全市防汛工作会议召开。会议强调，要压实责任。', { title: '全市防汛工作会议召开' })
  expect(found?.value.date).toEqual({
    ...{ start: '2024-06-20', end: '2024-06-20', precision: 'day', basis: 'metadata', span: null },
  })
})

test('nothing that settles the day gives none', () => {
  const [found] = meetings('近日，全市防汛工作会议召开。', { title: '全市防汛工作会议召开', publishedAt: null })
  expect(found?.value.date).toEqual({ start: null, end: null, precision: 'none', basis: null, span: null })
})

test('the most precise place that stands between 在 and the verb', () => {
  const [found] = meetings('6月18日，全省文旅推进会在山东省济南市召开。', { title: '全省文旅推进会召开' })
  expect(found?.value.places).toEqual([{ name: '济南市', adcode: '370100' }])
})

test('a symposium with guests is held where they came to', () => {
  const text =
    '3月4日，长沙理工大学党委书记周立新一行来益阳考察，与益阳市委书记高建平举行市校合作座谈会。益阳市市长方志平参加。'
  const [found] = meetings(text, { title: '长沙理工大学与益阳市举行市校合作座谈会' })
  expect(found?.value.places).toEqual([{ name: '益阳市', adcode: '430900' }])
})

test('an envoy meets others where the post is, whatever city at home is named', () => {
  const text = '3月12日，驻长崎总领事周立新拜会长崎市市长铃木史川。今年是长崎市与福州市结好45周年。'
  const [found] = meetings(text, { title: '驻长崎总领事周立新拜会长崎市市长' })
  expect(found?.value.places).toEqual([{ name: '长崎', country: 'JP' }])
})

test('a body of the home jurisdiction meets at its seat, and is written out', () => {
  const [found] = meetings('6月18日，市委常委会召开会议，研究防汛工作。', {
    title: '市委常委会召开会议',
    outlet: '成都日报',
  })
  expect(found?.value.places).toEqual([{ name: '成都市', adcode: '510100' }])
  expect(found?.value.hosts).toEqual(['中共成都市委'])
})

test('a press conference is that of the office that its name begins with, and not of the government', () => {
  const [found] = meetings('6月18日，国务院新闻办公室推动水利发展系列主题新闻发布会如期举行。', {
    title: '水利发展成就发布',
  })
  expect(found?.value.hosts).toEqual(['国务院新闻办公室'])
})

test('the sides of a joint conference are its hosts, in the order of its name', () => {
  const [found] = meetings('6月18日，鄂渝党政联席会议第二次会议在宜昌召开。', {
    title: '鄂渝党政联席会议第二次会议召开',
  })
  expect(found?.value.hosts).toEqual(['湖北省', '重庆市'])
})

test('two meetings of a day are two records, each with the sentences about it', () => {
  const text =
    '6月18日，省长主持召开省政府党组会议，学习有关精神。\n同日，省长还主持召开省政府第58次常务会议，研究安全生产工作。'
  const found = meetings(text, { title: '省政府党组召开会议', outlet: '四川日报' })
  expect(found.map(({ value }) => [value.title, value.series?.ordinal ?? null])).toEqual([
    ['省政府党组会议', null],
    ['省政府第58次常务会议', 58],
  ])
  const border = text.indexOf('同日')
  expect(found.map(({ span }) => span)).toEqual([
    [0, border],
    [border, text.length],
  ])
})

test('a visit without talks is no meeting, and with them is one', () => {
  const title = '青岛市考察团赴苏州市考察学习'
  const visit = '6月18日，青岛市考察团赴苏州市考察学习，参观了工业园区展示中心。'
  expect(meetings(visit, { title })).toEqual([])
  expect(meetings(`${visit}随后两市举行工作座谈。`, { title }).map(({ value }) => value.kind)).toEqual([
    'delegation-visit',
  ])
})

test('the title stands in the text where its span says', () => {
  const text = '6月18日，省委召开民营企业座谈会。'
  const [found] = meetings(text, { title: '省委召开民营企业座谈会' })
  expect(text.slice(...(found?.value.titleSpan ?? [0, 0]))).toBe('民营企业座谈会')
})

test('talks with another guest, told behind the first, are a record of their own', () => {
  const text =
    '外交部长方志平周二（18日）在北京会见澳大利亚外长陆敏川，就双边关系交换意见。\n方志平另会见来访的新西兰前总理沈国栋。'
  const found = meetings(text, { title: '方志平会见澳大利亚外长陆敏川' })
  expect(found.map(({ value }) => [value.title, value.kind])).toEqual([
    ['方志平会见澳大利亚外长陆敏川', 'bilateral-meeting'],
    ['方志平会见新西兰前总理沈国栋', 'bilateral-meeting'],
  ])
})

test('a name takes the place that only the headline has', () => {
  const [found] = meetings('6月18日，市五届人大常委会举行第十九次全体会议。会议表决通过了人事任免事项。', {
    title: '忻州市五届人大常委会举行第十九次全体会议',
  })
  expect(found?.value.title).toBe('忻州市五届人大常委会第十九次全体会议')
})

test('a city by the first character of its name is the one that the text names', () => {
  const [found] = meetings(
    '6月18日，绥化市考察团莅湛考察，并与湛江市举行对口合作座谈会。绥化市委书记、湛江市委书记参加。',
    { title: '绥化市考察团莅湛考察' },
  )
  expect(found?.value.places).toEqual([{ name: '湛江市', adcode: '440800' }])
})

test('a joint conference that two neighbours carried out', () => {
  const [found] = meetings(
    '6月15日，青海省同仁市与夏河县开展边界联席会议。县长方志平与同仁市代表团进行了友好会面。会议强调，要建立联动机制。',
    { title: '同仁市与夏河县开展边界联席会' },
  )
  expect(found?.value).toMatchObject({ kind: 'joint-conference' })
})

test('a breakfast meeting with companies is a symposium', () => {
  const [found] = meetings(
    '3月22日上午，我市举行2024年第九场政企早餐会。市政协主席方志平与企业家代表共进早餐。方志平说，将认真梳理研究，及时交办相关单位办理。',
    { title: '我市举行2024年第九场政企早餐会' },
  )
  expect(found?.value).toMatchObject({ kind: 'symposium', title: '2024年第九场政企早餐会' })
})

test('a discussion of joint groups is a sitting of the session', () => {
  const [found] = meetings('1月13日下午，市政协九届四次会议举行联组讨论会，委员们围绕主题开展讨论。市长方志平讲话。', {
    title: '市政协九届四次会议举行联组讨论会',
  })
  expect(found?.value.kind).toBe('plenary')
})

test('an exchange with a government’s officials is a meeting', () => {
  const found = meetings(
    '国务院港澳办主任方志平下午到政府总部，与特区政府官员进行两节交流，第一节是全体主要官员出席。财政司司长陆敏川在交流会后称，讨论聚焦如何发展经济。',
    { title: '陆敏川：方志平非常关心香港' },
  )
  expect(found.map(({ value }) => value.kind)).toEqual(['bilateral-meeting'])
})

test('two meetings that one name joins are two records where the text tells of each', () => {
  const text =
    '6月18日，市长主持召开市政府党组2024年第6次会议和市政府第9次常务会议。\n市政府党组会议传达学习了有关精神。\n市政府常务会议听取了经济运行情况汇报。'
  const found = meetings(text, { title: '市政府召开党组会议和常务会议' })
  expect(found.map(({ value }) => [value.title, value.kind, value.date.start])).toEqual([
    ['市政府党组2024年第6次会议', 'party-group', '2024-06-18'],
    ['市政府第9次常务会议', 'executive-meeting', '2024-06-18'],
  ])
  expect(found[1]?.span[0]).toBe(text.lastIndexOf('市政府常务会议听取'))
})

test('the second of two meetings that one name joins may leave the body out that both are of', () => {
  const text =
    '1月7日，省政协召开党组会议、主席会议，传达学习有关精神。\n主席陈立强调，要建言献策。\n主席会议审议了会议日程草案。'
  const found = meetings(text, { title: '省政协召开党组会议主席会议' })
  expect(found.map(({ value }) => [value.title, value.kind])).toEqual([
    ['省政协党组会议', 'party-group'],
    ['省政协主席会议', 'plenary'],
  ])
})

test.each([
  ['6月16日、17日，省长陈立先后主持召开省政府党组会议和常务会议，研究相关工作。', ['省政府党组会议', '省政府常务会议']],
  [
    '6月17日，省政协召开党组第72次（扩大）会议和第42次主席会议，传达学习有关精神。主席陈立主持会议。',
    ['省政协党组第72次（扩大）会议', '省政协第42次主席会议'],
  ],
])('two meetings held one by one, or each with its number: %s', (text, titles) => {
  const found = meetings(`${text}\n会议强调，要抓好落实。`, { title: '学习有关精神' })
  expect(found.map(({ value }) => value.title)).toEqual(titles)
  expect(found.map(({ value }) => value.date.end)).toEqual(['2024-06-17', '2024-06-17'])
})

test('a meeting held before the one that the article is about is a record of its own, and what comes behind is not its', () => {
  const text =
    '政协第八届云州市委员会常务委员会第六次会议6月17日下午举行。\n会前，陈立主持召开了市政协第十六次主席会议，听取了情况汇报。\n市政协副主席方志平出席会议。'
  const found = meetings(text, { title: '市政协八届常委会第六次会议举行' })
  expect(found.map(({ value }) => [value.title, value.series?.ordinal])).toEqual([
    ['政协第八届云州市委员会常务委员会第六次会议', 6],
    ['市政协第十六次主席会议', 16],
  ])
  expect(found.map(({ span }) => span[1] - span[0])).toEqual([text.length, 0])
})

test('each paragraph of a chronicle with a day of its own is a meeting', () => {
  const text = '6月12日，县委农村工作会议召开，部署夏收工作。\n6月14日，全县安全生产推进会召开，通报有关情况。'
  const found = meetings(text, { title: '一周要闻' })
  expect(found.map(({ value }) => [value.title, value.date.start])).toEqual([
    ['县委农村工作会议', '2024-06-12'],
    ['全县安全生产推进会', '2024-06-14'],
  ])
})

test('today is the day of the dateline, and a record of proceedings states day and place', () => {
  const [dispatch] = meetings('本报云州6月18日讯 今天，省政府在昆明召开青稞产业座谈会。', {
    title: '青稞产业座谈会召开',
  })
  expect(dispatch?.value.date.start).toBe('2024-06-18')
  const [stated] = meetings(
    '会议时间：2024年6月17日\n会议地点：集团总部（上海市杨浦区）1208会议室\n会上，部长通报了安全生产情况。',
    { title: '集团召开安全生产委员会会议' },
  )
  expect(stated?.value).toMatchObject({ date: { start: '2024-06-17' }, places: [{ adcode: '310110' }] })
})

test('the finding tells what settled each field, and which reports gave way', () => {
  const [found] = meetings('6月18日，全市防汛工作会议在成都市召开。', { title: '全市防汛工作会议召开' })
  expect(found?.because?.map(({ field, rule }) => [field, rule])).toEqual([
    ['kind', 'last-word'],
    ['date', 'day-in-report/day'],
    ['places', 'venue'],
  ])
  expect(found?.lost?.map(({ rule }) => rule)).toEqual(['name-then-held (title)'])
})

test('the place of a visit is written out where the text has it', () => {
  const talks = '考察期间，双方举行座谈会。'
  const [named] = meetings(`6月18日，云南省党政代表团前往重庆市考察学习。${talks}`, {
    title: '云南省党政代表团来渝考察',
  })
  expect(named?.value.title).toBe('云南省党政代表团前往重庆市考察学习')
  const [signed] = meetings(`6月18日，云南省党政代表团赴渝考察。在重庆期间，${talks}`, { title: '携手共进' })
  expect(signed?.value.title).toBe('云南省党政代表团赴重庆考察')
})

test('a press conference goes by what it was on, and not by the office that gave it', () => {
  const [found] = meetings('6月18日，大家上午好！欢迎出席省政府新闻办新闻发布会。会上，副厅长介绍有关情况。', {
    title: '云南举行全省夏粮收购情况新闻发布会',
  })
  expect(found?.value.title).toBe('全省夏粮收购情况新闻发布会')
})

test('a study session and a lecture held as one keep the number of the session and the group that held it', () => {
  const [found] = meetings('6月18日，成都市政府党组理论学习中心组（扩大）举行2024年第11次集体学习暨法治讲座。', {
    title: '成都市政府党组理论学习中心组开展集体学习',
  })
  expect(found?.value.series).toMatchObject({
    id: 'chengdu-zhengfu-dangzu-lilun-xuexi-zhongxinzu-jiti-xuexi',
    ordinal: 11,
  })
})

test('a line under the headline tells the venue', () => {
  const [found] = meetings('会上，副厅长介绍有关情况。', {
    title: '云南举行夏粮收购情况新闻发布会',
    subtitles: ['省政府新闻办新闻发布厅（大理）'],
  })
  expect(found?.value.places).toMatchObject([{ adcode: '532900' }])
})

test('the body that a name in quotation marks begins with is the host', () => {
  const [found] = meetings('香港特区行政长官18日主持「航运发展委员会」首次工作会议，讨论工作方向。', {
    title: '行政长官主持「航运发展委员会」首次工作会议',
  })
  expect(found?.value.hosts).toEqual(['航运发展委员会'])
})

test('a meeting of the centre that a ministry learned of is not the one reported, though told at length', () => {
  const text =
    '6月18日，水利部部长方志平主持召开部务会议，传达学习国务院常务会议精神，研究水毁工程修复。\n6月14日，国务院总理主持召开国务院常务会议，听取防汛情况汇报。国务院常务会议强调，要守牢底线。\n会议要求，各单位要在汛前完成修复。'
  const found = meetings(text, { title: '水利部召开部务会议 研究水毁工程修复' })
  expect(found.map(({ value }) => [value.kind, value.date.start])).toEqual([['executive-meeting', '2024-06-18']])
  expect(found[0]?.value.title).toContain('部务会议')
})

test('the centre’s own meeting stays the one reported, whoever learned of it elsewhere', () => {
  const text =
    '国务院总理6月14日主持召开国务院常务会议，听取防汛情况汇报，贯彻落实中央经济工作会议精神。会议指出，要守牢底线。'
  const [found] = meetings(text, { title: '国务院总理主持召开国务院常务会议' })
  expect(found?.value).toMatchObject({ title: '国务院常务会议', date: { start: '2024-06-14' } })
})
