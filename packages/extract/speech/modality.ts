import type { Strength } from '#model/vocabulary.ts'
import { ACTION_VERBS, PREPOSITIONS, SHORT_VERBS } from './verbs.ts'

/** A word by which a clause says that something is to be done, and how firmly. */
export interface Modal {
  strength: Strength
  /** Where it stands in the clause. */
  at: number
  word: string
}

/** Later ones are weaker in what they say of a clause that has several: 要努力做好 is `must`. */
const MODALS: readonly { strength: Strength; pattern: RegExp }[] = [
  {
    strength: 'decided',
    pattern:
      /(?<![的等项大好策要、和与及])(?:决定|(?<![愿共])同意(?!大利|志|愿|识)|商定|议定|约定)(?=(?![任免递补授追]|接受|给予|批准)[^性的，、]{3})/,
  },
  {
    strength: 'propose',
    pattern:
      /^(?:[^，]{0,12}(?:也|还|，)|[^，]{1,3}方)?(?:(?:真诚|诚挚|热忱|热切|衷心)?(?:希望|期待|欢迎|期盼|期望|冀望)|盼(?=[望两双各])|建议(?!稿|名单|议程|书|案|人选|表|提案|办理|\d|[一二三四五六七八九十百千]{1,6}件)|呼吁|倡议|号召|提议)|也?(?:希望|欢迎)(?=各|中|双|更多|有关|在座|大家)/,
  },
  {
    strength: 'must',
    pattern:
      /(?<![国外]政|[重主需只纲概摘必首简紧扼提])要(?!求(?![真实])|点(?!面)|件(?!件)|领(?![会导])|义(?!无)|务(?![实必求])|道(?!德)|员(?!工)|因(?![地时势])|紧(?![盯扣密抓紧跟贴])|强(?![化调壮硬大])|[素害么闻旨职塞犯命诀略隘价])|必须|务必|务求|须(?![知臾])|(?<![相反适响呼供不])应(?!该?[叫是称为])(?=[当该加在以把做尽]|着力|坚持|积极|充分|进一步|有序)|需要?(?=加|进|从|把|着|坚|构|建|完|推|深|强|提|统)|不得|决不能|绝不能|不能(?=[脱有搞])/,
  },
  {
    strength: 'will',
    pattern:
      /(?<![即行终大中上少健老名武干战良爱猛主])将(?![士军领官来近才帅]|会[议见晤谈]|[于在][^，]{0,16}(?:召开|举行|闭会|闭幕|开幕))|(?<![志意自心许宏夙如祝甘情民])愿(?![望景者书，。]|意[^，]{1,8}的)|(?<![五十]年|[动的项度大类划用作产体育展金])计划(?=[于在到用投新建开将年今明下对把\d一二三四五六七八九十])|(?<![虚比模])拟(?=[于在新投建出])|一定(?=[要会把将不全]|坚决|认真)|定[当必会]|必定(?=[会将全])|会(?=继续(?!强|保持增))|(?<=(?:政府|我们|当局|局方|香港|澳门|港方|澳方|港府))会(?![议见谈晤场员展长])(?=.{3})/,
  },
  // a country's or a side's standing: said, it is promised
  {
    strength: 'will',
    pattern:
      /(?<=^[^，]{0,8}(?:方|国|政府))(?:也|始终|坚定不移|坚定|一贯|高度){0,3}(?=支持|欢迎|鼓励|反对|恪守|奉行|坚持一|赞成|不允许|致力于|随时)/,
  },
  { strength: 'strive', pattern: /力争(?!上游)|(?<!竞)争取|力促|努力(?=[做实推打把建完成争在形走让开创提])/ },
]

/** The first modal of a clause, the firmest where a clause has several; undefined where it has none. */
export function modalOf(clause: string): Modal | undefined {
  if (PREDICTION.test(clause) || WELCOME.test(clause)) return undefined
  for (const { strength, pattern } of MODALS) {
    const match = pattern.exec(clause)
    if (!match) continue
    if (match[0] === '将' && takesObject(clause.slice(match.index + 1))) continue
    if (strength === 'decided' && tellsEarlier(clause.slice(0, match.index))) return undefined
    if (tellsPast(clause.slice(0, match.index)) || (match.index > 3 && AS_NOUN.test(clause))) return undefined
    return { strength, at: match.index, word: match[0] }
  }
  return undefined
}

/** 欢迎大家出席今天的发布会: what a chair says first. */
const WELCOME =
  /^(?:首先|再次|热烈|也|我|还|非常){0,3}欢迎(?:(?:大家|各位|你们)[^，]{0,8}?(?:出席|参加|来到|莅临|光临|收看)|出席|收看|收听)/

