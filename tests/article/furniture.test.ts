import { describe, expect, it } from 'vitest'
import { furnitureOf, isDatedEntry, isDateOnly, isMenu, isProse } from '../../packages/article/furniture/line.ts'

describe('furniture', () => {
  it.each([
    '相关阅读',
    '【推荐阅读】',
    '热门评论',
    '上一篇：市政府召开会议',
    '扫一扫在手机打开当前页',
    '分享到：',
    '顶:1 踩:2',
    '对本文中的事件或人物打分:',
    '推荐给朋友:',
    '全文打印       打印文字稿',
    '点击右上角微信好友',
    '字号：默认 大 超大 | 打印 |',
    '【字体：',
    '主办单位：青溪市人民政府办公室',
    '网站标识码：9900000002',
    '首页> 地方频道> 头条关注 > 正文',
    '云州网·青川云州 > 园区动态',
    '云州网首页 四川 重庆',
    '青川01 社会新闻',
    '索 引 号 | 00001434/2024-00012 | 公开方式 | 主动公开 |',
    '查看完整版本: 云州市召开大会',
    '您此时的心情',
    '凡本网注明“来源：青溪网”的所有作品，未经授权不得转载。',
    '特别声明：以上内容为自媒体平台用户上传并发布',
    '浏览次数：35',
    '关于我们 | 网站地图 | 联系我们',
    '加载更多',
    '市政协会议开幕_fororder_67de9a0b3e837c65',
    '《清川新闻》APP经已推出最新版本，请立即更新，浏览更精彩内容',
  ])('%s', (line) => {
    expect(furnitureOf(line)).toBeDefined()
  })

  it.each([
    '会议听取了相关工作情况汇报。',
    '文章强调，要完善版权保护制度。',
    '300人参与活动。',
    '位置优越、交通便利的园区集中开工。',
    'AI 大模型产业大会在清川开幕',
    '分享经验、共话合作，二十家企业代表作了发言，与会嘉宾反响热烈。会议取得圆满成功。',
    '市民可扫码办理业务，全程不到五分钟，这是我市推进政务服务改革的一个缩影。',
    '双方发表联合声明。',
    '增速>5%',
    '高质量发展 看云州新变化',
    '下一步，要抓好落实。',
    '更多项目落地清川，投资总额超过百亿元。',
    '主办方表示，明年将扩大规模。',
    '评论员：会风就是作风',
  ])('not %s', (line) => {
    expect(furnitureOf(line)).toBeUndefined()
  })

  it('knows menus by their bars', () => {
    expect(isMenu('万山|青川|白河|石桥|柳林')).toBe(true)
    expect(isMenu('石万里、韩江、葛天、邹文出席')).toBe(false)
  })

  it('knows dates that stand alone, and entries of lists', () => {
    expect(isDateOnly('2024-01-02 10:00')).toBe(true)
    expect(isDateOnly('2024年1月2日，会议召开')).toBe(false)
    expect(isDatedEntry('市政府召开常务会议 2024-01-02 10:00:00')).toBe(true)
    expect(isDatedEntry('来源：清川日报 2024-01-02')).toBe(false)
  })

  it('knows prose', () => {
    expect(isProse('会议强调，要抓好落实，确保全年目标完成。')).toBe(true)
    expect(isProse('市政府召开常务会议')).toBe(false)
  })
})
