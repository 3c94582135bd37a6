import * as z from 'zod'
import { Day } from './record.ts'

/** One meeting of a series. */
export const SeriesMeeting = z.object({
  id: z.string(),
  title: z.string(),
  seriesName: z.string(),
  date: Day.nullable(),
  term: z.int().positive().nullable(),
  ordinal: z.int().positive().nullable(),
})

/** Ordinals that lie between two reported ones, and that no article has reported: 第五次至第九次未见报道. */
export const SeriesGap = z.object({
  term: z.int().positive().nullable(),
  first: z.int().positive(),
  last: z.int().positive(),
  /** In Chinese, for readers. */
  words: z.string(),
})

/** Another meeting that names one of the series. */
export const SeriesReference = z.object({
  meetingId: z.string(),
  meetingTitle: z.string(),
  date: Day.nullable(),
  /** Which one it names, where it says so. */
  ordinal: z.int().positive().nullable(),
  /** Id of the meeting named, where exactly one reported meeting of the series fits. */
  names: z.string().optional(),
})

export const SeriesPage = z.object({
  id: z.string(),
  /** As its newest meeting has it. */
  name: z.string(),
  /** In order: by date, those without one by their number. */
  meetings: z.array(SeriesMeeting),
  gaps: z.array(SeriesGap),
  /** Median of the days from one meeting to the next one, between meetings that follow one another without a gap. */
  cadenceDays: z.number().positive().optional(),
  references: z.array(SeriesReference),
})

export type SeriesMeeting = z.infer<typeof SeriesMeeting>
export type SeriesGap = z.infer<typeof SeriesGap>
export type SeriesReference = z.infer<typeof SeriesReference>
export type SeriesPage = z.infer<typeof SeriesPage>
