/** A headline's first line that ends so is a kicker: the headline is what was stressed, in the next line. */
export const KICKER = /(?:强调|指出|要求|提出|表示|部署|重申|讲话时|批示|指示|时说|认为|寄语|勉励|嘱托|:)$/

/** Names of ids and classes around a headline. */
export const TITLE_NAME =
  /(?:^|[-_])(?:title|tit|bt|biaoti|headline|h1|artitle|article-?title|news-?title|con-?title|main-?title|activity-name|rich_media_title|xl-?title|wz-?title|wzbt|arti_title|arti-title|titles|infotitle|detailtitle|newstitle|articletitle)(?:$|[-_\d])/

/** Names around kicker and deck lines. */
export const SUBTITLE_NAME =
  /(?:subtitle|sub[-_]title|pretitle|pre-?_?title|intro-?_?title|futi|fubiaoti|ftitle|fubt|jianti|yinti|xbt|kicker|deck|sub_tit|h2title)/

/** How names of sites, channels and sections end that stand beside a headline in `<title>`. */
export const SITE_ENDING =
  /(?:网|网站|政府|门户|客户端|日报|晚报|在线|平台|频道|新闻|动态|要闻|中心|资讯|信息|公告|公报|主页|首页|官网|大学|学院|委员会|办公厅|办公室|协会|学会|集团|公司|医院|局|厅|委|院|会议|专题|栏目|政务|时政|时事|时讯|国内|国际|社会|财经|经济|文化|科技|教育|滚动|头条|热点|聚焦|报道|活动|工作|之窗|视窗|热线|电视台|融媒体|头条号|公众号|网易|搜狐|腾讯|新浪|凤凰|澎湃|人民|新华|央视|本地|地方|领导活动|详情|正文|内容|内容页|详细|详细页|文章)(?:版|页|站|网)?$/

/** A name of a site alone, not of a channel of one. */
export const SITE_NAME =
  /(?:网|网站|门户网?|客户端|日报|晚报|在线|平台|官网|(?<=[\u4e00-\u9fff]{3})(?:人大|人大常委会|政协|管委会|开发区|高新区|经开区)|网易|搜狐|腾讯|新浪|政府|大学|学院|委员会|协会|学会|局|厅|院|集团|之窗|视窗|热线|电视台|公众平台)$/

/** Portals whose channels stand in `<title>` under many names: 网易财经, 腾讯新闻. */
export const PORTALS = /^(?:网易|搜狐|腾讯|新浪|凤凰网|新华网|人民网|央视网|光明网|中新网|中国网)/

/** Where the parts of `<title>` are cut. */
export const TITLE_JOINT = /\s{0,3}(?:_{1,3}|-{1,4}|[|｜丨]|[—–]{1,2}|>{1,2}|»|·(?=[^·]{2,12}$)|\s{2,})\s{0,3}/
