/**
 * Other shapes of Traditional characters, as sites of Hong Kong, Macau and older fonts write them, each with its
 * Simplified one: 衞 beside 衛. Data only.
 */
export const VARIANTS: ReadonlyMap<string, string> = new Map(
  `衞卫 陜陕 鄕乡 淸清 靑青 敍叙 擧举 緖绪 粧妆 枱台 愼慎 値值 塡填 顚颠 槪概 黙默 喩喻 兪俞 硏研 姸妍 屛屏 甁瓶 牠它 妳你 隷隶 吿告 尙尚 戸户 汚污
   姉姊 倂并 竝并 礮炮 砲炮 籐藤 艶艳 覇霸 讃赞 賛赞 贒贤 隣邻 酧酬 閙闹 靭韧 韮韭 頼赖 飃飘 飜翻 騐验 髙高 鬪斗 鬭斗 斎斋 舗铺 鎻锁 鐡铁 鑛矿 塲场 壻婿
   姪侄 寃冤 寳宝 嶋岛 巌岩 廰厅 彊强 徳德 恵惠 戱戏 拏拿 攷考 曁暨 欵款 欝郁 歴历 毘毗 氷冰 浄净 渉涉 濶阔 煑煮 畧略 疎疏 穉稚 窓窗 罸罚 羇羁 脇胁 臯皋
   荘庄 菓果 蘓苏 覩睹 譌讹 輭软 醕醇 闗关 隂阴 靣面 髪发 鬦斗 鹻碱 葯药 勅敕 吶呐 嘆叹 廸迪 搨拓 滙汇 綳绷 裝装 諡谥 踴踊 釆采 銹锈 鏽锈`
    .split(/\s+/)
    .map((pair) => [pair[0] as string, pair[1] as string]),
)
