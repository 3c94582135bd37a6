import { gzipSync } from 'node:zlib'
import type { PutObjectCommandInput } from '@aws-sdk/client-s3'
import type { Dice } from './dice.ts'

/** An article gone wrong, and what its uploader says of it. */
export interface Mutant {
  name: string
  bytes: Uint8Array
  said: Said
}

/** Of an object, in S3's words. */
export type Said = Pick<PutObjectCommandInput, 'Metadata' | 'ContentType' | 'ContentEncoding'>

type Bytes = Uint8Array
type Mutation = (page: Bytes, dice: Dice) => Bytes

const MEGABYTE = 1024 * 1024
export const SCRIPT = '<script>alert("torture")</script>'
const HANDLER = '<img src=x onerror=alert("torture")>'
const MARKUP = [
  SCRIPT,
  HANDLER,
  ']]>',
  '<![CDATA[',
  '--><svg/onload=alert(1)>',
  '"><iframe srcdoc="<script>1</script>">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '&amp;lt;script&amp;gt;',
  '&#x202e;&#0;&#xD800;&#1114112;&NotAnEntity;&amp',
  '</title></textarea></style>',
  '<a href="javascript:alert(1)">会议</a>',
  '{{7*7}}#{7*7}<%= 7 %>',
  '\r\nBEGIN:VEVENT\r\n',
  "=cmd|' /C calc'!A0",
]
const CONTROLS = [
  '\u0000',
  '\u0008',
  '\u000b',
  '\u001b[31m',
  '\u0085',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ufffe',
  '\u2028',
]
const CHARSETS = [
  'utf-7',
  'iso-2022-jp',
  'utf-16le',
  'big5',
  'shift_jis',
  'gb2312',
  'x-user-defined',
  'nonsense',
  'iso-8859-1',
]
const HEADS: readonly Bytes[] = [
  Buffer.from('%PDF-1.7\n'),
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  Buffer.from('GIF89a/*'),
  Buffer.from('PK\u0003\u0004', 'latin1'),
  Buffer.from([0xef, 0xbb, 0xbf]),
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0x1f, 0x8b, 0x08]),
  Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
]

