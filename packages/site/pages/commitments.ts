import { html } from 'hono/html'
import { commitmentAnchor } from '#feeds/addresses.ts'
import { dayInWords, periodInWords } from '#feeds/dates.ts'
import type { Commitment, Participant } from '#model/record.ts'
import { CATEGORIES, STRENGTHS } from '#model/vocabulary.ts'
import type { Html } from './layout.ts'
import { section } from './section.ts'

/** What will be done, grouped by whose words it is; the meeting's own come under its name. */
export function commitments(all: Commitment[], participants: Participant[]): Html | '' {
  return section('commitments', '承诺与部署', all.length, () => {
    const bySpeaker = Map.groupBy(all, (commitment) => commitment.speaker ?? '')
    return html`${[...bySpeaker].map(([speaker, said]) => speech(speaker, said, participants))}`
  })
}

function speech(speaker: string, said: Commitment[], participants: Participant[]): Html {
  const posts = participants.find((participant) => participant.name === speaker)?.titles ?? []
  return html`<section class="speech"><h3>${speaker === '' ? '会议' : speaker}${posts.length === 0 ? '' : html` <small>${posts.join('、')}</small>`}</h3><ol class="commitments">${said.map(row)}</ol></section>`
}

function row(commitment: Commitment): Html {
  return html`<li id="${commitmentAnchor(commitment.id)}">
<p>${commitment.text}</p>
<p class="facts"><span class="strength strength-${commitment.strength}">${STRENGTHS[commitment.strength]}</span><span>${commitment.actor}</span>${timing(commitment)}${commitment.categories.map((category) => html`<span>${CATEGORIES[category]}</span>`)}${commitment.projects.map((project) => html`<span class="project">${project}</span>`)}</p>
</li>`
}

function timing(commitment: Commitment): Html | '' {
  if (commitment.deadline !== null) return html`<span class="deadline">${dayInWords(commitment.deadline)}前</span>`
  if (commitment.period === null) return ''
  return html`<span class="deadline">${periodInWords(commitment.period)}</span>`
}
