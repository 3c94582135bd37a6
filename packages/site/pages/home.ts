import { html } from 'hono/html'
import { commitmentPath, meetingPath } from '#feeds/addresses.ts'
import { FEEDS } from '#feeds/channels.ts'
import { dateInWords, dayInWords } from '#feeds/dates.ts'
import type { CommitmentEntry, MeetingEntry } from '#model/entry.ts'
import type { MeetingDate } from '#model/record.ts'
import { KINDS, STRENGTHS } from '#model/vocabulary.ts'
import type { Page } from '#pipeline/published.ts'
import { feedLink, feedNames, formats, type Html, layout, SITE_NAME } from './layout.ts'

interface Shown {
  meetings: Page<MeetingEntry>
  commitments: CommitmentEntry[]
  /** Whether this is the first page of the list, or one further back. */
  position: 'first' | 'later'
}

/** The newest meetings, the newest commitments, and how to subscribe. */
export function homePage(shown: Shown): Html {
  return layout({
    title: shown.position === 'first' ? SITE_NAME : '更早收录的会议',
    description: '从公开报道中整理的会议：谁主持、议了什么、定了什么、何时完成。可用 RSS、Atom、JSON Feed 订阅。',
    body: html`${shown.position === 'first' ? introduction() : ''}
<div class="columns">
<section class="latest" aria-labelledby="latest">
<h2 id="latest">${shown.position === 'first' ? '最新会议' : '更早收录的会议'}</h2>
${shown.meetings.items.length === 0 ? nothingYet(shown.position) : html`<ol class="meetings">${shown.meetings.items.map(meetingRow)}</ol>`}
${turnPage(shown)}
</section>
<aside>
${subscribe()}
${shown.commitments.length === 0 ? '' : newestCommitments(shown.commitments)}
</aside>
</div>`,
  })
}

function introduction(): Html {
  return html`<section class="introduction">
<h1>谁在开会，议了什么，定了什么</h1>
<p>会讯读各地各级的会议报道，把主持与出席、议程与文件、签署的协议、许下的承诺整理成一条条记录，注明出处，供人订阅。</p>
</section>`
}

function meetingRow(entry: MeetingEntry): Html {
  return html`<li class="meeting">
${dateBlock(entry.date)}
<div class="meeting-body">
<h3><a href="${meetingPath(entry.id)}">${entry.title}</a></h3>
<p class="facts"><span class="tag">${KINDS[entry.kind]}</span>${entry.places.map((place) => html`<span>${place.name}</span>`)}${entry.outlets.length === 0 ? '' : html`<span class="outlets">${entry.outlets.join('、')}</span>`}</p>
${entry.summary === '' ? '' : html`<p class="summary">${entry.summary}</p>`}
</div>
</li>`
}

/** The date as a calendar leaf: the day large, month and year above it. */
function dateBlock(date: MeetingDate): Html {
  if (date.start === null)
    return html`<p class="leaf"><span class="leaf-day">—</span><span class="leaf-month">日期不详</span></p>`
  const [year, month, day] = date.start.split('-').map(Number)
  const last = date.end === null ? day : Number(date.end.slice(8))
  const oneMonth = date.end === null || date.end.slice(0, 7) === date.start.slice(0, 7)
  const days = day !== last && oneMonth ? `${day}–${last}` : `${day}`
  const shown = { day: days, month: `${month}月`, year: `${year}`, none: '—' }[date.precision]
  const above = date.precision === 'day' ? `${year}年${month}月` : `${year}年`
  return html`<p class="leaf"><time datetime="${date.start}" title="${dateInWords(date)}"><span class="leaf-month">${above}</span><span class="leaf-day">${shown}</span></time></p>`
}

function nothingYet(position: Shown['position']): Html {
  if (position === 'later') return html`<div class="empty"><p>没有更早的会议了。</p></div>`
  return html`<div class="empty">
<h3>还没有会议</h3>
<p>把会议报道的网页或纯文本放进文章桶，几秒钟后就会出现在这里和订阅源里：</p>
<pre><code>npm run ingest -- 文件或文件夹</code></pre>
<pre><code>aws s3 cp 报道.html s3://articles/uploads/</code></pre>
<p>本机运行时，终端里打印着带完整地址的上传命令。没有出现？<a href="/status">状态页</a>写着每篇文章的去向和原因。</p>
</div>`
}

function turnPage(shown: Shown): Html | '' {
  const first = shown.position === 'first' ? '' : html`<a href="/">回到最新</a>`
  const older =
    shown.meetings.next === undefined
      ? ''
      : html`<a rel="next" href="/?cursor=${encodeURIComponent(shown.meetings.next)}">更早收录的会议 →</a>`
  return first === '' && older === '' ? '' : html`<nav class="turn" aria-label="翻页">${first}${older}</nav>`
}

function subscribe(): Html {
  return html`<section class="card" id="subscribe" aria-labelledby="subscribe-title">
<h2 id="subscribe-title">订阅</h2>
<p>把地址粘贴到任何一款阅读器，新会议、新承诺自动送达，一条不漏。</p>
<dl class="feeds">${feedNames().map(
    (feed) =>
      html`<dt>${FEEDS[feed].title.replace('会讯：', '')}</dt><dd>${formats().map((format) => feedLink(feed, format))}</dd>`,
  )}</dl>
</section>`
}

function newestCommitments(entries: CommitmentEntry[]): Html {
  return html`<section class="card" aria-labelledby="commitments-title">
<h2 id="commitments-title">最新承诺</h2>
<ul class="promises">${entries.map(
    (entry) => html`<li>
<a href="${commitmentPath(entry.meetingId, entry.id)}">${entry.text}</a>
<p class="facts"><span>${entry.actor}</span><span>${STRENGTHS[entry.strength]}</span>${entry.deadline === null ? '' : html`<span>限${dayInWords(entry.deadline)}</span>`}</p>
</li>`,
  )}</ul>
</section>`
}
