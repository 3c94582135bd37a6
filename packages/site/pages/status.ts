import { html } from 'hono/html'
import { meetingPath } from '#feeds/addresses.ts'
import type { Outcome } from '#model/entry.ts'
import type { Status } from '#pipeline/published.ts'
import { type Html, layout } from './layout.ts'
import { reasonFor } from './refusals.ts'
import { ago, beijingTime } from './times.ts'

/** How the system is doing: how much there is, what waits, what came in last, what was turned away and why. */
export function statusPage(status: Status, now: Date): Html {
  return layout({
    title: '状态',
    description: '收录了多少、还有多少在排队、最近处理了什么、哪些文章被退回及原因。',
    body: html`<section class="introduction"><h1>状态</h1><p>截至${beijingTime(now)}（北京时间）。</p></section>
${counts(status.counts)}
<section aria-labelledby="queues"><h2 id="queues">队列</h2>${queues(status.queues)}</section>
<section aria-labelledby="recent"><h2 id="recent">最近处理</h2>${outcomes(status.recent, now, '还没有处理过文章。上传一篇，几秒钟后这里就有它的去向。')}</section>
<section aria-labelledby="rejected"><h2 id="rejected">退回的文章</h2>${outcomes(status.rejected, now, '没有文章被退回。')}</section>`,
  })
}

function counts(counts: Status['counts']): Html {
  const shown: [name: string, count: number][] = [
    ['文章', counts.articles],
    ['会议', counts.meetings],
    ['承诺', counts.commitments],
    ['退回', counts.rejected],
  ]
  return html`<dl class="counts">${shown.map(([name, count]) => html`<div><dt>${name}</dt><dd>${count.toLocaleString('zh-CN')}</dd></div>`)}</dl>`
}

function queues(queues: Status['queues']): Html {
  if (queues.length === 0) return html`<p class="quiet">没有队列。</p>`
  return html`<div class="scroll"><table><thead><tr><th scope="col">名称</th><th scope="col" class="number">等待</th><th scope="col" class="number">处理中</th><th scope="col" class="number">失败</th></tr></thead><tbody>${queues.map(
    (queue) =>
      html`<tr><th scope="row"><code>${queue.name}</code></th><td class="number">${queue.waiting}</td><td class="number">${queue.inFlight}</td><td class="number${queue.dead > 0 ? ' bad' : ''}">${queue.dead}</td></tr>`,
  )}</tbody></table></div>`
}

function outcomes(outcomes: Outcome[], now: Date, otherwise: string): Html {
  if (outcomes.length === 0) return html`<p class="quiet">${otherwise}</p>`
  return html`<ul class="outcomes">${outcomes.map(
    (outcome) =>
      html`<li class="outcome-${outcome.state}"><div><p class="key">${outcome.key}</p>${became(outcome)}</div><time datetime="${outcome.at}" title="${beijingTime(new Date(outcome.at))}">${ago(new Date(outcome.at), now)}</time></li>`,
  )}</ul>`
}

function became(outcome: Outcome): Html {
  if (outcome.state === 'rejected') {
    const reason = reasonFor(outcome.code)
    return html`<p class="verdict"><span class="tag bad">退回</span> ${reason ?? outcome.message} <code>${outcome.code}</code></p>${reason === undefined ? '' : html`<p class="detail" lang="en">${outcome.message}</p>`}`
  }
  if (outcome.state === 'corrected')
    return html`<p class="verdict"><span class="tag good">更正</span> <a href="${meetingPath(outcome.meetingId)}">${outcome.meetingId}</a>：${outcome.reason}</p>`
  if (outcome.meetings.length === 0)
    return html`<p class="verdict"><span class="tag">没有会议</span> ${outcome.title}</p>`
  return html`${outcome.meetings.map(
    (meeting) =>
      html`<p class="verdict"><span class="tag good">已收录</span> <a href="${meetingPath(meeting.id)}">${meeting.title}</a></p>`,
  )}`
}
