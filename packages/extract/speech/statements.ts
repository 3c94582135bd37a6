import type { Finding, SpeechValue } from '#extract/findings.ts'
import type { Reading, Stretch } from '#extract/reading.ts'
import { beginsWithAction, beginsWithPhrase, type Modal, modalOf } from './modality.ts'

/** `plan` what is to be done, `report` what was done, `claim` how things are. */
export type Mood = 'plan' | 'report' | 'claim'

/** One clause of what somebody says. */
export interface Clause extends Stretch {
  mood: Mood
  /** The modal that the clause has itself. */
  own: Modal | undefined
  /** The modal that holds for it, its own or one before it. */
  modal: Modal | undefined
}

/** One sentence of what somebody says, clause by clause. */
export interface Statement {
  speech: Finding<SpeechValue>
  clauses: Clause[]
}

/** What holds over from one sentence to the next while the same speaker goes on. */
interface Frame {
  mood: Mood | undefined
  modal: Modal | undefined
}

/** 一是, 二要, 首先: the number of a point in a list, which is no part of what it says. */
const NUMBER =
  /^\s*(?:[一二三四五六七八九十]{1,2}(?:是要?|、)|[一二三四五六七八九十](?=要)|首先，?|其次，?|再次，?|第[一二三四五六七八九十]，|[（(]?\d{1,2}(?:[）)、]|\.(?!\d)))/
const REPORTING =
  /(?:通报|介绍|汇报|回顾|总结|报告)[^，。]{0,60}(?:情况|成效|进展|工作|成果|成绩|历程|做法|经验)[^，。]{0,12}$/
const PAST_OPENING =
  /^(?:今年|近年|去年|近|过去|一年|几年|多年|[一二三四五六七八九十两\d]{1,3}年|[^，]{0,24}以)[^，]{0,12}来|^(?:过去|去年|近年来|近期|目前|截至|截止|此前|上半年|前[一二三四五六七八九十\d]|“?十[二三四]五”?(?:时期|期间)|\d{4}年，我们|我们高兴)/
const PAST =
  /(?<![为除极受到不])了(?![解望却])|(?:^|[^而业])已(?![知立定])|曾|取得(?:了|积极|显著|明显|重要|长足|历史|重大|良好)|正(?:在|不断|逐步|加速)|不断(?:走深|深化|加深|显现|释放)$|得到(?!保障)|成效(?:显著|明显)|再创|创历史|超过\d|达到?\d|增长\d/
const CLAIM =
  /^(?:就是|这是|这些|也是|是|不是|既是|还是|更是)|^(?:有利于|有助于|有益于|事关|关系|关乎|涉及|对于|离不开|取决于|意味着|标志着|体现|彰显|具有|使之|既赋予|得益于|源于|来自|蕴含)|[^，]{2,}(?<![不都还但于总就凡而若或只别其])是(?![否非])|(?:深刻|充分)?(?:认识|体会|感受)到|具有[^，]{0,20}(?:意义|价值|优势)/
const SAYS_CLEARLY = /(?:讲清楚|说明|阐明|明确|牢记|证明|深刻认识|认清|确认)/
/** A country's or a side's standing: 中方支持, 欢迎, 反对; said, it is promised. */
const STANCE =
  /^[^，]{0,8}(?:方|国|政府)(?:也|始终|坚定|坚定不移|将|一贯|高度)*(?:支持|欢迎|鼓励|反对|恪守|奉行|坚持|赞成|不允许|致力于|随时)/

/**
 * What is said, sentence by sentence, and for each clause whether it plans, reports or claims. A bare verb plans where a
 * plan is being set out, and reports where work is being reported, so the mood of a sentence holds over to the next.
 */
export function statementsOf(reading: Reading, speeches: readonly Finding<SpeechValue>[]): Statement[] {
  let frame: Frame = { mood: undefined, modal: undefined }
  return speeches.map((speech) => {
    if (speech.value.verb !== '' || speech.rule !== 'goes-on') frame = openingFrame(reading, speech)
    const clauses = assess(cutClauses(reading, speech), frame)
    frame = frameAfter(clauses, frame)
    return { speech, clauses }
  })
}

const PROPOSING = /^(?:希望|建议|呼吁|倡议|号召|期待|勉励)$/
const DECIDING = /^(?:决定|同意|商定|议定|约定|宣布)$/

