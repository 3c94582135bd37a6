/** The words that posts, names and what stands around them are told by. Closed classes only; no person is named here. */

/** What a post ends with. */
export const POST_HEADS = (
  '总书记 书记 主席 委员长 总理 主任 秘书长 行政长官 特首 董事长 理事长 监事长 检察长 参谋长 审判长 关长 台长 庭长 社长 会长 院长 校长 园长 馆长 所长 站长 队长 ' +
  '组长 团长 班长 场长 厂长 行长 部长 局长 厅长 处长 科长 司长 署长 室长 课长 股长 系长 系主任 省长 市长 县长 区长 州长 盟长 旗长 乡长 镇长 村长 秘书 专员 议长 议员 首长 ' +
  '舰长 师长 旅长 军长 营长 连长 排长 政委 政治委员 司令员 司令 督察 督学 督导 总督 总经理 经理 总裁 总监 总干事 董事 监事 理事 总工程师 总会计师 总经济师 总规划师 总农艺师 总畜牧师 ' +
  '总统计师 总设计师 工程师 总工 律师 大律师 医师 教授 研究员 院士 讲师 博导 教师 老师 医生 常委 委员 代表 成员 领导人 领导 负责人 负责同志 专家 学者 顾问 参事 巡视员 调研员 巡察员 ' +
  '督查员 督导员 检察员 审判员 法官 检察官 陪审员 新闻发言人 大使 公使 总领事 领事 参赞 代办 特使 发言人 总编辑 主编 总编 创始人 合伙人 首席执行官 首席运营官 首席科学家 首席专家 首席经济学家 ' +
  '首席财务官 首席技术官 首席信息官 首席 召集人 协调员 主委 干事 外长 外相 防相 财相 国务卿 官房长官 干事长 财长 防长 外交大臣 国务大臣 大臣 首相 总统 国王 女王 王储 亲王 国家元首 政府首脑 党魁 领袖 众议员 参议员 ' +
  '高级代表 特派员 特使 馆员 嘉宾 校友 企业家 党外人士 传承人 工匠 劳模 组织者 主持人 主讲人 获得者 候选人 当选人 继承人 军官 将军 中将 少将 上将 大校 上校 中校 少校 ' +
  '指挥员 指挥长 总指挥 指挥 总队长 大队长 支队长 支书 村支书 社区书记 助理 文书 辅导员 班主任 志愿者 联络员 观察员 监督员 评论员 农艺师 技术员 作家 诗人 画家 艺术家 研究生 硕士 博士 先生们 两长 领队 大户 队员 民警 网格员 酋长 埃米尔 苏丹 哈里发 执行官 财政司司长 政务司司长 律政司司长 区议员'
).split(' ')

/** What may stand right before the head of a post and belongs to it. */
export const POST_MODIFIERS = (
  '原 前 时任 现任 首任 新任 候任 代理 代 兼任 兼 常务 第一 第二 执行 名誉 荣誉 党组 党委 党总支 党支部 分党组 机关党委 机关党组 副 总 一级 二级 三级 四级 正厅级 副厅级 正处级 副处级 特邀 高级 首席 资深 主任 ' +
  '轮值 常任 专职 兼职 联席 驻会 挂职 候补 常驻 终身 讲席 特聘 客座 正 终身荣誉 创会'
).split(' ')

/** What stands after a name as a form of address. */
export const HONORIFICS =
  '同志 先生 女士 小姐 阁下 博士 院士 教授 副教授 研究员 副研究员 老师 律师 将军 夫妇 夫人 殿下 陛下'.split(' ')

