import type { AgendaAction } from '#model/vocabulary.ts'

/** What a meeting does with a thing, by its verb; the longer verb is read first. */
export const DEEDS: Record<string, AgendaAction> = {
  听取: 'hear',
  听取并审议: 'hear',
  听取和审议: 'hear',
  听取审议: 'hear',
  听取并讨论: 'hear',
  听取和讨论: 'hear',
  审议: 'review',
  审查: 'review',
  审阅: 'review',
  审定: 'review',
  审议讨论: 'review',
  讨论审议: 'review',
  研究审议: 'review',
  提请审议: 'review',
  讨论: 'review',
  酝酿: 'review',
  审议通过: 'adopt',
  审议并通过: 'adopt',
  审议并原则通过: 'adopt',
  审议并表决通过: 'adopt',
  审议批准: 'adopt',
  审议同意: 'adopt',
  审议并同意: 'adopt',
  审议并原则同意: 'adopt',
  研究并同意: 'adopt',
  研究并原则同意: 'adopt',
  审议并批准: 'adopt',
  审定通过: 'adopt',
  讨论通过: 'adopt',
  讨论并通过: 'adopt',
  讨论并原则通过: 'adopt',
  研究通过: 'adopt',
  表决通过: 'adopt',
  原则通过: 'adopt',
  原则同意: 'adopt',
  审查批准: 'adopt',
  决定批准: 'adopt',
  一致通过: 'adopt',
  全票通过: 'adopt',
  选举并一致通过: 'adopt',
  通过: 'adopt',
  听取审议并通过: 'adopt',
  传达: 'study',
  传达学习: 'study',
  学习: 'study',
  学习贯彻: 'study',
  学习传达: 'study',
  学习领会: 'study',
  学习讨论: 'study',
  学习研讨: 'study',
  传达贯彻: 'study',
  集中学习: 'study',
  专题学习: 'study',
  学习研究: 'study',
  研究: 'study',
  研究讨论: 'study',
  专题研究: 'study',
  研究部署: 'study',
  研究谋划: 'study',
  分析: 'study',
  分析研究: 'study',
  研究分析: 'study',
  部署: 'deploy',
  安排: 'deploy',
  安排部署: 'deploy',
  部署安排: 'deploy',
  动员部署: 'deploy',
  部署推进: 'deploy',
  签署: 'sign',
  签订: 'sign',
  启动: 'launch',
  正式启动: 'launch',
  启动实施: 'launch',
  通报: 'announce',
  发布: 'announce',
  宣读: 'announce',
  公布: 'announce',
  宣布: 'announce',
}

/** Words between the meeting and what it did. */
export const ADVERBS =
  '还|并|又|也|分别|认真|深入|集中|专题|一致|先后|进一步|逐项|逐条|依次|首先|随后|其间|期间|再次|集体|重点|现场|正式|共同|联合|书面|全面|系统|统一|原原本本|会上|会议|会|同时|经|对照|及时|率先|专门|分组|举手|投票|以|当场'

/** The meeting as the subject of a sentence. */
export const MEETING =
  '(?:本次|此次|这次)?(?:会议|会上|大会|全会|常委会|座谈会|全体会议|联席会议|闭幕会|开幕会|党组会|例会|论坛|与会人员|与会代表|与会同志|双方)'

/** What follows is somebody's words and no deed of the meeting. */
export const SAYING = '指出|强调|要求|表示|认为|提出|说|希望|建议|号召|介绍|明确|透露|谈到|坦言'

/** An item of a list that ends so stands alone. */
export const COMPLETE =
  '情况|进展|发展|成效|成果|汇报|报告|说明|精神|方案|意见|规划|计划|条例|办法|清单|经验|草案|稿|决定|决议|名单|措施|举措|要点|纲要|细则|规定|制度|批示|指示|议案|预算|决算|案|通知|事项|文件|建议|规则|章程|准则|目录|标准|预案|总结|安排|打算|机制|声明|公报|宣言|协议|备忘录|行动|[》）]'

/** What is heard and is nobody's report: 听取发言, 听取意见建议. */
export const NOT_HEARD =
  /(?:发言|意见(?:和|与|、)?建议|意见|建议|讲解|大家|介绍|讲座|呼声|诉求)$|^(?:了)?(?:大家|与会|各|有关方面|社会各界|群众)/
