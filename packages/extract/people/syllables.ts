/**
 * Characters that names without a Han surname are written with: foreign names as news agencies transcribe them,
 * and Uyghur, Kazakh, Tibetan, Mongolian and other names of China.
 */
export const SYLLABLES =
  '阿艾瑟子爱纽乐岸喀安昂奥澳巴白拜班邦包保鲍北贝本比彼必毕别宾冰波玻伯勃博布采蔡策茨次措查柴昌楚春川聪村达大代戴丹旦当道德登邓狄迪底地蒂帝丁东杜顿多朵俄额厄恩尔法凡范方菲费芬丰冯佛夫弗福富噶嘎盖干甘冈刚' +
  '高哥戈格葛贡古瓜关圭哈海汉汗豪合赫黑亨洪侯胡华怀霍基吉加嘉贾江杰金津锦京卡凯坎康考柯科可克肯空孔库夸昆奎拉腊来莱赖兰朗劳勒雷蕾莉里理力历立利丽连廉良列烈林琳玲留柳龙隆娄卢鲁陆路伦罗洛吕马玛迈麦满曼芒茅' +
  '梅美门蒙孟米密明敏摩莫默姆木穆拿那娜纳乃奈南内嫩妮尼涅宁牛农努诺女欧帕派潘庞培佩蓬彭皮平泼普其奇齐恰钱强乔切钦青琼丘曲泉让热仁日荣茹儒瑞若撒萨塞赛三桑色森沙莎山珊尚绍舍申圣盛施什石史士世舒朔思斯丝司松' +
  '苏孙索所塔台太泰坦唐特滕提天田铁廷亭通图土吐托陀娃瓦万汪旺威韦为维卫温文翁沃乌吾伍武务西希锡习席夏先贤香肖谢欣新辛兴雄休修许雅亚延扬杨耶叶伊依衣易因英永尤于宇雨约泽扎詹章赵哲者珍真芝治智朱祖佐孜则赞增' +
  '宗卓珠姬丸洋藤铃根呼堆央边晋尕藏更成赤云批觉果追坚础琴音仓牧罕顺渣惹呷补甲惟肉雪甫居开玉逊健郎周宝乎'

/** More of them, that only names with a dot are written with. */
export const DOTTED_SYLLABLES = '不都如素鼎义买礼守牙阔占巧雍忠生秋娅琪'
