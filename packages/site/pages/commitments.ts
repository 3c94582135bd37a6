import { html } from 'hono/html'
import { commitmentAnchor } from '#feeds/addresses.ts'
import type { Commitment, Meeting } from '#model/record.ts'
import type { Standing } from '#model/standing.ts'
import type { View } from '../view.ts'
import { entry } from '../words/words.ts'
import { dueInWords } from './dates.ts'
import { actorFact, projectLink, statusTag, strengthTag, topicLink } from './entries.ts'
import { evidence, quoted } from './evidence.ts'
import { chinese, type Html } from './html.ts'
import { href, pathTo } from './links.ts'
import { personLink } from './participants.ts'
import { section } from './section.ts'

/** What will be done, by whose words it is and then by topic; the meeting's own come under its name. */
export function commitments(view: View, meeting: Meeting, standing: Standing): Html | '' {
  const all = meeting.commitments
  return section('commitments', view.words.meeting.commitments, all.length, () => {
    const bySpeaker = Map.groupBy(all, ({ speaker }) => speaker ?? '')
    return html`${[...bySpeaker].map(
      ([speaker, said]) =>
        html`<section class="speech">${speakerHeading(view, meeting, speaker, standing.people)}${byTopic(view, meeting, said, standing)}</section>`,
    )}`
  })
}

/** The speaker with the posts that the meeting's record gives. */
export function speakerHeading(view: View, meeting: Meeting, speaker: string, ids: Standing['people']): Html {
  if (speaker === '') return html`<h3>${view.words.meeting.meeting}</h3>`
  const posts = meeting.participants.find(({ name }) => name === speaker)?.titles ?? []
  return html`<h3>${personLink(view, speaker, entry(ids, speaker))}${posts.length === 0 ? '' : html` <small>${chinese(view, posts.join('、'))}</small>`}</h3>`
}

function byTopic(view: View, meeting: Meeting, said: Commitment[], standing: Standing): Html {
  const topics = Map.groupBy(said, ({ categories: [first] }) => first)
  const list = (all: Commitment[]) =>
    html`<ol class="commitments">${all.map((one) => row(view, meeting, one, standing))}</ol>`
  if (topics.size < 2) return list(said)
  return html`${[...topics].map(
    ([topic, ofTopic]) =>
      html`<section class="topic-group"><h4>${topic === undefined ? view.words.meeting.otherTopic : view.words.topics[topic]}</h4>${list(ofTopic)}</section>`,
  )}`
}

function row(view: View, meeting: Meeting, commitment: Commitment, standing: Standing): Html {
  const due = dueInWords(view, commitment)
  const status = entry(standing.statuses, commitment.id)
  const page = href(view, pathTo('commitments', commitment.id))
  return html`<li class="commitment" id="${commitmentAnchor(commitment.id)}">
<p class="promise">${quoted(view, meeting, commitment, commitment.text)}</p>
<p class="facts">${status === undefined ? '' : html`<a class="plain" href="${page}">${statusTag(view, status)}</a>`}${strengthTag(view, commitment.strength)}${actorFact(view, commitment.actor)}${due === undefined ? '' : html`<span class="due">${due}</span>`}${commitment.categories.slice(1).map((topic) => topicLink(view, topic))}${commitment.projects.map((project) => projectLink(view, project))}${evidence(view, meeting, commitment, commitment.text)}</p>
</li>`
}
