import { pinyin } from 'pinyin-pro'

/** Words as lower-case ASCII, one syllable a word, joined by hyphens: `党政联席会议` gives `dang-zheng-lian-xi-hui-yi`; digits and Latin letters stay. */
export function romanize(words: string): string {
  return pinyin(words, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
