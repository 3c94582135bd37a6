import { html } from 'hono/html'
import type { Html } from '../../pages/html.ts'
import type { View } from '../../view.ts'
import { PROBLEMS, type ProblemName } from '../problem.ts'

/** A chapter of the guide: its fragment, its title and its text. */
export interface Chapter {
  id: string
  title: string
  body: Html
}

/** How the API is used, in the view's language. */
export function guide({ language }: View, baseUrl: string): Chapter[] {
  return language === 'zh' ? inChinese(baseUrl) : inEnglish(baseUrl)
}

function inChinese(baseUrl: string): Chapter[] {
  return [
    {
      id: 'start',
      title: '开始',
      body: html`<p>全部接口只读，用 GET，不需要密钥，任何网站都可以跨域读取（CORS）。返回 UTF-8 的 JSON，记录内容为简体中文。机器可读的说明是 <a href="/openapi.json">OpenAPI 3.1 文档</a>，与校验数据用的是同一套定义。</p>
<pre tabindex="0"><code>curl '${baseUrl}/api/v1/meetings?limit=5'</code></pre>
<p>字段只增不改名；编号永久有效，重新解析、更换网址都不会变。</p>`,
    },
    {
      id: 'lists',
      title: '列表：筛选与翻页',
      body: html`<p>列表按首次收录先后排列，新的在前，所以迟到的报道也不会漏掉。筛选条件与订阅源相同，可任意组合，须同时满足；<code>kind</code>、<code>topic</code>、<code>status</code> 可写代码也可写中文，<code>place</code> 可写代码也可写地名。写错的、不认识的参数一律报 400，不会悄悄忽略。</p>
<p><code>limit</code> 为 1 至 100。有下一页时给出 <code>next</code> 和 <code>Link: &lt;…&gt;; rel="next"</code>；翻页时把它原样放进 <code>cursor</code>。一页可能少于 <code>limit</code> 条，甚至为空，只要有 <code>next</code> 就还没完。游标不过期，翻页期间新收录的记录不会造成重复或遗漏。</p>`,
    },
    {
      id: 'sync',
      title: '同步：不漏、不重',
      body: html`<p><a href="#listChanges"><code>/api/v1/changes</code></a> 按先后列出每一次收录、修改、撤下、恢复和合并。保存好 <code>next</code>，下次带着它来：</p>
<ol class="steps">
<li>首次不带 <code>since</code>；以后带上次的 <code>next</code>。</li>
<li>对每个出现的编号（一页里重复的只算一次）读 <code>/api/v1/meetings/{id}</code>：200 存下；301 说明已并入 <code>sameAs</code>，删旧留新；410 说明已撤下，删除。</li>
<li><code>more</code> 为真就马上再取，否则过几分钟再来。中断了从最后保存的 <code>next</code> 继续。</li>
</ol>
<p>首次数据多时，可先走完 <code>changes</code> 只记游标，等一分钟（列表可能晚几秒），再用<a href="#exportMeetings">批量导出</a>取全量，然后从游标继续。</p>
${script(baseUrl)}`,
    },
    {
      id: 'export',
      title: '批量导出',
      body: html`<p><a href="#exportMeetings"><code>export.jsonl</code></a> 每行一条完整记录；<a href="#exportTable"><code>export.csv</code></a> 是表格，带 BOM，可直接用 Excel 打开，<code>of=commitments</code> 导出承诺。都可加筛选。一次给出全部，边读边发；中断时连接报错，不会像一份完整的短文件。请带上压缩（<code>--compressed</code>）：部署在 AWS 上时，一次最多发送 200 MB。更大的或想断点续传的，用 <code>limit</code>（最多 1000）分部分取，响应头 <code>Link: …; rel="next"</code> 指向下一部分。会被当作公式的单元格前加了撇号。</p>
<pre tabindex="0"><code>curl --compressed -o 承诺.csv '${baseUrl}/api/v1/export.csv?of=commitments&amp;status=overdue'</code></pre>`,
    },
    {
      id: 'cache',
      title: '缓存与压缩',
      body: html`<p>JSON 响应带 <code>ETag</code>，记录还带 <code>Last-Modified</code>；再次请求时带上 <code>If-None-Match</code>，没有变化就只回 304。支持 br 与 gzip 压缩，支持 HEAD。</p>
<pre tabindex="0"><code>curl --compressed -H 'If-None-Match: W/"…"' -i '${baseUrl}/api/v1/meetings'</code></pre>`,
    },
    {
      id: 'feeds-json',
      title: 'JSON Feed 与其他订阅格式',
      body: html`<p>只想知道有什么新会议、新承诺，订阅就够了：<code>/feeds/meetings.json</code>、<code>/feeds/commitments.json</code> 是 JSON Feed 1.1，每条的 <code>_huixun</code> 里有完整记录，<code>next_url</code> 指向更早的一页；同名的 <code>.rss</code>、<code>.atom</code>、<code>.ics</code> 内容相同。筛选参数与接口一致。要与自己的数据库保持一致，用 <a href="#sync">changes</a>。</p>
<pre tabindex="0"><code>curl '${baseUrl}/feeds/meetings.json?place=510100'</code></pre>`,
    },
    {
      id: 'problems',
      title: '错误',
      body: html`<p>出错时返回 <code>application/problem+json</code>（RFC 9457）：<code>type</code> 是本页的地址，<code>detail</code> 说明这次错在哪里，参数有误时 <code>parameter</code> 指出是哪一个。429 与 503 带 <code>Retry-After</code>：过那么多秒再来，已有的数据先留着。</p>${problemTable('zh')}`,
    },
  ]
}

