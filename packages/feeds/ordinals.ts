/** Which meeting of its series: `第十四届第10次`, `第10次`, or nothing where the text does not number it. */
export function ordinalInWords({ term, ordinal }: { term: number | null; ordinal: number | null }): string {
  return `${term === null ? '' : `第${term}届`}${ordinal === null ? '' : `第${ordinal}次`}`
}
