import { describe, expect, it } from 'vitest'
import { readArticle } from '../../packages/article/read.ts'

const HEADLINE = '青溪市召开城市更新工作推进会'
const BODY = [
  '3月5日，青溪市召开城市更新工作推进会，安排下一步工作。市长陆敏川出席会议并讲话。',
  '会议指出，去年全市改造老旧小区46个，惠及居民1.2万户，群众满意度不断提升。',
  '会议强调，要抓好项目开工，年底前完成地下管网改造。',
]

const read = (...lines: string[]) => readArticle(new TextEncoder().encode(lines.join('\n')))

describe('text copied from pages', () => {
  it('puts a date together that a portal sets in pieces', () => {
    const article = read('新华网 > 地方 > 正文', '2024', '03/06', '08:15:22', '来源：新华社', HEADLINE, ...BODY)
    expect(article.publishedAt).toBe('2024-03-06T08:15:22+08:00')
  })

  it('reads a date whose pieces run together in a page', () => {
    const body = BODY.map((line) => `<p>${line}</p>`).join('')
    const head = `<div class="time"><em>2024</em><em>03</em>/<em>06</em><b>08:15:22</b></div><h1>${HEADLINE}</h1>`
    const title = '青溪日报-2024年03月06日 第01版：要闻'
    const article = read(`<html><head><title>${title}</title></head><body>${head}<div>${body}</div></body></html>`)
    expect(article).toMatchObject({ title: HEADLINE, outlet: '青溪日报', publishedAt: '2024-03-06T08:15:22+08:00' })
  })

  it('takes the paper on the first line for the outlet', () => {
    const article = read('青溪日报', '第01版：要闻', '2024年03月06日 星期三', '上一篇 下一篇', HEADLINE, ...BODY)
    expect(article).toMatchObject({ title: HEADLINE, outlet: '青溪日报', publishedAt: '2024-03-06' })
  })

  it('takes a name on a line of its own beside the date for the outlet', () => {
    expect(read(HEADLINE, '2024-03-06', '青溪晚报', ...BODY)).toMatchObject({ title: HEADLINE, outlet: '青溪晚报' })
  })

  it('finds the outlet in the brackets that the text ends with', () => {
    const [first = '', second = ''] = BODY
    const article = read(HEADLINE, first, `${second}（来源：长河日报 记者 周行知）`)
    expect(article).toMatchObject({ outlet: '长河日报', reporters: ['周行知'] })
  })

  it('takes no name of a channel or column for the headline', () => {
    for (const above of ['新闻中心', '—— 聚焦城市更新 ——', '今日青溪-数字报|今日青溪-电子版', '政务要闻']) {
      expect(read(above, HEADLINE, '2024-03-06 08:00 来源：青溪日报', ...BODY).title).toBe(HEADLINE)
    }
  })

  it('reads the headline of a register', () => {
    const article = read('索引号：bm56000001', `信息名称：${HEADLINE}`, '发布日期：2024-03-06', ...BODY)
    expect(article.title).toBe(HEADLINE)
  })

  it('takes no marks of a copy for words', () => {
    const article = read(`# ${HEADLINE}`, '来源：青溪日报', '日期：2024-03-06', '正文：', ...BODY)
    expect(article).toMatchObject({ title: HEADLINE, outlet: '青溪日报', text: BODY.join('\n') })
    expect(read(`Title: ${HEADLINE}`, 'Date: 2024-03-06', ...BODY).title).toBe(HEADLINE)
  })

  it('takes the headline from below where none stands above', () => {
    expect(read(...BODY, `原标题：${HEADLINE}`).title).toBe(HEADLINE)
  })

  it('reads who signed for a department, or behind a bar or brackets', () => {
    expect(read(HEADLINE, ...BODY, '（集团办公室 周行知）').reporters).toEqual(['周行知'])
    expect(read(HEADLINE, ...BODY, '文|周行知', '编辑|林小满')).toMatchObject({
      reporters: ['周行知'],
      editors: ['林小满'],
    })
    expect(read(HEADLINE, ...BODY, '【编辑】林小满').editors).toEqual(['林小满'])
    expect(read(HEADLINE, `【青溪日报讯】记者周行知报道：${BODY[0]}`, ...BODY.slice(1)).reporters).toEqual(['周行知'])
    expect(read(HEADLINE, ...BODY, '青溪日报全媒体记者：周行知').outlet).toBe('青溪日报')
  })

  it('leaves out what stands under pictures, and how to reach the site', () => {
    const [first = '', ...rest] = BODY
    const article = read(
      ...[HEADLINE, first, '座谈会现场', '在石桥镇调研', '（会议现场。许可 摄）'],
      ...[...rest, '监督：0571-12345678', '投稿：news@qingxi.example'],
    )
    expect(article.text).toBe(BODY.join('\n'))
  })
})
