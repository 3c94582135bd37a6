import { html } from 'hono/html'
import type { Meeting, Participant } from '#model/record.ts'
import type { Pointers } from '#model/standing.ts'
import type { Role } from '#model/vocabulary.ts'
import type { View } from '../view.ts'
import { entry } from '../words/words.ts'
import { evidence } from './evidence.ts'
import { chinese, type Html, joined } from './html.ts'
import { href, pathTo } from './links.ts'
import { section } from './section.ts'

/** Ids of people by their names. */
type Ids = Pointers['people']

interface Named {
  meeting: Meeting
  ids: Ids
}

/** Who took part, side by side where there are sides. */
export function participants(view: View, meeting: Meeting, ids: Ids): Html | '' {
  const all = meeting.participants
  return section('participants', view.words.meeting.participants, all.length, () => {
    const sides = Map.groupBy(all, (one) => one.side ?? '')
    if (sides.size === 1 && sides.has('')) return side(view, { meeting, ids }, all)
    return html`<div class="sides">${[...sides].map(
      ([name, ofSide]) =>
        html`<section class="side"><h3>${name === '' ? view.words.meeting.others : chinese(view, name)}</h3>${side(view, { meeting, ids }, ofSide)}</section>`,
    )}</div>`
  })
}

/** Those with a part in it one by one, those who were there by their posts, then the groups. */
function side(view: View, record: Named, all: Participant[]): Html {
  const persons = all.filter(({ entityType }) => entityType === 'person')
  const present = persons.filter(isOnlyPresent)
  const active = persons.filter((person) => !isOnlyPresent(person))
  const groups = all.filter(({ entityType }) => entityType === 'group')
  return html`${active.length === 0 ? '' : html`<ul class="people">${active.map((one) => personRow(view, record, one))}</ul>`}
${present.length === 0 ? '' : html`<dl class="present">${byPost(view, record, present)}</dl>`}
${groups.length === 0 ? '' : html`<ul class="groups">${groups.map((one) => groupRow(view, record, one))}</ul>`}`
}

function isOnlyPresent(person: Participant): boolean {
  return person.roles.every((role) => role === 'attendee' || role === 'observer')
}

function personRow(view: View, { meeting, ids }: Named, person: Participant): Html {
  return html`<li><p class="name">${personLink(view, person.name, entry(ids, person.name))}${person.roles.map((role) => roleTag(view, role))}${evidence(view, meeting, person, person.name)}</p>${titles(view, person)}</li>`
}

/** Leads to the page of an id, or of all who are called so. */
export function personLink(view: View, name: string, id: string = name): Html {
  return html`<a class="person" href="${href(view, pathTo('people', id))}">${chinese(view, name)}</a>`
}

function titles(view: View, { titles: posts }: Participant): Html | '' {
  if (posts.length === 0) return ''
  return html`<p class="facts">${posts.map((post) => html`<span>${chinese(view, post)}</span>`)}</p>`
}

export function roleTag(view: View, role: Role): Html {
  return html` <span class="tag role-${role}">${view.words.roles[role]}</span>`
}

/** `重庆市领导 甲、乙、丙`: people with the same posts on one line, with one link to where the text names them. */
function byPost(view: View, { meeting, ids }: Named, present: Participant[]): Html[] {
  const groups = Map.groupBy(present, (person) => `${presence(person)} ${person.titles.join('、')}`)
  return [...groups.values()].map((people) => {
    const [first] = people
    if (first === undefined) return html``
    const observing = presence(first) === 'observer' ? roleTag(view, 'observer') : ''
    const post = first.titles.join('、')
    const names = people.map(
      (one) =>
        html`<span class="present-name">${personLink(view, one.name, entry(ids, one.name))}${evidence(view, meeting, one, one.name)}</span>`,
    )
    return html`<div><dt>${post === '' ? view.words.roles[presence(first)] : chinese(view, post)}${post === '' ? '' : observing}</dt><dd>${joined(names, ' ')}</dd></div>`
  })
}

function presence(person: Participant): 'observer' | 'attendee' {
  return person.roles.includes('observer') ? 'observer' : 'attendee'
}

function groupRow(view: View, { meeting }: Named, group: Participant): Html {
  const roles = group.roles.filter((role) => role !== 'attendee')
  return html`<li>${chinese(view, group.name)}${roles.map((role) => roleTag(view, role))}${evidence(view, meeting, group, group.name)}</li>`
}
