import { html } from 'hono/html'
import { type Html, layout } from './layout.ts'
import { beijingTime } from './times.ts'

export function notFoundPage(): Html {
  return message({
    title: '没有这个页面',
    text: '地址可能写错了，或者这条会议记录还没有收录。',
    advice: html`<a href="/">看看最新会议</a>，或者到<a href="/status">状态页</a>查一查上传的文章处理得怎样。`,
  })
}

/** `at` is an ISO instant. */
export function withdrawnPage(at: string): Html {
  return message({
    title: '这条会议记录已经撤下',
    text: `报道这次会议的文章都已撤回，记录于${beijingTime(new Date(at))}撤下。`,
    advice: html`<a href="/">看看最新会议</a>。`,
  })
}

export function badCursorPage(): Html {
  return message({
    title: '翻页位置无效',
    text: '地址里的翻页标记不是本站给出的，可能在复制时缺了一截。',
    advice: html`<a href="/">从最新会议重新翻起</a>。`,
  })
}

export function failedPage(): Html {
  return message({
    title: '暂时出了问题',
    text: '服务器没能完成这次请求，问题已经记录下来。',
    advice: html`请过一会儿再试；订阅源会在阅读器下次检查时自动补上，不会漏掉内容。`,
  })
}

function message({ title, text, advice }: { title: string; text: string; advice: Html }): Html {
  return layout({
    title,
    description: text,
    body: html`<section class="message"><h1>${title}</h1><p>${text}</p><p>${advice}</p></section>`,
  })
}
