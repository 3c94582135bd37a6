import { NO_VISITS, VISITS } from '#extract/visits/corpus.ts'
import { findVisits } from '#extract/visits/find.ts'
import { runDealings } from '../dealings.ts'

runDealings(findVisits, ({ name }) => name, VISITS, NO_VISITS)