/** Whether a clause foretells what will come of something, and plans nothing. */
export function foretells(clause: string): boolean {
  return PREDICTION.test(clause)
}

/** 将 in the sense of 把: 将改革作为重点, 将标准提高至两倍. */
function takesObject(rest: string): boolean {
  return !beginsWithAction(rest) && !beginsWithPhrase(rest) && DISPOSED.test(rest)
}

const DISPOSED =
  /^[^，把]{1,16}(?:作为|纳入|列为|落到|落实到|推向|交由|移交|贯彻到|延伸到|转化|转变|融入|贯穿|列入|摆在|放在|打造成)|^[^，把]{2,30}(?:提高|延长|扩大|缩短|下调|上调|降低|调整|提升|增加)(?:至|到|为|一倍|\d)/

/** Others' demands, quoted as a thing to be kept: 落实疫情要防住的要求. */
const AS_NOUN = /的(?:总?要求|原则|思路|方针|理念|承诺)$/
/** What is foretold is no plan: 必将开启新局面, 将有助于提升水平. */
const PREDICTION =
  /^(?:我)?(?:相信|坚信|深信)|必将|将越来越|(?:^|，)这(?:也|无疑)?将|都将(?:归零|成为)|目标将[^，]{0,8}(?:完成|实现)|(?:建成|投产|投用|实施|完工|通车|落地|启用)后，?将|将(?:会)?(?:有(?!序|力|效)|是|成为|迎来|更加|进一步(?:显现|释放)|有力(?:促进|带动|拉动))|将[^，]{0,16}(?:具有|带来|产生|有助|有利|发挥(?:重要|积极|更大|越来越|关键|独特)[^，]{0,4}作用|机遇|影响|注入|增量空间)|(?:升级|建设|发展|合作|实施|推进|举办|召开|建成|出台|会晤)将(?!继续|进一步|加|围|聚|以|按|坚|重点|于|在)/

/** Verbs that stand as nouns: 改革有破有立, 发展的平衡性. */
const AS_SUBJECT =
  /^(?:改革|发展|创新|合作|服务|治理|规划|投资|建设|开放|改革开放|保护|科学|系统|研究|学习|监督|宣传|生产|教育)(?:有|无论|的|是|中|永|没|进入|事业|不|离|已|正|仍|既|为了|越|只|成效|成果|水平|能力|环境|技术|家)/
const VERBS = new Set(ACTION_VERBS)
const SHORT = new RegExp(`^[${SHORT_VERBS}][\\u4e00-\\u9fff]{2}(?:[、，；。]|$)`)
const AHEAD = new RegExp(`^(?:${PREPOSITIONS.join('|')})`)

/** Whether a clause begins with what is to be done, and names nobody who does it. */
export function beginsWithAction(clause: string): boolean {
  if (AS_SUBJECT.test(clause)) return false
  return [4, 3, 2, 1].some((length) => VERBS.has(clause.slice(0, length))) || SHORT.test(clause)
}

/** How many characters of verbs and adverbs a phrase begins with: 4 of 加快建设西部科学城. */
export function actionAhead(phrase: string): number {
  let at = 0
  for (let found = true; found; ) {
    const length = [4, 3, 2].find((size) => VERBS.has(phrase.slice(at, at + size)))
    found = length !== undefined
    at += length ?? 0
  }
  return at
}

/** Whether a clause begins with a phrase that belongs to a verb yet to come: 以创新为动力, 在重点领域. */
export function beginsWithPhrase(clause: string): boolean {
  return AHEAD.test(clause)
}

/** What was decided at another time: 两国元首两年前决定. */
const EARLIER = /(?:年|月|周)前|去年|日前|此前|当年/

/** Whether the words before a verb set it at another time. */
export function tellsEarlier(words: string): boolean {
  return EARLIER.test(words)
}

const PAST =
  /(?<![为除极受到不])了(?![解望却])|(?:^|[^而业])已(?![知立定确])|已(?:经|明确)|曾|取得(?:了|积极|显著|明显|重要|长足|历史|重大|良好)|正(?:在|不断|逐步|加速)|得到(?!保障)|成效(?:显著|明显)|再创|创历史/
/** Done, unless it is to be done: in a list of demands 如期完成 demands. */
const DONE =
  /超过\d|达到?\d|增长\d|(?:率先|如期|基本|顺利|成功|圆满)(?:基本|全面)?(?:建成|完成|实现)|^(?!推动|确保|促进|促使|助力|助推|实现|力争|争取|努力|奋力|全力|不断|切实|要|持续)[^，]{2,30}(?:取得新[^，]{0,6}|迈出[^，]{0,6}步伐|迈上[^，]{0,6}台阶|再上新台阶)$/

