import { html } from 'hono/html'
import { dayInChina } from '#model/china.ts'
import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'
import type { LedgerTally } from '#model/tally.ts'
import { CATEGORIES, codes, KINDS } from '#model/vocabulary.ts'
import type { Status } from '#pipeline/published.ts'
import type { View } from '../view.ts'
import { empty } from './empty.ts'
import { commitmentDigest, meetingList } from './entries.ts'
import { EVERYTHING, subscribeBox } from './feedlinks.ts'
import { type Known, shortFilterForm } from './filterform.ts'
import type { Html } from './html.ts'
import { layout, searchForm } from './layout.ts'
import { href } from './links.ts'

interface Shown {
  meetings: MeetingEntry[]
  commitments: CommitmentEntry[]
  tally: LedgerTally
  counts: Status['counts']
  known: Known
}

/** What Huixun is, the newest meetings and commitments, ways in, and how to subscribe. */
export function homePage(view: View, shown: Shown, baseUrl: string): Html {
  const { home, description } = view.words
  return layout(view, {
    description,
    canonical: `${baseUrl}/`,
    data: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: '会讯',
      url: `${baseUrl}/`,
      inLanguage: 'zh-CN',
      potentialAction: {
        '@type': 'SearchAction',
        target: `${baseUrl}/search?q={q}`,
        'query-input': 'required name=q',
      },
    },
    body: html`${introduction(view, shown.counts)}
<div class="columns">
<div>
<section class="latest" aria-labelledby="latest">
<h2 id="latest">${home.latest}</h2>
${shown.meetings.length === 0 ? nothingYet(view) : latest(view, shown)}
</section>
</div>
<aside>
${subscribeBox(view, EVERYTHING)}
${newest(view, shown.commitments)}
${waysIn(view, shown.tally)}
</aside>
</div>`,
  })
}

function introduction(view: View, counts: Status['counts']): Html {
  const { home } = view.words
  const shown: [count: number, word: string, path: string][] = [
    [counts.meetings, home.countMeetings, '/meetings'],
    [counts.commitments, home.countCommitments, '/commitments'],
    [counts.articles, home.countArticles, '/status'],
  ]
  return html`<section class="hero">
<h1><span class="headline">${home.heading}</span></h1>
<p class="lede">${home.intro}</p>
${searchForm(view, 'q')}
${counts.meetings === 0 ? '' : html`<ul class="figures" aria-label="${home.counts}">${shown.map(([count, word, path]) => html`<li><a href="${href(view, path)}"><strong>${count.toLocaleString(view.words.lang)}</strong> ${word}</a></li>`)}</ul>`}
</section>`
}

/** The newest with a form that narrows all there are. */
function latest(view: View, { meetings, known }: Shown): Html {
  const { home } = view.words
  return html`${shortFilterForm(view, '/meetings', known, ['status'])}
${meetingList(view, meetings)}
<p class="more"><a href="${href(view, '/meetings')}">${home.allMeetings} →</a></p>`
}

function nothingYet(view: View): Html {
  const { home } = view.words
  return empty(
    home.empty,
    home.emptyWhy,
    html`<pre tabindex="0"><code>npm run ingest -- ${home.emptyFile}</code></pre>
<pre tabindex="0"><code>aws s3 cp ${home.emptyPage} s3://articles/uploads/</code></pre>
<p>${home.emptyThen} <a href="${href(view, '/status')}">${home.toStatus}</a></p>`,
  )
}

function newest(view: View, entries: CommitmentEntry[]): Html | '' {
  if (entries.length === 0) return ''
  const thisYear = dayInChina(view.now).slice(0, 4)
  const { home } = view.words
  return html`<section class="card newest" aria-labelledby="newest">
<h2 id="newest">${home.newestCommitments}</h2>
${commitmentDigest(view, entries)}
<p class="more"><a href="${href(view, '/commitments')}">${home.allCommitments} →</a> <a href="${href(view, '/commitments', { due: thisYear })}">${home.dueThisYear} →</a></p>
</section>`
}

/** Kinds of meetings, and those topics that something was promised in. */
function waysIn(view: View, { topics }: LedgerTally): Html {
  const { home, kinds, topics: names } = view.words
  const promised = codes(CATEGORIES).filter((topic) => Object.values(topics[topic]).some((count) => count > 0))
  return html`<nav class="card" aria-labelledby="by-kind"><h2 id="by-kind">${home.byKind}</h2><ul class="chips">${codes(
    KINDS,
  ).map((kind) => html`<li><a href="${href(view, '/meetings', { kind })}">${kinds[kind]}</a></li>`)}</ul></nav>${
    promised.length === 0
      ? ''
      : html`<nav class="card" aria-labelledby="by-topic"><h2 id="by-topic">${home.byTopic}</h2><ul class="chips">${promised.map((topic) => html`<li><a href="${href(view, '/commitments', { topic })}">${names[topic]}</a></li>`)}</ul></nav>`
  }`
}
