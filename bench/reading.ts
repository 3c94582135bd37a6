import { performance } from 'node:perf_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import { Bench } from 'tinybench'
import { readArticle } from '#article/read.ts'
import { extract } from '#extract/extract.ts'
import { Refusal } from '#model/refusal.ts'
import { hostilePages } from './hostile.ts'
import { ownPages, type Page, portalPages } from './pages.ts'

const MB = 1024 * 1024
const quiet = new VirtualConsole()

/** HTML to finished records; a page that holds no article costs what it takes to say so. Gives how many characters were read. */
function records({ bytes }: Page): number {
  try {
    const article = readArticle(bytes)
    extract(article)
    return article.text.length
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return 0
  }
}

/** What the peer does: it finds the body alone. */
function bodyAlone({ bytes }: Page): void {
  const dom = new JSDOM(Buffer.from(bytes), { virtualConsole: quiet })
  new Readability(dom.window.document).parse()
  dom.window.close()
}

/** One page a turn of the event loop: jsdom lets go of a window's memory only between turns. */
async function each(pages: readonly Page[], read: (page: Page) => void): Promise<void> {
  for (const page of pages) {
    read(page)
    await nextTurn()
  }
}

async function againstPeer(what: string, pages: Page[]): Promise<void> {
  // both run warm, as in a service that reads thousands of pages: many rules are compiled only after some hundred
  const bench = new Bench({ time: 3000, iterations: 3, warmupTime: 6000, warmupIterations: 1 })
  bench.add('huixun: HTML to records', () => each(pages, records))
  bench.add('readability on jsdom: body alone', () => each(pages, bodyAlone))
  await bench.run()
  const rates = bench.tasks.map((task) => {
    if (task.result.state !== 'completed') throw new Error(`${task.name} did not complete`, { cause: task.result })
    return { name: task.name, rate: (pages.length * 1000) / task.result.latency.p50 }
  })
  console.log(`\n## Reading ${what}\n\n| | pages a second |\n| --- | ---: |`)
  for (const { name, rate } of rates) console.log(`| ${name} | ${rate.toFixed(1)} |`)
  const [ours, peer] = rates
  console.log(`| ratio | ${((ours?.rate ?? 0) / (peer?.rate ?? 1)).toFixed(1)} |`)
}

function growth(): void {
  console.log('\n## Growth: of a text longer than an article, the first part alone is read\n')
  console.log('| size | characters read | seconds | µs a character |\n| ---: | ---: | ---: | ---: |')
  for (const size of [10_000, 100_000, MB / 4, MB, 5 * MB - 4096]) {
    const { read, seconds } = measure(onePage(size))
    const each = ((seconds * 1e6) / read).toFixed(1)
    console.log(`| ${(size / 1024).toFixed(0)} KB | ${read} | ${seconds.toFixed(3)} | ${each} |`)
  }
}

function onePage(size: number): Page {
  const paragraphs: string[] = []
  for (let length = 0; length < size; length += Buffer.byteLength(paragraphs.at(-1) as string)) {
    const count = paragraphs.length + 20
    paragraphs.push(
      `<p>会议指出，要加快建设第${count}期综合交通枢纽，力争到2027年新增国际航线${count}条。市长张明、副市长李维安出席会议并讲话。</p>`,
    )
  }
  const page = `<meta charset="utf-8"><title>全市交通工作会议召开</title><div class="article"><p>3月1日，全市交通工作会议召开。</p>${paragraphs.join('')}</div>`
  return { name: `${size}`, bytes: Buffer.from(page) }
}

function hostile(): void {
  console.log('\n## Hostile input, 1 MB each\n\n| | characters read | seconds a MB |\n| --- | ---: | ---: |')
  for (const page of hostilePages(MB)) {
    const { read, seconds } = measure(page)
    console.log(`| ${page.name} | ${read} | ${((seconds * MB) / page.bytes.length).toFixed(2)} |`)
  }
}

function measure(page: Page): { read: number; seconds: number } {
  const start = performance.now()
  const read = records(page)
  return { read, seconds: (performance.now() - start) / 1000 }
}

await againstPeer('the pages of the project, an article and little else', ownPages())
await againstPeer('the same at the weight of a portal page', portalPages())
growth()
hostile()
