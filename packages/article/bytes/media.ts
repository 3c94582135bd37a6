import { Refusal } from '#model/refusal.ts'
import { SIGNATURES, TEXT_SIGNATURES } from './signatures.ts'

/** An article is text: no page of news comes near this size. */
export const MAX_BYTES = 5 * 1024 * 1024

const MARKUP_TAG =
  /<\/?(?:html|head|body|title|meta|link|script|style|div|p|table|tr|td|span|article|section|main|h[1-6]|br|a|ul|li|font|center|img)\b[^<>]{0,500}>/gi
const MARKUP_START = /<!doctype\s{1,20}html|<html[\s>]/i

/**
 * Turns away bytes that hold no text.
 *
 * @throws {Refusal} `empty`, `too-large` or `unsupported-media`.
 */
export function admit(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('empty', 'The file is empty.')
  if (bytes.length > MAX_BYTES) {
    throw new Refusal('too-large', `The file has ${bytes.length} bytes; an article may have ${MAX_BYTES}.`)
  }
  const start = String.fromCharCode(...bytes.subarray(0, 300))
  const known = SIGNATURES.find(({ mark, at }) => start.startsWith(mark, at) && !isProse(mark, bytes))
  if (known) throw unsupported(known.name)
}

/** A mark of two or three letters may begin an honest text: only bytes that no text has make it a file of that kind. */
function isProse(mark: string, bytes: Uint8Array): boolean {
  return /^[A-Z]{2,3}$/i.test(mark) && !bytes.subarray(0, 512).includes(0)
}

/**
 * Whether decoded text is a page of HTML or plain text.
 *
 * @throws {Refusal} `empty` when nothing but space is there, `unsupported-media` for JSON, feeds and other data.
 */
export function mediaOf(text: string, contentType: string | undefined): 'html' | 'text' {
  const start = text.slice(0, 4000).trimStart()
  if (start === '' && text.trim() === '') throw new Refusal('empty', 'The file holds nothing but space.')
  const known = TEXT_SIGNATURES.find(({ begins }) => begins.test(start))
  if (known) throw unsupported(known.name)
  if (isMarkup(text)) return 'html'
  if (/^[[{]/.test(start) && isJson(text)) throw unsupported('JSON data')
  if (/javascript|\bcss\b|\bjson\b/i.test(contentType ?? '')) throw unsupported(`of type ${contentType}`)
  return 'text'
}

function isMarkup(text: string): boolean {
  if (MARKUP_START.test(text.slice(0, 20_000))) return true
  let tags = 0
  for (const _ of text.matchAll(MARKUP_TAG)) if (++tags === 2) return true
  return false
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function unsupported(what: string): Refusal {
  return new Refusal('unsupported-media', `The file is ${what}; upload the article as HTML or plain text.`)
}
