import type { Meanings } from './meaning.ts'

/** What is known of commitments, series, bodies, people, projects and articles. */
export const ABOUT: Meanings = {
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
}
