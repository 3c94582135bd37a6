/** An article of a made-up place as a content system would show it. */
export function articlePage(title: string, day: string, body = ''): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}_江州市人民政府</title>
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${day} 09:30"></head><body>
<div class="nav"><a href="/">首页</a><a href="/xwzx/">新闻中心</a></div>
<h1>${title}</h1><div class="info">来源：江州日报　发布时间：${day} 09:30</div>
<div class="TRS_Editor"><p>${body || `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日，市委副书记、市长林知远主持召开市政府常务会议，研究${title}有关事项。`}</p>
<p>会议指出，要加快江州港二期工程建设，确保2027年底前建成投用。会议审议通过了《江州市港口发展规划（2026—2030年）》。</p>
<p>会议强调，各县区、各部门要压实责任，抓好落实，推动各项任务按期完成。</p></div>
<div class="foot">主办：江州市人民政府办公室</div></body></html>`
}

interface Row {
  href: string
  title: string
  day: string
}

const NAV =
  '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/hdjl/">互动交流平台入口</a></li><li><a href="/ldzc/index.html">领导之窗与机构职能介绍</a></li></ul></div>'
const FOOT =
  '<div class="links"><a href="https://www.gov.cn/">中国政府网</a><a href="http://www.example.org/">友情链接：示例省人民政府网站</a><a href="/gywm/sitemap.html">网站地图与使用帮助说明</a><a href="/res/2026/guide.pdf">政府信息公开指南（下载文件）</a></div>'

/** In the manner of TRS: a list with dates beside, relative addresses, and a script that writes the pages' links. */
export function trsChannel(rows: readonly Row[], page = { total: 1, current: 0 }): string {
  const items = rows.map(
    ({ href, title, day }) => `<li><span class="time">${day}</span><a href="${href}" target="_blank">${title}</a></li>`,
  )
  return `<html><head><meta charset="utf-8"><title>政务要闻</title></head><body>${NAV}<div class="gl-list"><ul>${items.join('')}</ul>
<script>createPageHTML(${page.total}, ${page.current}, "index", "html");</script></div>${FOOT}</body></html>`
}

/** In the manner of 大汉: the items stand as text in a data island. */
export function hanwebChannel(rows: readonly Row[]): string {
  const records = rows.map(
    ({ href, title, day }) =>
      `<record><![CDATA[<li><a title='${title}' target='_blank' href='${href}'>${title.slice(0, 12)}...</a><b>${day}</b></li>]]></record>`,
  )
  return `<html><head><meta charset="utf-8"></head><body>${NAV}<div id="1234" class="default_pgContainer"><script type="text/xml"><datastore><nextgroup></nextgroup><recordset>${records.join('')}</recordset></datastore></script></div>${FOOT}</body></html>`
}

/** In the manner of 开普: a table, titles cut short, day without its year, pages numbered from one. */
export function kaipuChannel(rows: readonly Row[], page = { total: 1, current: 1 }): string {
  const items = rows.map(
    ({ href, title, day }) =>
      `<tr><td class="dot">·</td><td><a href="${href}" title="${title}">${title.slice(0, 10)}…</a></td><td class="date">[${day.slice(5)}]</td></tr>`,
  )
  return `<html><head><meta charset="utf-8"></head><body>${NAV}<table class="list"><tbody>${items.join('')}</tbody></table>
<div class="pages"></div><script>createPageHTML('page_div',${page.total}, ${page.current},'index','shtml',${rows.length});</script>${FOOT}</body></html>`
}

/** In the manner of a WeChat account's page: the list stands in a script. */
export function wechatChannel(rows: readonly Row[]): string {
  const list = rows.map(({ href, title }) => ({ title, link: href.replaceAll('&', '&amp;'), digest: '江州发布' }))
  return `<html><head><meta charset="utf-8"></head><body><div id="app"></div><script>window.__data = ${JSON.stringify({ list }).replaceAll('/', '\\/')};</script></body></html>`
}

/** A front page: pictures, columns, blocks of several kinds. */
export function frontPage(rows: readonly Row[]): string {
  const [lead, ...rest] = rows as [Row, ...Row[]]
  const items = rest.map(({ href, title }) => `<li class="n${href.length % 2}"><a href="${href}">${title}</a></li>`)
  return `<html><head><meta charset="utf-8"></head><body>${NAV}<div class="focus"><a href="${lead.href}"><img src="/a.jpg" alt="${lead.title}"></a><h2><a href="${lead.href}">${lead.title}</a></h2></div>
<div class="block"><h3><a href="/xwzx/">新闻中心</a></h3><ul>${items.join('')}</ul></div>${FOOT}</body></html>`
}
