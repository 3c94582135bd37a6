import type { Progress } from '#model/record.ts'
import type { EventValue, Finding, Ground, SpeechValue } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { within } from '../speech/places.ts'
import { type Clause, statementsOf } from '../speech/statements.ts'
import { isResult } from './rules.ts'

/** Results that were reported as reached, in order of place: by whom, and with the figures that they give. */
export function findProgress(
  reading: Reading,
  ground: Ground,
  speeches: Finding<SpeechValue>[],
  event: Finding<EventValue>,
): Finding<Progress>[] {
  const spoken = speeches.filter(({ span }) => span[0] >= event.span[0] && span[1] <= event.span[1])
  const found: Finding<Progress>[] = []
  for (const { speech, clauses } of statementsOf(reading, spoken)) {
    for (const clause of clauses) {
      if (isResult(clause)) found.push(describe(reading, ground, speech, clause))
    }
  }
  return found
}

function describe(
  reading: Reading,
  ground: Ground,
  { value }: Finding<SpeechValue>,
  { span }: Clause,
): Finding<Progress> {
  const figures = within(ground.figures, span).filter(
    (figure) => figure.span[0] >= span[0] && figure.span[1] <= span[1],
  )
  const progress = {
    text: reading.article.text.slice(...span),
    speaker: value.speaker,
    figures: figures.map((figure) => figure.value),
    span,
  }
  return { value: progress, span, rule: figures.length > 0 ? 'figure' : 'done' }
}
