/** What a thing that is signed is called, as the last word of its name. */
export const AGREEMENT_NOUNS =
  '合作框架协议|战略合作协议|合作协议|框架协议|协议书|协议|谅解备忘录|备忘录|协定|条约|合同|意向书|责任书|目标责任书|承诺书|联合宣言|宣言|联合声明|声明|联合公报|公报|议定书|合作文件|文件|公约|倡议书|倡议|合作项目|项目'

/** Words that name no one agreement: 15个合作项目, 一批合作文件, 会议纪要以及有关文件. */
export const NOT_ONE =
  /(?:\d+|[一二三四五六七八九十]+)(?:个|份|项|批)|多[个份项]|一系列|一揽子|系列|一批|等领域|(?:文件|项目)$|纪要|^(?:相关|有关)|“\d+\+/

/** Before 签署, in the same clause, these make the signing one to come, long past, or only spoken of. */
export const NOT_SIGNED_HERE =
  '将|拟|计划|推动|力争|争取|加快|要|已|曾|此前|早在|去年|前年|落实|履行|根据|按照|希望|愿|支持|鼓励|促成|期待|准备|未|不'
