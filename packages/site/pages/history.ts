import { html } from 'hono/html'
import { meetingPath } from '#feeds/addresses.ts'
import type { Change, FieldChange } from '#model/change.ts'
import { LEDGER_STATUSES, type LedgerStatus } from '#model/ledger.ts'
import type { Meeting } from '#model/record.ts'
import type { View } from '../view.ts'
import { entry, fill } from '../words/words.ts'
import { dayInWords } from './dates.ts'
import { chinese, type Html, joined } from './html.ts'
import { layout } from './layout.ts'
import { href, pathTo } from './links.ts'
import { fieldName } from './notices.ts'
import { beijingTime } from './times.ts'

export interface HistoryShown {
  id: string
  /** The newest first. */
  changes: Change[]
  /** The record, while it stands. */
  meeting: Meeting | undefined
}

/** Items of a list that are named for one change. */
const MOST_NAMED = 12
const STATUS = 'statuses/'

/** What became of a record, change by change: when, by which articles, and what of it. */
export function historyPage(view: View, { id, changes, meeting }: HistoryShown): Html {
  const { history: words, meeting: others } = view.words
  const name = meeting?.title ?? id
  return layout(view, {
    title: `${words.title} · ${name}`,
    description: words.intro,
    room: 'meetings',
    body: html`<header class="page-head">
<p class="kicker"><a href="${href(view, '/meetings')}">${others.crumb}</a>${meeting === undefined ? html`<span>${id}</span>` : html`<a href="${href(view, meetingPath(id))}">${chinese(view, meeting.title)}</a>`}</p>
<h1>${words.title}</h1>
<p class="lede">${words.intro}</p>
</header>
<ol class="timeline history">${changes.map((change) => changeRow(view, change, meeting))}</ol>
<p class="more"><a href="/api/v1${meetingPath(id)}/history">${words.data}</a></p>`,
  })
}

function changeRow(view: View, { at, kind, to, articles, fields }: Change, meeting: Meeting | undefined): Html {
  const { history: words, colon } = view.words
  const moved = to === undefined ? '' : html` <a href="${href(view, meetingPath(to))}">${to}</a>`
  const came = (label: string, ids: string[]) =>
    ids.length === 0
      ? ''
      : html`<li><span class="label">${label}${colon}</span>${joined(
          ids.slice(0, MOST_NAMED).map((id) => articleLink(view, id, meeting)),
          view.words.comma,
        )}${more(view, ids)}</li>`
  return html`<li><span class="timeline-date"><time datetime="${at}">${beijingTime(view, new Date(at))}</time></span><p><span class="tag">${words.kinds[kind]}</span>${moved}</p><ul class="changes">${came(words.added, articles.added)}${came(words.changed, articles.changed)}${articles.removed.length === 0 ? '' : html`<li><span class="label">${fill(words.removed, { n: articles.removed.length })}</span></li>`}${kind === 'published' ? '' : fields.filter(({ field }) => field !== 'sources').map((field) => fieldRow(view, field))}</ul></li>`
}

/** The text of an article, by its outlet where the record knows it. */
function articleLink(view: View, id: string, meeting: Meeting | undefined): Html {
  const source = meeting?.sources.find(({ articleId }) => articleId === id)
  const name = source?.outlet ?? source?.title
  return html`<a href="${href(view, pathTo('articles', id))}">${name === undefined ? id : chinese(view, name)}</a>`
}

function fieldRow(view: View, change: FieldChange): Html {
  const { history: words, colon } = view.words
  if ('before' in change && change.field.startsWith(STATUS)) return statusRow(view, change)
  const name = html`<span class="label">${fieldName(view, change.field)}${colon}</span>`
  if ('before' in change) {
    const [before, after] = [
      valueInWords(view, change.field, change.before),
      valueInWords(view, change.field, change.after),
    ]
    return html`<li>${name}${after === undefined ? words.reworded : html`${before === undefined ? '' : html`<del>${chinese(view, before)}</del> → `}<ins>${chinese(view, after)}</ins>`}</li>`
  }
  const parts: [sign: string, names: string[]][] = [
    [words.plus, change.added],
    [words.minus, change.removed],
    [words.other, change.changed],
  ]
  const said = parts
    .filter(([, names]) => names.length > 0)
    .map(([sign, names]) => html`${sign}${namesInWords(view, change.field, names)}`)
  return html`<li>${name}${said.length === 0 ? words.reworded : joined(said, words.between)}</li>`
}

function namesInWords(view: View, field: string, names: string[]): Html {
  const shown = names.slice(0, MOST_NAMED)
  const of =
    field === 'disagreements' ? shown.map((one) => fieldName(view, one)) : shown.map((one) => chinese(view, one))
  return html`${joined(of, view.words.comma)}${more(view, names)}`
}

function more(view: View, all: unknown[]): string {
  return all.length > MOST_NAMED ? fill(view.words.history.more, { n: all.length }) : ''
}

/** What was reported of a commitment, before and after. */
function statusRow(view: View, { field, before, after }: FieldChange & { before: string; after: string }): Html {
  const { history: words, statuses, colon } = view.words
  const inWords = (code: string) => (Object.hasOwn(LEDGER_STATUSES, code) ? statuses[code as LedgerStatus] : code)
  return html`<li><span class="label">${words.status}${colon}</span><del>${inWords(before)}</del> → <a href="${href(view, pathTo('commitments', field.slice(STATUS.length)))}">${inWords(after)}</a></li>`
}

/** A value as people read it; nothing where there is none, or where it follows from others or holds more than a line tells. */
function valueInWords(view: View, field: string, value: string): string | undefined {
  const { kinds, modes } = view.words
  if (value === '' || field === 'summary') return undefined
  if (!value.startsWith('{'))
    return entry<string>(field === 'kind' ? kinds : field === 'mode' ? modes : {}, value) ?? value
  const { start, end, name } = partsOf(value)
  if (field === 'series' && typeof name === 'string') return name
  if (field !== 'date' || typeof start !== 'string') return undefined
  return typeof end === 'string' && end !== start
    ? `${dayInWords(view, start)} – ${dayInWords(view, end)}`
    : dayInWords(view, start)
}

/** The fields of a value that stands as JSON; none of one that was cut short. */
function partsOf(value: string): Record<string, unknown> {
  try {
    return JSON.parse(value) as Record<string, unknown>
  } catch {
    return {}
  }
}
