/** Bytes of a line of iCalendar, its end not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75

/** Lines of iCalendar with the long ones folded, never within a character; each ends as it did, with CRLF. */
export function fold(lines: string): string {
  return lines.split('\r\n').map(foldLine).join('\r\n')
}

function foldLine(line: string): string {
  // No code unit takes more than three bytes.
  if (line.length * 3 <= LONGEST_LINE) return line
  let folded = ''
  let start = 0
  let bytes = 0
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (bytes + size > LONGEST_LINE) {
      folded += `${line.slice(start, at)}\r\n `
      start = at
      bytes = 1
    }
    bytes += size
    at += size === 4 ? 2 : 1
  }
  return folded + line.slice(start)
}
