import type { Role } from '#model/vocabulary.ts'

/** Subjects that are nobody in particular, at the beginning of a clause. */
export const OTHER_SUBJECTS =
  /(?<=^|[，。；：\n])(?:会议|大会|论坛|全会|双方(?!领导人)|两国(?!外长|总理|元首|领导|总统|主席|部长)|大家|各方|与会者|与会同志|与会人员|与会代表|与会专家|与会嘉宾|代表们|委员们|专家们|座谈会|此次会议|本次会议|活动|仪式|会上还|会谈|中方|党中央|国务院)(?!由|上|期间|前|后|现场|室|结束|精神|纪要|开始|，|指定|副|总|秘|代)/g

/** The two who met, without their names. */
export const PAIR =
  /两国(?:外长|总理|国家元首|元首|领导人|总统|主席|部长)|两位(?:领导人|外长|总理|部长|市长|省长)|双方领导人/g

/** What is heard, and whose report is not the subject's own. */
export const HEARING = /听取(?:了|和讨论了)?|听了/g

/** Stands right before a name that is only cited. */
export const CITING_BEFORE =
  /(?:学习|贯彻|落实|传达|按照|根据|遵循|围绕|践行|坚持|牢记|领会|把握|感悟|学懂|重温|以|深入学习|学习宣传|学习领会|纪念|缅怀|关于|自|自从|对标|对照|紧扣|沿着)了?$/
/** Stands right behind a name that is only cited. */
export const CITING_AFTER =
  /^(?:总书记|主席|同志|总理|委员长|书记|省长|市长)?(?:(?:关于|在|对|就|给|致)(?:(?!发表|作)[^，。；]){0,50})?(?:的?(?:系列)?重要(?:讲话|指示|批示|论述|回信|贺信|思想|文章|要求|嘱托)|重要讲话|指示精神|批示精神|批示要求|指示要求|指示批示|讲话精神|新时代|思想|的贺信|的回信|殷殷嘱托|的?(?:委托|邀请))|^总书记|^(?:总理|主席|书记|省长|市长)?(?:近期|此前|多次|曾)(?!在会)|^(?:书记|省长|市长|县长|区长|主席|主任|同志)?的(?:重要)?(?:讲话|批示|指示)(?!后|结束)|^(?:总理|书记|省长|主席|同志)?在[^，。；]{4,40}(?:所作|所做|作出|作)的(?:政府工作)?报告|^(?:书记|省长|市长|主席)?(?:到|在|赴|来)[^，。；]{2,40}(?:调研|视察|考察|检查)(?:工作)?(?:时)?(?:的)?(?:重要)?(?:讲话|指示|批示|要求)(?:和[^，。]{2,8})?(?:精神|要求)|^同志?(?:的)?(?:亲切|坚强|英明)?(?:领导|关怀|关心|指引)下|^(?:主席|同志)(?:为核心|英明|关心|亲切|的|提出|在|对|强调|指出|关于|访|同|将|亲自)/

/** Gave word from afar: such a person was there only if something else says so. */
export const SENT_WORD =
  /作出(?:重要)?(?:指示|批示)|作(?:重要)?(?:指示|批示)|作出部署要求|发来贺(?:信|电)|致信|致电|致贺信|发表书面/

/** Links that make the next name the partner of the subject, where talks follow. */
export const PARTNER = /(?:同|与|和)(?:[来到赴抵访][^，。；]{0,16}的|(?:正在|应邀|专程)[^，。；]{0,20}的)?$/
/** Verbs whose object is a person who is there too. */
export const OBJECT =
  /(?:会见|接见|拜会|会晤|陪同|迎接|接待|欢迎|邀请|看望|慰问|感谢|祝贺|任命|选举|免去|当选|表彰|授予|聘请|向|(?<!图)为|给|对|悼念|怀念)了?$|^代表$/

/** Asks somebody to do what the next verb tells. */
export const INVITED = /(?:邀请|特邀|邀|请)(?:到|了)?$/

/** Takes a delegation along: the leader stays the subject. */
export const LEADS = /(?:率领?|带领)$/

/** Turns the people listed behind it into the subjects of the verb before it: 出席会议的还有. */
export const LISTS = /(?:的[^，。；：]{0,16}(?:还有|有|是|为|包括)|^(?:还)?(?:有|包括)|^[是为](?=：))：?$/
/** Nothing but people: what a sentence without a verb may hold beside names. */
export const ROSTER_REST =
  /^[、，；和及与以等共人位名余有关同志代表专家领导嘉宾负责的 \d一二三四五六七八九十：。↑▲△图左右中（）\n]*$/

/** What the chair of a press conference says first. */
export const GREETS_ALL = /欢迎(?:大家|各位|你们|您)?[^，。；]{0,12}?(?:出席|参加|来到|莅临)/

/** Opens a sentence that tells what was done at the meeting. */
export const AT_MEETING =
  /^\s*(?:会上|座谈会上|会议期间|论坛上|仪式上|活动中|活动上|大会上|会议中|现场|开幕式上|闭幕式上|发布会上)/

/** Opens a sentence that tells of something else than the meeting. */
export const BACKGROUND =
  /^\s*(?:另据|此前|早些时候|近年来|去年|前不久|不久前|今年以来|多年来|长期以来)|^\s*(?:据悉|据了解)(?=[^。]{0,60}(?:曾|此前|去年|近年|以来|已经))/

/** What the label of a list makes of those behind it. */
export const LABELS: readonly (readonly [string, Role])[] = [
  ['主持', 'chair'],
  ['列席', 'observer'],
  ['发布', 'presenter'],
  ['汇报', 'presenter'],
  ['主讲', 'presenter'],
  ['授课', 'presenter'],
  ['报告', 'presenter'],
  ['嘉宾', 'attendee'],
  ['出席', 'attendee'],
  ['参加', 'attendee'],
  ['参会', 'attendee'],
  ['与会', 'attendee'],
  ['到会', 'attendee'],
]
