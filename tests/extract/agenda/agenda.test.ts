import { AGENDAS, NO_AGENDA } from '#extract/agenda/corpus.ts'
import { findAgenda } from '#extract/agenda/find.ts'
import { runDealings } from '../dealings.ts'

runDealings(findAgenda, ({ action, text }) => [action, text], AGENDAS, NO_AGENDA)
