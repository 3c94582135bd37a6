import { clean } from './text.ts'

const texts = new WeakMap<object, string>()

/** The record as JSON, an object with at least one member, without what some parsers stumble over: half a character. */
export function recordText(record: object): string {
  const known = texts.get(record)
  if (known !== undefined) return known
  const made = JSON.stringify(record)
  // What is escaped by its code, or would not be clean as it stands.
  const text = made.includes('\\u') || made !== clean(made) ? JSON.stringify(record, cleaned) : made
  texts.set(record, text)
  return text
}

function cleaned(_: string, value: unknown): unknown {
  return typeof value === 'string' ? clean(value) : value
}
