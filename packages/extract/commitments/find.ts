import type { Commitment, Span } from '#model/record.ts'
import type { EventValue, Finding, Ground, SpeechValue } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { INSTRUCTION } from '../speech/find.ts'
import { within } from '../speech/places.ts'
import { type Clause, statementsOf } from '../speech/statements.ts'
import { ALL, actorOf, agreedBy, countriesOf, isCharged, ownActorOf, type Side } from './actor.ts'
import { orderOfBusiness } from './business.ts'
import { categoriesOf } from './categories.ts'
import { cutPledges, type Pledge } from './cut.ts'
import { projectsIn } from './projects.ts'
import { withoutRepeats } from './repeats.ts'
import { strengthOf } from './strength.ts'
import { tornAt, wholeOf } from './torn.ts'
import { whenOf } from './when.ts'

/**
 * What somebody will, must or should do after the meeting, one clause that can be followed up each, in order of place.
 * Nobody's who only sent word to the meeting; what is demanded twice counts once, in its fuller wording.
 */
export function findCommitments(
  reading: Reading,
  ground: Ground,
  speeches: Finding<SpeechValue>[],
  event: Finding<EventValue>,
): Finding<Omit<Commitment, 'id'>>[] {
  const spoken = speeches.filter(({ span, value }) => inside(span, event.span) && value.verb !== INSTRUCTION)
  const statements = statementsOf(reading, spoken)
  const side: Side = { reading, ground, hosts: event.value.hosts, countries: countriesOf(ground, statements) }
  const found: Finding<Omit<Commitment, 'id'>>[] = []
  const torn = tornAt(reading.text)
  const since = event.value.date.start ?? reading.article.publishedAt?.slice(0, 10) ?? null
  const isBusiness = orderOfBusiness(reading, event)
  let actor = ALL
  for (const statement of statements) {
    const { speech, clauses } = statement
    if (speech.rule !== 'goes-on') actor = agreedBy(reading.text, speech.span[0])
    const actors = new Map<Clause, string>()
    for (const clause of clauses) {
      actor = actorOf(side, speech.value.speaker, clause, actor)
      const own = ownActorOf(side, clause)
      // whom a verb of demanding is put to: 要求各乡镇建立台账，加密巡查
      if (own && clause === clauses[0] && speech.value.verb !== '' && !isCharged(clause)) actor = own
      actors.set(clause, own ?? actor)
    }
    for (const cut of cutPledges(statement)) {
      const pledge = wholeOf(cut, torn)
      if (!pledge || isBusiness(pledge.span)) continue
      const who = actors.get(pledge.action) ?? ALL
      found.push({
        value: describe(reading, ground, speech, pledge, who, since),
        span: pledge.span,
        rule: ruleOf(pledge),
      })
    }
  }
  return withoutRepeats(found)
}

function describe(
  reading: Reading,
  ground: Ground,
  speech: Finding<SpeechValue>,
  pledge: Pledge,
  actor: string,
  since: string | null,
): Omit<Commitment, 'id'> {
  const { span } = pledge
  const words = reading.text.slice(...span)
  return {
    text: reading.article.text.slice(...span),
    actor,
    speaker: speech.value.speaker,
    strength: strengthOf(pledge),
    categories: categoriesOf(words),
    ...whenOf(reading.text, ground.dates, pledge, speech.span, since),
    targets: within(ground.figures, span)
      .filter((figure) => inside(figure.span, span) && isQuantity(reading.text, figure.span))
      .map((figure) => figure.value),
    projects: projectsIn(words),
    span,
  }
}

/** No anniversary, no ordinal, and no count of reports or slogans: 70周年, 第3批, “三个”. */
function isQuantity(text: string, [from, to]: Span): boolean {
  const unit = text.slice(to - 1, to + 1)
  return !/^周年?/.test(unit) && !/[第“]/.test(text.charAt(from - 1)) && !/^(?:”|《|“)/.test(text.slice(to, to + 1))
}

function ruleOf({ action }: Pledge): string {
  return action.modal ? `modal-${action.modal.strength}` : 'bare-verb'
}

function inside(inner: readonly [number, number], outer: readonly [number, number]): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1]
}
