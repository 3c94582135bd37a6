import * as z from 'zod'
import { Day } from './record.ts'

/** What there is a list of all of: each has a page and a feed of its own. */
export const DIRECTORIES = {
  series: '系列会议',
  bodies: '机构',
  people: '人物',
  places: '地区',
  projects: '项目',
} as const

export type Directory = keyof typeof DIRECTORIES

/** One line of such a list. */
export const DirectoryEntry = z.object({
  /** Series id, body id, person id, adcode (or country), or the project's name. */
  id: z.string(),
  name: z.string(),
  /** Of the newest meeting that has it, where its day is known. */
  latest: Day.nullable(),
})

export type DirectoryEntry = z.infer<typeof DirectoryEntry>
