import { hasFigure, tellsPast } from '../speech/modality.ts'
import type { Clause } from '../speech/statements.ts'

/** Results in figures, and results that are done. */
const RESULTS: readonly RegExp[] = [
  /(?:累计|达到?|突破|超过|超|增长|增加|新增|建成|完成|开行|通达|实现|提升|提高|下降|降低|减少|投入|引进|签约|发放|发送|占|共有|排名?|位居|提出|收到|办理|帮助|覆盖|惠及|完工|开工|落地)[^，]{0,30}\d/,
  /\d[^，]{0,20}(?:建成|投用|投产|通车|开工|完工|落户|落地|增长|提高|提升|下降|增加)/,
  /(?:建成|完成|投用|投产|投运|通车|通航|运营|竣工|开通|获批|落地|挂牌|揭牌|上线|启用)(?:投用|通车|投产|运营|使用|了|$)/,
  /(?:率先|如期|全面|基本|顺利|成功|历史性地?|圆满)[^，]{0,6}(?:建成|完成|实现|解决|成立|出台|召开|举办|启动|打赢|脱贫|摘帽)/,
  /(?:出台|发布|印发|成立|设立|建立|签署|开通|引进|解决|办结|启动)(?:了|第|一批|首|\d)/,
  /再创(?:历史)?新高|创(?:下)?历史(?:新高|最高)|首次|(?:再上|迈上)[^，]{0,16}台阶|翻(?:一)?番|(?:全部|全面|如期|顺利)(?:摘帽|脱贫|清零|达标|销号|贯通)|(?:通线|封顶|贯通|合龙|点火|并网|验收)$|降至|保持Ⅰ|连续[^，]{1,8}(?:保持|增长|位居|获)|居[^，]{0,10}(?:首位|第一|前列)|提质扩容|提速推进|成为[^，]{0,16}(?:范例|样板|典型|第一)|取得[^，]{0,16}(?:突破|进展)|稳居/,
]

/** Not yet, or only said to matter. */
const NOT_YET =
  /^(?:确保|力求|正|以)[^，]{0,60}(?:建成|完成|实现)|(?:以来|年来|情况看|来看|视角)$|是[^，]{2,60}(?:时期|阶段|之年|关口|节点|起步期|攻坚期)$|^取得了?一系列|今年是|之年$|周年|会议召开|召开[^，]{0,20}会|议程|欢迎|感谢|祝贺|依然|任重道远|雨量|批准|数据准确|顺利(?:完成|实现)$|意义|举措|要求$|蓝图|目标任务|部署$|即将|^将|(?<!全年|今年|上半年)预计(?!全年|今年|上半年|(?:可)?完成[^，]{0,20}\d)|(?:增加值|产值|收入|投资|消费|零售总?额|进出口|生产总值|利润|销售额|销量|产量)[^，能耗]{0,10}(?:下降|减少|回落|下滑)|有望|赞成|拥护|为实现|力争|(?<!已)争取/

/** Figures that describe and count nothing reached. */
const STANDING =
  /管辖|(?:总|占地|国土|规划)面积|面积约|位于|海拔|(?:总|常住)人口|全长|距离|占地|成立于|历时|为期|共商|共有[^，]{0,8}人(?:参加|出席|参会)|^[^，]{0,12}余人$(?<!(?:转移|安置|就业|惠及|培训|救治|脱贫).{0,12})|人参加|一行\d{1,3}余?人|\d余?人(?:出席|参加|列席|参会)/

/** Results where work is being reported, which elsewhere are aims. */
const REPORTED = /^(?:发布|实现|建成|完成|出台|成立|签署|开通|获批|引进|新增|新建)/
/** What goes on, without an end. */
const UNDER_WAY =
  /^(?:[^，]{0,8}正在|[^，]{0,8}正按|[^，]{0,8}正以|当前|全力|加快|着力|大力|深入|扎实|积极)(?![^，]*(?:已|了|累计|完成|达))/

/** Whether a clause tells of a result that can be looked up: done by its words, or in a report and in figures. */
export function isResult({ text: words, mood }: Clause): boolean {
  // the number in a slogan counts nothing
  const text = words.replace(/“[^”]{1,20}”/g, '“”')
  if (mood === 'plan' || mood === 'topic' || NOT_YET.test(text)) return false
  return (
    RESULTS.some((pattern) => pattern.test(text)) ||
    ((mood === 'report' || hasFigure(text)) && REPORTED.test(text)) ||
    ((mood === 'report' || tellsPast(text)) && hasFigure(text) && !STANDING.test(text) && !UNDER_WAY.test(text))
  )
}
