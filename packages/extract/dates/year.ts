import { numeral } from '../figures/numeral.ts'
import { dayOf } from './anchor.ts'
import { FOUNDED, WEEKDAYS, YEAR_PARTS } from './lexicon.ts'

/** What shows the year of an article that tells neither its day of publication nor a full date. */
export interface YearEvidence {
  name: string
  /** A sentence of the genre in which the rule finds the year. */
  example: string
  /** The year, given the text and the first day that it names. */
  year(text: string, lead: { month: number; day: number }): number | undefined
}

/** From November on, plans for the coming year are made; until March, the past year's work is reported. */
const NEXT_PLANNED = 11
const LAST_REPORTED = 3

const sameDay: YearEvidence = {
  name: 'same-day-in-full',
  example: '3月17日，会议召开。2020年3月17日的会议是首次会议。',
  year(text, { month, day }) {
    return year(new RegExp(`(20\\d{2})年${month}月${day}日`), text)
  },
}

const meetingOfTheYear: YearEvidence = {
  name: 'meeting-of-the-year',
  example: '5月8日，省政府召开2023年第3次专题会议。',
  year(text) {
    return year(
      /(20\d{2})年(?:度)?(?:[^，。；、《》（）\n]{0,12}第[\d一二三四五六七八九十]{1,3}[次场]|[^，。；、《》（）\n]{0,16}(?:工作会议|座谈会|推进会|联席会议|例会|学习会|调度会|论坛|年会|大会))/,
      text,
    )
  },
}

const reportAhead: YearEvidence = {
  name: 'government-report-in-draft',
  example: '1月5日，座谈会听取对2025年《政府工作报告》起草工作的意见建议。',
  year(text, { month }) {
    const planned = year(/(20\d{2})年(?:度)?《?政府工作报告[》（]{0,2}(?:起草|征求意见|讨论稿|送审稿|的?意见|稿)/, text)
    return planned && (month >= NEXT_PLANNED ? planned - 1 : planned)
  },
}

const yearPassed: YearEvidence = {
  name: 'year-passed',
  example: '1月28日，会议通报2021年度民主生活会整改落实情况。',
  year(text, { month }) {
    if (month > LAST_REPORTED) return undefined
    const passed = year(/(20\d{2})年度[^。；，\n]{0,24}?(?:民主生活会|组织生活会|述职|考核|总结|情况|报告|表彰)/, text)
    return passed && passed + 1
  },
}

const honoursOfTheYear: YearEvidence = {
  name: 'honours-of-the-year',
  example: '11月20日，会议宣读《关于表彰2021年度先进单位的决定》。',
  year(text, { month }) {
    return month < NEXT_PLANNED - 1 ? undefined : year(/(?:表彰|表扬|评选)(20\d{2})年度/, text)
  },
}

const workAhead: YearEvidence = {
  name: 'work-ahead',
  example: '2月22日，会议要求扎实开展2021年各项工作。',
  year(text, { month }) {
    const planned = year(/(?:做好|开展|谋划|安排|抓好)(?:好)?(20\d{2})年[^，。；\n]{0,10}工作/, text)
    return planned && (month >= NEXT_PLANNED ? planned - 1 : planned)
  },
}

const sameMonth: YearEvidence = {
  name: 'same-month-in-full',
  example: '5月31日，法院召开2021年5月党组学习会。',
  year(text, { month }) {
    return year(new RegExp(`(20\\d{2})年${month}月(?!\\d)`), text)
  },
}

const openingYear: YearEvidence = {
  name: 'first-or-last-year-of-a-plan',
  example: '1月9日，全市经济工作会议召开，今年是“十四五”开局之年。',
  year(text) {
    const match = /(?:今年是|是|作为)[“‘]?(十?[一二三四五六七八九十])五[”’]?(?:规划|时期|的)?(开局|收官)/.exec(text)
    const first = match && firstYearOfPlan(match[1] as string)
    return first ? first + (match[2] === '收官' ? 4 : 0) : undefined
  },
}

const closing: YearEvidence = {
  name: 'year-to-be-closed',
  example: '12月18日，会议要求全力冲刺收官，圆满完成2024年各项目标任务。',
  year(text, { month }) {
    if (month < LATE) return undefined
    return year(/(?:圆满|全面|奋力|努力|确保|高质量)完成(?:好)?(20\d{2})年[^，。；\n]{0,8}(?:目标|任务)/, text)
  },
}
/** From here on a year's own tasks are called on to be completed. */
const LATE = 8

const partOfTheYear: YearEvidence = {
  name: 'part-of-the-year',
  example: '11月13日，会议通报2024年前三季度经济运行情况。',
  year(text, { month }) {
    const match = /(20\d{2})年(上半年|前三季度|一季度|三季度)[^，。；\n]{0,12}(?:情况|形势|运行|工作)/.exec(text)
    const last = match && (YEAR_PARTS[match[2] as string]?.[1] ?? 12)
    return match && last && month >= last ? Number(match[1]) : undefined
  },
}

