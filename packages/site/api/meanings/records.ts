import type { Meanings } from './meaning.ts'

/** A meeting with all that it holds, and how it changed. */
export const RECORDS: Meanings = {
  MeetingList: { is: ['Some meetings.', '会议列表的一页'], fields: {} },
  MeetingEntry: {
    is: ['A meeting as lists show it.', '列表中的会议'],
    fields: {
      id: ["Stable, the same for every outlet's report of the meeting.", '固定编号，各媒体的报道同用一个。'],
      title: ["The meeting's own name, without who held or said what.", '会议名称。'],
      kind: ['Kind of meeting.', '会议类型。'],
      series: ['The running series that it belongs to.', '所属系列。'],
      date: ['When it met.', '会期。'],
      places: ['Where it met, the most precise division that the text supports.', '地点，精确到原文支持的区划。'],
    },
  },
  PublishedMeeting: {
    is: ['A whole record with its dates of publication and what became of it.', '完整记录，连同收录时间与承诺进展'],
    fields: {
      meeting: ['The record.', '会议记录。'],
      statuses: [
        'What became of each of its commitments, by their ids, as far as articles say; as of today, since a deadline may have passed.',
        '各项承诺的进展状态，按承诺编号，以报道为准；逾期按当日计。',
      ],
    },
  },
  Meeting: {
    is: ['One meeting, merged from every article that reports it.', '一次会议的完整记录，由各篇报道合并而成'],
    fields: {
      id: ["Stable, the same for every outlet's report of the meeting.", '固定编号，各媒体的报道同用一个。'],
      title: ["The meeting's own name, without who held or said what.", '会议名称。'],
      kind: ['Kind of meeting.', '会议类型。'],
      series: ['The running series that it belongs to, or null.', '所属系列，没有为 null。'],
      date: ['When it met.', '会期。'],
      mode: ['in-person; video; hybrid, where some met and others joined by video.', '形式：现场、视频、现场与视频。'],
      places: ['Where it met, the most precise division that the text supports.', '地点，精确到原文支持的区划。'],
      hosts: ['The bodies whose meeting it is, or the sides of a joint one.', '主办机构，或联合会议的各方。'],
      participants: ['Who took part. Who is only quoted did not.', '参加者；只被引述的人不算。'],
      agenda: ['What was on the agenda, one item each.', '议程，逐项列出。'],
      documents: ['Named documents that the meeting dealt with.', '会议涉及的文件。'],
      agreements: ['What was signed.', '签署的协议。'],
      visits: ['Sites that the participants went to see.', '考察点。'],
      commitments: ['What somebody will, must or should do after the meeting.', '会后要做的事：承诺与部署。'],
      progress: ['Results that were reported.', '会上通报的进展。'],
      references: ['Other meetings of a series that the text names.', '提到的其他会议。'],
      sources: ['Every article that this record rests on.', '所依据的全部文章。'],
      disagreements: ['Fields on which articles contradict one another.', '各篇报道说法不一之处。'],
      correction: ['What an operator put right by hand.', '人工更正。'],
      sameAs: [
        'Ids that it went by until it turned out to be one; they lead here for ever.',
        '并入的旧编号，永久指向这里。',
      ],
    },
  },
  Series: {
    is: ['The session of a running series that a meeting is.', '会议在系列中的位置'],
    fields: {
      id: ['Id of the series, the same across terms and whichever host comes first.', '系列编号，跨届不变。'],
      name: ['Name of the series.', '系列名称。'],
    },
  },
  MeetingDate: {
    is: ['When a meeting met.', '会期'],
    fields: {
      start: ['First day, in China; null where nothing settles it.', '首日；无从确定时为 null。'],
      end: ['Last day.', '末日。'],
      precision: ['How precisely it is known; none where nothing settles it.', '精确到日、月、年，或无从确定。'],
      basis: [
        'Where it comes from: text (full date), published (year of publication), context (other evidence in the text), metadata (day of publication).',
        '依据：text 原文全日期，published 年份取自发布时间，context 文中其他依据，metadata 发布日。',
      ],
      articleId: ['The article that the span counts in.', '位置所在的文章。'],
    },
  },
  Place: {
    is: ['A place.', '地点'],
    fields: {
      name: ['In Chinese.', '名称。'],
      country: ['Of a place abroad (ISO 3166-1 alpha-2).', '境外地点的国家代码（ISO 3166-1）。'],
    },
  },
  Participant: {
    is: ['A person or a group who took part.', '参加者'],
    fields: {
      name: ['Without title; of a group its words.', '姓名，不带职务；群体保留原文说法。'],
      entityType: ['A person or a group.', '个人或群体。'],
      side: ['Where there are sides, which.', '分方时属于哪一方。'],
    },
  },
  AgendaItem: { is: ['One item of the agenda.', '一项议程'], fields: { text: ['What it was about.', '内容。'] } },
  MeetingDocument: {
    is: ['A document that was dealt with.', '涉及的文件'],
    fields: { title: ['Its title.', '文件名。'] },
  },
  Agreement: {
    is: ['An agreement that was signed.', '签署的协议'],
    fields: {
      title: ["Its title, or the text's phrase for it.", '协议名称。'],
      parties: ['Who signed.', '签约各方。'],
    },
  },
  Visit: { is: ['A site that was visited.', '考察点'], fields: { name: ['What the text calls it.', '名称。'] } },
  Commitment: {
    is: [
      'What somebody will, must or should do after the meeting, specific enough to be looked up later.',
      '日后可以核对的承诺或部署',
    ],
    fields: {
      id: ["Stable: the meeting's id and a digest of the words.", '固定编号。'],
      text: ["In the article's words.", '原文。'],
      targets: ['Figures that it sets.', '指标。'],
    },
  },
  Period: {
    is: ['From the first day to the last.', '期间'],
    fields: { start: ['First day.', '首日。'], end: ['Last day.', '末日。'] },
  },
  Target: {
    is: ['A figure.', '数字指标'],
    fields: {
      value: ['Its number: 360000000000 of 3600亿元.', '数值。'],
      unit: ['What it counts.', '单位。'],
      text: ["In the article's words.", '原文。'],
    },
  },
  Progress: {
    is: ['A result that was reported.', '通报的进展'],
    fields: { text: ["In the article's words.", '原文。'] },
  },
  Reference: {
    is: ['Another meeting that the text names.', '提到的其他会议'],
    fields: { series: ['Id of its series.', '系列编号。'] },
  },
  Source: {
    is: ['An article that a record rests on.', '所依据的文章'],
    fields: {
      url: ['Its canonical address, where known.', '网址。'],
      outlet: ['Who published it first.', '媒体。'],
      title: ['Its headline.', '标题。'],
      publishedAt: ['When it was published, or the day alone.', '发布时间，或仅有日期。'],
    },
  },
  Evidence: { is: ['Where an article says so.', '依据'], fields: {} },
  Disagreement: {
    is: ['A field on which articles contradict one another.', '说法不一之处'],
    fields: {
      field: ['Which.', '字段。'],
      values: ['What each of them says; what the record holds comes first.', '各篇的说法，采用的在前。'],
    },
  },
  Corrected: {
    is: ['A correction by hand.', '人工更正'],
    fields: { reason: ['Why.', '原因。'], fields: ['Which fields.', '更正的字段。'] },
  },
  History: {
    is: ['What changed of a record.', '修改历史'],
    fields: { id: ['Id that was asked for.', '所查编号。'], changes: ['Newest first.', '各次修改，新的在前。'] },
  },
  Change: {
    is: ['One change of a published record.', '一次修改'],
    fields: {
      version: ['Version of the record after it.', '修改后的版本号。'],
      kind: ['What happened.', '修改类型。'],
      articles: ['Ids of articles that came, went or say something else now.', '新增、撤去、改动的文章。'],
      fields: ['What became of each field.', '各字段的变化。'],
    },
  },
  FieldChange: {
    is: ['What became of one field.', '一个字段的变化'],
    fields: {
      field: [
        'Which; `statuses/{commitment id}` is what articles report of a commitment.',
        '字段；`statuses/{承诺编号}` 是报道所见该项承诺的进展。',
      ],
      before: ['What it said.', '原值。'],
      after: ['What it says now.', '现值。'],
      added: ['What came.', '新增。'],
      removed: ['What went.', '删去。'],
      changed: ['What was reworded.', '改写。'],
    },
  },
  Moved: {
    is: ['That a record goes by another id now.', '编号已变'],
    fields: { id: ['Id that was asked for.', '所查编号。'], url: ['Where it stands.', '新地址。'] },
  },
}
