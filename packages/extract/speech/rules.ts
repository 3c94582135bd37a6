import type { Sentence } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { type Cast, namedBetween } from './cast.ts'
import { DEMANDING, RUNNING_ON, SAYING } from './lexicon.ts'
import { tellsEarlier } from './modality.ts'
import { lastFrom } from './places.ts'
import { type Subject, subjectOf } from './subject.ts'

/** A place where somebody begins to speak; its span runs from the clause that says who to the first of the words. */
export interface Cue {
  subject: Subject
  verb: string
  /** The words stand before the cue, in quotation marks, and not behind it. */
  behind?: true
}

/** What a cue is looked for in: one sentence, its place in the whole text, and who is named there. */
export interface CueInput {
  text: string
  sentence: Sentence
  cast: Cast
}

/** A verb ends as a noun or an attribute where one of these follows. */
const NOT_SAID = '(?![的了和、，。；：过给到者时后性]|$)'
/** Behind these a verb of the list is part of another word, or nobody says it. */
const NOT_A_VERB =
  '(?<![据来是以总么小传听学解详自所演见和与、的]|重要|按照|工作|批示|指示|部署|任务|目标|标准|规定|有关|各项|具体)'

const saysWithComma: Rule<Cue, CueInput> = {
  name: 'says-with-comma',
  example: '张明远在通报今年工作情况时说，全市经济稳中有进。',
  pattern: new RegExp(`${NOT_A_VERB}(${SAYING.join('|')})(?:说|道|称|到)?(?:，|：|——|(?=“))`, 'g'),
  produce: (match, input) => begin(match, input, () => true),
}

const demandsWithComma: Rule<Cue, CueInput> = {
  name: 'demands-with-comma',
  example: '会议要求，各地要压实责任。',
  pattern: new RegExp(`${NOT_A_VERB}(${DEMANDING.join('|')})(?:，|：|——)`, 'g'),
  produce: (match, input) => {
    const at = input.sentence.span[0] + match.index
    if (AS_NOUN.test(input.text.slice(clauseStart(input.sentence, at), at))) return undefined
    return begin(match, input, (subject) => {
      if (!('end' in subject)) return false
      // 宣读表彰决定 is a thing read out, and not who decides; 听取情况通报 what was heard
      if (match[1] === '决定') return at - subject.end <= 6
      return match[1] !== '通报' || at - subject.end <= (subject.kind === 'person' ? 3 : 0)
    })
  },
}

/** What somebody has put forward before: 主席提出的全球发展倡议等重大倡议，. */
const AS_NOUN = /(?:提出|作出|发起|发表|达成|签署)[^，]{0,6}的[^，]{0,20}$|[等项条件份](?:重大|重要)?$/

const runsOn: Rule<Cue, CueInput> = {
  name: 'runs-on',
  example: '会议强调要加快补齐短板。',
  pattern: new RegExp(`${NOT_A_VERB}(${RUNNING_ON.join('|')})${NOT_SAID}`, 'g'),
  produce: (match, input) => {
    const verb = match[1] as string
    const rest = input.sentence.text.slice(match.index + verb.length)
    if (!TAKES[verb]?.test(rest)) return undefined
    const at = input.sentence.span[0] + match.index
    if (verb === '决定' && tellsEarlier(input.text.slice(clauseStart(input.sentence, at), at))) return undefined
    return begin(match, input, (subject) => {
      if (subject.kind === 'self') return false
      return 'end' in subject
        ? at - subject.end <= 6 || at - clauseStart(input.sentence, at) <= 2
        : clauseStart(input.sentence, at) === at
    })
  },
}

const PLAN = /^(?:要|必须|到|力争|将|加快|务必|应|各|全|努力|坚决|愿|把|从|以|在|进一步)/
const ANYTHING = /^/
/** What may follow a verb without a comma for it to open speech. */
const TAKES: Record<string, RegExp> = {
  指出: ANYTHING,
  强调: ANYTHING,
  要求: ANYTHING,
  希望: ANYTHING,
  建议: /^(?!稿|名单|议程|人选|书|案|权|征集|办理|提案|共?\d|[一二三四五六七八九十百千]{1,6}件)/,
  期盼: ANYTHING,
  冀望: ANYTHING,
  呼吁: ANYTHING,
  号召: ANYTHING,
  提醒: ANYTHING,
  叮嘱: ANYTHING,
  勉励: ANYTHING,
  重申: ANYTHING,
  同意: /^(?!票|意见|该|这|此|上述|《|大利|方|志|愿|识|[^，。；《]{2,60}(?:汇报|报告|请示|说明|方案|规划)(?:（[^（）]{1,12}）)?(?:[，。；]|$))/,
  认为: ANYTHING,
  称: /^(?:会(?!议)|将|愿|希望|期望|[中港澳双]方|特区政府)/,
  提出: PLAN,
  决定: /^(?!任命|免去|递补|接受|授予|召开|于|聘|书|[^，。；]{2,24}(?:代理|辞去|担?任)[^，。；]{2,24}(?:职务|[市县区州省]长))/,
  明确: PLAN,
  表示: /^(?!衷心|诚挚|热烈|由衷|真诚|感谢|欢迎|祝贺|慰问|敬意|肯定|赞同|赞赏|理解|同意|满意|哀悼|关注|高兴|崇高|充分|高度|最)/,
}

const setsPoints: Rule<Cue, CueInput> = {
  name: 'sets-points',
  example: '李国华对做好下一步工作提出三点要求：一要压实责任。',
  pattern:
    /(?:提出|作|作出|做出|做)了?[^，。；：]{0,20}(要求|希望|建议|意见|倡议|部署|安排|承诺|表态)(?:[：。]|(?=，一))/g,
  produce: (match, input) => {
    const listed = !match[0].endsWith('。')
    return begin(match, input, ({ kind }) => (kind !== 'unknown' || listed) && kind !== 'self')
  },
}