/** Predicates that have a person for their subject; a name may stop before them. */
export const PERSON_VERBS = (
  '主持 出席 参加 列席 陪同 讲话 致辞 致词 致贺词 致贺辞 致欢迎 致开幕 致闭幕 致答谢 致祝酒 发言 作了 作出 作工作 作总结 作动员 作表态 作主旨 作专题 作主题 作报告 作说明 作交流 作重要 作指导 作辅导 作汇报 作述职 陈述 作技术 就读 作讲话 作致辞 作发言 作政府 作题为 所作 ' +
  '做了 做出 做总结 做动员 做工作 做主旨 做专题 做交流 介绍 通报 汇报 传达 宣读 宣布 指出 强调 表示 提出 提到 建议 要求 认为 希望 说明 讲解 讲授 主讲 授课 领学 领誓 领读 解读 点评 回应 回答 答复 答问 ' +
  '分别 先后 一行 代表 受 率队 率团 率领 率 带队 带领 来到 前往 赴 会见 接见 会晤 会谈 会面 见面 面谈 座谈 洽谈 商谈 磋商 交流 互动 到访 访问 访 签署 签订 签约 见证 共同 一同 一起 一道 随同 随行 应邀 到会 到场 莅临 莅会 与会 参会 亲自 ' +
  '感谢 赞赏 欢迎 回顾 号召 肯定 当选 担任 现场 逐一 听取 总结 部署 动员 安排 阐述 进行 发表 接受 主旨 视频 线上 通过 围绕 结合 日前 今天 昨天 上午 下午 当天 当日 近日 亲切 调研 考察 检查 督导 督查 看望 慰问 ' +
  '参观 察看 查看 走进 深入 充分 简要 详细 重点 首先 最后 随后 接着 书面 提交 颁发 颁奖 授牌 授旗 揭牌 启动 按下 走访 主动 指示 批示 全程 也 还 并 则 均 都 曾 介绍了 谈到 坦言 直言 透露 告诉 呼吁 祝愿 祝贺 期待 ' +
  '同意 赞成 支持 提议 述职 通电话 关于 报告 宣告 作为 提 就 对 在 向 为 从 将 以 与 同 和 及 以及 等 等人 说 称 谈 讲 致 到 赴 于 用 因 据 把 被 由 的 带 任 邀 指导 组织 召集 召开 主办 举行 开展 研究 审议 参与 负责 牵头 ' +
  '带头 交流 座谈 座谈时 剖析 检视 对照 反馈 宣誓 离开 抵达 乘 返 回 收到 获 荣获 被授予 收 今 昨 亦 亦有 现时 接待 推介 观看 聆听 体验 了解 询问 察 详 实地 专程 专门 一一 依次 轮流 各自 陆续 再次 多次 高度 热烈 代为 代 受托 委托 受邀 特邀 受聘 ' +
  '捧 接过 接 交接 登台 上台 登场 主持会 充当 列席了 陪 陪伴 出任 履新 辞去 卸任 逝世 莅 执笔 撰文 撰写 作 做 开讲 主讲了 展示 分享 演示 演讲 发布 推介 说道 补充 提问 追问 问 答 讲述 阐释 阐明 重申 声明 承诺 敦促 警告 批评 谴责 反对 ' +
  '同样 特别 明确 进一步 郑重 诚挚 衷心 真诚 分管 主管 协助 挂帅 坐镇 部署了 结对 领衔 担纲 组成 受到 三位 两位 四位 五位 六位 七位 八位 九位 十位 二人 两人 三人 四人 五人 时 之后 后 委员 常委 主任 书记 市长 省长 院长 校长 局长 部长 主席 总理 总统 首相 会长 所长 处长 组长 副'
)
  .split(' ')
  .concat(HONORIFICS)

/** What stands behind posts, or begins with a surname, and that no dictionary or part of speech keeps from being a name. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    '时间 时长 单位 项目 干部 班子 国家 团队 方面 任期 任内 成果 成员 党员 高管 高层 家属 武装 时期 时代 和平 公司 公安 安全 全体 全国 全省 全市 全县 全区 方案 文件 方式 方法 党委 党组 党政 纪委 宣传部 党校 党外 党内 常委 常委会 ' +
    '时有 向好 于此 于一体 全社会 全系统 全行业 全链条 卫健委 融媒体 代表们 都市圈 项工作 林草 康养 文旅 农文旅 农旅 管党 高铁站 经开区 万人 但要 但也 但在 但仍 和美 曾几 许多 白皮书 贺信 贺电 贺词 谢谢'
  ).split(' '),
)
/** Surnames that are words of grammar too: 和大家, 由兵团, 向全会. */
export const FUNCTION_SURNAMES =
  '和由向从过同于将与有就因通对后并到及以被把使让上下各每其此该本连全相曾常尤毕历陆随时任区'

/** Characters that no given name ends with. */
export const NOT_LAST =
  '其说讲谈称致赴于给对提等的了就在从将把以副在是并及与或也还不把被您你我他她它们这那哪吗呢吧啊省市县区镇乡村局厅部委办院所党某第各每两几'
/** Characters that no given name holds. */
export const NOT_IN_GIVEN = '的了并及或这那哪您你我他她它们吗呢吧啊某每几'

/** Who made the article: they are no people of the text. */
export const BYLINE_HEADS =
  '记者 通讯员 编辑 责编 责任编辑 实习生 见习记者 摄影 摄影记者 供稿 撰稿 审核 审校 校对 编审 监制 签发 制图 图 摄 作者 撰文 特约记者 首席记者 全媒体记者 融媒记者 值班主任 值班编委 值班总编 报道员 视觉 海报 剪辑 配音 出品人 统筹 策划 初审 复审 终审 一审 二审 三审 值班编辑 主笔 编导 文稿 文字 来源 一读 二读 三读'.split(
    ' ',
  )

