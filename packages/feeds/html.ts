import type { Source } from '#model/record.ts'
import { webAddress } from './addresses.ts'
import { dayInWords } from './dates.ts'
import { clip, escapeHtml } from './text.ts'

/** Pieces of HTML of our own making for the items of feeds. Text from articles goes in as text, and not without end. */

/** How many entries of a list an item shows, and how much of each; the page of the meeting shows everything. */
export const LONGEST_LIST = 40
const LONGEST_TEXT = 300

/** A titled list of HTML, or nothing where there is nothing to list. */
export function list(title: string, entries: string[]): string {
  if (entries.length === 0) return ''
  const lines = entries.slice(0, LONGEST_LIST).map((entry) => `<li>${entry}</li>`)
  return `<h3>${title}</h3><ul>${lines.join('')}</ul>${rest(entries.length)}`
}

/** How many a list has, where it does not show all. */
export function rest(length: number): string {
  return length > LONGEST_LIST ? paragraph(`共${length}项，其余见会议页面。`) : ''
}

export function paragraph(text: string): string {
  return `<p>${shown(text)}</p>`
}

/** The text with what belongs to it in brackets, where something does. */
export function said(text: string, notes: string[]): string {
  return notes.length === 0 ? text : `${text}（${notes.join('，')}）`
}

export function shown(text: string): string {
  return escapeHtml(clip(text, LONGEST_TEXT))
}

/** The articles that something rests on, linked where their address is known. */
export function sources(all: Source[]): string {
  return list('出处', all.map(source))
}

function source(one: Source): string {
  const address = webAddress(one.url)
  const title = shown(one.title)
  const day = one.publishedAt === null ? [] : [dayInWords(one.publishedAt.slice(0, 10))]
  const linked = address === undefined ? title : `<a href="${escapeHtml(address)}">${title}</a>`
  return `${linked}${shown(said('', [...(one.outlet === null ? [] : [one.outlet]), ...day]))}`
}
