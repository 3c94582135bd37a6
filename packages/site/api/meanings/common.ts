import type { Meaning } from './meaning.ts'

/** Fields that mean the same wherever they stand. */
export const COMMON: Record<string, Meaning> = {
  items: ['What the page holds.', '本页内容。'],
  next: ['Cursor of the page after this one; absent on the last page.', '下一页的游标；最后一页没有。'],
  publishedAt: ['When the record was first published here; lists are ordered by it.', '首次收录的时间；列表按它排序。'],
  updatedAt: [
    'When the content of the record, or what articles report of its commitments, last changed.',
    '内容或报道所见承诺进展最近一次变化的时间。',
  ],
  span: [
    "Where the article's text says so: UTF-16 code units, from the first up to and without the second.",
    '原文位置：正文中 UTF-16 码元的起止，含起不含止。',
  ],
  evidence: ['Every article that makes this claim, and where.', '说到这一点的每篇文章及其位置。'],
  articleId: ['Id of the article.', '文章编号。'],
  meetingId: ['Id of the meeting.', '会议编号。'],
  meetingTitle: ["The meeting's own name.", '会议名称。'],
  outlets: ['Who reported it.', '报道媒体。'],
  summary: ["80 to 200 characters, made of the record's own fields.", '由记录各字段写成的 80 至 200 字摘要。'],
  speaker: ["Whose words they are; null where they are the meeting's own.", '谁说的；会议本身的要求为 null。'],
  actor: ['Who is to act.', '责任方。'],
  strength: [
    'How binding the words are: decided, will, must, strive, propose.',
    '力度：已决定、将、要求、力争、希望。',
  ],
  categories: ['Topics.', '领域。'],
  projects: ['Projects that it names.', '涉及的项目。'],
  period: ['The days within which it is to be done.', '实施期间。'],
  deadline: ['The day by which it is to be done, where the text gives one.', '完成期限，原文给出时才有。'],
  status: ['What became of it, as far as articles say.', '进展状态，以报道为准。'],
  ordinal: ['Number of the session: 10 from 第十次.', '第几次。'],
  term: ['Number of the term: 14 from 十四届.', '第几届。'],
  adcode: ['Code of a division of China (GB/T 2260).', '行政区划代码（GB/T 2260）。'],
  key: ['Name of the object in the bucket.', '存储桶中的对象名。'],
  etag: ['Entity tag of the object.', '对象的实体标签。'],
  at: ['When it happened.', '发生时间。'],
  code: ['Machine-readable.', '代码。'],
  message: ['In a sentence.', '一句话说明。'],
  to: ['The meeting that a `moved` one turned out to be.', '并入的会议编号（`moved` 时）。'],
  sameAs: ['The id that it goes by now.', '现在的编号。'],
  withdrawnAt: ['Since when no article reports it.', '撤下的时间。'],
  roles: [
    'What they did: chair, speaker, presenter, adviser, signatory, witness, host, visitor, attendee, observer.',
    '身份：主持、讲话、通报汇报、到会指导、签署、见证、东道、来访、出席、列席。',
  ],
  titles: [
    'Each post alone, with the body or place that it belongs to written out; only what the text says.',
    '职务，逐项列出并补全单位；只取原文所说。',
  ],
  action: [
    'What was done with it: hear, review, adopt, study, sign, launch, announce, deploy.',
    '做了什么：听取、审议、通过、学习研究、签署、启动、通报发布、部署。',
  ],
  warnings: ['What the parser was not sure of.', '解析时拿不准之处。'],
  figures: ['Figures that it names.', '其中的数字。'],
  problem: ['Why a correction no longer fits; absent where it does.', '更正不再适用的原因。'],
}