/** Whether a clause says by its form that something has been done, or is under way. */
export function tellsPast(clause: string): boolean {
  return PAST.test(clause)
}

/** Whether a clause that nothing demands tells of what has been done. */
export function tellsDone(clause: string): boolean {
  return PAST.test(clause) || DONE.test(clause)
}

const CLAIM =
  /^(?:既利|得到[^，]{0,40}(?:支持|响应|认可|肯定)|说明|导致|才能|只是|实际上?|没有(?!特殊)|但(?:是)?[^，]{0,20}(?:可以|能够?|是))|^[^，]{1,12}必然|符合[^，]{2,30}(?:利益|期待|愿望|规律|趋势|潮流|国情)$|^(?:就是|这是|这些|也是|是|不是|既是|还是|更是)|^(?:有利于|有助于|有益于|事关|关系|关乎|涉及|对于|离不开|取决于|意味着|标志着|体现|彰显|具有|使之|既赋予|得益于|源于|来自|蕴含)|^[^，]{2,60}?(?<![都还但于总就凡而若或只别其越])是(?![否非])|具有[^，]{0,20}(?:意义|价值|优势)|可能(?:会|给|带来|导致|影响)|^(?!推动|让|使|以|用|通过|促进|确保|要|更加|加强|保持|实现|形成|营造)[^，]{2,40}(?:频繁|密切|广阔|巨大|深厚|雄厚|优越|显著|明显|任重道远|相通|相连|相亲|互补性强|任务艰巨|任务繁重|十分关键|十分重要|至关重要|尤为重要|尤为关键|意义重大|前景可期)$|(?:清醒|同时|也|还|更|既)?(?:要|应|须|必须)(?:清醒(?:地)?|同时|也|充分)?看到$|^[^，]{2,40}(?:问题|矛盾|短板|隐患|压力|困难|挑战)[^，]{0,8}(?:突出|存在|不容忽视|较[大多重]|增[多大加]|凸显)$|影响(?:加大|加深|加剧)$|形势[^，]{0,8}(?:严峻|复杂)$|时间紧、任务重|任务[^，]{0,6}(?:艰巨|繁重)$|(?:事关重大|不容有失|责任重大|使命光荣)$|(?:基础|势头)[^，]{0,6}(?:需要?|有待)[^，]{0,6}(?:稳固|巩固|夯实)(?:提升)?$/
const SAYS_CLEARLY = /(?:讲清楚|说明|阐明|明确|牢记|证明|深刻认识|认清|确认)/

/** Whether a clause says how things are, or why they matter. */
export function isClaim(clause: string): boolean {
  return CLAIM.test(clause) && !SAYS_CLEARLY.test(clause)
}

const DEADLINE =
  /^(?:力争|确保)?(?:到|在|于)?[^，]{0,12}(?:年底前|年内|月底前|[底末]前|节前|学前|以前|日前|季度|上半年|下半年|中旬|上旬|下旬|未来[^，]{0,4}年)|^到(?:\d{4}|[明后本今])年/

const AHEAD_OF_US =
  /^(?:力争|确保)?(?:到|至)20[2-9]\d年|^[^，]{0,4}(?:年底前|年内|月底前|明年|未来[^，]{0,4}年|今后[^，]{0,4}年)|^“?十五五/

/** Whether a clause begins with a time to come: 到2030年, 明年. */
export function beginsWithFuture(clause: string): boolean {
  return AHEAD_OF_US.test(clause)
}

/** Whether a clause begins with the time by which something is to be done: 年底前完成…. */
export function beginsWithDeadline(clause: string): boolean {
  return DEADLINE.test(clause)
}

/** A count or a measure, and no date, age or ordinal. */
const FIGURE =
  /(?<![第\d])\d[\d.,]{0,15}(?:%|‰|余|多|万|亿|个|家|项|人|次|天(?!内)|小时|分钟|户|件|起|座|处|条|公里|千米|米|吨|亩|元|列|架|辆|台|套|栋|所|名|位|批|篇|场|倍|平方|立方|标箱|千瓦|兆瓦|公顷|斤|口|只|头|对|艘)|[一二三四五六七八九十百千][万亿]|(?<![第十])[两二三四五六七八九十百千]{1,4}(?:个|项|家|款|座|条|名|所|件|场|倍)|[一二两三四五六七八九]成(?=[一二三四五六七八九，。；]|$)/

/** Whether a clause gives a count or a measure. */
export function hasFigure(clause: string): boolean {
  return FIGURE.test(clause)
}
