import { LEDGER_STATUSES } from '#model/ledger.ts'
import { CATEGORIES, KINDS } from '#model/vocabulary.ts'

/** What something means, in English and in Chinese. */
export type Meaning = readonly [english: string, chinese: string]

/** Fields that mean the same wherever they stand. */
export const COMMON: Record<string, Meaning> = {
  items: ['What the page holds.', '本页内容。'],
  next: ['Cursor of the page after this one; absent on the last page.', '下一页的游标；最后一页没有。'],
  publishedAt: ['When the record was first published here; lists are ordered by it.', '首次收录的时间；列表按它排序。'],
  updatedAt: ['When the content of the record last changed.', '内容最近一次变化的时间。'],
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

/** Schemas: what each is, and what of its fields means something of its own. */
export const MEANINGS: Record<string, { is: Meaning; fields: Record<string, Meaning> }> = {
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
    is: ['A whole record with its dates of publication.', '完整记录与收录时间'],
    fields: { meeting: ['The record.', '会议记录。'] },
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
      field: ['Which.', '字段。'],
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
  CommitmentList: { is: ['Some commitments.', '承诺列表的一页'], fields: {} },
  CommitmentEntry: {
    is: ['A commitment as lists show it.', '列表中的承诺'],
    fields: {
      id: ['Stable.', '固定编号。'],
      text: ["In the article's words.", '原文。'],
      meetingDate: ['When the meeting met.', '会期。'],
    },
  },
  LedgerEntry: {
    is: ['A commitment with what was said of it later.', '承诺台账的一项'],
    fields: {
      commitment: ['What was promised.', '承诺。'],
      links: ['Later statements that speak of it, the surest first.', '后续说法，最确切的在前。'],
    },
  },
  LedgerLink: {
    is: ['That a later statement speaks of a commitment.', '后续说法与承诺的关联'],
    fields: {
      verdict: ["What the statement's own words support.", '据原文的判断。'],
      score: ['How surely both speak of the same, 0 to 1.', '确信程度，0 至 1。'],
      subjects: ['What both name.', '双方都提到的事项。'],
      statement: ['The later statement, with its words.', '后续说法及其原文。'],
    },
  },
  Statement: {
    is: ['A commitment, or a result that was reported.', '一项承诺或进展'],
    fields: {
      id: ["Of a commitment its id; of a result the meeting's id and a number.", '编号。'],
      kind: ['Which of both.', '承诺或进展。'],
      date: ['Day of the meeting.', '会议日期。'],
      text: ["In the article's words.", '原文。'],
      subjects: ['`project:`, `document:` and `target:` that it speaks of.', '所涉项目、文件、指标。'],
    },
  },
  DirectoryList: { is: ['Some of a directory.', '目录的一页'], fields: {} },
  DirectoryEntry: {
    is: ['One line of a directory.', '目录的一行'],
    fields: {
      id: ['What filters and addresses take.', '编号，用于筛选和地址。'],
      name: ['What it is called.', '名称。'],
      latest: ['Day of the newest meeting that has it; null where none is known.', '最近一次会议的日期；未知为 null。'],
    },
  },
  SeriesPage: {
    is: ['A series of meetings.', '系列会议'],
    fields: {
      id: ['Id of the series.', '系列编号。'],
      name: ['As its newest meeting has it.', '名称，以最近一次为准。'],
      meetings: ['In order.', '历次会议。'],
      gaps: ['Numbers between reported meetings that no article has reported.', '未见报道的各次。'],
      cadenceDays: ['Median of the days from one meeting to the next.', '两次会议间隔天数的中位数。'],
      references: ['Other meetings that name one of the series.', '提到该系列的其他会议。'],
    },
  },
  SeriesMeeting: {
    is: ['One meeting of a series.', '系列中的一次会议'],
    fields: {
      id: ['Id of the meeting.', '会议编号。'],
      title: ["The meeting's own name.", '会议名称。'],
      seriesName: ['What its reports call the series.', '报道中的系列名称。'],
      date: ['First day.', '首日。'],
    },
  },
  SeriesGap: {
    is: ['Sessions that no article has reported.', '未见报道的各次'],
    fields: {
      first: ['First number.', '从第几次。'],
      last: ['Last number.', '到第几次。'],
      words: ['In Chinese, for readers.', '文字说明。'],
    },
  },
  SeriesReference: {
    is: ['Another meeting that names one of the series.', '提到该系列的会议'],
    fields: {
      date: ['Its day.', '日期。'],
      names: ['Id of the meeting named, where exactly one fits.', '所指会议的编号，唯一时才有。'],
    },
  },
  BodyPage: {
    is: ['A body that holds meetings.', '机构'],
    fields: { id: ['Id of the body.', '机构编号。'], name: ['As its newest meeting writes it.', '名称。'] },
  },
  PersonPage: {
    is: ['Somebody, with what meetings tell of them.', '人物'],
    fields: {
      id: ['The id that stands now.', '现用编号。'],
      ids: ['Every id that stands for this person.', '全部编号。'],
      name: ['Name.', '姓名。'],
      posts: ['Posts with the first and the last day that meetings tell of.', '职务及见报起止。'],
      mentions: ['Newest meeting first.', '参会记录，新的在前。'],
    },
  },
  PersonMention: {
    is: ['What one meeting says of somebody.', '一次会议中的记载'],
    fields: { name: ['Name.', '姓名。'], date: ['Day of the meeting.', '会议日期。'] },
  },
  ProjectPage: {
    is: ['Everything that was promised and reported about a project.', '项目'],
    fields: {
      name: ['Name of the project.', '项目名称。'],
      statements: ['Newest meeting first.', '承诺与进展，新的在前。'],
    },
  },
  ArticleAnswer: {
    is: ['An article, and what rests on it.', '文章及据以形成的记录'],
    fields: {
      article: ['The article.', '文章。'],
      meetings: ['Meetings that it reports.', '所报道的会议。'],
      claims: [
        'What their records say on the ground of its words, in the order of the text.',
        '记录依据的原文，按先后。',
      ],
    },
  },
  Article: {
    is: ['An article as it was read.', '文章'],
    fields: {
      id: ['Stable: the same content gives the same id.', '固定编号，内容相同则相同。'],
      url: ['Canonical address, where known.', '网址。'],
      title: ['The headline alone.', '标题。'],
      subtitles: ['Lines above or below the headline.', '肩题、副题。'],
      outlet: ['Who published it first.', '首发媒体。'],
      site: ['Where this copy stood, when that is another.', '转载站点。'],
      reporters: ['Names.', '记者。'],
      editors: ['Names.', '编辑。'],
      publishedAt: ['With its offset, or the day alone.', '发布时间，或仅有日期。'],
      language: ['Of the page; texts here are Simplified.', '原页字体；此处一律为简体。'],
      text: ['The body, one paragraph a line; every span counts in it.', '正文，一段一行；位置均以此计。'],
      original: ["The page's own wording, where it is not Simplified.", '原页繁体文字。'],
    },
  },
  Warning: { is: ['What the parser was not sure of.', '解析时拿不准之处'], fields: {} },
  Claim: {
    is: ["What a record says on the ground of an article's words.", '记录依据的一处原文'],
    fields: {
      pointer: ['Where it stands in the record (RFC 6901): `/commitments/3`.', '在记录中的位置（RFC 6901）。'],
      text: ['The words.', '原文。'],
    },
  },
  Announcements: {
    is: ['What was published or changed since a cursor.', '游标之后的变更'],
    fields: {
      next: ['The cursor to come back with; it never expires.', '下次使用的游标，永不过期。'],
      more: ['Whether there is more at once.', '是否还有。'],
    },
  },
  Announcement: {
    is: ['That a record was published or has changed.', '一次变更'],
    fields: {
      id: ['Id of the meeting.', '会议编号。'],
      version: ['Of the record; each is announced once.', '版本号，每个版本只通知一次。'],
      kind: ['What happened.', '变更类型。'],
    },
  },
  StatusAnswer: {
    is: ['How the system is doing.', '运行状况'],
    fields: {
      counts: ['Totals.', '总数。'],
      queues: ['What waits.', '队列。'],
      tally: ['Commitments by status and topic.', '承诺统计。'],
      daily: ['What came in, by day in China, oldest first.', '每日收录，旧的在前。'],
      recent: ['What became of the newest objects.', '最近处理的文件。'],
      rejected: ['What was turned away last.', '最近退回的文件。'],
    },
  },
  Queue: {
    is: ['How many messages a queue holds.', '队列'],
    fields: {
      name: ['Name of the queue.', '名称。'],
      waiting: ['Not taken yet.', '等待。'],
      inFlight: ['Being worked on.', '处理中。'],
      dead: ['Failed too often.', '失败。'],
    },
  },
  LedgerTally: {
    is: ['How many commitments stand in each status.', '承诺统计'],
    fields: {
      total: ['Of all.', '合计。'],
      topics: ['By topic; one of several topics counts in each.', '分领域；跨领域的各计一次。'],
    },
  },
  DayCount: {
    is: ['What came in on one day in China.', '一天的收录数'],
    fields: {
      day: ['Day.', '日期。'],
      articles: ['Articles.', '文章。'],
      meetings: ['Meetings.', '会议。'],
      rejected: ['Objects turned away.', '退回。'],
    },
  },
  SourceList: {
    is: ['Every source.', '全部来源'],
    fields: { items: ['In the order of the sources file.', '按来源表的顺序。'] },
  },
  SourceStatus: {
    is: ['How a source is doing.', '来源的状态'],
    fields: {
      id: ['Id of the source.', '来源编号。'],
      name: ['What it is called.', '名称。'],
      home: ['Division that it writes from (GB/T 2260).', '所在地代码。'],
      url: ['What is asked.', '访问的地址。'],
      state: ['waiting, healthy, failing, dried-up.', '状态：尚未访问、正常、访问失败、久无新文章。'],
      lastAttempt: ['When it was last asked.', '最近访问。'],
      lastSuccess: ['When it last answered.', '最近成功。'],
      lastNew: ['When it last gave an article that was not known.', '最近有新文章。'],
      since: ['Since when it has been in this state.', '进入该状态的时间。'],
      failure: ['Why the last attempt failed.', '失败原因。'],
      daily: ['New articles by day in China, oldest first.', '每日新文章。'],
    },
  },
  RejectedList: { is: ['Some of what was turned away.', '退回文件的一页'], fields: {} },
  Outcome: {
    is: ['What became of an object of the bucket.', '一个文件的去向'],
    fields: {
      state: ['parsed, corrected or rejected.', '已解析、已更正或已退回。'],
      title: ['Headline of the article.', '文章标题。'],
      meetings: ['Meetings that it gave, which may be none.', '所得会议，可能没有。'],
      reason: ['Why it was corrected.', '更正原因。'],
      code: ['Why: empty, too-large, unsupported-media, undecodable, not-an-article, bad-correction.', '原因代码。'],
    },
  },
  Problem: {
    is: ['What went wrong (RFC 9457).', '错误（RFC 9457）'],
    fields: {
      type: ['Which kind of problem; the address explains it.', '错误类型，地址处有说明。'],
      title: ['The kind in words.', '类型说明。'],
      status: ['The status of the answer.', 'HTTP 状态码。'],
      detail: ['What was wrong with this request, in a sentence.', '这次请求错在哪里。'],
      parameter: ['Which parameter is to blame.', '有误的参数。'],
    },
  },
}

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
