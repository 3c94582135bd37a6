import { ENCOUNTERS } from '#extract/meetings/encounters.ts'
import { NAMED_MEETINGS } from '#extract/meetings/rules.ts'
import { runExamples } from '../corpora.ts'

runExamples([...NAMED_MEETINGS, ...ENCOUNTERS], (example) => example)
