import type { Role } from '#model/vocabulary.ts'
import type { Rule } from '../rule.ts'

/** What a predicate makes of its subjects, and of the people it takes for its object. */
export interface Predicate {
  roles: Role[]
  /** What it makes of the people behind it: 会见 makes them visitors. */
  objects?: Role
  /** Whether what follows is what was said, and no longer about who was there. */
  utters?: true
  /** Whether those it takes stand behind it, so that all named before are its subjects: 某某和某某会见一行. */
  takes?: true
  /** Whether it speaks of the last name alone: 会见某某一行. */
  nearest?: true
  /** Whether it counts only in a sentence that says where it was: 座谈会上. */
  atMeeting?: true
  /** Whether the sentence's own subject comes back behind it: 在某某陪同下. */
  aside?: true
}

export type PredicateRule = Rule<Predicate>

function rule(name: string, example: string, pattern: RegExp, value: Predicate): PredicateRule {
  return { name, example, pattern, produce: () => ({ value }) }
}

/** Predicates of those who take part, in the order in which they claim their words; of overlapping ones the longest stays. */
export const PREDICATES: readonly PredicateRule[] = [
  rule('chairs', '周立新主持会议。', /主持(?!人|词|制定|编写|编制|研制|完成)/g, { roles: ['chair'] }),
  rule(
    'gives-guidance',
    '省水利厅有关负责同志到会指导。',
    /(?:到会|莅会|莅临|亲临|出席|现场)[^，。；]{0,8}指导|作(?:了)?(?:现场)?指导/g,
    { roles: ['adviser'] },
  ),
  rule(
    'gives-address',
    '周立新出席并作动员讲话。',
    /(?:(?:作了?|做了?|发表了?)(?:(?!报告|说明|汇报|并)[^，。；、（）“”《》\n]){0,12})?讲话(?!精神|和|、|指示|要求|稿|中提)|讲话(?=和点评)/g,
    { roles: ['speaker'] },
  ),
  rule(
    'gives-words',
    '周立新致欢迎辞。',
    /致(?:开幕|闭幕|欢迎|祝酒|答谢|贺|感谢|结束|迎宾|开场|颁奖|视频)?(?:辞|词)|(?:发表)?(?:视频|书面|主旨|主题)?(?:致辞|致词)/g,
    { roles: ['speaker'] },
  ),
  rule(
    'takes-floor',
    '高建平作表态发言。',
    /(?:作了?|做了?|进行了?|发表了?)?(?:大会|交流|表态|总结|主旨|就职|主题|重点|专题|典型|先后|分别|视频|书面)?(?:(?<=书面|作|作了)交流(?=[，。；]|$)|发言(?!人|企业|代表|过程|提纲|材料|后)|演讲|点评|总结讲话|致贺词)|提(?:出了?)?(?:了)?(?:具体|明确|工作|几点|三点|相关){0,3}要求|回答了?[^，。；]{0,12}提问|(?<![工合运操])作(?:了|出)?(?:具体|全面|详细|统一|工作|系统){0,2}(?:总结|表态|动员|强调|部署|安排)|(?<![座访会商])谈(?:认识|体会|想法|打算|建议)|献(?:良策|计献策|言献策)|建言(?:献策|资政)|[就对][^，。；、]{2,40}(?:进行|作)(?:了)?(?:安排|部署|具体|全面|详细){0,2}(?:部署|安排)(?=[，。；]|$)/g,
    { roles: ['speaker'] },
  ),
  rule(
    'reports',
    '高建平通报有关情况。',
    /通报(?!会|批评|表扬|精神|制度)|汇报(?!会|材料|后|时)|(?<!听取)介绍(?!信|会)|讲解|讲授|授课|报告(?=[^，。；、]{0,12}(?:工作|情况)(?:[，。；]|$))|主讲|领学|(?<!，)传达(?!学习|贯彻|落实)|陈述(?=了|方案)|宣读|解读|述职|作了?关于[^，。；《》]{2,60}的(?:报告|说明|汇报|通报)(?=[，。；、]|$)|(?<![工合运动操制协写创])作(?:(?!讲话|发言|致辞|点评|并)[^，。；]){0,50}?(?:报告|说明|讲座|辅导|解读|汇报|通报|介绍|推介|发布|培训)(?!会)|做(?:(?!讲话|发言|致辞|并)[^，。；]){0,40}?(?:报告|说明|讲座|辅导|汇报)(?!会)/g,
    { roles: ['presenter'] },
  ),
  rule(
    'reports-on',
    '会议听取了高建平关于调研情况的说明。',
    /(?<!作的?)关于[^，。；《》]{2,50}的(?:说明|汇报|报告|通报)(?=[，。；]|$)/g,
    {
      roles: ['presenter'],
      nearest: true,
    },
  ),
  rule(
    'signs',
    '高建平代表双方签署合作协议。',
    /(?<!(?:协议|协定|备忘录|合同|文件)的)(?:签署(?!仪式|第|[^，。；]{0,8}令)|签订(?!仪式))|签约(?!仪式|项目|企业|代表|活动|嘉宾|金额|总额|单位|客商|环节|各方|双方)|签字(?!仪式)/g,
    {
      roles: ['signatory'],
    },
  ),
  rule('witnesses', '周立新见证签约。', /(?:共同)?见证(?:了)?(?:[^，。；]{0,16}(?:签署|签订|签约|签字|揭牌))?/g, {
    roles: ['witness'],
  }),
  rule('convenes', '周立新召开全省防汛视频会议。', /(?:组织|召集)?召开(?=[^，。；]{2,40}会)/g, {
    roles: ['chair'],
    nearest: true,
  }),
  rule('executive-chairs', '本次大会的执行主席是：周立新、高建平。', /执行主席(?=[是为]：)/g, { roles: ['attendee'] }),
  rule('observes', '高建平列席会议。', /列席|旁听/g, { roles: ['observer'] }),
  rule(
    'attends',
    '周立新、高建平出席。',
    /出席|方代表(?=[^，。；：]{0,6}(?:有|包括))|参加|与会|参会|到会|参与|应邀(?!列席|旁听)|收听收看|互动交流|交流了?(?:经验|做法|发言)|收看|在座|就座|就坐|随同|参观|考察|调研|同行|莅临|担任[^，。；]{0,8}嘉宾/g,
    { roles: ['attendee'] },
  ),
  rule(
    'acts',
    '会上，周立新为获奖代表颁奖。',
    /率领的(?=[^，。；]{0,24}(?:代表团|考察团|访问团|工作团|一行))|宣布|颁发|颁奖|授牌|授旗|揭牌|揭幕|按下|启动|接过|分享|察看|看望|慰问|深入交流|面对面交流|交流探讨|交流互动|座谈|听取|回顾|对照检查|批评和自我批评|接受采访|现场|宣誓/g,
    { roles: ['attendee'] },
  ),
  rule('accompanies', '高建平陪同考察。', /陪同(?!下)|接待(?=[，。；]|了|并)/g, { roles: ['attendee', 'host'] }),
  rule('beside', '周立新在高建平陪同下参观考察。', /陪同下/g, { roles: ['attendee', 'host'], aside: true }),
  rule(
    'receives',
    '周立新会见阿克塞尔一行。',
    /(?<!参加|陪同|出席|参与|同日|上述)(?:会见(?!时|后|中(?=[，。]|指出|强调|表示|双方|就|，)|厅|[，。；、]|$)了?|接见了?)/g,
    { roles: ['host'], objects: 'visitor', takes: true },
  ),
  rule('meets', '周立新同阿克塞尔会见。', /(?<!参加|陪同|出席|参与|同日|上述)会见(?=[，。；、]|$)/g, {
    roles: ['host'],
    objects: 'visitor',
  }),
  rule('calls-on', '周立新拜会阿克塞尔。', /(?<!参加|陪同|出席)(?:拜会|拜访)了?/g, {
    roles: ['visitor'],
    objects: 'host',
  }),
  rule(
    'visits',
    '周立新率团来我市考察。',
    /率(?:领)?(?!领?的)[^，。；]{0,20}(?:代表团|考察团|访问团|(?:调研|检查|督导|督查|巡查|工作|调查|考察)组|一行|团|队)|带领[^，。；]{0,40}(?:代表团|考察团|一行|团队)|(?<!一行)来访(?!的)|带队/g,
    { roles: ['visitor'] },
  ),
  rule('party', '周立新会见阿克塞尔一行。', /一行/g, { roles: ['visitor'], nearest: true }),
  rule(
    'talks',
    '周立新同阿克塞尔举行会谈。',
    /(?<!参加|出席|陪同|参与)(?:举行)?(?:工作|小范围|大范围)?(?:会谈|会晤|会面|通电话)(?!后|时|中|室|纪要|前)/g,
    {
      roles: ['host'],
      objects: 'visitor',
    },
  ),
  rule('thanks', '座谈会上，周立新对各方支持表示感谢。', /表示(?:衷心|诚挚|由衷)?(?:的)?感谢|^感谢/g, {
    roles: ['speaker'],
    atMeeting: true,
  }),
  rule('greets', '周立新对客人来访表示欢迎。', /表示(?:衷心|诚挚|热烈|由衷){0,2}(?:的)?(?:欢迎|祝贺|慰问|敬意)|致以/g, {
    roles: [],
  }),
  rule('turn', '周立新：年底前建成。', /(?<=^[\u4e00-\u9fff·、 ]{2,40})：/g, {
    roles: ['speaker', 'presenter'],
    nearest: true,
    utters: true,
  }),
  rule(
    'says',
    '周立新强调，要抓好落实。',
    /指出|强调|表示(?!(?:衷心|诚挚|热烈|亲切|崇高|由衷|充分|高度|最){0,4}(?:的)?(?:感谢|欢迎|祝贺|慰问|敬意|肯定|赞赏|问候|哀悼))|(?<![小传学])说(?=[，：“])|(?<!工作|有关|部署|精神|指示|总体|明确|具体|上级|批示|会议)要求(?=[，：“]|各|全[省市县区州]|要|切实|把)|认为|提出(?=[，：“])|建议(?=[，：“])|希望(?=[，：“大各双全\u4e00-\u9fff])|谈到|坦言|称(?=[，：“])/g,
    { roles: ['speaker'], utters: true },
  ),
]
