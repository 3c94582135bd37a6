/** The last word of a document's name that stands without title marks. */
export const DOCUMENT_NOUNS =
  '报告(?=（[^（）]{0,8}(?:草案|稿))|清单|方案|意见|计划|规划|条例|办法|纲要|细则|规定|要点|措施|举措|草案|草案稿|送审稿|讨论稿|征求意见稿|典型经验|政府工作报告|决定|决议|议案|章程|制度|通知|预案|目录|准则|规则|倡议|倡议书|宣言|公报|声明|白皮书|蓝皮书|指南|规程|标准|行动|政策|建议|(?<![办方做执看说想司立])法'

/** What a report's name ends with where the meeting adopted it: a paper of its own making, and no account that somebody gave. */
export const ADOPTED_REPORT = /.{4}(?:调研|总|考察|视察|监督|检查|评估|总结|自查|研究)报告$/

/** Names that name nothing: 有关文件, 相关意见. */
export const NAMELESS =
  /^(?:有关|相关|其他|其它|一批|系列|若干|部分|多项|多个|各项|该|上述|以上|本|大家|书面)|(?:有关|相关)(?:材料|文件|方案|办法|名单|事项|内容)(?:$|、|和|及)|等文件(?:草案|稿)?$|^(?!.*关于)[^《》]{0,60}报告（|人事|任免|任职|免职|辞职|职务的请求|事项$|文件$|提出的|等(?:多项|有关|相关|各项)|^.{0,4}$/

/** Verbs that bring a titled document to a meeting beside those of its agenda. */
export const ISSUING = '发表|发布|通过|达成|形成|宣读|通报|讨论|审议|印发讨论|解读'
