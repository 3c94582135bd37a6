import * as z from 'zod'

/** How a source says what is new: a channel page with links, a feed of any format, or a sitemap. */
export const SOURCE_KINDS = ['listing', 'feed', 'sitemap'] as const

const MINUTE_MS = 60_000

const Pattern = z.string().max(500).refine(isPattern, 'is no regular expression')
const Selector = z.string().min(1).max(300)
const Address = z.string().max(1000).refine(isAddress, 'is no address of http or https')

/** One entry of the sources file. */
export const Source = z.strictObject({
  /** Stands in the keys of what is fetched: never to be given to another source. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'may have small letters, digits and hyphens'),
  name: z.string().min(1).max(100),
  /** GB/T 2260 code of the place that the source is at home in; 100000 for the whole country. */
  home: z.string().regex(/^\d{6}$/, 'is no code of six digits'),
  kind: z.enum(SOURCE_KINDS),
  /** Of the page that lists what is new. `{yyyy}`, `{MM}` and `{dd}` stand for the day, for digital papers. */
  url: Address,
  /** How often it is asked, as an ISO duration of at least five minutes: `PT30M`, `P1D`. */
  every: z
    .string()
    .refine((every) => (durationMs(every) ?? 0) >= 5 * MINUTE_MS, 'is no duration of five minutes or more'),
  /** Of the articles that it lists, those whose address or headline one of these patterns finds. */
  include: z.array(Pattern).min(1).optional(),
  /** Without those whose address or headline one of these patterns finds. */
  exclude: z.array(Pattern).min(1).optional(),
  /** Of its listing and its articles, where neither header nor page says it. */
  charset: z
    .string()
    .regex(/^[\w-]{1,30}$/)
    .optional(),
  /** CSS, where the finder does not see by itself: what holds one article each, the link in it, its date, the next page. */
  selectors: z
    .strictObject({
      item: Selector.optional(),
      link: Selector.optional(),
      date: Selector.optional(),
      next: Selector.optional(),
    })
    .optional(),
  /** Articles downloaded in one go. The rest follows in the next. */
  maxPerRun: z.int().min(1).max(500).default(30),
  /** Pages of the listing that are read the first time, of each at most the first hundred articles. */
  backfill: z.int().min(1).max(100).default(1),
})

/** The sources file: what is followed, in the order in which readers see it. */
export const Sources = z.array(Source).superRefine((sources, context) => {
  const seen = new Set<string>()
  for (const [index, { id }] of sources.entries()) {
    if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: `stands there twice: ${id}` })
    seen.add(id)
  }
})

export type Source = z.infer<typeof Source>

/** Milliseconds of an ISO duration of days, hours and minutes; `undefined` where it is none. */
export function durationMs(duration: string): number | undefined {
  const found = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?$/.exec(duration)
  if (!found || !/\d/.test(duration)) return undefined
  const [days, hours, minutes] = found.slice(1).map((number) => Number(number ?? 0)) as [number, number, number]
  return ((days * 24 + hours) * 60 + minutes) * MINUTE_MS
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') !== undefined
  } catch {
    return false
  }
}

function isAddress(url: string): boolean {
  return /^https?:\/\/[^/{]{1,250}/i.test(url) && URL.canParse(url)
}
