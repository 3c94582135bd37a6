/** An article as it is uploaded. */
export interface Upload {
  key: string
  body: string
}

interface Session {
  number: number
  city: string
  mayor: string
  deputy: string
  ordinal: string
  year: number
  month: number
  day: number
  theme: (typeof THEMES)[number]
}

/** Cities that do not exist, each with people who do not. */
const CITIES = [
  { city: '江州市', mayor: '林知远', deputy: '何苗' },
  { city: '云岭市', mayor: '秦牧野', deputy: '许清秋' },
  { city: '澜川市', mayor: '沈怀瑾', deputy: '陆行舟' },
  { city: '青屿市', mayor: '顾南乔', deputy: '白露' },
  { city: '望浦市', mayor: '欧阳澜', deputy: '苗长青' },
] as const
const THEMES = [
  { name: '春耕备耕', plan: '高标准农田建设行动方案', aim: '新建高标准农田', unit: '万亩' },
  { name: '城市更新', plan: '城市更新三年行动方案', aim: '改造老旧小区', unit: '个' },
  { name: '公路养护', plan: '农村公路提升工程实施意见', aim: '新改建农村公路', unit: '公里' },
  { name: '就业服务', plan: '稳就业促增收若干措施', aim: '新增城镇就业', unit: '万人' },
  { name: '水环境治理', plan: '重点流域水环境综合整治方案', aim: '完成排污口整治', unit: '个' },
] as const
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const DAY_MS = 86_400_000
const FIRST_DAY = Date.UTC(2024, 0, 4)
const OUTLETS = [portal, cityPaper, provincialPaper]

/**
 * Whole articles in the genre about meetings that never were: of each meeting what two or three outlets make of it, now
 * and then a page that reports no meeting, or nothing at all. The same count gives the same articles.
 */
export function articles(count: number): Upload[] {
  const made: Upload[] = []
  for (let number = 0; made.length < count; number++) {
    const session = sessionNumbered(number)
    for (const outlet of OUTLETS.slice(0, number % 2 === 0 ? 3 : 2)) made.push(outlet(session))
    if (number % 9 === 4) made.push(notice(session))
    if (number % 13 === 6) made.push({ key: `uploads/${number}-empty.html`, body: '' })
  }
  return made.slice(0, count)
}

/** One meeting as an outlet tells it that corrects itself: each version promises another number. */
export function versions(count: number): string[] {
  const session = sessionNumbered(0)
  return Array.from({ length: count }, (_, version) => cityPaper({ ...session, number: version }).body)
}

function sessionNumbered(number: number): Session {
  const place = CITIES[number % CITIES.length] as (typeof CITIES)[number]
  const date = new Date(FIRST_DAY + number * 2 * DAY_MS)
  return {
    ...place,
    number,
    ordinal: inChinese(Math.floor(number / CITIES.length) + 1),
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    theme: THEMES[(number * 3) % THEMES.length] as (typeof THEMES)[number],
  }
}

function portal({ number, city, mayor, deputy, ordinal, year, month, day, theme }: Session): Upload {
  const title = `${city}政府召开第${ordinal}次常务会议`
  return {
    key: `uploads/${number}-portal.html`,
    body: `<!doctype html><html><head><meta charset="utf-8"><title>${title}_${city}人民政府</title></head><body>
<div class="nav"><a href="/">首页</a><a href="/xw/">要闻</a></div><h1>${title}</h1>
<div class="info">发布时间：${year}-${pad(month)}-${pad(day)} 18:20　来源：${city}人民政府网</div><div class="article">
<p>${year}年${month}月${day}日，${city}市长${mayor}主持召开市政府第${ordinal}次常务会议，听取全市${theme.name}工作情况汇报，审议通过《${city}${theme.plan}》。</p>
<p>会议指出，${theme.name}关系群众切身利益。要压实责任，年内${theme.aim}${(number % 40) + 20}${theme.unit}。</p>
<p>会议强调，要加快推进${city.slice(0, 2)}绕城快速路建设，力争${year + 2}年底前建成通车。</p>
<p>副市长${deputy}出席会议，市发展改革委、市财政局主要负责同志参加会议。</p></div></body></html>`,
  }
}

function cityPaper({ number, city, mayor, ordinal, year, month, day, theme }: Session): Upload {
  return {
    key: `uploads/${number}-paper.txt`,
    body: `${mayor}主持召开市政府第${ordinal}次常务会议
${year}-${pad(month)}-${pad(day)} 20:05　来源：${city.slice(0, 2)}日报
本报讯（记者 程小雨）${month}月${day}日，市委副书记、市长${mayor}主持召开${city}政府第${ordinal}次常务会议，研究部署${theme.name}等工作。
会议要求，市农业农村局要会同各县区，确保年内${theme.aim}${(number % 40) + 20}${theme.unit}。${mayor}强调，各级各部门要在一线解决问题，每月通报一次进度。
`,
  }
}

function provincialPaper({ number, city, mayor, deputy, ordinal, year, month, day, theme }: Session): Upload {
  return {
    key: `uploads/${number}-province.txt`,
    body: `${city}：部署${theme.name}重点任务
${year}-${pad(month)}-${pad(day)} 22:40　来源：江东日报
${year}年${month}月${day}日，${city}政府召开第${ordinal}次常务会议，市长${mayor}主持会议。会议讨论了《${city}${theme.plan}》，提出要建立部门联动机制，推动重点任务落地。${deputy}汇报了有关情况。
`,
  }
}

function notice({ number, city, year, month, day }: Session): Upload {
  return {
    key: `uploads/${number}-notice.txt`,
    body: `${city}城区部分路段停水公告\n${year}-${pad(month)}-${pad(day)}\n因管网检修，${month}月${day}日8时至20时，沿河东路片区暂停供水，请居民提前储水，不便之处敬请谅解。供水热线全天开通。\n`,
  }
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** Up to 999. */
function inChinese(number: number): string {
  const [ones, tens, hundreds] = [number % 10, Math.floor(number / 10) % 10, Math.floor(number / 100)]
  const head = hundreds > 0 ? `${DIGITS[hundreds]}百` : ''
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? '零' : ''
  const middle = tens === 0 ? '' : `${hundreds === 0 && tens === 1 ? '' : DIGITS[tens]}十`
  return head + zero + middle + DIGITS[ones]
}
