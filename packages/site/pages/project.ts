import { html } from 'hono/html'
import { meetingPath } from '#feeds/addresses.ts'
import type { PublishedMeeting } from '#model/entry.ts'
import type { ProjectPage } from '#model/project.ts'
import type { Meeting } from '#model/record.ts'
import type { View } from '../view.ts'
import { fill } from '../words/words.ts'
import { dayInWords } from './dates.ts'
import { downloadBox } from './downloads.ts'
import { ofChinese, statusTag } from './entries.ts'
import { type Claim, evidence } from './evidence.ts'
import { type Offer, subscribeBox } from './feedlinks.ts'
import { headline } from './headline.ts'
import { chinese, type Html } from './html.ts'
import { layout } from './layout.ts'
import { href, pathTo } from './links.ts'
import { personLink } from './participants.ts'
import { part } from './section.ts'

type Said = ProjectPage['statements'][number]

export interface ProjectShown {
  project: ProjectPage
  /** The records of its meetings, by id. */
  records: ReadonlyMap<string, PublishedMeeting>
}

/** Everything that was promised and reported of one project, meeting by meeting, the newest first. */
export function projectPage(view: View, { project, records }: ProjectShown, baseUrl: string): Html {
  const { projects: words } = view.words
  const of = { filter: { project: project.name }, of: project.name }
  const offers: Offer[] = [
    { feed: 'commitments', ...of },
    { feed: 'meetings', ...of },
  ]
  const meetings = Map.groupBy(project.statements, ({ meetingId }) => meetingId)
  const promised = project.statements.filter(({ kind }) => kind === 'commitment').length
  const counts = fill(words.counts, {
    promised,
    reported: project.statements.length - promised,
    meetings: meetings.size,
  })
  return layout(view, {
    title: project.name,
    description: `${project.name}${view.words.colon}${counts}`,
    canonical: baseUrl + pathTo('projects', project.name),
    room: 'projects',
    offers,
    body: html`<header class="page-head">
<p class="kicker"><a href="${href(view, '/projects')}">${words.title}</a></p>
<h1${ofChinese(view)}>${headline(project.name)}</h1>
<p class="lede">${counts}</p>
</header>
<div class="columns">
<div class="record-body">
${part('timeline', words.timeline, html`<ol class="timeline project-line">${[...meetings.values()].map((said) => meetingStop(view, said, records))}</ol>`)}
</div>
<aside>${subscribeBox(view, offers)}${downloadBox(view, offers)}</aside>
</div>`,
  })
}

function meetingStop(view: View, said: Said[], records: ProjectShown['records']): Html {
  const [first] = said
  if (first === undefined) return html``
  return html`<li><span class="timeline-date">${first.date === null ? view.words.series.undated : html`<time datetime="${first.date}">${dayInWords(view, first.date)}</time>`}</span><div><h3><a href="${href(view, meetingPath(first.meetingId))}">${chinese(view, first.meetingTitle)}</a></h3><ul class="statements">${said.map((one) => statement(view, one, records.get(one.meetingId)?.meeting))}</ul></div></li>`
}

function statement(view: View, said: Said, meeting: Meeting | undefined): Html {
  const { projects } = view.words
  const promise = said.kind === 'commitment'
  return html`<li class="statement-${said.kind}"><p><span class="tag tag-${said.kind}">${promise ? projects.promised : projects.reported}</span> ${promise ? html`<a class="said" href="${href(view, pathTo('commitments', said.id))}">${chinese(view, said.text)}</a>` : chinese(view, said.text)}</p><p class="facts">${said.speaker === null ? '' : personLink(view, said.speaker)}${said.status === undefined ? '' : statusTag(view, said.status)}${meeting === undefined ? '' : evidence(view, meeting, claimOf(said, meeting), said.text)}</p></li>`
}

/** The claim of the record that a statement is, which knows its evidence in every article. */
export function claimOf({ kind, text, span }: Said, { commitments, progress }: Meeting): Claim {
  const claims: (Claim & { text: string })[] = kind === 'commitment' ? commitments : progress
  return claims.find((claim) => claim.text === text && claim.span[0] === span[0]) ?? { span }
}
