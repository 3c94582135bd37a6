import type { Span } from '#model/record.ts'
import type { Role } from '#model/vocabulary.ts'
import type { Finding, PersonValue } from '../findings.ts'
import { LABEL } from '../people/lexicon.ts'
import { cutWords } from '../places/words.ts'
import type { Reading, Sentence } from '../reading.ts'
import {
  AT_MEETING,
  GREETS_ALL,
  INVITED,
  LABELS,
  LEADS,
  LISTS,
  OBJECT,
  PARTNER,
  ROSTER_REST,
  SENT_WORD,
} from './lexicon.ts'
import { type Doing, type Named, type Other, type Pair, type Scene, type Token, tokensOf } from './tokens.ts'

/** That somebody named has a role, and the rule that says so. */
export interface Part {
  finding: Finding<PersonValue>
  role: Role
  rule: string
}

/** Who spoke or acted last, for 他 and 她 in the sentence that follows. */
export interface Memory {
  last: Finding<PersonValue> | undefined
  /** What the label of this paragraph's list makes of those behind it: 出席人员：. */
  label: { paragraph: number; doing: Doing } | undefined
  /** The two sides of the talks told last. */
  pair: Finding<PersonValue>[]
  /** Those named up to a semicolon, whose verb is still to come. */
  waiting: Named[]
}

/** Goes through a sentence: the people named up to a verb are its subjects, those behind it its objects or the next subjects. */
export function walk(reading: Reading, scene: Scene, memory: Memory): Part[] {
  const tokens = tokensOf(reading, scene)
  const state = new Walk(reading.text, scene.sentence, memory)
  for (const token of tokens) {
    if (token.kind === 'named') state.name(token)
    else if (token.kind === 'other') state.turn(token)
    else if (token.kind === 'pair') state.both(token)
    else if (state.does(token)) break
  }
  const deeds = tokens.some(({ kind }) => kind === 'doing')
  if (!deeds) state.roster(tokens)
  memory.waiting =
    !deeds && scene.sentence.text.endsWith('；')
      ? [...memory.waiting, ...tokens.filter((token) => token.kind === 'named')]
      : []
  return state.parts
}

/** The label that a sentence begins with: 主持人：, 列席人员：. */
function labelOf(sentence: Sentence): Memory['label'] {
  const label = LABEL.exec(sentence.text)
  const role = label && LABELS.find(([words]) => label[1]?.startsWith(words))?.[1]
  if (!label || !role) return undefined
  const span: Span = [sentence.span[0], sentence.span[0] + label[0].length]
  return { paragraph: sentence.paragraph, doing: { kind: 'doing', predicate: { roles: [role] }, rule: 'label', span } }
}

/** 新任职人员代表: people who are named by nothing but what they are. */
const OF_PEOPLE =
  /(?:人员|代表|同志|干部|单位|部门|负责人|委员|专家|企业家)(?:(?:先后|分别|依次|逐一)?(?:[作做][^，。；]{0,6})?)$/
/** 等人陪同下 */
const BESIDE = /^(?:[、和与][^，。；]{0,30}|等[^，。；]{0,12})?陪同下/

/** How far into the first turn of a transcript the chair greets those who came, in characters. */
const LONGEST_GREETING = 80

class Walk {
  readonly parts: Part[] = []
  private readonly text: string
  private readonly sentence: Sentence
  private readonly memory: Memory
  private subjects: Finding<PersonValue>[] = []
  private partners: Finding<PersonValue>[] = []
  private last: Token | undefined
  /** The subjects while those of 在某某陪同下 stand between them and their verb. */
  private aside: Finding<PersonValue>[] | undefined
  private objects: Finding<PersonValue>[] = []
  /** How many of a list have a role already, so that a list of any length costs once what it has many verbs for. */
  private readonly given = new Map<readonly Finding<PersonValue>[], Map<string, number>>()
  private verb: Doing | undefined
  private listing: Doing | undefined

