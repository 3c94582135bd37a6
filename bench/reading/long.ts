import type { Page } from './pages.ts'

/** A page of about so many bytes: one meeting, of which paragraph after paragraph tells. */
export function longPage(size: number): Page {
  const paragraphs: string[] = []
  for (let length = 0; length < size; length += Buffer.byteLength(paragraphs.at(-1) as string)) {
    const count = paragraphs.length + 20
    paragraphs.push(
      `<p>会议指出，要加快建设第${count}期综合交通枢纽，力争到2027年新增国际航线${count}条。市长张明、副市长李维安出席会议并讲话。</p>`,
    )
  }
  const html = `<meta charset="utf-8"><title>全市交通工作会议召开</title><div class="article"><p>3月1日，全市交通工作会议召开。</p>${paragraphs.join('')}</div>`
  return { name: `${size}`, bytes: Buffer.from(html), html }
}