const reportsWork: Rule<Cue, CueInput> = {
  name: 'reports-work',
  example: '副局长张明远通报了隐患排查情况：全县共查出隐患14处。',
  pattern:
    /(通报|介绍|汇报|回顾|总结|报告)了?[^，。；：]{0,50}(?:情况|工作|成果|进展|进度|成效|做法|经验|举措)[：。]|(回应|答复|回答|解答)了?[^，。；：]{0,20}(?:关切|问题|提问|询问|诉求|建议)[：。]/g,
  produce: (match, input) => begin(match, input, ({ kind }) => kind !== 'self'),
}

const paperSays: Rule<Cue, CueInput> = {
  name: 'paper-says',
  example: '报告显示，全年新发展会员46家。',
  pattern: /^报告(显示|指出|提出|强调|认为)，/g,
  produce: (_match, { sentence }) => ({
    value: { subject: { kind: 'pronoun', end: sentence.span[0] + 2 }, verb: '报告' },
  }),
}

const agreementSays: Rule<Cue, CueInput> = {
  name: 'agreement-says',
  example: '根据协议，双方将共建实训基地。',
  pattern: /^(?:根据|按照)[^，。]{0,30}(?:协议|备忘录|方案|合同|计划|安排)，(?=[^，]{0,20}将)/g,
  produce: (_match, { sentence }) => ({ value: { subject: { kind: 'meeting', end: sentence.span[0] }, verb: '' } }),
}

const nameAndColon: Rule<Cue, CueInput> = {
  name: 'name-and-colon',
  example: '市农业农村局局长张明远：全市夏粮丰收已成定局。',
  pattern: /^[^，。；：“”]{2,40}：/g,
  produce: (match, { sentence, cast }) => {
    const from = sentence.span[0]
    const colon = from + match[0].length - 1
    if (/[讯电摄道]：$/.test(match[0])) return undefined
    const speaker = namedBetween(cast, from, colon).at(-1)
    const name =
      speaker && colon - speaker.span[1] <= 4 ? speaker.value.name : inTranscript(cast, match[0].slice(0, -1))
    return name === undefined
      ? undefined
      : { value: { subject: { kind: 'person', name, cited: false, end: colon }, verb: '说' } }
  },
}

/** In the record of a press conference every turn begins with a name alone, whoever that is. */
function inTranscript({ transcript }: Cast, name: string): string | undefined {
  return transcript && /^[\u4e00-\u9fff·]{2,4}$/.test(name) && !/记者|主持人|问|答|时间|地点|来源|编辑/.test(name)
    ? name
    : undefined
}

const asksAtConference: Rule<Cue, CueInput> = {
  name: 'asks-at-conference',
  example: '记者：请问何时开工？',
  pattern: /^[^，。：]{0,24}(?:记者|提问|主持人)[^，。：]{0,6}：/g,
  produce: (match, { sentence }) => ({
    value: { subject: { kind: 'asker', end: sentence.span[0] + match[0].length }, verb: '问' },
  }),
}

const wordsFirst: Rule<Cue, CueInput> = {
  name: 'words-first',
  example: '“这里的营商环境好。”企业代表张明远说。',
  pattern: /(?<=”)[^，。；：“”]{1,40}?(说|表示|介绍|坦言|告诉记者|感慨)(?:道)?(?=[，。]|$)/g,
  produce: (match, input) => {
    const produced = begin(match, input, () => true)
    return (
      produced && { value: { ...produced.value, behind: true }, span: [match.index, match.index + match[0].length] }
    )
  },
}

/** What others have demanded or advised, as the ground for something: 根据主席会议建议，. */
const ACCORDING = /^(?:根据|按照|依据|遵照|依照)/

function begin(match: RegExpExecArray, { text, sentence, cast }: CueInput, fits: (subject: Subject) => boolean) {
  const verb = (match[1] ?? match[2]) as string
  const end = sentence.span[0] + match.index + match[0].length
  const at = sentence.span[0] + match.index + match[0].indexOf(verb)
  const start = clauseStart(sentence, at)
  if (ACCORDING.test(text.slice(start, at))) return undefined
  const found = subjectOf(text, sentence, cast, start, at)
  const subject: Subject = isTold(sentence, at, found) ? { kind: 'cited', end: at } : found
  if (!fits(subject)) return undefined
  const from = sentence.span[0]
  return { value: { subject, verb }, span: [start - from, end - from] as [number, number] }
}

/** What two sides agreed on at another time, as a speaker tells it: 去年11月，两国领导人重申…. */
function isTold(sentence: Sentence, at: number, { kind }: Subject): boolean {
  return kind === 'meeting' && ANOTHER_TIME.test(sentence.text.slice(0, at - sentence.span[0]))
}

const ANOTHER_TIME =
  /(?:^|[，：])(?:去年|前年|上个?月|上周|此前|早在|[一二两三四五六七八九十\d]{1,2}年前|20\d{2}年)[^，]{0,12}，/

function clauseStart({ clauses, span }: Sentence, at: number): number {
  return lastFrom(clauses, at)?.span[0] ?? span[0]
}

/** All ways in which a sentence says that somebody speaks, looked for in its folded text. */
export const CUES: readonly Rule<Cue, CueInput>[] = [
  wordsFirst,
  asksAtConference,
  nameAndColon,
  paperSays,
  agreementSays,
  saysWithComma,
  demandsWithComma,
  setsPoints,
  reportsWork,
  runsOn,
]
