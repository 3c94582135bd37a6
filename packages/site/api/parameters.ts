import * as z from 'zod'
import { FILTER_NAMES, type FilterName } from '#feeds/addresses.ts'
import { Filter } from '#model/filter.ts'
import { LEDGER_STATUSES } from '#model/ledger.ts'
import { CATEGORIES, KINDS } from '#model/vocabulary.ts'
import { inWords } from './meanings/parameters.ts'
import { Failure } from './problem.ts'

/** The most records that one page gives. */
export const MOST_ITEMS = 100

const ITEMS = 20

export const Cursor = z.string().optional().describe('Where to go on: `next` of the page before, as it was given.')

/** What every list takes. */
export const Paging = {
  limit: limitOf({ most: MOST_ITEMS, otherwise: ITEMS }),
  cursor: Cursor,
}

/** How many records an answer gives at most. */
export function limitOf({ most, otherwise }: { most: number; otherwise: number }) {
  return z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(otherwise)
    .describe(`How many records an answer gives at most, 1 to ${most}.`)
}

/** The filters of the lists as the document describes them; `filterOf` reads them. */
export const FILTERS: Record<FilterName, z.ZodType> = {
  ...Filter.shape,
  place: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'A division of China by its six-digit code (GB/T 2260) or its Chinese name, with all that lies in it: `500000`, `成都市`, `四川成都`. A country by its two letters (ISO 3166-1).',
    ),
  series: Filter.shape.series.describe('Id of a series, as `/api/v1/series` lists them.'),
  body: Filter.shape.body.describe('Id of a body that holds meetings, as `/api/v1/bodies` lists them.'),
  person: Filter.shape.person.describe(
    'Id of a person, as `/api/v1/people` lists them; or a name, for all who bear it.',
  ),
  project: Filter.shape.project.describe('Name of a project that a commitment speaks of: `成渝中线高铁`.'),
  kind: Filter.shape.kind.describe(`Kind of meeting, by its code or its Chinese word: ${inWords(KINDS)}.`),
  topic: Filter.shape.topic.describe(
    `Topic of a commitment; of meetings, that one of theirs has it: ${inWords(CATEGORIES)}.`,
  ),
  outlet: Filter.shape.outlet.describe('Name of an outlet that reports it: `重庆日报`.'),
  status: Filter.shape.status.describe(
    `What became of a commitment; of meetings, that one of theirs stands so: ${inWords(LEDGER_STATUSES)}.`,
  ),
  q: Filter.shape.q.describe(
    'Words that must all stand in titles, names, documents or statements. Two characters are a word.',
  ),
}

/**
 * What a request's own parameters say, by the schema that also describes them.
 * @param known names that something else reads
 * @throws Failure for a parameter that there is none of, that is given twice, or that says nothing of its kind
 */
export function readParameters<Schema extends z.ZodObject>(
  schema: Schema,
  search: URLSearchParams,
  known: readonly string[],
): z.output<Schema> {
  const names = [...Object.keys(schema.shape), ...known]
  const given = [...search.keys()]
  if (given.some((name) => !names.includes(name))) {
    const takes = names.length === 0 ? 'This address takes no parameters.' : `This address takes: ${names.join(', ')}.`
    throw new Failure('bad-parameter', `One of the parameters is unknown here. ${takes}`)
  }
  const twice = given.find((name, index) => given.indexOf(name) !== index)
  if (twice !== undefined) throw badParameter(twice, 'is given more than once')
  const own = Object.fromEntries([...search].filter(([name]) => !known.includes(name)))
  const result = schema.safeParse(own)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw badParameter(String(issue?.path[0]), EXPECTED[String(issue?.path[0])]?.(schema) ?? 'has no such value')
}

/** What a parameter must be, in words. */
const EXPECTED: Record<string, (schema: z.ZodObject) => string> = {
  limit: (schema) => `must be a whole number; ${schema.shape.limit?.description}`,
  of: () => 'must be meetings or commitments',
  lang: () => 'must be zh or en',
  q: () => 'must have 1 to 200 characters',
}

function badParameter(parameter: string, what: string): Failure {
  return new Failure('bad-parameter', `The parameter ${parameter} ${what.replace(/\.$/, '')}.`, { parameter })
}

export { FILTER_NAMES }
