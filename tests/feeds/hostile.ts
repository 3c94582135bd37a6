import fc from 'fast-check'
import type { CommitmentEntry, MeetingEntry, PublishedMeeting } from '#model/entry.ts'
import { codes, KINDS, STRENGTHS } from '#model/vocabulary.ts'
import { aCommitmentEntry, aMeetingEntry } from './entries.ts'
import { aRecord } from './records.ts'

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

/** A whole record in which every text may be anything. */
export function hostileRecord(): fc.Arbitrary<PublishedMeeting> {
  const texts = fc.array(hostileText(), { minLength: 1, maxLength: 3 })
  return fc.record({ id: hostileText(), title: hostileText(), summary: hostileText(), texts }).map((given) => {
    const { texts: some, ...named } = given
    const known = aRecord().meeting
    const text = (index: number) => some[index % some.length] ?? ''
    return aRecord({
      ...named,
      hosts: some,
      places: some.map((name) => ({ name })),
      participants: known.participants.map((one, at) => ({ ...one, name: text(at), titles: [text(at + 1)] })),
      agenda: known.agenda.map((one, at) => ({ ...one, text: text(at) })),
      agreements: known.agreements.map((one, at) => ({ ...one, title: text(at), parties: some })),
      commitments: known.commitments.map((one, at) => ({
        ...one,
        text: text(at),
        actor: text(at + 1),
        speaker: text(at + 2),
        projects: some,
        targets: [{ value: 1, unit: '', text: text(at) }],
      })),
      progress: known.progress.map((one, at) => ({ ...one, text: text(at), speaker: text(at + 1) })),
      sources: known.sources.map((one, at) => ({ ...one, title: text(at), outlet: text(at + 1), url: text(at + 2) })),
    })
  })
}
