import { describe } from 'vitest'
import { BODIES, HOME, OURS, WRITTEN_OUT } from '#extract/bodies/corpus.ts'
import { findBodies } from '#extract/bodies/find.ts'
import { ofOurs, oursOf } from '#extract/bodies/ours.ts'
import { BODY_RULES } from '#extract/bodies/rules.ts'
import { writeOut } from '#extract/bodies/write-out.ts'
import { findPlaces } from '#extract/places/find.ts'
import { cutWords } from '#extract/places/words.ts'
import { read } from '#extract/read.ts'
import { anArticle } from '../article.ts'
import { runCorpus, runExamples } from '../corpora.ts'

describe('bodies', () => runCorpus(BODIES, names))
describe('examples', () =>
  runExamples(BODY_RULES, (example) => ({ home: HOME, placeBefore: () => undefined, words: cutWords(example) })))
describe('written out', () =>
  runCorpus(WRITTEN_OUT, (surface) => {
    const [jurisdiction, words] = surface.split('|') as [string, string]
    return [writeOut(words, jurisdiction === '' ? undefined : jurisdiction)]
  }))
describe('posts of the article’s own body', () =>
  runCorpus(OURS, (surface) => {
    const [title, text, post] = surface.split('|') as [string, string, string]
    const reading = read(anArticle(text, { title }))
    return [ofOurs(post, oursOf(reading, findBodies(reading, findPlaces(reading), HOME)))]
  }))

function names(surface: string): string[] {
  const reading = read(anArticle(surface))
  return findBodies(reading, findPlaces(reading), HOME).map(({ value }) => value.name)
}
