import type { Published } from '#pipeline/published.ts'

/** Ids of records that stand, by the folder that they stand in, so that examples can be tried. */
export type Samples = Partial<Record<string, string>>

/** The newest of each. */
export async function samplesOf(published: Published): Promise<Samples> {
  const newest = { limit: 1 }
  const [meetings, commitments, series, bodies, people, projects] = await Promise.all([
    published.meetings(newest),
    published.commitments(newest),
    published.directory('series', newest),
    published.directory('bodies', newest),
    published.directory('people', newest),
    published.directory('projects', newest),
  ])
  const meeting = meetings.items[0]?.id
  const record = meeting === undefined ? undefined : await published.meeting(meeting)
  const ids = {
    meetings: meeting,
    commitments: commitments.items[0]?.id,
    articles: record?.meeting.sources[0]?.articleId,
    series: series.items[0]?.id,
    bodies: bodies.items[0]?.id,
    people: people.items[0]?.id,
    projects: projects.items[0]?.id,
  }
  return Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== undefined))
}

/** A path with its parameter filled in, where there is something to fill it with. */
export function filled(path: string, samples: Samples): string {
  return path.replace(/\/(\w+)\/\{\w+\}/, (all, folder: string) => {
    const id = samples[folder]
    return id === undefined ? all : `/${folder}/${encodeURIComponent(id)}`
  })
}
