/** A feed and its items before any format: plain text wherever `html` does not say otherwise. */
export interface Channel {
  /** Permanent name, a URI. */
  id: string
  title: string
  description: string
  /** The page of which the feed is a twin, absolute. */
  home: string
  /** Where this very document stands, absolute. */
  self: string
  /** The publisher's sign as a square PNG, absolute. */
  icon: string
  /** What explains the members of JSON Feed that are ours, absolute. */
  about: string
  /** Where the items before these stand, absolute; absent where there are none. */
  older?: string | undefined
  /** Of an archive, where the newest items stand, absolute. */
  current?: string | undefined
  /** The WebSub hub that tells of changes. */
  hub?: string | undefined
}

export interface Item {
  /** Permanent name, a URI that never depends on address or headline. */
  id: string
  /** Absolute. */
  url: string
  title: string
  summary: string
  /** Well-formed HTML of our own making, with absolute links. */
  html: string
  /** What a program gets beside it, where its format can carry that. */
  record?: object
  /** Outlets that reported it. */
  authors: string[]
  categories: Category[]
  /** Where it takes place in the world, for a calendar. */
  places: string[]
  /** The civil days of a calendar that it stands on; absent where nothing says which. */
  days?: { first: string; last: string }
  publishedAt: Date
  updatedAt: Date
}

export interface Category {
  label: string
  term: string
  /** The vocabulary that the term is from, a URI. */
  scheme: string
}

/** The publisher, as author of each feed. */
export const PUBLISHER = '会讯'

export const LANGUAGE = 'zh-CN'

/** Minutes for which readers may rest between two visits. */
export const REST = 15

/** What an empty feed says of its last change; a document made of the same records must never differ. */
const BEFORE_ALL = new Date('2026-01-01T00:00:00Z')

/** When the newest change among these items was. */
export function lastChange(items: Item[]): Date {
  if (items.length === 0) return BEFORE_ALL
  return new Date(Math.max(...items.map((item) => item.updatedAt.getTime())))
}
