import { html } from 'hono/html'
import type { Participant } from '#model/record.ts'
import { ROLES, type Role } from '#model/vocabulary.ts'
import type { Html } from './layout.ts'
import { section } from './section.ts'

/** Who took part: those with a part in it one by one, those who were there by their posts, then the groups. */
export function participants(all: Participant[]): Html | '' {
  return section('participants', '出席', all.length, () => {
    const persons = all.filter((participant) => participant.entityType === 'person')
    const present = persons.filter(isOnlyPresent)
    const active = persons.filter((person) => !isOnlyPresent(person))
    const groups = all.filter((participant) => participant.entityType === 'group')
    return html`${active.length === 0 ? '' : html`<ul class="people">${active.map(personRow)}</ul>`}
${present.length === 0 ? '' : html`<dl class="present">${byPost(present)}</dl>`}
${groups.length === 0 ? '' : html`<ul class="bodies">${groups.map(groupRow)}</ul>`}`
  })
}

function isOnlyPresent(person: Participant): boolean {
  return person.roles.every((role) => role === 'attendee' || role === 'observer')
}

function personRow(person: Participant): Html {
  return html`<li><p class="name">${person.name}${person.roles.map(roleTag)}</p>${titles(person)}</li>`
}

function titles(person: Participant): Html | '' {
  const said = [...(person.side === undefined ? [] : [`${person.side}一方`]), ...person.titles]
  return said.length === 0 ? '' : html`<p class="facts">${said.map((title) => html`<span>${title}</span>`)}</p>`
}

function roleTag(role: Role): Html {
  return html` <span class="tag role-${role}">${ROLES[role]}</span>`
}

/** `重庆市领导 甲、乙、丙`: people with the same posts on one line. */
function byPost(present: Participant[]): Html[] {
  const groups = Map.groupBy(present, (person) => `${presence(person)} ${person.titles.join('、')}`)
  return [...groups.values()].map((people) => {
    const [first] = people
    if (first === undefined) return html``
    return html`<div><dt>${first.titles.join('、') || presence(first)}${presence(first) === ROLES.observer ? html` <span class="tag">${ROLES.observer}</span>` : ''}</dt><dd>${people.map((person) => html`<span>${person.name}</span>`)}</dd></div>`
  })
}

function presence(person: Participant): string {
  return person.roles.includes('observer') ? ROLES.observer : ROLES.attendee
}

function groupRow(group: Participant): Html {
  const roles = group.roles.filter((role) => role !== 'attendee')
  return html`<li>${group.name}${roles.map(roleTag)}</li>`
}
