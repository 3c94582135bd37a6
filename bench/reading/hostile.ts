import type { Page } from './pages.ts'

/** Enough of an article that the rules have something to read beside what is hostile. */
const MEETING = [
  '3月1日，市政府召开常务会议，市长张明主持会议并讲话。',
  '会议听取了全市春耕备耕情况汇报，审议了《城市更新三年行动方案》。',
  '会议指出，要加快老旧小区改造，力争年内完成一百个小区的雨污分流。',
  '张明强调，各区县要压实责任，把工期倒排到周，确保项目按时交付。',
].join('')
const PAGE_HEAD = '<!doctype html><meta charset="utf-8"><title>市政府召开常务会议</title><h1>市政府召开常务会议</h1>'

/** Inputs made to be slow, each near the size given in bytes. */
export function hostilePages(size: number): Page[] {
  const repeat = (words: string) => words.repeat(Math.max(1, Math.floor(size / Buffer.byteLength(words))))
  return [
    page('nested tags', '<div>'.repeat(Math.min(100_000, size / 5)) + MEETING),
    page('one tag over and over', repeat('<b>会</b>')),
    page('commas', text(`${MEETING}${repeat('，')}`)),
    page('one endless paragraph', text(repeat(MEETING))),
    page('endless digits', text(`${MEETING}${repeat('1')}`)),
    page('a list of names without end', text(`${MEETING}出席会议的有${repeat('王明、')}李维安。`)),
    page('posts without end', text(`${MEETING}${repeat('党委副书记、')}王明出席会议。`)),
    page('quotation marks that never close', text(`${MEETING}${repeat('“《')}`)),
    page('brackets in brackets', text(`${MEETING}审议《${repeat('（')}草案》。`)),
    page('meeting names without end', text(repeat('全市工作会议推进会座谈会'))),
    page('dates without end', text(`${MEETING}${repeat('3月1日至')}`)),
    page('one surname over and over', text(`${MEETING}${repeat('王')}`)),
    page('paragraphs of one character', text(`${MEETING}\n${repeat('要\n')}`)),
    page('attributes without end', `<div ${repeat('a="b" ')}>${MEETING}</div>`),
    page('entities', text(`${MEETING}${repeat('&amp;')}`)),
  ]
}

function text(words: string): string {
  return words
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')
}

function page(name: string, body: string): Page {
  const html = `${PAGE_HEAD}<div class="article">${body}</div>`
  return { name, bytes: Buffer.from(html), html }
}
