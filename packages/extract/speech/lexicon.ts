/** Words that open somebody's speech. Data only; which of them need what beside them stands in `rules.ts`. */

/** Verbs of saying that do nothing else: with a comma, a colon or a quotation behind them they open speech. */
export const SAYING = words(`
  指出 强调 表示 认为 说 称 (?<![特即乃意暗专泛手食拇戒直])指 谈到 提到 讲到 坦言 直言 感慨 重申 呼吁 透露 补充 提醒 叮嘱 嘱咐 勉励
  寄语 阐述 告诉记者 介绍 分析 回应 解释 表态
`)

/** Words that are verbs of speech or nouns; they open speech only where somebody says them. */
export const DEMANDING = words(`
  要求 希望 建议 提出 明确 确定 决定 同意 商定 议定 约定 承诺 宣布 号召 倡议 鼓励 期待 期盼 期望 冀望 相信 祝愿 通报
`)

/** Verbs that take what is said without a comma: 强调要…, 要求各地…. */
export const RUNNING_ON = words(`
  指出 强调 要求 希望 期盼 冀望 建议 呼吁 号召 提醒 叮嘱 勉励 重申 提出 决定 同意 明确 认为 表示 称
`)

/** What the meeting's own words are given to. */
export const MEETING = words(`
  会议 全会 大会 论坛 座谈会 动员会 推进会 部署会 调度会 现场会 年会 例会 会谈 会上 公报
`)

/** Speakers that the text does not name. */
export const GROUP = words(`
  大家 与会 代表们 委员们 专家们 双方 三方 各方 两国 两地 两省市 两市 代表 委员 专家 嘉宾 人士 负责人 负责同志 发言人 他们
  她们
`)

/** Posts whose holder other people's words cite. */
export const CITED_POSTS = words(`
  总书记
`)

/** How a paragraph or sentence says that narration has begun again. */
export const NARRATIVE_OPENINGS = words(`
  会上 会前 会后 会中 会间 会议期间 会议开始前 会议现场 座谈中 座谈前 座谈后 调研中 考察中 会谈后 会谈前
  会见后 会见前 随后 接着 另据 之后 此前 当天 当日 当晚 次日 日前 近日 连日来 仪式上 活动中 活动现场
  讲座上 据悉 据了解 据介绍 记者 图为
`)

/** Predicates of meeting news: what people and meetings do there besides speaking. */
export const DOINGS = words(`
  出席 参加 列席 主持 陪同 见证 参会 与会 到会 会见 会谈 宣读 传达 领学 汇报 通报 介绍 致辞 致词
  了解 询问 查看 检查 走访 叮嘱
  致贺 提出 发表 举行 讲话 发言 讲解 讲座 报告 说明 参观 考察 调研 察看 来到 走进 前往 代表 签署
  签约 颁发 揭牌 感谢 欢迎 赞赏 慰问 就 宣布 听取 作 同 一行
`)

/** What a meeting does, as the text tells it, besides speaking. */
export const MEETING_DOINGS = words(`
  按照 根据 听取 审议 传达 学习 深入学习 通过 表决 选举 书面 观看 播放 宣读 由 以 采取 讨论 研究
  举行 召开 开幕 闭幕 结束 对 就 围绕 分析 总结 回顾 部署 通报 表彰 印发 分 肯定 充分肯定 审定 听
  设 期间 提请 分别 感谢 赞赏
`)

/** Words with which a text, speaking for itself, turns to what is to come. */
export const PROGRAMME_OPENINGS = words(`
  下一步 接下来 下一阶段 下阶段 下步 今后 未来 届时 根据计划 按照计划 根据方案 按照方案
`)

/** Posts that stand before a name, or behind a surname. */
export const POSTS = words(`
  书记 主席 主任 会长 省长 市长 县长 区长 州长 镇长 乡长 部长 厅长 局长 院长 校长 处长 科长 所长
  社长 行长 司长 外长 团长 总理 总统 总监 总裁 董事长 经理 代表 委员 教授 研究员 专员 秘书长 组长
  站长 大使 理事长 审计师 经济师 会计师 工程师
`)

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean)
}
