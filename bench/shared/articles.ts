/** Where meetings of invented articles are held: cities with districts of theirs. */
const CITIES = ['成都', '绵阳', '德阳', '宜宾', '泸州', '南充', '达州', '乐山', '眉山', '遂宁', '内江', '自贡']
const SURNAMES = [...'林欧白何苗秦许沈陆顾邵温']
const GIVEN = [...'知远云帆海川明泽思齐文博']
const MEETINGS = ['常务会议', '专题会议', '全体会议']
const PROMISES = [
  '加快推进城际铁路建设',
  '抓好老旧小区改造',
  '完善养老服务体系',
  '加强水源保护',
  '扩大高校毕业生就业',
  '培育新型储能产业',
  '提升防汛抗旱能力',
  '建设高标准农田',
]
const MATTERS = ['春耕备耕', '防汛抗旱', '安全生产', '营商环境', '数字政府', '乡村振兴', '污染防治']
const FIRST_DAY = Date.UTC(2024, 0, 1)
const DAYS = 700

/**
 * An invented article of the usual length in plain text, of a meeting of its own with six promises, each of two parts; the same for the
 * same number. Meetings of one body stand days apart, and each speaks of projects of its own.
 */
export function articleNumbered(number: number): string {
  const city = pick(CITIES, number)
  const ordinal = ordinalOf(number)
  const kind = pick(MEETINGS, Math.floor(number / CITIES.length))
  const matter = pick(MATTERS, number)
  const promises = Array.from({ length: 6 }, (_, at) => {
    return `会议强调，要${pick(PROMISES, number + at)}，力争第${ordinal}批${matter}重点项目2027年${at + 2}月底前建成。`
  })
  return `${city}市政府召开第${ordinal}次${kind}
${dayNumbered(number)}，${city}市市长${nameNumbered(number)}主持召开市政府第${ordinal}次${kind}，审议通过《${city}市第${ordinal}批${matter}行动方案》，研究部署${matter}工作。
${promises.join('\n')}
${city}市副市长${nameNumbered(number + 5)}、${nameNumbered(number + 7)}出席会议，市发展改革委、市财政局主要负责同志参加会议。
`
}

/** The number that a meeting has among those of its body. */
export function ordinalOf(number: number): number {
  return 10 + Math.floor(number / CITIES.length)
}

function dayNumbered(number: number): string {
  const day = new Date(FIRST_DAY + (number % DAYS) * 86_400_000)
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
}

function nameNumbered(number: number): string {
  return pick(SURNAMES, number) + pick(GIVEN, number * 5) + pick(GIVEN, number * 7 + 3)
}

function pick<Value>(values: readonly Value[], at: number): Value {
  return values[at % values.length] as Value
}
