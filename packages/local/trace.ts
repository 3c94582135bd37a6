import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readArticle } from '#article/read.ts'
import type { Composed } from '#extract/compose.ts'
import { derive } from '#extract/extract.ts'
import type { Article, Span } from '#model/record.ts'

/** `npm run trace -- [--home ADCODE] FILE...`: for each field of each meeting the rule, the words, and the candidates that lost. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { home: { type: 'string' }, url: { type: 'string' }, published: { type: 'string' } },
})
if (positionals.length === 0) {
  console.error('usage: npm run trace -- [--url URL] [--published ISO-DATE] [--home ADCODE] FILE...')
  process.exit(1)
}
for (const file of positionals) {
  const known = { ...(values.url && { url: values.url }), ...(values.published && { publishedAt: values.published }) }
  const article = readArticle(await readFile(file), known)
  console.log(`# ${file}\n# ${article.title}`)
  const composed = derive(article, values.home ? { home: values.home } : {})
  for (const one of composed) print(article, one)
  if (composed.length === 0) console.log('no meeting')
}

function print(article: Article, { meeting, evidence }: Composed): void {
  console.log(`\n${meeting.id}`)
  for (const [field, findings] of Object.entries(evidence)) {
    for (const { value, span, rule, lost = [] } of findings) {
      console.log(`  ${field.padEnd(13)} ${rule.padEnd(28)} ${words(article, span)}`)
      console.log(`  ${''.padEnd(13)} ${''.padEnd(28)} = ${clip(JSON.stringify(value))}`)
      for (const other of lost)
        console.log(`  ${''.padEnd(13)} lost: ${other.rule.padEnd(22)} ${words(article, other.span)}`)
    }
  }
}

function words(article: Article, span: Span): string {
  return `[${span.join('–')}] ${clip(article.text.slice(...span).replace(/\n/g, '⏎'))}`
}

function clip(line: string): string {
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}
