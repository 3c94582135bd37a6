import type { Agreement, Span } from '#model/record.ts'
import { titledIn } from '../documents/titles.ts'
import type { EventValue, Finding, Ground } from '../findings.ts'
import type { Reading, Sentence } from '../reading.ts'
import { AGREEMENT_NOUNS, NOT_SIGNED_HERE } from './lexicon.ts'

const SIGNED = /(?:签署|签订|签下|共同签署|达成并签署)(?:了)?/g
const NOT_HERE = new RegExp(`(?:${NOT_SIGNED_HERE})[^，。]{0,10}$|\\d{4}年[^，。]{0,12}$`)
const PHRASE = new RegExp(`^[^，。；：《》]{0,60}?(?:${AGREEMENT_NOUNS})(?![^，。；]{0,12}(?:签约|签字|签署)仪式)`)
const LIST = /^[^《。；，]{0,24}(?:《[^。\n]{1,200}?》(?:（[^（）]{1,24}）)?(?:、|和|以及|及)?){1,20}/
const SPOKEN = /(?:指出|强调|要求|表示|认为|提出|希望|说)[，：]/
const SIDES =
  /(?<one>[^，。；：、]{2,24}?)(?:与|和|(?<!共)同)(?<other>[^，。；：、]{2,24}?)(?:共同|分别|正式|现场|代表双方|在[^，。]{1,16})?$/

/** What was signed at the meeting: one entry a title, in order of place; an agreement without a name takes the text's phrase where no named one stands. */
export function findAgreements(reading: Reading, _ground: Ground, event: Finding<EventValue>): Finding<Agreement>[] {
  const [start, end] = event.span
  const signings = reading.sentences
    .filter(({ span }) => span[0] >= start && span[1] <= end)
    .flatMap((sentence) => signingsIn(reading, sentence))
  const named = signings.filter(({ titled }) => titled)
  const chosen = named.length > 0 ? named : signings
  return distinct(chosen.map(({ finding }) => finding))
}

interface Signing {
  titled: boolean
  finding: Finding<Agreement>
}

function signingsIn(reading: Reading, sentence: Sentence): Signing[] {
  return [...sentence.text.matchAll(SIGNED)].flatMap((match) => {
    const before = sentence.text.slice(0, match.index)
    const clause = /[^，；：]*$/.exec(before)?.[0] ?? ''
    const after = sentence.text.slice(match.index + match[0].length)
    if (NOT_HERE.test(clause) || SPOKEN.test(before) || /^(?:的|仪式|命令|主席令|国务院令)/.test(after)) return []
    const from = sentence.span[0] + match.index + match[0].length
    const parties = partiesOf(clause)
    const list = LIST.exec(after)
    if (list) {
      return titledIn(reading.text, [from, from + list[0].length]).map((span) =>
        signing(reading, span, parties, 'signed-title'),
      )
    }
    const phrase = PHRASE.exec(after)
    return phrase ? [signing(reading, [from, from + phrase[0].length], parties, 'signed-phrase')] : []
  })
}

function signing({ article }: Reading, span: Span, parties: string[], rule: string): Signing {
  const title = article.text.slice(...span)
  return { titled: rule === 'signed-title', finding: { value: { title, parties, span }, span, rule } }
}

/** Who signed with whom, where the clause says so: 甲与乙签署. */
function partiesOf(clause: string): string[] {
  const sides = SIDES.exec(
    clause.replace(/^.{0,20}(?:见证下|期间|会上|会后|现场)/, '').replace(/(?:出席)?并$/, ''),
  )?.groups
  return sides ? [sides.one as string, sides.other as string] : []
}

function distinct(findings: readonly Finding<Agreement>[]): Finding<Agreement>[] {
  return findings.filter((one, at) => findings.findIndex(({ value }) => value.title === one.value.title) === at)
}
