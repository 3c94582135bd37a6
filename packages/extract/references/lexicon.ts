/** Meetings of the centre, which an article names as background. */
export const BACKGROUND =
  /^(?:中共|中国共产党|党的|中央|全国(?!.*联席)|国务院|习近平|总书记|十[一二三四五六七八九]?届(?!(?:[省市县区州盟旗]|自治区党)委)|二十|第[^届]{1,4}届(?:全国|中央))|中央(?:财经|全面|深改|委员会|政治局|纪委|纪律|经济)/

/** Congresses and plenums, which an article names as background. */
export const CONGRESS =
  /全会|委员会全体会议$|代表大会(?:会议)?$|[职教妇团工]代会|政协[^，]{0,14}委员会会议$|政治协商会议[^，]{0,14}委员会会议$|人大会议$|人代会|党代会|[省市县]委[^，]{0,8}全(?!面)|纪委|^全国人大会议|政协会议$/

/** What stands right before the name of a meeting that is referred to, and not held here. */
export const REFERRED_BEFORE =
  /(?:贯彻|落实|学习|传达|按照|根据|依据|对照|回顾|总结|作为|担任|自|继|在|从|协商|通报|就)(?:了|好)?$/

/** What stands right behind it. */
export const REFERRED_BEHIND =
  /^(?:的)?(?:会议)?(?:精神|部署|要求|议定|确定|以来|上(?!午)|提出|明确|决定|成果|召开以来|召开[一二三四五]年|之后|共识|纪要|主席国|任务|安排|工作|重点|签|达成|情况|有关|相关(?=事宜|事项|工作|议程|筹备)|议程|议题|筹备|准备|审议(?=[，。；]|表决|通过)|讨论(?=[，。；])|已(?:于|经)[^，。]{0,12}(?:举行|召开))/

/** A sentence that settles a meeting to come ends so before its name. */
export const SETTLED =
  /(?:决定|商定|议定|约定|确定|建议)[，：]?$|(?:决定|商定|议定|确定|拟)[，：]?于?\d{1,2}月[^，。；]{1,16}(?:召开|举行)$/
