/**
 * What pages carry around an article, as lines read after NFKC (half-width marks) in Simplified characters. `ends`:
 * nothing of the article comes after it; `closes`: the same, where little prose follows; `drops`: the line alone is none of the article.
 */
export const FURNITURE: readonly { name: string; effect: 'ends' | 'closes' | 'drops'; pattern: RegExp }[] = [
  {
    name: 'heading of other articles',
    effect: 'ends',
    pattern:
      /^[\s【[>»▼▶◆■●·|]{0,6}(?:相关|推荐|延伸|热门|热点|更多|最新|精彩|精选|往期|近期|其他|其它|同类|猜你|为您|为你|大家|编辑|视觉|独家|图片|本周|本月|今日|24小时|48小时|新闻|文章|点击|阅读|频道|专题)(?:阅读|新闻|链接|报道|稿件|文章|推荐|专题|资讯|信息|内容|关注|精彩|回顾|策划|焦点|排行榜?|热点|热榜|动态|喜欢|都在看|还在看|精选|评论|图集|视频|图片新闻|解读)(?:排行榜?|列表|推荐|阅读)?[\s】\]:>»]{0,6}(?:更多.{0,4}|more.{0,4}|\+)?$/i,
  },
  {
    name: 'heading with the first of other articles',
    effect: 'ends',
    pattern: /^(?:相关|推荐|延伸|往期|精彩)(?:阅读|新闻|报道|推荐|回顾|稿件|文章):./,
  },
  {
    name: 'comments',
    effect: 'ends',
    pattern:
      /^(?:网友|热门|全部|最新|精彩|精选|发表|我要|参与|查看|用户)(?:评论|留言|跟帖|跟贴)|^评论\s{0,3}\(?\d{0,6}\)?$|^(?:文明上网|登录后才能评论|写留言|留言板?$)|查看更多评论|^\d{1,6}(?:条|人)(?:评论|跟[帖贴]|参与$)/,
  },
  {
    name: 'neighbouring articles',
    effect: 'ends',
    pattern: /^[\s【[<>«»/]{0,4}(?:阅读)?(?:上一?[篇条则]|下一?[篇条则]|前一篇|后一篇)(?:文章|新闻|信息)?[\s:】\]>»]/,
  },
  {
    name: 'neighbouring articles, bare',
    effect: 'ends',
    pattern: /^(?:上一?[篇条则]|下一?[篇条则]|没有了|返回列表|阅读下一篇|返回顶部|返回首页|回到顶部|TOP)$/i,
  },
  {
    name: 'your feelings',
    effect: 'ends',
    pattern: /您?(?:此时|现在|看完|看到|读完).{0,12}(?:心情|感受)|^(?:新闻|心情)表情(?:排行)?|^(?:顶|踩|赞)一下/,
  },
  {
    name: 'rest of the text',
    effect: 'drops',
    pattern:
      /^(?:阅读|展开|查看|点击(?:阅读|查看|展开)?)(?:剩余|全文|余下|更多)?(?:全文|内容|更多|全部|余下)\s{0,3}(?:\(.{0,10})?$/,
  },
  {
    name: 'legal notice',
    effect: 'ends',
    pattern:
      /^[\s【[*※·]{0,4}(?:\d[.、]\s{0,2})?(?:版权|免责|法律|特别|郑重|权利|侵权|网站|转载|本网|本站)(?:与?.{0,14})?(?:声明|说明|提示)(?:$|[\s:】\]])|^[\s\d.、*※(·]{0,6}凡(?:本网|本站|本报|本公众号|注明|署名|标注|未注明|来源|转载|是).{0,60}(?:来源|稿件|作品|信息|转载|文章|版权)|^声明:|^[(]?(?:本条新闻|本新闻).{0,10}版权(?:归|属)|^[(]?版权归.{2,40}所有|^(?:本文|本稿|以上(?:内容|文章|作品)|文章|本站|本网|本平台|该文).{0,40}(?:版权(?:归|属|所有)|不代表|侵权|仅供参考|请(?:及时)?联系|未经(?:书面)?授权|转载自)|(?:未经|如需).{0,12}(?:授权|许可|允许).{0,20}(?:转载|使用|复制|镜像)|^如(?:有|因|涉及|发现).{0,20}(?:侵权|版权|内容|错误).{0,60}(?:联系|删除|致电)/,
  },
  {
    name: 'imprint',
    effect: 'closes',
    pattern:
      /^(?:网站)?(?:主办|承办|主管|协办|运行维护|技术支持|建设维护|运维|维护|制作维护|网站管理)(?:单位|部门)?:|ICP[备证]|公网安备|网站标识码|^(?:Copyright|©|\(c\)|版权所有|Powered by|All Rights)|All Rights Reserved|互联网新闻信息服务许可|信息网络传播视听|违法(?:和|及|与)?不良信息举报|^(?:关于我们|联系我们|网站地图|网站声明|法律声明|广告服务|招聘信息|投稿邮箱|设为首页|加入收藏|站点地图)(?:$|[\s|:-])|^(?:友情链接|政府网站|快速链接|网站导航)/i,
  },
  {
    name: 'app',
    effect: 'drops',
    pattern:
      /^(?:没看够|下载.{0,12}(?:APP|客户端)|打开.{0,12}(?:APP|客户端)|立即打开|打开.{1,12}查看|.{0,20}立即(?:打开|下载))|^(?:(?:点击|长按|识别|扫描|扫码).{0,16}(?:二维码|小程序))/i,
  },
  { name: 'name of a picture’s file', effect: 'drops', pattern: /_fororder_[\w.-]{6,80}$/ },
  {
    name: 'new version of an app',
    effect: 'closes',
    pattern: /^.{2,16}APP(?:经已|已经|现已|已)?(?:推出|上线).{0,12}(?:更新|下载|版本)|^最Hit$/i,
  },
  {
    name: 'loading',
    effect: 'ends',
    pattern: /^(?:加载更多|点击加载|没有更多|已经到底|到底了|查看更多|更多>*|更多精彩内容.{0,30})$/,
  },
  {
    name: 'scan',
    effect: 'drops',
    pattern: /扫[一1]扫|扫码|扫描?(?:上方|下方|右侧|左侧|图中)?二?维码|二维码(?:分享|关注)?$|用微信扫/,
  },
  {
    name: 'share',
    effect: 'drops',
    pattern:
      /^[\s【[]{0,3}(?:分享|转发|收藏|点赞|举报|纠错|打印|关闭|复制链接|我要纠错|全文打印|推荐给朋友)(?:到|至|本[页文]|此[页文]|窗口|链接|给好友|让更多人看到|文章|文档)?(?:[\s:】\]|/,、]|$)|^(?:微信|微博|朋友圈|QQ空间|QQ好友|QQ|新浪微博|腾讯微博|人人网|豆瓣|客户端|头条号|抖音|快手|小程序|手机版|电脑版|移动版|无障碍|长者版|繁体|简体|English|Baidu|map|weibo|wechat|qzone)(?:$|[\s|/、](?:.{0,20})$)|^点击右上角|微信好友|请使用浏览器|浏览器(?:的|自带)?分享|浏览器下方|分享(?:到|至):?|^\d{1,3}人?赞$/i,
  },
  {
    name: 'reading aid',
    effect: 'drops',
    pattern:
      /^点击播报|^[\s【[]{0,3}(?:(?:字体|字号|字级|[大小]字号|视力保护色?|背景色|调整字号)(?:$|[\s:】\]大中小+选默切])|(?:默认|大字|语音播报|正在播报|智能播报|AI播报|播报|朗读|听新闻|收听|倍速|正文朗读|无障碍阅读|无障碍浏览)[\s:】\]]{0,3}$)|^\[?(?:大\s{0,3}中\s{0,3}小|小\s{0,3}中\s{0,3}大|A[-+]\s{0,3}A?$)/,
  },
  {
    name: 'counter',
    effect: 'drops',
    pattern:
      /^[\s[(【]{0,3}(?:浏览|阅读|点击|访问|查看|人气|点击率|浏览量|阅读量|访问量)(?:次数|数|量|人数|率)?\s{0,3}:?\s{0,3}\d{0,9}\s{0,2}(?:次|人|万)?\s{0,3}[\])】]?$|^\d{1,8}\s{0,2}(?:次(?:浏览|阅读)|人(?:浏览|阅读|已读))/,
  },
  {
    name: 'page of a paper',
    effect: 'drops',
    pattern:
      /^(?:版面(?:概览|导航)|第?\d{1,3}版[:：][^，。]{0,12}|(?:放大|缩小|默认|上一[篇版]|下一[篇版])(?:\s{1,8}(?:放大|缩小|默认|上一[篇版]|下一[篇版])){0,6})$/,
  },
  { name: 'page of a forum', effect: 'drops', pattern: /^查看完整版本|^页\s?:\s?\[\s?\d/ },
  {
    name: 'row of a register',
    effect: 'drops',
    pattern: /^[|\s]{0,3}索\s{0,2}引\s{0,2}号\s{0,3}[|:]/,
  },
  {
    name: 'vote',
    effect: 'drops',
    pattern: /^顶\s?[:：]\s?\d{1,6}\s{0,3}踩\s?[:：]|(?:打分|评分)\s?[:：]$|^(?:当前)?平均分\s?[:：]/,
  },
  { name: 'source of a copy', effect: 'drops', pattern: /^原文(?:链接|地址|网址)\s{0,2}[:：]/ },
  { name: 'now reading', effect: 'drops', pattern: /^(?:您?正在阅读|当前阅读|您?阅读的是)/ },
  {
    name: 'where the page stands',
    effect: 'drops',
    pattern:
      /^(?:[您你]?(?:现在|当前|目前)的?(?:所在)?位置|[您你]的(?:所在)?位置|所在位置|您在这里)|^(?:网站)?(?:首页|主页|Home)\s{0,3}[>»›/→|-]|首页\s{0,3}-?[>»›]|^[\u4e00-\u9fff]{2,8}(?:\s?[>›»]\s?[\u4e00-\u9fff]{2,8}){2,5}$|^[\u4e00-\u9fff·]{2,16}\s?[>›»]\s?[\u4e00-\u9fff]{2,8}$|^[\u4e00-\u9fff]{2,6}首页(?:\s{1,3}[\u4e00-\u9fff]{2,6}){1,12}$|^[\u4e00-\u9fffA-Za-z\d]{2,8}\s{1,3}[\u4e00-\u9fff]{2,4}(?:要闻|新闻|动态|频道)$|^[\u4e00-\u9fff]{2,8}\s?>{2}\s?[\u4e00-\u9fff>\s]{2,20}$|[>»›]\s{0,3}(?:正文|详情|内容|详细)\s{0,3}$/i,
  },
  {
    name: 'pager',
    effect: 'drops',
    pattern:
      /^(?:(?:共\s?\d{1,3}\s?页|上一页|下一页|首页|尾页|末页|第?\s?\d{1,3}\s?页?|[<>«»…[\]/]|\d{1,3})\s{0,3}){3,20}$|^(?:余下全文|阅读全文|全文阅读|下一页|上一页)\s?[>»]{0,2}$|^\[[^\]]{1,30}\]\(https?:\/\/[^)\s]{1,300}\)$/,
  },
  {
    name: 'last words of a platform',
    effect: 'drops',
    pattern:
      /^[(]?(?:本文来自|更多原创资讯).{2,40}(?:APP|客户端)[^。]{0,6}[)]?$|^转载请注明(?:出处|来源)|^[-—\s]{0,6}(?:THE\s)?END[-—\s]{0,6}$|^(?:缩小字体|放大字体)|^[(]?作者单位[:：]/i,
  },
  {
    name: 'follow',
    effect: 'drops',
    pattern:
      /^.{0,8}(?:点击|戳|轻触|长按).{0,8}(?:上方|下方|蓝字|标题|关注|卡片|名片).{0,20}$|^关注我们|(?:设为|加).{0,4}星标|点击.{0,6}(?:在看|分享|收藏)|^(?:预览时标签不可点|微信扫一扫关注该公众号|继续滑动看下一个|轻触阅读原文|向上滑动看下一个|在小说阅读器.{0,10}|收录于(?:合集|话题))/,
  },
  {
    name: 'how to reach the site',
    effect: 'drops',
    pattern:
      /^(?:新闻|监督|举报|服务|咨询|投诉|报料|爆料|联系|客服|值班|广告)?(?:热线|电话|邮箱|传真|QQ|地址|邮编|信箱)\s?:\s?[\w(0-9]|^(?:监督|投稿|举报|报料|爆料)\s?:\s?[\w(@.-]{6,40}$/,
  },
  {
    name: 'waiting',
    effect: 'drops',
    pattern:
      /^(?:正在)?(?:加载|载入|缓冲)中|请稍[候后等]|若长时间无响应|^(?:播放|暂停|重播|全屏|静音)$|您的浏览器.{0,20}(?:不支持|版本)|请(?:升级|安装).{0,20}(?:浏览器|播放器|flash)|JavaScript/i,
  },
  {
    name: 'page of a digital paper',
    effect: 'drops',
    pattern:
      /^第[一二三四五六七八九十\d]{1,3}版[:：].{0,40}(?:期|编印|版)|^总第\s?\d{1,5}\s?期|编印$|^第?\s?\d{1,5}\s?版[:：].{0,20}$|^.{2,12}[\s-]?(?:数字报纸?|电子报纸?|电子版)(?:[|\s].{2,12}[\s-]?(?:数字报纸?|电子报纸?|电子版))?$/,
  },
  {
    name: 'controls',
    effect: 'drops',
    pattern:
      /^(?:A\s){1,3}A$|^(?:气温|湿度|分享工具|字型大小|预设字体大小|较大的字体|新闻重温|进阶搜寻|网页指南|按此,?跳[至到]|跳[至到](?:主要)?内容)|^(?:<?!?[-–—]{1,3}>?|\]\]>)$|^GMT\s?[+-]\d|^Produced By|^(?:出版|更新)[:：](?:更新[:：])?$|^.{0,14}\s?\d{2}-\d{2}\s\d{2}:\d{2}(?::\d{2})?$|^\d{1,6}(?:浏览|阅读)\s.{0,12}$|^(?:附件|附|附图|相关附件|附件下载)\d{0,2}[:：]$/,
  },
  {
    name: 'picture file',
    effect: 'drops',
    pattern: /^[^。，]{0,60}\.(?:jpe?g|png|gif|bmp|webp|mp4)$/i,
  },
  {
    name: 'dates of other issues',
    effect: 'ends',
    pattern: /^(?:20\d{2}-\d{2}-\d{2}[^-]{0,10}){4}/,
  },
  {
    name: 'old browser',
    effect: 'ends',
    pattern: /^您的.{0,6}浏览器版本/,
  },
  {
    name: 'name of a channel',
    effect: 'drops',
    pattern:
      /^(?:新闻(?:中心|动态|资讯|要闻|频道|首页)|(?:时政|政务|政府|领导|政协|人大|学校|集团|公司|工作|党建|部门|本地|国内|地方)(?:要闻|动态|新闻|资讯)|媒体(?:聚焦|报道)|今日要闻|头条新闻|图片新闻|视频新闻|通知公告|公示公告|政务公开|信息公开|政务服务|互动交流|领导活动|微信矩阵|网站首页)$/,
  },
  { name: 'name of a column', effect: 'drops', pattern: /^[—–-]{1,4}\s{0,2}[^—–\-。，,]{2,14}\s{0,2}[—–-]{1,4}$/ },
  { name: 'original title', effect: 'drops', pattern: /^[([【]?原(?:标题|题|文标题)/ },
  { name: 'label of the text', effect: 'drops', pattern: /^(?:正文|内容|全文)\s{0,2}:?$/ },
  {
    name: 'newspaper page',
    effect: 'drops',
    pattern:
      /^[(《]{0,2}.{2,20}》?\s{0,2}\(?\s{0,2}\d{4}年\d{1,2}月\d{1,2}日\s{0,2}(?:第?\s{0,2}\d{1,2}\s{0,2}版|.{0,4}版).{0,6}$|^第?\s{0,2}[A-Z]?\d{1,2}\s{0,2}版(?::.{0,10})?$|^.{2,40}\s[A-Z]?\d{2,5}\s.{4,120}\s20\d{2}-\d{2}-\d{2}\s\d{1,3}\s20\d{2}年\d{1,2}月\d{1,2}日/,
  },
]

/** Names of classes and ids that mark what is around an article; parts of compound names (`m-share`) count alike. */
export const FURNITURE_NAMES =
  /(?:^|[-_])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|breadcrumbnav|share|bdsharebuttonbox|bdshare|sharebox|jiathis|social|related|relate|relevant|recommend|recommends?|hot|rank|ranking|comments?|reply|sidebar|aside|footer|foot|copyright|toolbar|pagination|pager|pages?nav|ewm|qrcode|erweima|qr|sweep|ads?|advert|banner|statement|disclaimer|mianze|shengming|xgxw|xgyd|xgwz|xgbd|tjyd|tuijian|xiangguan|vote|zan|login|search|friendlink|links?|prevnext|prenext|shangxia|sxp|voteform|print|dy_?print|fontsize|zihao|player|moretext|keywords?|tags?)(?:$|[-_\d])/i

/** Elements that never hold the article. */
export const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'form'])
