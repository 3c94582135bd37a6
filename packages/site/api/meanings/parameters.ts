import { LEDGER_STATUSES } from '#model/ledger.ts'
import { CATEGORIES, KINDS } from '#model/vocabulary.ts'

/** Parameters in Chinese; in English their schemas say what they are. */
export const PARAMETERS: Record<string, string> = {
  series: '系列编号，见 `/api/v1/series`。',
  place:
    '行政区划，写六位代码（GB/T 2260）或中文名，包含下辖各地：`500000`、`成都市`、`四川成都`；国家写两个字母（ISO 3166-1）。',
  body: '主办机构编号，见 `/api/v1/bodies`。',
  person: '人物编号，见 `/api/v1/people`；只写姓名则包括所有同名的人。',
  project: '承诺所涉项目的名称：`成渝中线高铁`。',
  kind: `会议类型，写代码或中文：${inWords(KINDS)}。`,
  topic: `承诺的领域，写代码或中文；用于会议时，指其中有这一领域的承诺：${inWords(CATEGORIES)}。`,
  outlet: '报道媒体的名称：`重庆日报`。',
  status: `承诺的进展，写代码或中文；用于会议时，指其中有这样的承诺：${inWords(LEDGER_STATUSES)}。`,
  q: '须在标题、人名、文件或原文中同时出现的词，两个字就能查；查地区时为地名。',
  limit: '一次最多返回多少条。',
  cursor: '从哪里继续：上一页的 `next`，原样带回。',
  since: '上次返回的 `next`，原样带回；从头开始则不带。',
  of: '每行是会议还是承诺。',
  lang: '表头和代码用中文（`zh`）还是接口原文（`en`）。',
  id: '编号，见相应的列表。',
  name: '名称，见相应的列表。',
}

/** The codes of a vocabulary with what they mean. */
export function inWords(vocabulary: Record<string, string>): string {
  return Object.entries(vocabulary)
    .map(([code, word]) => `\`${code}\` ${word}`)
    .join(', ')
}
