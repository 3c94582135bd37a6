import fc from 'fast-check'
import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'
import { codes, KINDS, STRENGTHS } from '#model/vocabulary.ts'
import { aCommitmentEntry, aMeetingEntry } from './entries.ts'

const NASTY = [
  ']]>',
  '<![CDATA[',
  '&',
  '&amp;',
  '&#0;',
  '<script>alert(1)</script>',
  '<',
  '>',
  '"',
  "'",
  '-->',
  '<?xml?>',
  '\u0000',
  '\u0008',
  '\u000b',
  '\u0085',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\ufdd0',
  '\ufdd1',
  '\ufdd2',
  '\u{1ffff}',
  '👨‍👩‍👧',
  '𠮷',
  '会',
  '$&',
  '\r\n',
  '\u202e',
]

/** Text as a hostile or broken article may hold it: any code unit, and all that means something to XML. */
export function hostileText(): fc.Arbitrary<string> {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
  return fc.array(fc.oneof(fc.constantFrom(...NASTY), unit), { maxLength: 12 }).map((parts) => parts.join(''))
}

export function hostileMeetingEntry(): fc.Arbitrary<MeetingEntry> {
  return fc
    .record({
      id: hostileText(),
      title: hostileText(),
      kind: fc.constantFrom(...codes(KINDS)),
      places: fc.array(fc.record({ name: hostileText() }), { maxLength: 2 }),
      summary: hostileText(),
      outlets: fc.array(hostileText(), { maxLength: 2 }),
    })
    .map(aMeetingEntry)
}

export function hostileCommitmentEntry(): fc.Arbitrary<CommitmentEntry> {
  return fc
    .record({
      id: hostileText(),
      text: hostileText(),
      actor: hostileText(),
      speaker: fc.option(hostileText()),
      strength: fc.constantFrom(...codes(STRENGTHS)),
      meetingId: hostileText(),
      meetingTitle: hostileText(),
      outlets: fc.array(hostileText(), { maxLength: 2 }),
    })
    .map(aCommitmentEntry)
}
