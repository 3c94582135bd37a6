import { DOCUMENTS, NO_DOCUMENTS } from '#extract/documents/corpus.ts'
import { findDocuments } from '#extract/documents/find.ts'
import { runDealings } from '../dealings.ts'

runDealings(findDocuments, ({ title }) => title, DOCUMENTS, NO_DOCUMENTS)
