const SAME: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '•': '·',
  '・': '·',
  '‧': '·',
  '\u3000': ' ',
  '\u00a0': ' ',
  '\t': ' ',
  '～': '~',
  '〜': '~',
  '–': '—',
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
}
/** Full-width ASCII letters, digits, per cent sign and full stop, which the rules read in half width. */
const WIDE = /[\uff05\uff0b\uff0d\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g
const MARKS = new RegExp(
  `[${Object.keys(SAME)
    .join('')
    .replace(/[-\]\\^]/g, '\\$&')}]`,
  'g',
)

/**
 * The text as the rules read it: one width for punctuation, digits and letters, one kind of quotation mark. Every
 * character keeps its place, so a span found here holds in `article.text`, from which all quoted wording is taken.
 */
export function fold(text: string): string {
  const folded = text
    .replace(MARKS, (mark) => SAME[mark] ?? mark)
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)[，：](?=\d)/g, (mark) => (mark === '，' ? ',' : ':'))
  return pairStraightQuotes(folded)
}

/** Straight quotation marks open and close in turn, afresh in each paragraph. */
function pairStraightQuotes(text: string): string {
  if (!text.includes('"')) return text
  let open = false
  return text.replace(/["\n]/g, (mark) => {
    if (mark === '\n') {
      open = false
      return mark
    }
    open = !open
    return open ? '“' : '”'
  })
}
