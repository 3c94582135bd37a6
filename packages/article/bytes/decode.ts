import { Refusal } from '#model/refusal.ts'
import { FREQUENT } from './frequent.ts'

/** How much of the bytes the tests of an encoding look at. */
const SAMPLE = 256 * 1024
/** Of a hundred characters that are no ASCII, how many may be broken: crawlers cut pages in the middle of a character. */
const BROKEN_PER_CENT = 2
/** A label is believed unless another encoding makes clearly better Chinese of the bytes. */
const LABEL_BONUS = 0.1

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

const LABELS: readonly [RegExp, Encoding][] = [
  [/^utf-?8$/i, 'utf-8'],
  [/^(?:gb2312|gbk|gb_?18030|gb_2312-80|x-gbk|cp936|euc-cn|hz-gb-2312)$/i, 'gb18030'],
  [/^(?:big5|big5-hkscs|cn-big5|x-x-big5|cp950)$/i, 'big5'],
  [/^(?:utf-16|utf-16le|unicode|ucs-2)$/i, 'utf-16le'],
  [/^utf-16be$/i, 'utf-16be'],
]

/**
 * The text of a page in any encoding that Chinese sites use. A byte order mark settles it; bytes that are valid UTF-8
 * are UTF-8 whatever a label says; else the encoding that makes Chinese of the bytes, labels (the HTTP header, the
 * page's own `meta`) helping where two would.
 *
 * @throws {Refusal} `undecodable` when no encoding makes text of the bytes.
 */
export function decode(bytes: Uint8Array, contentType: string | undefined): string {
  const marked = byteOrderMark(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const sample = bytes.subarray(0, SAMPLE)
  const wide = wideEncoding(sample)
  if (wide) return new TextDecoder(wide).decode(bytes)
  if (sample.includes(0)) {
    throw new Refusal('unsupported-media', 'The file is binary data; upload the article as HTML or plain text.')
  }
  const narrow = inNarrowEncoding(sample, contentType)
  if (!narrow) {
    throw new Refusal('undecodable', 'The file is in no encoding that Chinese sites use; save it again as UTF-8.')
  }
  return sample.length === bytes.length ? narrow.text : new TextDecoder(narrow.encoding).decode(bytes)
}

function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: every second byte is one of the few that lead Chinese characters, full-width marks or ASCII. */
function wideEncoding(sample: Uint8Array): Encoding | undefined {
  const pairs = Math.min(sample.length >> 1, 4096)
  if (pairs < 8 || !sample.subarray(0, pairs * 2).includes(0)) return undefined
  const leads = [0, 0]
  const zeros = [0, 0]
  for (let i = 0; i < pairs * 2; i++) {
    const byte = sample[i] as number
    const side = i & 1
    if (byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f)) {
      leads[side] = (leads[side] as number) + 1
    }
    if (byte === 0) zeros[side] = (zeros[side] as number) + 1
  }
  const [even, odd] = leads as [number, number]
  const [evenZeros, oddZeros] = zeros as [number, number]
  if (oddZeros > evenZeros && odd > pairs * 0.95) return 'utf-16le'
  if (evenZeros > oddZeros && even > pairs * 0.95) return 'utf-16be'
  return undefined
}

function labelled(sample: Uint8Array, contentType: string | undefined): Encoding | undefined {
  const start = new TextDecoder('latin1').decode(sample.subarray(0, 8192))
  const names = [
    /charset\s{0,5}=\s{0,5}["']?([\w-]{1,30})/i.exec(contentType ?? '')?.[1],
    /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{1,30})/i.exec(start)?.[1],
    /<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w-]{1,30})/i.exec(start)?.[1],
  ]
  for (const name of names) {
    const found = name && LABELS.find(([label]) => label.test(name))
    if (found) return found[1]
  }
  return undefined
}

/** The sample in the encoding of one-byte ASCII and longer characters that fits best; `undefined` where none makes text. */
function inNarrowEncoding(
  sample: Uint8Array,
  contentType: string | undefined,
): { encoding: Encoding; text: string } | undefined {
  const read = (encoding: Encoding) => ({ encoding, text: new TextDecoder(encoding).decode(sample) })
  const isText = ({ text }: { text: string }) => brokenShare(text) <= BROKEN_PER_CENT / 100
  const utf8 = read('utf-8')
  if (isText(utf8)) return utf8
  const label = labelled(sample, contentType)
  const [best] = (['gb18030', 'big5'] as const)
    .map(read)
    .filter(isText)
    .map((fit) => ({ ...fit, score: frequentShare(fit.text) + (fit.encoding === label ? LABEL_BONUS : 0) }))
    .sort((a, b) => b.score - a.score)
  return best && best.score > 0.1 ? best : undefined
}

const BROKEN = /[\x80-\x9f\ue000-\uf8ff\ufffd]/

/** Replacement, private and control characters among those that are no ASCII. */
function brokenShare(text: string): number {
  if (!BROKEN.test(text)) return 0
  let wide = 0
  let broken = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    wide++
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code < 0xa0) broken++
  }
  return wide === 0 ? 0 : broken / wide
}

function frequentShare(text: string): number {
  let wide = 0
  let frequent = 0
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80) continue
    wide++
    if (FREQUENT.has(text[i] as string)) frequent++
  }
  return wide === 0 ? 0 : frequent / wide
}
