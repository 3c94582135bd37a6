import { html } from 'hono/html'
import { LEDGER_STATUSES, type LedgerStatus } from '#model/ledger.ts'
import type { LedgerTally } from '#model/tally.ts'
import { CATEGORIES, type Category, codes } from '#model/vocabulary.ts'
import type { View } from '../../view.ts'
import type { Html } from '../html.ts'
import { href } from '../links.ts'

type Counts = LedgerTally['total']

const WIDTH = 400
const HEIGHT = 14

/** How many commitments stand in each status: a bar a topic, the longest topic first, and the numbers beside it. */
export function tallyChart(view: View, tally: LedgerTally): Html | '' {
  if (sum(tally.total) === 0) return ''
  const { commitments, statuses, topics } = view.words
  const rows = codes(CATEGORIES)
    .map((topic): [Category, Counts] => [topic, tally.topics[topic]])
    .filter(([, counts]) => sum(counts) > 0)
    .toSorted(([, one], [, other]) => sum(other) - sum(one))
  const longest = Math.max(...rows.map(([, counts]) => sum(counts)), 1)
  return html`<section class="part tally" aria-labelledby="tally-title"><h2 id="tally-title">${commitments.picture}</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="tally-title"><table>
<thead><tr><th scope="col">${commitments.topic}</th>${codes(LEDGER_STATUSES).map((status) => html`<th scope="col" class="number"><span class="key"><span class="swatch swatch-${status}"></span><span class="key-word">${statuses[status]}</span></span></th>`)}</tr></thead>
<tbody>${rows.map(
    ([topic, counts]) =>
      html`<tr><th scope="row"><div class="named-bar"><a href="${href(view, '/commitments', { topic })}">${topics[topic]}</a>${bar(counts, longest)}</div></th>${codes(LEDGER_STATUSES).map((status) => cell(view, { topic, status }, counts[status]))}</tr>`,
  )}</tbody>
<tfoot><tr><th scope="row">${commitments.total}</th>${codes(LEDGER_STATUSES).map((status) => cell(view, { status }, tally.total[status]))}</tr></tfoot>
</table></div>
<p class="hint">${commitments.pictureWhy}</p></section>`
}

function cell(view: View, query: { topic?: Category; status: LedgerStatus }, count: number): Html {
  return html`<td class="number">${count === 0 ? html`<span class="nil">0</span>` : html`<a href="${href(view, '/commitments', query)}">${count}</a>`}</td>`
}

/** The numbers stand in the row; the bar is a picture of them. */
function bar(counts: Counts, longest: number): Html {
  let x = 0
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${codes(
    LEDGER_STATUSES,
  ).map((status) => {
    const width = (counts[status] / longest) * WIDTH
    x += width
    return width === 0
      ? ''
      : html`<rect class="fill-${status}" x="${(x - width).toFixed(1)}" y="0" width="${width.toFixed(1)}" height="${HEIGHT}"/>`
  })}</svg>`
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((all, count) => all + count, 0)
}
