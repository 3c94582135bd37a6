import { commitmentPath, meetingPath, webAddress } from '#feeds/addresses.ts'
import { clean, clip } from '#feeds/text.ts'
import type { CommitmentEntry, PublishedMeeting } from '#model/entry.ts'
import { LEDGER_STATUSES } from '#model/ledger.ts'
import { CATEGORIES, KINDS, MODES, STRENGTHS } from '#model/vocabulary.ts'

export type Language = 'zh' | 'en'

/** A column of a table: its heading in Chinese and as the API calls it, and what stands in it. */
interface Column<Row> {
  zh: string
  en: string
  cell(row: Row, context: { baseUrl: string; language: Language }): string | number | null | undefined
}

/** A spreadsheet's cell holds 32,767 characters. */
const LONGEST_CELL = 32_000

export const MEETING_COLUMNS: Column<PublishedMeeting>[] = [
  { zh: '编号', en: 'id', cell: ({ meeting }) => meeting.id },
  { zh: '会议', en: 'title', cell: ({ meeting }) => meeting.title },
  { zh: '类型', en: 'kind', cell: ({ meeting }, { language }) => word(KINDS, meeting.kind, language) },
  { zh: '系列', en: 'series', cell: ({ meeting }) => meeting.series?.name },
  { zh: '届', en: 'term', cell: ({ meeting }) => meeting.series?.term },
  { zh: '次', en: 'ordinal', cell: ({ meeting }) => meeting.series?.ordinal },
  { zh: '开始', en: 'start', cell: ({ meeting }) => meeting.date.start },
  { zh: '结束', en: 'end', cell: ({ meeting }) => meeting.date.end },
  { zh: '形式', en: 'mode', cell: ({ meeting }, { language }) => word(MODES, meeting.mode, language) },
  { zh: '地点', en: 'places', cell: ({ meeting }) => joined(meeting.places.map(({ name }) => name)) },
  {
    zh: '地区代码',
    en: 'adcodes',
    cell: ({ meeting }) => joined(meeting.places.flatMap(({ adcode, country }) => adcode ?? country ?? [])),
  },
  { zh: '主办', en: 'hosts', cell: ({ meeting }) => joined(meeting.hosts) },
  {
    zh: '主持',
    en: 'chairs',
    cell: ({ meeting }) =>
      joined(meeting.participants.filter(({ roles }) => roles.includes('chair')).map(({ name }) => name)),
  },
  { zh: '参加', en: 'participants', cell: ({ meeting }) => joined(meeting.participants.map(({ name }) => name)) },
  { zh: '文件', en: 'documents', cell: ({ meeting }) => joined(meeting.documents.map(({ title }) => title)) },
  { zh: '协议', en: 'agreements', cell: ({ meeting }) => joined(meeting.agreements.map(({ title }) => title)) },
  { zh: '承诺数', en: 'commitments', cell: ({ meeting }) => meeting.commitments.length },
  { zh: '摘要', en: 'summary', cell: ({ meeting }) => meeting.summary },
  {
    zh: '报道媒体',
    en: 'outlets',
    cell: ({ meeting }) => joined([...new Set(meeting.sources.flatMap(({ outlet }) => outlet ?? []))]),
  },
  {
    zh: '报道网址',
    en: 'sources',
    cell: ({ meeting }) => meeting.sources.flatMap(({ url }) => webAddress(url) ?? []).join(' '),
  },
  { zh: '网页', en: 'page', cell: ({ meeting }, { baseUrl }) => baseUrl + meetingPath(meeting.id) },
  { zh: '收录时间', en: 'publishedAt', cell: ({ publishedAt }) => publishedAt },
  { zh: '更新时间', en: 'updatedAt', cell: ({ updatedAt }) => updatedAt },
]

export const COMMITMENT_COLUMNS: Column<CommitmentEntry>[] = [
  { zh: '编号', en: 'id', cell: ({ id }) => id },
  { zh: '承诺', en: 'text', cell: ({ text }) => text },
  { zh: '责任方', en: 'actor', cell: ({ actor }) => actor },
  { zh: '发言人', en: 'speaker', cell: ({ speaker }) => speaker },
  { zh: '力度', en: 'strength', cell: ({ strength }, { language }) => word(STRENGTHS, strength, language) },
  {
    zh: '领域',
    en: 'categories',
    cell: ({ categories }, { language }) => joined(categories.map((one) => word(CATEGORIES, one, language))),
  },
  { zh: '项目', en: 'projects', cell: ({ projects }) => joined(projects) },
  { zh: '期间始', en: 'start', cell: ({ period }) => period?.start },
  { zh: '期间止', en: 'end', cell: ({ period }) => period?.end },
  { zh: '期限', en: 'deadline', cell: ({ deadline }) => deadline },
  { zh: '状态', en: 'status', cell: ({ status }, { language }) => word(LEDGER_STATUSES, status, language) },
  { zh: '会议编号', en: 'meetingId', cell: ({ meetingId }) => meetingId },
  { zh: '会议', en: 'meetingTitle', cell: ({ meetingTitle }) => meetingTitle },
  { zh: '会议日期', en: 'meetingDate', cell: ({ meetingDate }) => meetingDate.start },
  { zh: '报道媒体', en: 'outlets', cell: ({ outlets }) => joined(outlets) },
  { zh: '网页', en: 'page', cell: ({ meetingId, id }, { baseUrl }) => baseUrl + commitmentPath(meetingId, id) },
  { zh: '收录时间', en: 'publishedAt', cell: ({ publishedAt }) => publishedAt },
  { zh: '更新时间', en: 'updatedAt', cell: ({ updatedAt }) => updatedAt },
]

/** The cells of a row, fit for a spreadsheet but for markup of its own. */
export function cellsOf<Row>(columns: Column<Row>[], row: Row, context: { baseUrl: string; language: Language }) {
  return columns.map(({ cell }) => {
    const value = cell(row, context)
    return typeof value === 'string' ? clip(clean(value), LONGEST_CELL) : value
  })
}

function word<Code extends string>(vocabulary: Record<Code, string>, code: Code, language: Language): string {
  return language === 'zh' ? vocabulary[code] : code
}

function joined(names: readonly string[]): string {
  return names.join('；')
}
