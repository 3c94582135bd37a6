import { describe, expect, it } from 'vitest'
import { fieldsIn, isByline } from '../../packages/article/byline/fields.ts'
import { beijing, momentIn } from '../../packages/article/byline/moment.ts'
import { outletOfDateline, outletOfFields } from '../../packages/article/byline/outlet.ts'
import { creditsAt, editorsIn, employerIn, reportersIn } from '../../packages/article/byline/reporters.ts'

describe('reporters', () => {
  it.each<[string, string[]]>([
    ['（记者 杨柳 王川）', ['杨柳', '王川']],
    ['(文/记者 苏河、何西)', ['苏河', '何西']],
    ['本报记者 张南、李北', ['张南', '李北']],
    ['记者王琴、实习生蔡欣报道：昨日，市政府召开会议。', ['王琴']],
    ['新华社清川1月2日电（记者孙阳、吴凡）座谈会2日举行。', ['孙阳', '吴凡']],
    ['新华社清川1月2日电（孙阳、吴凡）座谈会2日举行。', ['孙阳', '吴凡']],
    ['清川在线讯(吴小凡报道)座谈会2日举行。', ['吴小凡']],
    ['清川日报讯（首席记者 温和 记者 龚简 通讯员 王五）昨日，大会召开。', ['温和', '龚简']],
    ['会议对下一步工作作出部署。(记者 张东', ['张东']],
    ['记者 张 倩 李　明', ['张倩', '李明']],
    ['记者丨宁静 向阳', ['宁静', '向阳']],
    ['全媒体记者：何田田', ['何田田']],
    ['清川融媒记者 欧阳明月 阿依古丽·买买提', ['欧阳明月', '阿依古丽·买买提']],
    ['（记者 次仁卓嘎 拉巴）', ['次仁卓嘎', '拉巴']],
    ['来源：雪原日报 记者 德吉央宗', ['德吉央宗']],
    ['文/图 本报记者 许诺', ['许诺']],
    ['记者 李明 成都报道', ['李明']],
  ])('%s', (line, names) => {
    expect(reportersIn([line])).toEqual(names)
  })

  it.each([
    '记者从市交通局了解到，工程已经开工。',
    '记者昨日获悉，大桥合龙。',
    '市委书记调研。 本报记者 张定 摄',
    '（通讯员 王五）',
    '中新社记者：谢谢主持人。我的问题是，今年有何举措？',
    '图/记者 张定',
    '新华社记者 张定：',
    '会议要求，新闻记者要深入基层。',
  ])('none in %s', (line) => {
    expect(reportersIn([line])).toEqual([])
  })
})

describe('editors', () => {
  it.each<[string, string[]]>([
    ['责任编辑：许棋', ['许棋']],
    ['[责编: 张 倩 ]', ['张倩']],
    ['(责编：周舟、林一)', ['周舟', '林一']],
    ['【编辑:段红】', ['段红']],
    ['编辑丨易安', ['易安']],
    ['【纠错】 【责任编辑:何平】', ['何平']],
  ])('%s', (line, names) => {
    expect(editorsIn([line])).toEqual(names)
  })
})

