import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Outcome } from '#model/entry.ts'

/** What functions write to standard output and error, line by line. */
let written: string[]

beforeEach(() => {
  written = []
  vi.resetModules()
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'INFO')
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false')
  vi.stubEnv('POWERTOOLS_METRICS_NAMESPACE', 'Huixun/test')
  vi.stubEnv('POWERTOOLS_SERVICE_NAME', 'parse')
  const keep = (chunk: unknown) => Boolean(written.push(...String(chunk).split('\n').filter(Boolean)))
  vi.spyOn(process.stdout, 'write').mockImplementation(keep)
  vi.spyOn(process.stderr, 'write').mockImplementation(keep)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const PARSED: Outcome = {
  state: 'parsed',
  key: 'fetched/jiangzhou/0123',
  etag: 'e',
  articleId: 'a-1',
  title: '江州市政府召开第五次常务会议',
  meetings: [{ id: 'm-1', title: '江州市政府第五次常务会议' }],
  warnings: [{ code: 'no-date', message: '这里可能有原文' }],
  at: '2026-01-05T08:00:00.000Z',
}

test('an article is named by its ids, its source and counts', async () => {
  const { noteOutcome } = await import('#functions/notes.ts')
  noteOutcome(PARSED.key, PARSED)
  expect(JSON.parse(written[0] ?? '')).toMatchObject({
    level: 'INFO',
    service: 'parse',
    message: 'An article was read.',
    key: PARSED.key,
    sourceId: 'jiangzhou',
    articleId: 'a-1',
    meetings: ['m-1'],
    warnings: ['no-date'],
  })
})

test('an object of no source has none', async () => {
  const { noteOutcome } = await import('#functions/notes.ts')
  noteOutcome('uploads/a/b.txt', {
    state: 'rejected',
    key: 'uploads/a/b.txt',
    etag: 'e',
    code: 'empty',
    message: '',
    at: '',
  })
  expect(JSON.parse(written[0] ?? '')).toMatchObject({ level: 'WARN', key: 'uploads/a/b.txt', code: 'empty' })
  expect(written[0]).not.toContain('sourceId')
})

test('no words of an article are in the log, not even in what the reader broke on', async () => {
  const { noteFault, noteOutcome } = await import('#functions/notes.ts')
  noteOutcome(PARSED.key, PARSED)
  noteFault(PARSED.key, faultWith('{"标题": 江州市政府'))
  expect(written).toHaveLength(2)
  expect(JSON.parse(written[1] ?? '')).toMatchObject({ level: 'ERROR', fault: 'SyntaxError', sourceId: 'jiangzhou' })
  expect(JSON.parse(written[1] ?? '').at.join()).toContain('notes.test.ts')
  expect(written.join('')).not.toMatch(/\p{Script=Han}/u)
})

test('counts come out once, for the alarms', async () => {
  const { countOut, noteFault, noteOutcome } = await import('#functions/notes.ts')
  noteOutcome(PARSED.key, PARSED)
  noteOutcome(PARSED.key, { ...PARSED, meetings: [] })
  noteOutcome('uploads/x', undefined)
  noteFault('uploads/x', 'a string')
  countOut()
  countOut()
  const counts = written.filter((line) => line.includes('CloudWatchMetrics')).map((line) => JSON.parse(line))
  expect(counts).toHaveLength(1)
  expect(counts[0]).toMatchObject({
    service: 'parse',
    Articles: [1, 1],
    Meetings: 1,
    NoMeeting: 1,
    Removed: 1,
    ReaderFaults: 1,
  })
  expect(counts[0]._aws.CloudWatchMetrics[0]).toMatchObject({ Namespace: 'Huixun/test', Dimensions: [['service']] })
})

function faultWith(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}
