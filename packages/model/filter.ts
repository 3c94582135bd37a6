import * as z from 'zod'
import { LEDGER_STATUSES } from './ledger.ts'
import { CATEGORIES, codes, KINDS } from './vocabulary.ts'

const Value = z.string().trim().min(1).max(200)

/** What a list of meetings or commitments may be narrowed to. Every field given must fit. */
export const Filter = z
  .object({
    /** Series id. */
    series: Value,
    /** GB/T 2260 code, with every division that lies in it; or ISO 3166-1 alpha-2, for a country. */
    place: z.string().regex(/^(?:\d{6}|[A-Z]{2})$/),
    /** Body id. */
    body: Value,
    /** Person id; a name alone stands for everybody of that name. */
    person: Value,
    project: Value,
    kind: z.enum(codes(KINDS)),
    topic: z.enum(codes(CATEGORIES)),
    outlet: Value,
    /** What became of a commitment; of meetings, that one of theirs is so. */
    status: z.enum(codes(LEDGER_STATUSES)),
    /** Words that must all stand in titles, names, documents or statements; two characters are a word. */
    q: Value,
  })
  .partial()

export type Filter = z.infer<typeof Filter>

/** What entries are listed by. */
export type Facet = Exclude<keyof Filter, 'q'>

/** Characters of a value that count. */
const LONGEST_VALUE = 80

/** A facet with its value as an entry is listed under it: `project:成渝中线高铁`. Width, case and spaces don't count. */
export function facet(name: Facet, value: string): string {
  const plain = value.toWellFormed().normalize('NFKC').replace(/\s+/g, '')
  const folded = name === 'place' ? plain : plain.toLowerCase()
  return `${name}:${folded.slice(0, LONGEST_VALUE).toWellFormed()}`
}
