import type { Kind, Role } from '#model/vocabulary.ts'

/** Who took part and how, and a report of ours in the genre that says so. Nobody else took part. */
export interface PartCase {
  meaning: string
  kind: Kind
  home?: string
  /** By name; groups by their words. */
  roles: Record<string, Role[]>
  text: string
}

export const PARTS: readonly PartCase[] = [
  {
    meaning: 'a signing that somebody speaks of',
    kind: 'symposium',
    home: '330000',
    roles: { 方志平: ['speaker'] },
    text: '座谈会上，市长方志平讲话，对合作协议的签署表示祝贺。',
  },
  {
    meaning: 'one chairs and speaks, others attend',
    kind: 'work-conference',
    home: '330000',
    roles: { 沈国栋: ['chair', 'speaker'], 方志平: ['attendee'], 陆敏川: ['attendee'] },
    text: '省委书记沈国栋主持会议并讲话。省长方志平、省委副书记陆敏川出席。',
  },
  {
    meaning: 'attends and speaks',
    kind: 'work-conference',
    home: '330000',
    roles: { 方志平: ['speaker', 'attendee'], 陆敏川: ['chair'] },
    text: '省长方志平出席会议并讲话，省委副书记陆敏川主持会议。',
  },
  {
    meaning: 'passive chair, then a speech quoted',
    kind: 'symposium',
    roles: { 卞小梅: ['chair', 'speaker'], 邓义川: ['attendee'] },
    text: '座谈会由院纪委书记卞小梅主持。院长邓义川同志参会。卞小梅指出，要加强行风建设。',
  },
  {
    meaning: 'reports made in turn',
    kind: 'joint-conference',
    roles: { 唐国良: ['presenter'], 尹大力: ['presenter'] },
    text: '重庆市委副书记、市长唐国良，四川省委副书记、省长尹大力分别通报有关情况。',
  },
  {
    meaning: 'at the meeting several spoke in turn',
    kind: 'symposium',
    roles: { 万小湘: ['speaker'], 丁仲明: ['speaker'], 朱彤川: ['speaker'] },
    text: '座谈会上，民革中央主席万小湘、民盟中央主席丁仲明、无党派人士代表朱彤川先后发言。',
  },
  {
    meaning: 'listens and then says',
    kind: 'symposium',
    roles: { 沈国栋: ['speaker'] },
    text: '在听取大家发言后，沈国栋指出，要抓住机遇。',
  },
  {
    meaning: 'reports are heard and nobody is named',
    kind: 'executive-meeting',
    home: '330100',
    roles: { 方志平: ['chair'] },
    text: '市长方志平主持召开市政府常务会议，听取关于安全生产工作情况汇报，审议有关文件。',
  },
  {
    meaning: 'a report heard from somebody',
    kind: 'plenary',
    roles: { 金国庆: ['presenter'] },
    text: '会议听取了财政厅厅长金国庆受省政府委托作的关于预算执行情况的报告。',
  },
  {
    meaning: 'standing committee of a people’s congress',
    kind: 'plenary',
    home: '370000',
    roles: { 于晓东: ['attendee'], 王小莲: ['attendee'], 齐波: ['attendee'], 王量: ['chair'] },
    text: '省人大常委会党组书记、副主任于晓东，副主任王小莲、齐波出席；副主任王量主持。',
  },
  {
    meaning: 'others sit in',
    kind: 'plenary',
    home: '370000',
    roles: { 周海涛: ['observer'], 林志强: ['observer'], 各设区的市人大常委会负责同志: ['observer'] },
    text: '副省长周海涛、省高级人民法院院长林志强，各设区的市人大常委会负责同志列席会议。',
  },
  {
    meaning: 'a leader’s instruction is no presence',
    kind: 'work-conference',
    roles: { 刘国强: ['speaker', 'attendee'] },
    text: '中共中央总书记、国家主席、中央军委主席沈远平对农业工作作出重要指示。沈远平指出，要稳住农业基本盘。国务院副总理刘国强出席会议并讲话。',
  },
  {
    meaning: 'a provincial leader’s written comment is no presence',
    kind: 'work-conference',
    home: '430000',
    roles: { 毛远志: ['speaker', 'attendee'] },
    text: '省委书记沈国栋作出批示，对做好防汛工作提出要求。省长毛远志出席会议并讲话。',
  },
  {
    meaning: 'a leader cited in the words of another',
    kind: 'symposium',
    roles: { 李刚: ['speaker'] },
    text: '李刚在会上指出，习近平总书记强调，高质量发展是首要任务。',
  },
  {
    meaning: 'study of a speech',
    kind: 'study-session',
    roles: { 邓大卫: ['chair'], 陈一鸣: ['presenter'] },
    text: '校党委书记邓大卫主持会议。会议学习了习近平总书记在全国教育大会上的重要讲话精神。陈一鸣传达了上级会议精神。',
  },
  {
    meaning: 'a mandate given by somebody not there',
    kind: 'work-conference',
    home: '430000',
    roles: { 毛远志: ['speaker', 'attendee'] },
    text: '受省委书记沈国栋委托，省长毛远志出席会议并讲话。',
  },
  {
    meaning: 'guest lecture at a study session',
    kind: 'study-session',
    roles: { 李明强: ['chair'], 王昌明: ['presenter'], 何立新: ['speaker'], 张国平: ['speaker'] },
    text: '国务院总理李明强主持学习。中国宏观经济研究院院长王昌明作专题讲座。国务院副总理何立新、张国平作交流发言。',
  },
  {
    meaning: 'guidance from above',
    kind: 'joint-conference',
    roles: { 袁家明: ['chair', 'presenter'], 中央农办有关负责同志: ['adviser'] },
    text: '重庆市委书记袁家明主持会议并通报主要成果。中央农办有关负责同志到会指导。',
  },
  {
    meaning: 'opening of a forum',
    kind: 'forum',
    roles: { 李旭明: ['speaker', 'attendee'], 张国安: ['speaker', 'attendee'], 杨庆云: ['chair'] },
    text: '西南大学党委书记李旭明教授、中国地理学会副理事长兼秘书长张国安研究员出席开幕式并先后致辞。开幕式由西南大学杨庆云教授主持。',
  },
  {
    meaning: 'reports at a conference',
    kind: 'forum',
    roles: { 周成林: ['presenter'], 刘旻: ['presenter'] },
    text: '大会报告环节，中国科学院院士周成林研究员、华东师范大学刘旻教授分别作了题为“城市与区域”等的学术报告。',
  },
  {
    meaning: 'he is the one before',
    kind: 'plenary',
    roles: { 王小殊: ['speaker', 'presenter'] },
    text: '市住建局处长王小殊宣读批复。他表示，协会的成立恰逢其时。',
  },
  {
    meaning: 'the roster behind the verb',
    kind: 'symposium',
    roles: { 陈小光: ['attendee'], 郑建国: ['attendee'], 蒋作明: ['attendee'] },
    text: '出席座谈会的党外人士还有陈小光、郑建国和蒋作明等。',
  },
  {
    meaning: 'a roster without verb',
    kind: 'work-conference',
    roles: { 王康平: ['attendee'], 刘汝明: ['attendee'] },
    text: '市委第二巡察组副组长王康平、刘汝明等有关同志。',
  },
  {
    meaning: 'a work conference from mobilisation to pledge',
    kind: 'work-conference',
    home: '320900',
    roles: { 王胜川: ['speaker'], 崔国明: ['speaker'], 查文川: ['chair', 'speaker', 'presenter'] },
    text: '市委第二巡察组组长王胜川作动员讲话，市卫健委党委书记、主任崔国明提工作要求，盐城市第一人民医院党委书记查文川主持会议，作工作汇报与表态发言。',
  },
  {
    meaning: 'groups of leaders and departments',
    kind: 'standing-committee',
    home: '500000',
    roles: {
      陈小尔: ['chair', 'speaker'],
      唐国良: ['attendee'],
      市委常委: ['attendee'],
      '市人大常委会、市政协党组主要负责同志': ['observer'],
      市政府有关负责同志: ['observer'],
    },
    text: '市委书记陈小尔主持会议并讲话。市委副书记、市长唐国良，市委常委出席。市人大常委会、市政协党组主要负责同志，市政府有关负责同志列席。',
  },
  {
    meaning: 'press conference',
    kind: 'press-conference',
    roles: { 陈文君: ['chair'], 赵宸: ['presenter'], 王志钧: ['presenter'] },
    text: '国务院新闻办公室举行新闻发布会，工业和信息化部副部长赵宸、总工程师王志钧介绍情况，并答记者问。新闻发布会由国新办新闻局副局长陈文君主持。',
  },
  {
    meaning: 'government work report',
    kind: 'plenary',
    home: '130000',
    roles: { 汪正: ['presenter'], 倪锋: ['chair'] },
    text: '大会由执行主席倪锋主持。省长汪正代表省人民政府向大会作政府工作报告。',
  },
  {
    meaning: 'deliberation with names without titles',
    kind: 'plenary',
    roles: { 赵乐天: ['chair', 'speaker'], 李泓: ['attendee'], 王栋川: ['attendee'], 肖捷明: ['attendee'] },
    text: '十四届全国人大常委会第十次会议闭幕，赵乐天委员长主持闭幕会并作讲话。常委会副委员长李泓、王栋川、肖捷明出席会议。',
  },
  {
    meaning: 'secretary of a discipline commission',
    kind: 'plenary',
    home: '410000',
    roles: { 江文川: ['chair', 'presenter'], 楼旸: ['speaker', 'attendee'] },
    text: '省委书记楼旸出席会议并讲话。省纪委常委会主持会议。省委常委、省纪委书记江文川主持会议并作工作报告。',
  },
  {
    meaning: 'Hong Kong officials',
    kind: 'forum',
    roles: { 李家川: ['speaker', 'attendee'], 陈国纪: ['attendee'], 陈懋: ['attendee'] },
    text: '香港特区行政长官李家川出席论坛并致辞。政务司司长陈国纪、财政司司长陈懋出席。',
  },
  {
    meaning: 'a county executive meeting with departments reporting',
    kind: 'executive-meeting',
    home: '510181',
    roles: { 何勇: ['chair'], 市级相关部门主要负责同志: ['attendee'], 马川: ['attendee'] },
    text: '市长何勇主持召开市政府常务会议。副市长马川，市级相关部门主要负责同志参加会议。',
  },
  {
    meaning: 'two meetings’ words do not make two people',
    kind: 'work-conference',
    home: '510000',
    roles: { 黄志强: ['chair', 'speaker'] },
    text: '省长黄志强主持会议并讲话。黄志强强调，要抓紧抓实。黄志强要求，各地要压实责任。',
  },
  {
    meaning: 'thanks given to somebody not there',
    kind: 'symposium',
    roles: { 施小林: ['speaker'] },
    text: '施小林在讲话中说，感谢市委书记陈小尔的支持。',
  },
  {
    meaning: 'a background meeting',
    kind: 'work-conference',
    home: '510000',
    roles: { 黄志强: ['chair'] },
    text: '省长黄志强主持会议。会议指出，去年省委书记沈国栋主持召开专题会议作出部署。',
  },
  {
    meaning: 'appointment',
    kind: 'plenary',
    home: '510000',
    roles: { 杜和: ['chair'] },
    text: '省人大常委会副主任杜和主持会议。会议决定任命陈小平为四川省副省长，免去李大明的省教育厅厅长职务。',
  },
  {
    meaning: 'video greetings',
    kind: 'forum',
    roles: { 玛蒂尔达: ['speaker'], 维兰德: ['speaker', 'attendee'] },
    text: '联合国常务副秘书长玛蒂尔达发表视频致辞，联合国副秘书长、环境规划署执行主任维兰德出席活动并致辞。',
  },
  {
    meaning: 'the chair of a congress’s presidium',
    kind: 'plenary',
    home: '510100',
    roles: { 李仲明: ['chair'], 施小林: ['attendee'], 王凤山: ['attendee'] },
    text: '大会执行主席、主席团常务主席李仲明主持大会。施小林、王凤山等在主席台就座。',
  },
  {
    meaning: 'guests from business',
    kind: 'symposium',
    roles: { 李明强: ['speaker', 'attendee'], 来自30多个国家和地区的约150位工商界人士: ['attendee'] },
    text: '国务院总理李明强出席座谈会。李明强指出，中国开放的大门会越开越大。来自30多个国家和地区的约150位工商界人士与会。',
  },
  {
    meaning: 'teachers’ forum with several titles',
    kind: 'work-conference',
    roles: { 张伟川: ['chair'], 刘洪川: ['presenter'], 王丹丹: ['speaker'] },
    text: '校党委书记张伟川主持会议，党委副书记刘洪川传达文件精神，学生代表王丹丹发言。',
  },
  {
    meaning: 'first-line words: says with a colon',
    kind: 'press-conference',
    roles: { 毛小宁: ['chair', 'speaker'] },
    text: '外交部发言人毛小宁主持例行记者会。毛小宁说：“中方愿同各方保持沟通。”',
  },
  {
    meaning: 'somebody unknown in a clause of their own takes over no earlier names',
    kind: 'executive-meeting',
    roles: { 李斌川: ['chair'], 王小梅: ['attendee'], 案件承办人: ['observer'] },
    text: '检察长李斌川主持召开检委会会议，副检察长王小梅出席，案件承办人列席会议。',
  },
  {
    meaning: 'an account of something else',
    kind: 'forum',
    roles: { 方志平: ['speaker', 'attendee'] },
    text: '省长方志平出席论坛并致辞。据了解，省委书记沈国栋曾主持推进会。',
  },
]