function inEnglish(baseUrl: string): Chapter[] {
  return [
    {
      id: 'start',
      title: 'Start',
      body: html`<p>Everything is read with GET, without a key, from any site (CORS). Answers are JSON in UTF-8; what records say is in Simplified Chinese. For programs there is an <a href="/openapi.json">OpenAPI 3.1 document</a>, made from the definitions that the data is validated by.</p>
<pre tabindex="0"><code>curl '${baseUrl}/api/v1/meetings?limit=5'</code></pre>
<p>Fields are added, never renamed. Ids are for ever: a better parser or another address doesn't change them.</p>`,
    },
    {
      id: 'lists',
      title: 'Lists: filters and pages',
      body: html`<p>Lists are ordered by first publication here, newest first, so a late article still reaches everybody. Filters are those of the feeds and may be combined; all must fit. <code>kind</code>, <code>topic</code> and <code>status</code> take codes or Chinese words, <code>place</code> a code or a name. A parameter that is wrong or unknown is an error (400), never passed over.</p>
<p><code>limit</code> is 1 to 100. Where there is a next page the answer has <code>next</code> and <code>Link: &lt;…&gt;; rel="next"</code>; give it back as <code>cursor</code>, as it is. A page may hold fewer records than <code>limit</code>, even none: as long as there is <code>next</code>, there is more. Cursors don't expire, and what is published meanwhile neither repeats nor hides a record.</p>`,
    },
    {
      id: 'sync',
      title: 'Sync: nothing missed, nothing twice',
      body: html`<p><a href="#listChanges"><code>/api/v1/changes</code></a> lists every publication, change, withdrawal, return and merger, in order. Keep <code>next</code> and come back with it:</p>
<ol class="steps">
<li>The first time without <code>since</code>; from then on with the last <code>next</code>.</li>
<li>For every id that appears (once a page) read <code>/api/v1/meetings/{id}</code>: 200, keep it; 301, it turned out to be <code>sameAs</code>, so drop the old one and keep the new one; 410, it was withdrawn, so drop it.</li>
<li>While there is <code>more</code>, go on at once, else come back in some minutes. After an interruption go on from the last <code>next</code> that was kept.</li>
</ol>
<p>Where there is much to begin with, walk <code>changes</code> to its end for the cursor alone, wait a minute (lists may run some seconds late), take everything from the <a href="#exportMeetings">export</a>, and go on from the cursor.</p>
${script(baseUrl)}`,
    },
    {
      id: 'export',
      title: 'Bulk export',
      body: html`<p><a href="#exportMeetings"><code>export.jsonl</code></a> has a whole record in each line. <a href="#exportTable"><code>export.csv</code></a> is a table that spreadsheets open right (with BOM); <code>of=commitments</code> gives commitments, <code>lang=en</code> the API's own headings and codes. Both take filters. All that there is comes in one streamed answer; one that breaks off ends in an error of the connection, never as a shorter file. Ask for it compressed (<code>--compressed</code>): on AWS an answer has at most 200 MB, as it is sent. For what is larger, or to go on after a break, take parts: <code>limit</code> up to 1000, and the header <code>Link: …; rel="next"</code> leads to the next. Cells that would be taken for a formula begin with an apostrophe.</p>
<pre tabindex="0"><code>curl --compressed -o commitments.csv '${baseUrl}/api/v1/export.csv?of=commitments&amp;status=overdue&amp;lang=en'</code></pre>`,
    },
    {
      id: 'cache',
      title: 'Caching and compression',
      body: html`<p>JSON answers have an <code>ETag</code>, records a <code>Last-Modified</code>, too. Ask again with <code>If-None-Match</code>, and what has not changed costs a 304. Answers come in br or gzip for those who take it; HEAD works.</p>
<pre tabindex="0"><code>curl --compressed -H 'If-None-Match: W/"…"' -i '${baseUrl}/api/v1/meetings'</code></pre>`,
    },
    {
      id: 'feeds-json',
      title: 'JSON Feed and other formats',
      body: html`<p>To hear of new meetings or commitments, subscribe: <code>/feeds/meetings.json</code> and <code>/feeds/commitments.json</code> are JSON Feed 1.1 with the whole record in each item's <code>_huixun</code>, and <code>next_url</code> for what came before; <code>.rss</code>, <code>.atom</code> and <code>.ics</code> have the same. They take the API's filters. To keep a database equal to ours, use <a href="#sync">changes</a>.</p>
<pre tabindex="0"><code>curl '${baseUrl}/feeds/meetings.json?place=510100'</code></pre>`,
    },
    {
      id: 'problems',
      title: 'Errors',
      body: html`<p>Errors are <code>application/problem+json</code> (RFC 9457): <code>type</code> is an address of this page, <code>detail</code> says what was wrong, and <code>parameter</code> names the one to blame. 429 and 503 have <code>Retry-After</code>: come again after so many seconds, and keep what you have until then.</p>${problemTable('en')}`,
    },
  ]
}

