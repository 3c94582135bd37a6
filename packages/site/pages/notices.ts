import { html } from 'hono/html'
import type { Disagreement, Meeting } from '#model/record.ts'
import { KINDS, MODES } from '#model/vocabulary.ts'
import type { Html } from './layout.ts'

const FIELDS: Record<string, string> = {
  title: '名称',
  kind: '类型',
  series: '系列',
  date: '时间',
  mode: '形式',
  places: '地点',
  hosts: '主办',
  participants: '出席',
  agenda: '议程',
  documents: '文件',
  agreements: '协议',
  visits: '考察',
  commitments: '承诺与部署',
  progress: '进展',
  references: '提到的会议',
  summary: '摘要',
  term: '届次',
  ordinal: '次数',
}

/** What a reader should know of a record: that it was put right by hand, and where its sources contradict one another. */
export function notices({ correction, disagreements = [], sources }: Meeting): Html | '' {
  const corrected = correction !== undefined && correction.fields.length > 0
  if (!corrected && disagreements.length === 0) return ''
  const outlets = new Map(sources.map(({ articleId, outlet, title }) => [articleId, outlet ?? title]))
  return html`<section class="card notices" aria-label="说明">${
    corrected
      ? html`<p><span class="tag">更正</span> ${correction.fields.map(fieldName).join('、')}经人工更正：${correction.reason}</p>`
      : ''
  }${disagreements.map((one) => html`<p><span class="tag">说法不一</span> ${fieldName(one.field)}：${said(one, outlets)}</p>`)}</section>`
}

function said({ field, values }: Disagreement, outlets: Map<string, string>): string {
  return values
    .map(({ value, articleIds }) => {
      const names = new Set(articleIds.map((id) => outlets.get(id) ?? id))
      return `${inWords(field, value)}（${[...names].join('、')}）`
    })
    .join('；')
}

function inWords(field: Disagreement['field'], value: string | number): string {
  const words: Record<string, string> = field === 'kind' ? KINDS : field === 'mode' ? MODES : {}
  return words[value] ?? String(value)
}

function fieldName(field: string): string {
  return FIELDS[field] ?? field
}