const lastAndNext: YearEvidence = {
  name: 'last-year-and-next',
  example: '12月10日，会议总结2021年经济工作，部署2022年经济工作。',
  year(text, { month }) {
    const match = /总结(?:回顾)?(20\d{2})年[^。\n]{0,40}?(?:部署|安排|研究|谋划|明确)(?:了)?(20\d{2})年/.exec(text)
    if (!match) return undefined
    return Number(month >= NEXT_PLANNED ? match[1] : match[2])
  },
}

const keyYear: YearEvidence = {
  name: 'this-is-a-year-of',
  example: '5月15日，会议召开，2018年是学校发展的关键之年。',
  year(text, { month }) {
    const [words, named] = /(20\d{2})年(?:是|作为)[^。；\n]{2,40}?(?:年|时期|阶段|时刻)(?=[，。；]|$)/.exec(text) ?? []
    if (!words) return undefined
    return month < NEXT_PLANNED || words.includes('收官') ? Number(named) : undefined
  },
}

const anniversary: YearEvidence = {
  name: 'anniversary',
  example: '5月18日，会议召开，今年是中华人民共和国成立75周年。',
  year(text) {
    for (const [what, first] of Object.entries(FOUNDED)) {
      const found = new RegExp(`今年[^。；\\n]{0,60}?(?:${what})(\\d{2,3})周年`).exec(text)?.[1]
      if (found) return first + Number(found)
    }
    return undefined
  },
}

const tasksOfTheYear: YearEvidence = {
  name: 'tasks-of-the-year',
  example: '3月17日，会议召开，通报《深化两地合作2020年重点任务》。',
  year(text, { month }) {
    const planned = year(
      /(20\d{2})年(?:度)?[^，。；、《》\n]{0,6}(?:重点任务|任务清单|工作要点|重点工作|工作计划|目标任务|重点项目|民生实事|立法计划|预算草案|[^，。；、《》\n]{0,12}主要目标)(?![^，。；、]{0,8}(?:完成|落实|执行|总结|实施|进展|办理|推进))/,
      text,
    )
    return planned && (month >= NEXT_PLANNED ? planned - 1 : planned)
  },
}

const workOfTheYear: YearEvidence = {
  name: 'report-of-the-year',
  example: '1月20日，会议听取2021年工作完成情况的汇报。',
  year(text, { month }) {
    const reported = year(
      /(20\d{2})年(?:度)?[^，。；、《》\n]{0,16}(?:完成情况|落实情况|执行情况|实施情况|办理情况|工作总结|工作情况|工作报告)/,
      text,
    )
    return reported && (month <= LAST_REPORTED ? reported + 1 : reported)
  },
}

const planBegins: YearEvidence = {
  name: 'plan-begins',
  example: '6月1日，会议审议行动计划（2020—2025年）。',
  year(text, { month }) {
    const first = year(/(20\d{2})年?(?:—{1,2}|-|~|至)20\d{2}(?:年|(?=）))/, text)
    return first && (month >= NEXT_PLANNED ? first - 1 : first)
  },
}

const weekday: YearEvidence = {
  name: 'weekday',
  example: '7月6日（星期三），会议召开，总结2021年以来的工作。',
  year(text, { month, day }) {
    const told = new RegExp(`${month}月${day}日（(?:星期|周)([一二三四五六日天])）`).exec(text)?.[1]
    const latest = Math.max(...[...text.matchAll(/(20\d{2})年/g)].map((match) => Number(match[1])))
    if (!told || !Number.isFinite(latest)) return undefined
    const number = WEEKDAYS.indexOf(told.replace('天', '日')) + 1
    return [latest, latest + 1, latest - 1].find((candidate) => dayOf(candidate, month, day)?.dayOfWeek === number)
  },
}

/** In the order in which they are believed. */
export const YEAR_EVIDENCE: readonly YearEvidence[] = [
  sameDay,
  reportAhead,
  yearPassed,
  meetingOfTheYear,
  weekday,
  honoursOfTheYear,
  openingYear,
  lastAndNext,
  anniversary,
  closing,
  partOfTheYear,
  tasksOfTheYear,
  workOfTheYear,
  keyYear,
  workAhead,
  sameMonth,
  planBegins,
]

/** First year of the five-year plan with this number; the sixth began in 1981, and each since lasted five years. */
export function firstYearOfPlan(number: string): number | undefined {
  const plan = numeral(number)
  return plan === undefined || plan < 6 ? undefined : 1981 + 5 * (plan - 6)
}

function year(pattern: RegExp, text: string): number | undefined {
  const found = pattern.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}
