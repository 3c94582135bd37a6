import type { Category } from '#model/vocabulary.ts'

/** Words that show what a commitment is about. Data only. */
export const CATEGORY_WORDS: Record<Category, readonly string[]> = {
  transport: words(
    '交通 铁路 高铁 公路 高速 机场 港口 航道 航运 航空 通道 枢纽 轨道 地铁 班列 物流 运输 联运 口岸物流 路网 桥梁 互联互通 民航 客运 货运 停车',
  ),
  industry: words(
    '产业 制造 工业 集群 企业 实体经济 产业链 供应链 装备 汽车 生物医药 新能源汽车 电子信息 新材料 民营经济 消费 市场主体 经营主体 招商 园区 投资 项目 生产力 品牌 商贸 外贸企业',
  ),
  innovation: words(
    '科技 创新 研发 实验室 科学城 科学中心 技术 人才 成果转化 攻关 科创 专利 知识产权 新质生产力 科研 学科 大学 双一流 人工智能',
  ),
  'opening-up': words(
    '开放 外资 外贸 自贸 进出口 跨境 海外 一带一路 口岸 国际合作 保税 多边 贸易 外商 对外 国际化 关税 访问 往来',
  ),
  reform: words('改革 体制机制 试点 市场化 统一大市场 营商环境 放管服 国企 综合改革 创新试验 要素市场'),
  finance: words('金融 财政 货币 信贷 融资 银行 资本 债券 保险 基金 税 上市 结算 资金'),
  'culture-tourism': words('文化 旅游 文旅 文物 遗产 博物馆 体育 景区 非遗 精神文明 赛事 宣传 出版 演艺 文艺 红色'),
  ecology: words(
    '生态 绿色 低碳 环境 污染 碳达峰 碳中和 减排 禁渔 生物多样性 流域 森林 湿地 垃圾 大气 水环境 碧水 蓝天 净土 环保 长江保护',
  ),
  'public-services': words(
    '就业 教育 医疗 医院 卫生 社保 养老 托育 住房 民生 公共服务 通办 医保 学校 残疾 救助 低保 退役军人 双拥 慈善 健康 食品 药品 就诊 子女 医务 诊疗',
  ),
  'urban-rural': words(
    '城乡 城镇 城市 县域 都市圈 老旧小区 同城化 城市更新 区域协调 毗邻 双城 市政 社区 房屋 县城 小城镇 区域发展 新区',
  ),
  digital: words('数字 数据 智慧 智能 网络 5G 信息 互联网 算力 大数据 云计算 平台经济 数智 数据中心 智改数转'),
  'energy-water': words(
    '能源 电力 电网 水利 供水 煤炭 石油 天然气 水库 灌区 新能源 光伏 风电 核电 储能 氢 防洪 节水 供电 用能',
  ),
  agriculture: words(
    '农业 农村 农民 粮食 种业 耕地 乡村 三农 畜牧 农产品 农田 秋收 春耕 脱贫 返贫 渔业 生猪 菜篮子 大豆 农资',
  ),
  governance: words(
    '治理 法治 立法 监督 党建 依法 政务 作风 廉政 基层 信访 巡察 巡视 执法 普法 政府职能 纪律 反腐 协商 换届 选举 条例 考核 干部 责任制 行风',
  ),
  security: words(
    '安全 应急 防灾 减灾 救灾 防汛 风险 疫情 维稳 国防 平安 反恐 消防 扫黑 犯罪 诈骗 救援 食品安全 防控 隐患 部队 国家安全',
  ),
}

/** Nouns that end the name of a thing to be built or run. */
export const PROJECT_HEADS = words(
  `高铁 铁路 城际 高速公路 高速 快速路 大桥 隧道 机场 航空港 港区 港口 港 码头 航道 运河 通道 大通道 走廊 科创走廊 经济带 产业带 经济走廊
   科学城 科技城 大学城 未来城 新城 新区 示范区 先行区 试验区 实验区 合作区 开发区 高新区 自贸区 保税区 自由贸易港 产业园 科技园 工业园 物流园 示范园 园区
   实验室 科学中心 创新中心 技术中心 数据中心 金融中心 贸易中心 交易中心 会展中心 医疗中心 医学中心 集散中心 创新高地 金三角 都市圈 经济圈 城市群
   工程 水库 灌区 电站 水电站 核电站 抽水蓄能 管网 枢纽 基地 大科学装置 博物馆 公园 国家公园 廊道 班列 专列 地铁 轻轨 环线 专项行动 行动计划`,
)

/** Words that qualify but name nothing: a project whose name is only these has none. */
export const UNNAMED = words(
  `重大 重点 标志性 一批 一系列 若干 新 新型 高水平 高质量 现代化 国际性 国际化 综合性 综合 全国 区域 省级 国家级 世界级 大型 各类 相关 有关 基础设施 建设 项目 产业 先进 特色 示范
   多个 更多 关键 核心 内外 连接 重要 等 的 和 与 及 战略 民生 惠民 民心 立体 交通 物流 开放 经济 科技 创新 数字 绿色 生态 国内 国际 跨境 出海 出境 本地 毗邻 城市 农村 乡村 县域`,
)

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean)
}
