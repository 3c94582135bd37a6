import { AGREEMENTS, NO_AGREEMENTS } from '#extract/agreements/corpus.ts'
import { findAgreements } from '#extract/agreements/find.ts'
import { runDealings } from '../dealings.ts'

runDealings(findAgreements, ({ title, parties }) => [title, parties], AGREEMENTS, NO_AGREEMENTS)
