import { describe, expect, it } from 'vitest'
import { isCaption } from '../../packages/article/furniture/caption.ts'
import { opening } from '../../packages/article/headline/opening.ts'

describe('what stands for a headline', () => {
  it.each([
    ['6月2日下午，青溪县召开防汛工作会议。县长讲话。', '青溪县召开防汛工作会议'],
    ['新华社云州6月2日电 全国防汛工作会议2日在云州举行。', '全国防汛工作会议2日在云州举行'],
    [
      '【本报讯】（宣传部 林一）6月2日上午，学校第二届职工代表大会第三次会议开幕。',
      '学校第二届职工代表大会第三次会议开幕',
    ],
    ['本报讯 6月2日，“投资青溪”项目集中签约仪式在云州举行。', '“投资青溪”项目集中签约仪式在云州举行'],
    ['青溪新闻网讯 记者 林一 周舟 报道：6月2日，考察团来我县考察茶产业，召开座谈会。', '考察团来我县考察茶产业'],
    ['为进一步做好防汛工作，6月2日，青溪县召开动员部署会。', '青溪县召开动员部署会'],
    [
      '6月2日，市委书记林一，市长周舟，副市长何平，赴石桥镇检查防汛工作，并召开座谈会。',
      '市委书记林一，市长周舟，副市长何平，赴石桥镇检查防汛工作',
    ],
  ])('%s', (paragraph, title) => {
    expect(opening(paragraph)).toBe(title)
  })
})

describe('words under a picture', () => {
  it.each([
    '图为会议现场。',
    '行政长官林一（右三）与来宾合影。（新闻处图片）',
    '外交部长林一。（中央社）',
    '市长林一（左）与副市长周舟（右）出席仪式',
    '会议现场 林一 摄',
    '与会人员合影',
  ])('%s', (line) => {
    expect(isCaption(line)).toBe(true)
  })

  it.each([
    '会议由市长林一主持，各县区（开发区）负责同志参加。',
    '行政长官林一今日（2日）会见来宾。双方就合作交换意见。（新闻处供稿，记者林一）会议随后闭幕。',
    '座谈会上，代表们合影留念，并参观了展厅。会议强调，要抓好落实。',
    '市政府召开常务会议',
  ])('not %s', (line) => {
    expect(isCaption(line)).toBe(false)
  })
})
