import type { AgendaAction, Kind, Mode, Role } from '#model/vocabulary.ts'

/** What a careful reader takes out of one article. A key that is left out is not scored; `null` says that the right answer is "none". */
export interface Gold {
  file: string
  /** The code with which the file must be refused; nothing else of it is scored. */
  expectError?: string
  article?: GoldArticle
  meetings?: GoldMeeting[]
  /** More meetings than listed may be given. */
  meetingsOpen?: true
}

export interface GoldArticle {
  title?: string | null
  /** Headlines that are all right. */
  titleAny?: string[]
  outlet?: string
  outletOptional?: true
  site?: string
  publishedDay?: string | null
  reporters?: string[]
  editors?: string[]
  language?: 'zh-Hans' | 'zh-Hant'
  textHas?: string[]
  textLacks?: string[]
  textOnce?: string[]
}

export interface GoldMeeting {
  kind: Kind
  kindAny?: Kind[]
  title?: string | null
  titleAny?: string[]
  /** All that share a group must get one series id, and no other group's. */
  series?: GoldSeries | null
  date?: { start: string | null; end: string | null }
  mode?: Mode
  places?: string[]
  placesOptional?: true
  participants: GoldPerson[]
  participantsOptional?: string[]
  notParticipants?: string[]
  /** A phrase of each group's name. */
  groups?: string[]
  groupsOptional?: true
  agenda?: GoldAgendaItem[]
  agendaOptional?: string[]
  documents?: string[]
  documentsOptional?: string[]
  agreements?: string[]
  agreementsOptional?: string[]
  visits?: string[]
  visitsOptional?: string[]
  references?: GoldSeries[]
  referencesOptional?: number[]
  commitments?: GoldStatements
  progress?: GoldStatements
}

export interface GoldSeries {
  group?: string
  ordinal?: number | null
}

export interface GoldPerson {
  name: string
  titles: string[]
  roles: Role[]
  optionalTitles?: string[]
  optionalRoles?: Role[]
}

export interface GoldAgendaItem {
  action: AgendaAction
  actionAny?: AgendaAction[]
  contains: string
}

/** Samples: phrases that a statement must hold, and phrases that none may hold. */
export interface GoldStatements {
  must?: { contains: string; speaker?: string | null }[]
  mustNot?: string[]
}
