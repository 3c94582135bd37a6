import * as z from 'zod'
import type { Directory, DirectoryEntry } from '#model/directory.ts'
import { fullPlaceName, placesNamed } from '#model/divisions.ts'
import { BodyPage, PersonPage } from '#model/people.ts'
import { ProjectPage } from '#model/project.ts'
import { SeriesPage } from '#model/series.ts'
import type { Published } from '#pipeline/published.ts'
import { pathTo } from '../pages/links.ts'
import type { Context } from '../settings.ts'
import { type Asked, type Endpoint, endpoint, pageRequest } from './endpoint.ts'
import { nextOf } from './meetings.ts'
import { MOST_ITEMS, Paging } from './parameters.ts'
import type { Description } from './route.ts'
import { DirectoryList } from './schemas.ts'

const LIST = {
  tag: 'Directories',
  filters: [],
  failures: ['bad-cursor'],
  answer: DirectoryList,
  seconds: 300,
  from: 'memory',
} as const

const ONE = {
  tag: 'Directories',
  filters: [],
  failures: ['not-found'],
  seconds: 60,
  from: 'memory',
  parameters: z.object({}),
} as const

type Words = Pick<Description<z.ZodObject>, 'name' | 'summary' | 'description'>

/** A list of all that there are of something, in the order of their ids. */
function directory(of: Directory, words: Words): Endpoint {
  return endpoint({
    ...LIST,
    ...words,
    path: `/${of}`,
    example: `/${of}?limit=5`,
    parameters: z.object(Paging),
    read: ({ context, parameters }) => list(context, of, parameters),
  })
}

async function list({ published }: Context, of: Directory, paging: Asked<typeof PAGING>['parameters']) {
  const page = await published.directory(of, pageRequest(paging))
  return { value: page, next: nextOf(page) }
}

const PAGING = z.object(Paging)

type Room = Exclude<Directory, 'places'>

/** Projects have no id but their name. */
function pathOf(room: Room): string {
  return room === 'projects' ? '/projects/{name}' : `/${room}/{id}`
}

/** Everything about one of them, which `read` finds. */
function one<Answer extends z.ZodType>(
  room: Room,
  words: Words & { answer: Answer; read(published: Published, id: string): Promise<z.output<Answer> | undefined> },
): Endpoint {
  return endpoint({
    ...ONE,
    ...words,
    path: pathOf(room),
    example: pathOf(room),
    async read({ context, id }) {
      const value = await words.read(context.published, id)
      return value === undefined ? undefined : { value, page: pathTo(room, id) }
    },
  })
}

export const series = directory('series', {
  name: 'listSeries',
  summary: ['Running series of meetings', '系列会议目录'],
  description: ['In the order of their ids.', '按编号排列。'],
})

export const oneSeries = one('series', {
  name: 'getSeries',
  summary: [
    'One series: its meetings in order, what is missing between them, who refers to it',
    '一个系列的历次会议与缺漏',
  ],
  description: [
    '`gaps` are numbers between reported meetings that no article has reported.',
    '`gaps` 是已报道的各次之间没有报道的次数。',
  ],
  answer: SeriesPage,
  read: (published, id) => published.series(id),
})

export const bodies = directory('bodies', {
  name: 'listBodies',
  summary: ['Bodies that hold meetings', '机构目录'],
  description: [
    'In the order of their ids: `500000-政府` is the government of division 500000.',
    '按编号排列：`500000-政府` 即代码 500000 所属的政府。',
  ],
})

export const body = one('bodies', {
  name: 'getBody',
  summary: ['One body', '一个机构'],
  description: ['Its meetings are `/api/v1/meetings?body={id}`.', '它的会议见 `/api/v1/meetings?body={id}`。'],
  answer: BodyPage,
  read: (published, id) => published.body(id),
})

export const people = directory('people', {
  name: 'listPeople',
  summary: ['People who took part in meetings', '人物目录'],
  description: [
    'In the order of their ids, which begin with the name: `林知远~510100`.',
    '按编号排列，编号以姓名开头：`林知远~510100`。',
  ],
})

export const person = one('people', {
  name: 'getPerson',
  summary: ['One person: posts with the days that meetings tell of, and every mention', '一个人物的职务与参会记录'],
  description: [
    "Any of a person's `ids` leads here; `id` is the one that stands now. Posts are as meetings tell of them, as of their day.",
    '一个人的任何一个编号（`ids`）都能用；`id` 是现用的。职务以当次报道为准。',
  ],
  answer: PersonPage,
  read: (published, id) => published.person(id),
})

export const projects = directory('projects', {
  name: 'listProjects',
  summary: ['Projects that commitments speak of', '项目目录'],
  description: ['In the order of their names.', '按名称排列。'],
})

export const project = one('projects', {
  name: 'getProject',
  summary: ['One project: everything promised and reported about it', '一个项目的承诺与进展'],
  description: [
    'Newest meeting first; each statement with its words, commitments with what became of them.',
    '新的会议在前；每一处都附原文，承诺附进展。',
  ],
  answer: ProjectPage,
  read: (published, name) => published.project(name),
})

export const places = endpoint({
  ...LIST,
  name: 'listPlaces',
  path: '/places',
  summary: [
    'Places where meetings were held; or the divisions and countries of a name',
    '地区目录；按名称查行政区划代码',
  ],
  description: [
    'Without `q`, all places with meetings, in the order of their codes. With `q`, every division of China and country that goes by this name, in full (`成都市`), for short (`成都`) or after what it lies in (`四川成都`), whether meetings were held there or not: codes for the filter `place`.',
    '不带 `q` 时列出开过会的地区，按代码排列。带 `q` 时列出叫这个名字的所有行政区划和国家，可写全称（`成都市`）、简称（`成都`）或带上级（`四川成都`），不论是否开过会：用来查筛选条件 `place` 的代码。',
  ],
  example: '/places?q=市中区',
  parameters: z.object({
    ...Paging,
    q: z.string().min(1).max(40).optional().describe("A place's name in Chinese."),
  }),
  async read({ context, parameters: { q, ...paging } }) {
    if (q === undefined) return list(context, 'places', paging)
    return { value: { items: named(q) } }
  },
})

/** Every place of a name. Whether meetings were held there is not looked up. */
function named(name: string): DirectoryEntry[] {
  return placesNamed(name.trim())
    .slice(0, MOST_ITEMS)
    .map((id) => ({ id, name: fullPlaceName(id) ?? name, latest: null }))
}