function openingFrame({ text, paragraphs }: Reading, speech: Finding<SpeechValue>): Frame {
  const [start] = speech.span
  const { verb } = speech.value
  const paragraph = paragraphs.find(({ span }) => span[0] <= start && start < span[1])
  const sentence = paragraph?.sentences.find(({ span }) => span[0] <= start && start < span[1])
  const before = text.slice(sentence?.span[0] ?? start, start).replace(/(?:时|中|后)?[^，。]{0,4}[，：“]?$/, '')
  if (REPORTING.test(before)) return { mood: 'report', modal: undefined }
  if (PROPOSING.test(verb)) return { mood: 'plan', modal: { strength: 'propose', at: 0, word: verb } }
  if (DECIDING.test(verb)) return { mood: 'plan', modal: { strength: 'decided', at: 0, word: verb } }
  if (/^(?:要求|号召)$/.test(verb)) return { mood: 'plan', modal: { strength: 'must', at: 0, word: verb } }
  return { mood: undefined, modal: undefined }
}

function cutClauses(reading: Reading, { span }: Finding<SpeechValue>): Stretch[] {
  const cut: Stretch[] = []
  for (const sentence of reading.sentences) {
    if (sentence.span[1] <= span[0]) continue
    if (sentence.span[0] >= span[1]) break
    for (const clause of sentence.clauses) {
      const start = Math.max(clause.span[0], span[0])
      const end = Math.min(clause.span[1], span[1])
      if (start < end) cut.push(trim(reading.text, start, end))
    }
  }
  return cut.filter(({ text }) => text !== '')
}

function trim(text: string, start: number, end: number): Stretch {
  const number = NUMBER.exec(text.slice(start, end))?.[0].length ?? 0
  let from = start + number
  let to = end
  while (from < to && /[\s，：；。“]/.test(text.charAt(from)) && !(text.charAt(from) === '“')) from++
  while (to > from && /[\s，：；。！？—]/.test(text.charAt(to - 1))) to--
  return { text: text.slice(from, to), span: [from, to] }
}

function assess(cut: Stretch[], frame: Frame): Clause[] {
  const base = baseMood(cut, frame)
  let modal = frame.modal
  let planned = base === 'plan'
  return cut.map((stretch, index) => {
    const own = isClaim(stretch.text) ? undefined : modalOf(stretch.text)
    if (own) {
      modal = own
      planned = true
    }
    const mood = own
      ? 'plan'
      : planned && !isClaim(stretch.text)
        ? 'plan'
        : leadsTo(cut, index)
          ? 'plan'
          : base === 'plan'
            ? 'claim'
            : base
    return { ...stretch, mood, own, modal }
  })
}

/** Whether a clause without a modal is the topic or the circumstance of the plan that follows it: 推进改革，要稳中求进. */
function leadsTo(cut: readonly Stretch[], index: number): boolean {
  const here = cut[index]?.text ?? ''
  const next = cut[index + 1]?.text ?? ''
  if (isClaim(here) || PAST.test(here)) return false
  return (beginsWithAction(here) || beginsWithPhrase(here)) && !isClaim(next) && modalOf(next) !== undefined
}

/** The mood of the clauses that have no modal and none before them in the sentence. */
function baseMood(cut: readonly Stretch[], frame: Frame): Mood {
  const words = cut.map(({ text }) => text)
  const first = words.find((text) => !/^.{0,6}$/.test(text) || beginsWithAction(text)) ?? words[0] ?? ''
  if (PAST_OPENING.test(words[0] ?? '')) return 'report'
  if (STANCE.test(first)) return 'plan'
  if (words.some((text) => isClaim(text) && modalOf(text) === undefined) && !words.some((text) => modalOf(text)))
    return 'claim'
  if (frame.mood === 'report') return 'report'
  if (words.some((text) => PAST.test(text)) && !words.some((text) => modalOf(text))) return 'report'
  if (beginsWithAction(first)) return 'plan'
  if (beginsWithPhrase(first) && frame.mood === 'plan') return 'plan'
  if (
    frame.modal &&
    frame.mood === 'plan' &&
    (frame.modal.strength === 'propose' || frame.modal.strength === 'decided')
  )
    return 'plan'
  return 'claim'
}

function isClaim(text: string): boolean {
  return CLAIM.test(text) && !SAYS_CLEARLY.test(text)
}

function frameAfter(clauses: readonly Clause[], frame: Frame): Frame {
  const last = clauses.findLast(({ own }) => own)?.own
  if (last) return { mood: 'plan', modal: last }
  const mood = clauses.find((clause) => clause.mood !== 'claim')?.mood
  if (mood === 'report' && frame.mood === undefined && !PAST_OPENING.test(clauses[0]?.text ?? '')) return frame
  return mood ? { mood, modal: mood === 'plan' ? frame.modal : undefined } : frame
}
