import type { Meeting } from '#model/record.ts'
import { AGENDA_ACTIONS, type AgendaAction } from '#model/vocabulary.ts'
import { clip } from './summary/clip.ts'
import { opening } from './summary/opening.ts'
import { attended, led } from './summary/people.ts'
import { promised } from './summary/promised.ts'

const SHORTEST = 80
const LONGEST = 200
/** What was done with documents and matters of each kind, where one word tells it. */
const DONE: Partial<Record<AgendaAction, string>> = {
  hear: AGENDA_ACTIONS.hear,
  review: AGENDA_ACTIONS.review,
  adopt: AGENDA_ACTIONS.adopt,
  study: '研究',
  announce: '通报',
  launch: AGENDA_ACTIONS.launch,
  deploy: AGENDA_ACTIONS.deploy,
}

/**
 * Two to five sentences for a feed reader's list, 80 to 200 characters, made of the record's own fields: when, where and
 * what, who led it, what was dealt with, what was promised, what was reported. Shorter only where the record says no more.
 */
export function summarize(meeting: Omit<Meeting, 'summary'>): string {
  const sentences = [
    opening(meeting),
    led(meeting.participants),
    dealtWith(meeting),
    signed(meeting),
    promised(meeting.commitments),
    reached(meeting),
    visited(meeting),
    attended(meeting.participants),
  ]
  let summary = ''
  for (const sentence of sentences) {
    if (!sentence || summary.length + sentence.length > LONGEST) continue
    summary += sentence
    if (summary.length >= SHORTEST * 1.5) break
  }
  const source = reported(meeting)
  return (summary.length < SHORTEST && summary.length + source.length <= LONGEST ? summary + source : summary).slice(
    0,
    LONGEST,
  )
}

function dealtWith({ documents, agenda }: Omit<Meeting, 'summary'>): string {
  const first = documents[0]
  if (first) {
    const alike = documents.filter(({ action }) => action === first.action)
    const titles = alike.slice(0, 2).map(({ title }) => `《${clip(title)}》`)
    const rest = documents.length > titles.length ? `等${documents.length}份文件` : ''
    return `${verbOf(first.action, first.title, '涉及')}${titles.join('')}${rest}。`
  }
  const matter = agenda[0]
  if (!matter) return ''
  const alike = agenda.filter(({ action }) => action === matter.action).length
  return `${verbOf(matter.action, matter.text, '议题有')}${clip(matter.text)}${alike > 1 ? `等${alike}项议题` : ''}。`
}

/** What is learnt is studied another way than what is decided, and what is made public than what is told. */
function verbOf(action: AgendaAction, words: string, otherwise: string): string {
  if (action === 'study' && LEARNT.test(words)) return '学习'
  if (action === 'announce' && PUBLIC.test(words)) return '发布'
  return DONE[action] ?? otherwise
}

const LEARNT = /(?:精神|讲话|论述|指示|批示|思想|文章|条例|法)$/
const PUBLIC =
  /(?:白皮书|指南|报告|指数|榜单|清单|宣言|倡议|案例|成果|标准|蓝皮书)(?:（[^）]{1,12}）|\([^)]{1,12}\)|\d{0,4})?$/

function signed({ agreements }: Omit<Meeting, 'summary'>): string {
  const first = agreements[0]
  if (!first) return ''
  return `签署《${clip(first.title)}》${agreements.length > 1 ? `等${agreements.length}项协议` : ''}。`
}

/** The first result in figures, where one was reported. */
function reached({ progress }: Omit<Meeting, 'summary'>): string {
  const told = progress.find(({ figures, text }) => figures.length > 0 && text.length >= 8)
  return told ? `据介绍，${clip(told.text)}。` : ''
}

function visited({ visits }: Omit<Meeting, 'summary'>): string {
  const first = visits[0]
  return first ? `考察了${clip(first.name)}${visits.length > 1 ? `等${visits.length}处` : ''}。` : ''
}

function reported({ sources }: Omit<Meeting, 'summary'>): string {
  const first = sources[0]
  return first?.title ? `${first.outlet ? `据${first.outlet}报道` : '见报道'}《${clip(first.title)}》。` : ''
}