/** A client that keeps a copy. */
function script(baseUrl: string): Html {
  return html`<pre tabindex="0"><code>const api = '${baseUrl}/api/v1'
async function read(path) {
  const answer = await fetch(api + path, { redirect: 'manual' })
  if (answer.status &gt;= 429) throw new Error('Come again later: ' + answer.status)
  return answer
}
export async function sync(copy, since) {
  for (let more = true; more; ) {
    const page = await (await read('/changes' + (since ? '?since=' + since : ''))).json()
    for (const id of new Set(page.items.map((item) =&gt; item.id))) {
      const answer = await read('/meetings/' + encodeURIComponent(id))
      if (answer.status === 200) copy.set(id, await answer.json())
      else copy.delete(id)
    }
    since = page.next
    more = page.more
  }
  return since
}</code></pre>`
}

function problemTable(language: 'zh' | 'en'): Html {
  const heading = language === 'zh' ? ['状态', '类型', '含义'] : ['Status', 'Kind', 'Meaning']
  return html`<table><thead><tr>${heading.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead><tbody>${(
    Object.keys(PROBLEMS) as ProblemName[]
  ).map((name) => {
    const { status, title, chinese } = PROBLEMS[name]
    return html`<tr id="problem-${name}"><td>${status}</td><th scope="row"><code>${name}</code></th><td>${language === 'zh' ? chinese : title}</td></tr>`
  })}</tbody></table>`
}
