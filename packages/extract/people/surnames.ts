/** Surnames of one character that many people bear and that seldom begin an ordinary word. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白' +
    '孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂柴焦柳邢岳齐梅庄辛管祝' +
    '左涂谷祁时舒耿卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位霍翁隋植甘景薄单包司柏宁柯阮桂闵解强丛华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬' +
    '臧畅宫苟褚廉简娄盖符奚木穆党燕郎邸冀谌姬郜巩沙阎邝骆牟鹿蔺蒲荆荣胥敖麦尧佘但仇栾应楚封原鄢商晏扈楼佟厉竺邰窦仲狄仝逄郁喻阚习代揭练卓宗郗迟岑' +
    '尚冷匡闻缪寇荀桑农檀傅萧贝茅虞蔺屠莘冼邝束韶步郏祖卞裘栗',
)

/** Surnames of one character that are rare, or that ordinary words begin with: they need a post or a list beside them. */
export const RARE_SURNAMES: ReadonlySet<string> = new Set(
  '旦怀布连银衣占明战南苍智修粟蔚初麻禹俸和鞠谈隆凤蒙步信由买蓝伏幸丰逯邴展敬尉台那藏矫计亓僧帅生巨仵仉谯郦沃井从羊於惠曩宿乐皮卞元支昝裘干洛经缑印慕' +
    '茹糜湛汲富巫乌山弓牧钭昌杭诸钮滑嵇储崇铁妙泰乃达东云春巴玛冒红才昂呼哈宝青妥冶拜撒忽锁剪佐晁危过相肇回满班笪院牙舍佴户操禄税幺母枚律候庾贡诚' +
    '禤漆虎郅隗颉郏濮宓璩郄苻菅盍贲阙鄂阴佼伊伦闾弭琚庹麴区权敦琴嘉暴庆冼冰归凃励奉宦崖巢征念息扬斗朝桓水汝沐波浦渠炎玉甫疏卿揣闪国海全扶堵宰蓟' +
    '浑隽芮羿松双雍郤咸赏靖广师勾融訾后逑益公钦亢伯墨爱言福禚渊随肆庚勇郇隰虢郾仰暨居衡弘殳利越夔厍晃乜蒯盘刀岩召旷綦雒弋宣介粘侍蹇宛遇花图尕邶竹' +
    '茆酆皇者喇磨瑶丑令都郸苌贠员晨芈况尔平家蓬秋戎索籍劳寿艾鱼容慎戈终空毋养须侴来宾种折官同资闽库补睦上鄞忻密宏底仓洗寸佀绽脱羌苦闭圣玄撖斯笃鸿朗勒寻香昃镡仪芝延纳仁矣思晓朴琦赫荟迮冮羡苘兆承果皓次柔真',
)

/** Surnames of more than one character. */
const COMPOUND_SURNAMES: readonly string[] =
  '欧阳 司马 上官 诸葛 尉迟 东方 夏侯 皇甫 令狐 公孙 慕容 宇文 长孙 司徒 司空 端木 南宫 东郭 百里 呼延 轩辕 澹台 淳于 单于 申屠 太史 公冶 宗政 濮阳 闻人 赫连 拓跋 独孤 万俟 钟离 鲜于 闾丘 亓官 西门 公羊 梁丘 左丘 谷梁 乐正 漆雕 完颜 纳兰 爱新觉罗 叶赫那拉 耶律 贺兰 第五 侯莫陈 巫马 公西 宰父 太叔 公良 欧侯 达奚 贺若 哥舒 羊舌'.split(
    ' ',
  )

/** Surnames of the Yi as they are written in Chinese. */
const YI_SURNAMES: readonly string[] =
  '阿苦 阿的 阿牛 阿木 阿苏 阿余 阿侯 阿约 阿力 阿库 吉克 吉木 吉布 吉伍 吉牛 吉鲁 吉则 吉巴 吉好 俄木 俄里 沙马 曲木 曲比 曲么 莫色 莫洛 马海 马黑 木乃 勒伍 勒勒 且沙 且萨 且木 苏呷 乌尼 海来 海乃 恩扎 贾巴 加巴 金古 黑日 克惹 拉马 列侯 洛古 麦吉 诺苏 瓦扎 瓦其 约其 邱莫 比布 什列 石扎 依火 依伙 额尔'.split(
    ' ',
  )

const compoundByFirst = Map.groupBy([...COMPOUND_SURNAMES, ...YI_SURNAMES], (surname) => surname.charAt(0))

/** The surname of more than one character that a name begins with. */
export function compoundSurname(name: string): string | undefined {
  return compoundByFirst.get(name.charAt(0))?.find((surname) => name.startsWith(surname))
}
