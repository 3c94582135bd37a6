/** What something means, in English and in Chinese. */
export type Meaning = readonly [english: string, chinese: string]

/** Schemas: what each is, and what of its fields means something of its own. */
export type Meanings = Record<string, { is: Meaning; fields: Record<string, Meaning> }>