  constructor(text: string, sentence: Sentence, memory: Memory) {
    this.text = text
    this.sentence = sentence
    this.memory = memory
    if (/^\s*(?:↑)?(?:他|她)(?!们)/.test(sentence.text) && memory.last) this.subjects = [memory.last]
    memory.label = labelOf(sentence) ?? (memory.label?.paragraph === sentence.paragraph ? memory.label : undefined)
    this.listing = memory.label?.doing
    for (const waiting of memory.waiting) this.subjects.push(waiting.finding)
    this.last = memory.waiting.at(-1)
  }

  name(token: Named): void {
    const before = this.text.slice(Math.max(this.sentence.span[0], this.last?.span[1] ?? 0), token.span[0])
    if (this.verb && LISTS.test(before)) this.listing = this.verb
    else if (this.listing?.rule === 'chairs' && before.includes('，')) this.listing = undefined
    if (this.last?.kind !== 'named') this.partners = []
    const { finding } = token
    if (this.isBeside(token, before)) {
      this.aside = this.subjects
      this.subjects = [finding]
    } else if (this.listing) this.give([finding], this.listing)
    else if (this.isObject(before)) this.takeObject(finding)
    else if (OBJECT.test(before.trimEnd())) this.invited(before, finding)
    else if (this.subjects.length > 0 && PARTNER.test(before)) {
      this.partners.push(finding)
    } else if (this.last?.kind === 'named' && SENT_WORD.test(before)) this.subjects = [finding]
    else if (this.last?.kind === 'named' || this.takesAlong(token)) {
      this.subjects.push(finding)
    } else this.subjects = [finding]
    this.last = token
  }

  /** Whether somebody stands between the subject and its verb: 在某某陪同下. */
  private isBeside({ span }: Named, before: string): boolean {
    return this.subjects.length > 0 && /在$/.test(before) && BESIDE.test(this.text.slice(span[1], span[1] + 40))
  }

  /** Whether a group is who the subject leads: 率领代表团. */
  private takesAlong({ finding, span }: Named): boolean {
    return finding.value.entityType === 'group' && LEADS.test(this.text.slice(this.sentence.span[0], span[0]).slice(-4))
  }

  /** Who is invited does what follows: 邀请某某作专题讲座; nobody knows that of other objects. */
  private invited(before: string, finding: Finding<PersonValue>): void {
    this.partners = []
    if (INVITED.test(before)) this.subjects = [finding]
  }

  /** Another subject takes the sentence over. */
  turn(token: Other): void {
    this.forget()
    this.last = token
  }

  /** 两国外长: the two who met. */
  both(token: Pair): void {
    this.forget()
    this.subjects = [...this.memory.pair]
    this.last = token
  }

  private forget(): void {
    this.subjects = []
    this.partners = []
    this.objects = []
    this.listing = undefined
  }

  /** Whether a clause behind the last verb has a subject of its own that is nobody known: 案件承办人列席会议. */
  private namesAnother(from: number, to: number): boolean {
    const gap = this.text.slice(from, to)
    const clause = gap.slice(gap.lastIndexOf('，') + 1)
    return (
      gap.includes('，') &&
      clause.length > 2 &&
      clause.length < 40 &&
      (OF_PEOPLE.test(clause) ||
        /^(?:\d|共|累计|项目|一批)/.test(clause) ||
        /^[nrj]/.test(cutWords(clause).tagAt(0) ?? ''))
    )
  }

  /** 欢迎某某率团来访: the verb of somebody welcomed is the guest's own. */
  private isOfGuest(token: Doing): boolean {
    const { last } = this
    if (last?.kind !== 'named' || token.span[0] - last.span[1] > 4) return false
    if (this.subjects.includes(last.finding) || this.partners.includes(last.finding)) return false
    this.give([last.finding], token)
    return true
  }

  private nearest(token: Doing): boolean {
    if (this.last?.kind !== 'named' || this.last.span[1] !== token.span[0]) return false
    const { finding } = this.last
    this.give(this.subjects.includes(finding) ? this.subjects : [finding], token)
    const opening = this.text.slice(token.span[1], token.span[1] + LONGEST_GREETING)
    if (token.predicate.utters && GREETS_ALL.test(opening)) this.part(finding, 'chair', 'greets')
    return token.predicate.utters === true
  }