/** Posts that stand after a name only where no verb is meant. */
export const NOT_AFTER_NAME: ReadonlySet<string> = new Set(
  '领导 指挥 成员 专家 嘉宾 组织者 助理 秘书 首席 代表 干事 工匠 学者 总 指挥员 督导 督察 主持人 主讲人 获得者 负责人 负责同志 领导人'.split(
    ' ',
  ),
)

/** Beginnings of the names of bodies that belong to no body named before them. */
export const STANDS_ALONE =
  /^(?:中共|中国|中华|中央|全国|国家|国务|国际|世界|联合国|亚洲|亚太|欧洲|欧盟|非洲|东盟|最高|[中美俄英法德日韩朝越印巴欧外]方|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团|团[省市州县区]委|解放军|武警|新疆生产建设兵团|外交部|商务部|财政部|教育部|科技部|公安部|司法部|水利部|交通运输部|农业农村部|自然资源部|生态环境部|工业和信息化部|工信部|人力资源社会保障部|人社部|住房城乡建设部|住建部|文化和旅游部|民政部|中财办|省|市|自治[区州县]|州委|州政|州人|盟委|县|区|旗|镇|乡|街道|校|院党|我|本|两|香港|澳门|台湾|[东西南北]部战区)/

/** Organs of a party committee, named without the committee. */
export const PARTY_ORGANS =
  /^(?:政法委|组织部|宣传部|统战部|政研室|政策研究室|改革办|党校|巡察办|巡视办|编办|网信办|台办|老干部局|社会工作部|直属机关工委|机关工委|财经办|外办|农办|军民融合办)/

/** Bodies that are no government of a place: their organs are named after them. */
export const CORPORATE =
  /(?:大学|学院|学校|医院|公司|集团|银行|研究院|科学院|工程院|研究所|联合国|协会|学会|商会|基金会|联合会|中学|小学|妇联|工商联|文联|作协|科协|侨联|残联|台联|记协|贸促会|红十字会|总工会|团中央|报社|电视台|(?<=..)院)$/
/** Bodies that are no part of another one. */
export const WHOLE_BODY = /(?:大学|公司|集团|协会|学会|商会|基金会|科学院|工程院|银行|委员会|联合会|论坛|院士)$/

/** Posts by which somebody is spoken of with the surname alone: 王主任, 宫会长. */
export const SPOKEN_POSTS =
  '书记 主任 市长 省长 县长 区长 州长 镇长 乡长 局长 厅长 院长 校长 会长 处长 部长 所长 主席 董事长 总经理 教授 院士 老师 秘书长 理事长 组长 司长 行长 馆长 台长 社长 总裁 检察长 委员长'.split(
    ' ',
  )
/** Surnames that a post more often has other words before: 向主任汇报, 时任主任. */
export const NOT_SPOKEN = '向于任时成原常党全单双代包管应计关由连相宣明都后公过和方毛习高安文班家'

/** What a title can't hold: where it stands, the title begins behind it. */
export const TITLE_BREAKS =
  /会见了?|接见了?|拜会了?|会晤了?|(?<![自缘])由|听取了?|邀请到?|有请|请到|精神和?|指示和?|批示和?|(?:人员|代表|领导)有|欢迎|陪同|感谢|委托|率领|随同|来访|访华|访问|以及|授予|任命|选举|补选|包括|还有|聘请|聘任|祝贺|(?<![目党])的|(?<=党)的(?!建设|组织|群众)|了|在(?![川渝京沪粤港澳华])|受|时任|现任|分别|先后|其中|随后|首先|最后/g
