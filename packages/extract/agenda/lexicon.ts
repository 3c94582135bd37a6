import type { AgendaAction } from '#model/vocabulary.ts'

/**
 * Verbs of what a meeting does. Several stand in a row (审议并原则通过, 传达学习贯彻); the first class here of which one
 * is among them gives the action.
 */
export const DEEDS: readonly (readonly [AgendaAction, string])[] = [
  ['adopt', '通过|批准|(?<=(?<!会)议|[究论并则])同意'],
  ['sign', '签署|签订'],
  ['hear', '听取'],
  ['review', '审议|审查|审阅|审定|协商|酝酿'],
  ['launch', '启动'],
  ['announce', '通报|发布|宣读|公布|宣布'],
  ['study', '学习|传达|研究|分析'],
  ['review', '讨论'],
  ['deploy', '部署|安排|动员'],
]

/** Words between two verbs of a row, or before its first. */
export const BETWEEN =
  '并|和|、|及|共同|原则|一致|表决|全票|举手|选举|正式|集体|专题|集中|书面|提请|决定(?=批准|通过)|审核|评议'

/** Words that end a row and add nothing: 学习贯彻, 研究谋划, 启动实施. */
export const TRAILING = '(?:贯彻落实|贯彻)(?!(?:落实)?(?:意见|措施|举措|工作|方案|办法))|领会|研讨|谋划|确定|实施'

/** Words between the meeting and what it did. */
export const ADVERBS =
  '以[^，。《]{2,10}[方形]式|利用[^，。《]{2,14}(?:时间|时机|契机)|以“第一议题”|依法|还|并|又|也|分别|认真|深入|集中|专题|一致|先后|进一步|逐项|逐条|依次|首先|随后|其间|期间|再次|集体|重点|现场|正式|共同|联合|书面|全面|系统|统一|原原本本|会上|会议|会|[开闭]幕|同时|经|对照|及时|率先|专门|分组|举手|投票|以|当场|组织(?=(?:传达)?学习|观看|收听)'

/** The meeting as the subject of a sentence. */
export const MEETING =
  '(?:本次|此次|这次)?(?:会议|会上|大会|全会|常委会|座谈会|全体会议|联席会议|闭幕会|开幕会|党组会|例会|论坛|新闻发布会|发布会|通气会|吹风会|与会人员|参会人员|与会代表|与会同志|参会同志|双方)'

/** What follows is somebody's words and no deed of the meeting. */
export const SAYING = '指出|强调|要求|表示|认为|提出|说|希望|建议|号召|介绍|明确|透露|谈到|坦言'

/** By what means something was done, and nothing that a meeting adopts: 通过双方的共同努力, 通过实地走访. */
export const MEANS =
  /^[^《]{0,30}(?:努力|方式|形式|渠道|途径|手段|平台|载体|学习|培训|交流|互动|带动|引领|考察|走访|调研|帮扶|协作|宣传|实践)$/

/** An item of a list that ends so stands alone. */
export const COMPLETE =
  '情况|进展|发展|成效|成果|汇报|报告|请示|说明|精神|方案|意见|规划|计划|条例|办法|清单|经验|草案|稿|决定|决议|名单|措施|举措|要点|纲要|细则|规定|制度|批示|指示|议案|预算|决算|案|通知|事项|文件|建议|规则|章程|准则|目录|标准|预案|总结|安排|打算|机制|声明|公报|宣言|协议|备忘录|行动|(?<![办方做执看说想司立])法|[》）]'

/** What is heard and is nobody's report: 听取发言, 听取意见建议. */
export const NOT_HEARD =
  /(?:发言|(?:意见(?:和|与|、)?建议|发言|意见|建议)并(?:作)?(?:讲话|发言|回应)|建议并讲话|意见(?:和|与|、)?建议|(?<!安排|议程|日程|处理|实施|贯彻|审议|指导|办理)意见|(?<!安排|议程|日程|处理|实施|工作|规划)建议|讲解|大家|介绍|讲座|呼声|诉求)$|^(?:了)?(?:大家|与会|各|有关方面|社会各界|群众)/

/** What comes next goes with what was done: one report on both. */
export const GOES_WITH =
  /^(?:其|日程安排|二〇三五年远景|2035年远景|下一?步|下一阶段|下阶段|下步|存在的?(?:问题|困难)|今后|有关建议|意见建议|相关建议)/

/** What somebody reports on that names nothing: 有关情况. */
export const NO_MATTER = /^(?:了)?(?:有关|相关|具体|基本|典型|会议|本次|各自)?(?:工作)?(?:情况|事项|工作|方案|问题)$/

/** Items that name no matter: 有关事项. */
export const EMPTY_ITEM =
  /^(?:了)?(?:有关|其他|其它|相关|若干)(?:事项|事宜|问题|工作|议题|安排)(?:的)?(?:情况)?(?:汇报)?$|^存在的?(?:问题|困难)$|^(?:审议|审查|讨论|表决|通过)$|^(?:该|此|上述)[^，、]{1,8}$/

/** The words that open numbered minutes: 会议研究议定以下事项. */
export const MINUTES =
  /(?:以下|下列)[^。]{0,10}$|纪要[^。]{0,6}如下$|(?:议定|决定|研究|事项)[^。]{0,6}如下$|(?:议定|研究|审议|讨论)[^。]{0,8}事项$/

/** Another meeting that this one calls, with its agenda. */
export const CALLS_ANOTHER = /决定[^。]{0,80}召开[^。]{2,80}，主要议程(?:是|为|有|包括)/

/** A meeting to come, whose agenda is none of this one's. */
export const TO_COME =
  /会议建议，?[^。；]{4,60}(?:会议|大会)(?:的)?(?:主要)?(?:议程(?:是|为|有|包括|如下)|审议|听取)|建议(?:的|会议|主要){0,3}(?:议程|日程)(?:还)?(?:为|是|有|包括|如下|：)|将(?:审议|听取|讨论)|拟(?:审议|听取|讨论)|(?:大会|会议|全会)(?:共)?将/