  /** Gives the verb's roles to its subjects; true where the rest of the sentence is what was said. */
  does(token: Doing): boolean {
    const { predicate } = token
    if (predicate.nearest) return this.nearest(token)
    if (token.rule === 'visits' && this.isOfGuest(token)) return false
    if (this.last === this.verb && this.verb && this.namesAnother(this.verb.span[1], token.span[0])) this.forget()
    const reported = predicate.utters === true && (this.subjects.length > 0 || this.last?.kind === 'other')
    this.listing = undefined
    this.objects = []
    if (predicate.atMeeting && !AT_MEETING.test(this.sentence.text)) {
      this.remember()
      return false
    }
    if (this.subjects.length > 0) {
      const between = this.text.slice(this.last?.span[1] ?? 0, token.span[0])
      if (SENT_WORD.test(between)) this.forget()
      const calls = predicate.objects === 'visitor' && this.subjects.some((subject) => this.isVisitor(subject))
      if (!calls) this.give(this.subjects, token)
      for (const partner of this.partners) {
        if (predicate.objects && !predicate.takes) {
          this.part(partner, calls ? 'host' : predicate.objects, token.rule)
          this.memory.pair = [...this.subjects.slice(0, 1), ...this.partners.slice(0, 1)]
        } else this.give([partner], token)
      }
      if (this.aside && predicate.aside) this.subjects = this.aside
      this.aside = undefined
      this.remember()
    }
    this.verb = token
    this.last = token
    return reported
  }

  /** Whether somebody came as a guest, by the same sentence: 率团访问某地，并与某某会面. */
  private isVisitor({ value }: Finding<PersonValue>): boolean {
    return this.parts.some(({ role, finding }) => role === 'visitor' && finding.value.name === value.name)
  }

  private remember(): void {
    if (this.subjects.length === 1) this.memory.last = this.subjects[0]
  }

  /** A line or sentence that is nothing but names tells who was there; so does one about what several did at the meeting. */
  roster(tokens: readonly Token[]): void {
    let rest = ''
    let at = this.sentence.span[0]
    for (const { span } of tokens) {
      rest += this.text.slice(at, span[0])
      at = Math.max(at, span[1])
    }
    rest += this.text.slice(at, this.sentence.span[1])
    if (!ROSTER_REST.test(rest) && !(this.subjects.length > 1 && AT_MEETING.test(this.sentence.text))) return
    for (const finding of this.subjects) this.part(finding, 'attendee', 'roster')
  }

  /** Whether a name stands behind a verb like 会见, or goes on the list of those behind it. */
  private isObject(before: string): boolean {
    if (!this.verb?.predicate.objects || this.subjects.length === 0) return false
    if (this.last === this.verb) return /^(?:了)?(?:由|[^，。；]{0,48}的)?$/.test(before)
    return this.objects.length > 0 && this.last?.kind === 'named' && /^[，、和与及以等]{0,2}$/.test(before)
  }

  private takeObject(finding: Finding<PersonValue>): void {
    if (!this.verb?.predicate.objects) return
    this.objects.push(finding)
    this.memory.pair = [...this.subjects.slice(0, 1), ...this.objects.slice(0, 1)]
    this.part(finding, this.verb.predicate.objects, this.verb.rule)
  }

  private give(findings: readonly Finding<PersonValue>[], { predicate, rule }: Doing): void {
    const given = this.given.get(findings) ?? new Map<string, number>()
    this.given.set(findings, given)
    for (const role of predicate.roles) {
      for (let at = given.get(rule + role) ?? 0; at < findings.length; at++) {
        this.part(findings[at] as Finding<PersonValue>, role, rule)
      }
      given.set(rule + role, findings.length)
    }
  }

  private part(finding: Finding<PersonValue>, role: Role, rule: string): void {
    this.parts.push({ finding, role, rule })
  }
}