/** Links that may be part of a body's name too: a title begins behind one only where what follows stands alone. */
export const TITLE_LINKS = /[和与及同向对暨请为有是就]/g
export const TITLE_LEAD =
  /^(?:\d{1,4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:至\d{1,2}日)?(?:今天|昨天|今日|昨日|日前|近日|当天|当日|同日|上午|下午|晚上?|中午|会上|会前|会后|期间|现场|此前|之后|另外|同时|并|其中)*/

/** What the words of a group end with. */
export const GROUP_HEADS =
  '负责同志 负责人 责任人 领导同志 领导班子 领导 代表 成员 人员 人士 委员 常委 干部 同志 专家 学者 嘉宾 企业家 师生 使节 官员 院士 教授 领导人 班子 志愿者 职工 官兵 党员 群众 青年 学员 议员 团队 代表团 考察团 访问团 调研组 单位 部门 承办人 经办人 发起人 书记 主任 镇长 县长 局长 处长 会长 校长 院长 厂长 检察长 理事 监事 会员 客商 商会 企业 媒体 记者 党员干部 联络员 巡查员 总监 秘书长 主席 召集人 人大代表 政协委员 政委 队长 站长 所长 总经理 董事长 家属 居民 村民 网民 同学 教师 医护 理事长 委员会 班子成员'.split(
    ' ',
  )
/** Verbs of those who are present. */
export const ATTENDING =
  /出席|参加|列席|陪同|与会|参会|到会|随同|莅临|见证|参与|应邀|现场(?=回应|答复|解答|回答)|作(?:了|出)?(?:现场)?回应|齐聚一堂|共聚|汇聚|先后发言|先后作|分别发言|交流发言|在[^，。；]{1,8}(?:作|交流)|与[^，。；]{1,12}(?:互动|交流)|作了?(?:大会|典型|交流|表态|工作|重点|专题|有关|相关){0,2}(?:交流|发言|汇报|报告|说明|介绍)|汇报了?|通报了?|介绍了?|发言/g
export const GROUP_LEAD =
  /^(?:(?:\s|会上|会前|会后|座谈会上|仪式上|期间|其中|以及|今天|邀请到?|请到|由|不是[^，。；]{2,16}的|在(?![^，。；、]{1,4}(?:高校|院校|企业|央企|单位|机构|领导|的))|率领|率|带领|当天|当日|\d{1,2}月\d{1,2}日|\d{1,2}日|上午|下午|还有|同时|和|及) ?)*/
/** What stands between a group and its verb. */
export const GROUP_TRAIL =
  /(?:(?:等|共计?|约计|合计)+[^，。；\d]{0,2}(?:约|近|逾|超)?[\d一二三四五六七八九十百千余多]+(?:余|多)?(?:人|名|位|家)[^，。；]{0,12}|(?:约|近)?[\d一二三四五六七八九十百千余多]+人)?等?(?:(?:就|围绕|(?<!结)对)[^，。；]{2,40})?(?:分别|先后|还|也|均|都|固定|应邀|共同|一同|一起|一并|出席并)*(?:于[^，。；]{1,16})?(?:(?:在|以|通过)[^，。；]{1,20}(?:会场|现场|方式|形式|视频|线上|线下|会议室|[厅楼室京]))?$/
/** No group holds these. */
export const GROUP_NOT =
  /主持|强调|指出|要求|召开|举行|会见|介绍了|参观了|听取|《|“[^”]*$|^的|^(?:会议|大会)|向|我们|他们/

/** Behind the head of a post, these make another word of it: 主席团, 代表大会, 成员国, 书记信箱. */
export const NO_POST_BEFORE =
  '国(?=[，、的和]|中国|提出)|团|会|处|级|性|馆|府|班子|小组|干部|机构|台|组|单位|令(?!狐)|(?<=代表)法|作用|室|界|群体|医师|科员|事务所|协会|队伍|制|联席|办公|信箱|热线|接待|轮值|大会|人物|人选|身份|职务|岗位|责任|工作'

/** Words of bodies that belong to many states or to none. */
export const INTERNATIONAL =
  /联合国|国际|世界|欧盟|欧洲|非盟|东盟|亚行|世行|阿盟|海合会|上合|金砖|外长|首相|总统|国王|王储|大使/

/** Behind these a by-line may begin where they stand alone; 副总编辑 or 活动策划 are posts. */
export const BYLINE_BEFORE = '(?<![\\u4e00-\\u9fff])|(?<=责任|本报|本台|本网|特约|实习|见习|日报|晚报|新闻|客户端)'
/** How a body speaks of itself: 部党组成员 behind 教育部. */
export const ITSELF = /^[部院校局厅委会行署司社台]$|^(?:集团|公司|学校|医院|学院)$/
/** Posts that say nothing without the assembly they belong to. */
export const BARE_MEMBER = /^(?:代表|委员|成员|领导|专家|嘉宾|学者|企业家|当选人)$/
/** Characters of grammar, which no name of an uncommon surname begins with. */
export const PARTICLES =
  /[兼副了在对向和与及同等为是的将要会可应须也都还均已未不各每其此该本我你他她们这那由从自至到于以并而且或若因但则就使让被把给共全有近约带]/

/** A label before those who were there, on a line of its own. */
export const LABEL = /^\s*((?:主持|出席|参加|参会|与会|到会|列席|发布|汇报|主讲|授课|报告|嘉宾)[^，。；：]{0,8})：/
