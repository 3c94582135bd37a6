import { Bench } from 'tinybench'
import type { Item } from '#feeds/channel.ts'
import { bars } from '../shared/graph.ts'
import type { Report } from '../shared/report.ts'
import { events, fullItems, ours, unread } from './items.ts'
import { atomByFeedsmith, calendarAlone, feedOf, jsonByFeedsmith, rssByFeedsmith } from './peers.ts'

interface Way {
  document: string
  by: string
  make: () => string
}

/** Items to documents: ours, which cleans and escapes what articles say, beside libraries alone on the same items. */
export async function rendering(): Promise<Report> {
  const ways = waysOf(fullItems(), events())
  const bench = new Bench({ time: 1200, warmupTime: 400 })
  for (const { document, by, make } of ways) bench.add(`${document}: ${by}`, make)
  await bench.run()
  const rows = bench.tasks.map(({ name, result }, at) => {
    if (result.state !== 'completed') throw new Error(`${name} did not complete.`, { cause: result })
    const { document, by, make } = ways[at] as Way
    const { p50, p99 } = result.latency
    return { name, document, by, p50, p99, kb: Buffer.byteLength(make()) / 1024 }
  })
  return {
    title: 'Rendering',
    about:
      'Fifty meetings with their whole content (24 participants, 12 commitments and 6 results each) as RSS, Atom and JSON Feed, and five hundred as events of a calendar, on one core. Ours makes sure that what articles say is valid in the document and adds links, categories and archives; the libraries are given the finished items and write them as they are.',
    tables: [
      {
        title: 'Time of one document',
        note: '“With records” is what is sent: a JSON Feed carries each record whole, which no library writes.',
        columns: [
          { name: 'document' },
          { name: 'by' },
          { name: 'p50 ms', digits: 2 },
          { name: 'p99 ms', digits: 2 },
          { name: 'KB' },
        ],
        rows: rows.map(({ document, by, p50, p99, kb }) => [document, by, p50, p99, kb]),
      },
    ],
    graphs: [
      bars({
        name: 'rendering',
        title: 'Milliseconds to render one document',
        digits: 2,
        bars: rows.map(({ name, by, p50 }) => ({ name, value: p50, isOurs: by === OURS })),
      }),
    ],
  }
}

const OURS = 'huixun'

function waysOf(items: readonly Item[], calendar: readonly Item[]): Way[] {
  const bare = items.map(({ record: _, ...item }) => item)
  return [
    { document: 'RSS, 50 items', by: OURS, make: () => ours('rss', items) },
    { document: 'RSS, 50 items', by: 'feed', make: () => feedOf(items).rss2() },
    { document: 'RSS, 50 items', by: 'feedsmith', make: () => rssByFeedsmith(items) },
    { document: 'Atom, 50 items', by: OURS, make: () => ours('atom', items) },
    { document: 'Atom, 50 items', by: 'feed', make: () => feedOf(items).atom1() },
    { document: 'Atom, 50 items', by: 'feedsmith', make: () => atomByFeedsmith(items) },
    { document: 'JSON Feed, 50 items', by: OURS, make: () => ours('json', bare) },
    { document: 'JSON Feed, 50 items', by: 'feed', make: () => feedOf(items).json1() },
    { document: 'JSON Feed, 50 items', by: 'feedsmith', make: () => JSON.stringify(jsonByFeedsmith(items)) },
    { document: 'JSON Feed with records', by: OURS, make: () => ours('json', items.map(unread)) },
    { document: 'calendar, 500 events', by: OURS, make: () => ours('ics', calendar) },
    { document: 'calendar, 500 events', by: 'ical-generator', make: () => calendarAlone(calendar) },
  ]
}