const MUTATIONS: Record<string, Mutation> = {
  'cut short': (page, dice) => page.subarray(0, dice.below(page.length)),
  'bytes turned': (page, dice) => changed(page, 1 + dice.below(30), dice, () => dice.below(256)),
  'bytes out of range': (page, dice) => changed(page, 1 + dice.below(30), dice, () => 0x80 + dice.below(128)),
  'a piece twice': (page, dice) => {
    const [from, to] = piece(page, dice)
    return joined(page.subarray(0, to), page.subarray(from))
  },
  'a piece missing': (page, dice) => {
    const [from, to] = piece(page, dice)
    return joined(page.subarray(0, from), page.subarray(to))
  },
  'another charset said': (page, dice) =>
    Buffer.from(latin(page).replace(/charset=["']?[\w-]+/gi, `charset=${dice.pick(CHARSETS)}`), 'latin1'),
  'two charsets said': (page, dice) => joined(Buffer.from(`<meta charset=${dice.pick(CHARSETS)}>`), page),
  'markup in words': (page, dice) => amongWords(page, dice, MARKUP),
  'markup in each title': (page, dice) =>
    Buffer.from(
      latin(page)
        .replace(/(<(?:title|h1)[^>]{0,200}>)/gi, `$1${escaped(dice.pick(MARKUP)).replaceAll('$', '$$$$')}`)
        .replace(/(content=")/gi, `$1${escaped(dice.pick(MARKUP)).replaceAll('$', '$$$$')}`),
      'latin1',
    ),
  'controls in words': (page, dice) => amongWords(page, dice, CONTROLS),
  'lone surrogates': (page, dice) => amongWords(page, dice, ['&#xD83D;', '&#56832;', '\\ud83d']),
  'surrogates in bytes': (page, dice) => inserted(page, dice, Buffer.from([0xed, 0xa0, 0xbd])),
  'nested tags': (page, dice) => inserted(page, dice, Buffer.from('<div><span><b>'.repeat(1 + dice.below(20_000)))),
  'tables that never close': (page, dice) =>
    inserted(page, dice, Buffer.from('<table><tr><td>'.repeat(1 + dice.below(5000)))),
  'one tag over and over': (page, dice) => inserted(page, dice, Buffer.from('<br>'.repeat(1 + dice.below(100_000)))),
  'entities over and over': (page, dice) =>
    inserted(page, dice, Buffer.from('&amp;amp;'.repeat(1 + dice.below(30_000)))),
  'another kind of file': (page, dice) => joined(dice.pick(HEADS), page),
  'another kind of file within': (page, dice) => inserted(page, dice, dice.pick(HEADS)),
  compressed: (page) => gzipSync(page),
  backwards: (page) => page.toReversed(),
  wide: (page) => Buffer.from(Buffer.from(page).toString('utf8'), 'utf16le'),
  'two in one': (page) => joined(page, page),
  noise: (page, dice) => Uint8Array.from({ length: dice.below(page.length) }, () => dice.below(256)),
}

/** Each as large as an article may be, and so some in a hundred. */
const GIANTS: Record<string, Mutation> = {
  'five megabytes of one tag': (page) => filled(page, '<b>'),
  'five megabytes of one character': (page) => filled(page, '会'),
  'a bomb of zeros': () => gzipSync(Buffer.alloc(64 * MEGABYTE)),
  'more than an article may have': (page) => joined(page, Buffer.alloc(5 * MEGABYTE, ' ')),
}
const GIANT = 0.01

const METADATA: readonly Record<string, string>[] = [
  {},
  {},
  { url: 'javascript:alert(1)', published: 'yesterday', home: '../../etc' },
  { url: 'https://news.example/"><script>alert(1)</script>', published: '2025-02-30', home: '999999' },
  { url: "https://news.example/'onmouseover=alert(1)", published: '2025-03-18T20:00:00+08:00', home: '510000' },
  { url: `https://news.example/${'a'.repeat(1500)}` },
]

const TYPES = [
  undefined,
  'text/html',
  'text/html; charset=utf-8',
  'text/plain; charset=gbk',
  'text/html; charset=utf-7',
  'text/html;charset="utf-16le',
  'image/svg+xml',
  'application/pdf',
  `text/${'x'.repeat(500)}`,
]
const ENCODINGS = [undefined, undefined, undefined, undefined, 'gzip', 'br', 'gzip, gzip, gzip', 'nonsense']

/** A page with one to three things done to it. */
export function mutate(page: Bytes, dice: Dice): Mutant {
  const [Metadata, ContentType, ContentEncoding] = [dice.pick(METADATA), dice.pick(TYPES), dice.pick(ENCODINGS)]
  const said = { Metadata, ContentType, ContentEncoding }
  if (dice.next() < GIANT) {
    const name = dice.pick(Object.keys(GIANTS))
    return { name, said, bytes: (GIANTS[name] as Mutation)(page, dice) }
  }
  const names = Array.from({ length: 1 + dice.below(3) }, () => dice.pick(Object.keys(MUTATIONS)))
  const bytes = names.reduce((before, name) => (MUTATIONS[name] as Mutation)(before, dice), page)
  return { name: names.join(', '), said, bytes }
}

function changed(page: Bytes, count: number, dice: Dice, byte: () => number): Bytes {
  const copy = Uint8Array.from(page)
  for (let number = 0; number < count; number++) copy[dice.below(copy.length)] = byte()
  return copy
}

function piece(page: Bytes, dice: Dice): [number, number] {
  const from = dice.below(page.length)
  return [from, Math.min(page.length, from + dice.below(2000))]
}

function inserted(page: Bytes, dice: Dice, what: Bytes): Bytes {
  const at = dice.below(page.length)
  return joined(page.subarray(0, at), what, page.subarray(at))
}

/** Something after some of the punctuation of the text, in the page's own encoding where that is UTF-8. */
function amongWords(page: Bytes, dice: Dice, what: readonly string[]): Bytes {
  const text = Buffer.from(page).toString('utf8')
  return Buffer.from(text.replace(/[，。、]/g, (mark) => (dice.next() < 0.3 ? mark + dice.pick(what) : mark)))
}

/** ASCII that means the same in every encoding, as a page would have it that means no harm. */
function escaped(markup: string): string {
  return markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function filled(page: Bytes, unit: string): Bytes {
  const half = Math.floor(page.length / 2)
  const room = 5 * MEGABYTE - page.length
  const filling = Buffer.from(unit.repeat(Math.max(0, Math.floor(room / Buffer.byteLength(unit)))))
  return joined(page.subarray(0, half), filling, page.subarray(half))
}

function latin(page: Bytes): string {
  return Buffer.from(page).toString('latin1')
}

function joined(...parts: Bytes[]): Bytes {
  return new Uint8Array(Buffer.concat(parts))
}