describe('outlets', () => {
  it.each([
    ['来源:重庆日报2024-12-31 09:28', '重庆日报'],
    ['2020年04月16日11:04    来源:清川在线    手机看新闻', '清川在线'],
    ['2021-01-02 08:00 来源： 清川晚报 作者：肖平', '清川晚报'],
    ['稿源：清川新闻网', '清川新闻网'],
    ['来源：成都日报·锦观新闻', '成都日报·锦观新闻'],
    ['信息来源：市发展改革委 浏览次数：35', '市发展改革委'],
    ['来源：清川融媒中心发布时间：2024-01-02', '清川融媒中心'],
    ['来源：清川日报语音播报', '清川日报'],
    ['来源：清川日报 图片来源：会务组', '清川日报'],
  ])('%s', (line, outlet) => {
    expect(outletOfFields(fieldsIn([line])).outlet).toBe(outlet)
  })

  it('names the paper and the site of its house apart', () => {
    expect(outletOfFields(fieldsIn(['来源：清川日报-清川网 2024-01-02']))).toEqual({
      outlet: '清川日报',
      site: '清川网',
    })
    expect(outletOfFields(fieldsIn(['来源：清川网-《清川日报》 2024-01-02']))).toEqual({
      outlet: '清川日报',
      site: '清川网',
    })
  })

  it('takes 本站 for no outlet', () => {
    expect(outletOfFields(fieldsIn(['来源：本站 时间：2024-01-02']))).toEqual({})
  })

  it.each([
    ['重庆日报讯 （记者 杨柳）6月1日，会议召开。', '重庆日报'],
    ['新华社北京1月1日电 会议召开。', '新华社'],
    ['央视网消息（新闻联播）：会议召开。', '央视网'],
    ['据新华社电 会议1月31日召开。', '新华社'],
    ['据新华社北京1月31日电 会议31日召开。', '新华社'],
    ['据青溪日报报道 会议31日召开。', '青溪日报'],
    ['【香港中通社十三日电】会议召开。', '香港中通社'],
    ['【青溪新闻】会议闭幕。', '青溪新闻'],
    ['新青讯 6月2日，会议召开。', '新青'],
    ['云河网/云河头条客户端讯 记者王琴报道：会议召开。', '云河网/云河头条客户端'],
  ])('%s', (paragraph, outlet) => {
    expect(outletOfDateline(paragraph)).toBe(outlet)
  })

  it.each(['本报讯 昨日，会议召开。', '1月2日，市政府召开会议。'])('no dateline in %s', (paragraph) => {
    expect(outletOfDateline(paragraph)).toBeUndefined()
  })
})

describe('moments', () => {
  it.each([
    ['2024-12-31 09:28', '2024-12-31T09:28:00+08:00'],
    ['2023年04月27日 18时46分', '2023-04-27T18:46:00+08:00'],
    ['2021/12/20', '2021-12-20'],
    ['2007-08-20-23:59:59', '2007-08-20T23:59:59+08:00'],
    ['2024-05-20T03:15:00Z', '2024-05-20T11:15:00+08:00'],
    ['2024年5月20日 星期一 08:00', '2024-05-20T08:00:00+08:00'],
    ['２０２４年５月２０日', '2024-05-20'],
    ['20240520', '2024-05-20'],
  ])('%s', (text, moment) => {
    expect(momentIn(text)).toBe(moment)
  })

  it.each(['2024-02-30', '5月20日', '13800000000', '第2024-05号'])('none in %s', (text) => {
    expect(momentIn(text)).toBeUndefined()
  })

  it('reads seconds since 1970 as Beijing time', () => {
    expect(beijing(0)).toBe('1970-01-01T08:00:00+08:00')
  })
})

describe('credits of other places', () => {
  it.each([
    ['青溪报／ 记者林一／即时报导', ['林一'], '青溪报'],
    ['青溪报／ 特派记者林一／云州报导', ['林一'], '青溪报'],
    ['青溪网编译林一', ['林一'], '青溪网'],
  ])('%s', (line, names, outlet) => {
    expect(reportersIn([line])).toEqual(names)
    expect(employerIn(line)).toBe(outlet)
  })

  it('reads the brackets that a paragraph ends with', () => {
    const [credit] = creditsAt(['会议要求，各地要抓好落实。（办公室 撰稿：林一 审核：周舟）'])
    expect(reportersIn([credit as string])).toEqual(['林一'])
  })

  it.each(['sp20241121', 'A0012'])('takes the code %s of a channel for no outlet', (code) => {
    expect(outletOfFields(fieldsIn([`来源：${code}`]))).toEqual({})
  })
})

describe('bylines', () => {
  it.each([
    '来源：清川日报',
    '发布时间：2024-01-02 10:00',
    '青溪发布 2024-05-09 20:16',
    '【2021-02-20 清川早报】',
    '作者：杜鹃 来源：宣传部',
  ])('%s', (line) => {
    expect(isByline(line)).toBe(true)
  })

  it.each([
    '记者：请问今年有哪些新举措？',
    '2024年1月3日市政府常务会议召开',
    '会议时间：下午三点',
    '主持人：市委宣传部副部长 安澜',
    '数据来源于各县区上报，共计三百余条。会议作了通报。',
  ])('not %s', (line) => {
    expect(isByline(line)).toBe(false)
  })
})
