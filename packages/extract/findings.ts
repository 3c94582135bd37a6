import type { MeetingDate, Place, Series, Span, Target } from '#model/record.ts'
import type { Kind, Mode } from '#model/vocabulary.ts'

/** What a rule found: the meaning, the words that say it, and the rule's name (shown by `npm run trace`). */
export interface Finding<Value> {
  value: Value
  span: Span
  rule: string
  /** Candidates for the same words that gave way to this one. */
  lost?: Lost[]
  /** For a value of several fields: what settled each of them. */
  because?: Because[]
}

/** What settled one field of a value: the rule, and the words that it went by; an empty span where it went by none. */
export interface Because {
  field: string
  rule: string
  span: Span
  lost?: Lost[]
}

/** A candidate that gave way: where it stood, and the rule that had proposed it. */
export interface Lost {
  span: Span
  rule: string
}

/** A division of China by its adcode, or a country or place abroad by its country code. */
export type PlaceValue = Place

export interface DateValue {
  /** ISO days, both ends included. */
  start: string
  end: string
  precision: 'day' | 'month' | 'year'
  /** `text`: the words say the whole date; `published`: the rest comes from the day of publication; `context`: from other words of the article. */
  basis: 'text' | 'published' | 'context'
  /** `point` 3月17日, `range` 3月17日至18日, `period` "十五五"时期 or 2025—2027年, `deadline` 到2027年 or 年底前. */
  form: 'point' | 'range' | 'period' | 'deadline'
}

export type FigureValue = Target

export interface BodyValue {
  /** Written out with the jurisdiction it belongs to: `四川省委` for 省委 in a Sichuan paper. */
  name: string
  /** GB/T 2260 code of its jurisdiction; absent for central bodies, companies, schools. */
  adcode?: string
}

export interface PersonValue {
  /** Simplified, without title; a group keeps its words. */
  name: string
  entityType: 'person' | 'group'
  /** Each post alone, with its body or place written out. */
  titles: string[]
}

/** Words that somebody said at the meeting, or that the text gives as the meeting's own. The span covers the words, not who says them. */
export interface SpeechValue {
  /** The person's name, or null for the meeting's own words (会议指出, 会议强调). */
  speaker: string | null
  /** 指出, 强调, 要求 …; '' where a list or paragraph goes on without one. */
  verb: string
}

/** A meeting that the article reports as having taken place. The finding's span covers the sentences that are about it. */
export interface EventValue {
  /** Its own name, without 召开, 举行 or who spoke. */
  title: string
  titleSpan: Span
  kind: Kind
  series: Series | null
  date: MeetingDate
  mode: Mode
  places: Place[]
  hosts: string[]
}

/** What the first dimensions found; the later ones build on these and not on patterns of their own. */
export interface Ground {
  /** GB/T 2260 code of the jurisdiction whose 省委, 市政府, 我市 the article speaks of, where anything shows it. */
  home: string | undefined
  places: Finding<PlaceValue>[]
  dates: Finding<DateValue>[]
  figures: Finding<FigureValue>[]
  bodies: Finding<BodyValue>[]
  /** Bodies that the article calls by their kind alone (厅, 镇), by the kind. */
  ours: ReadonlyMap<string, string>
  /** Divisions of the kinds (省, 市) that the home is in none of, by the kind: the other side's. */
  others: ReadonlyMap<string, string>
}
