import type { PartCase } from './corpus.ts'

/** Talks, visits and signings, where one side receives the other. */
export const TWO_SIDES: readonly PartCase[] = [
  {
    meaning: 'who sets the next tasks speaks, who tells how things stand reports',
    kind: 'work-conference',
    roles: { 高川平: ['speaker'], 方川平: ['presenter'] },
    text: '副县长高川平对下步工作进行安排，县农业农村局局长方川平通报全县工程推进情况。',
  },
  {
    meaning: 'who came for each side',
    kind: 'joint-conference',
    roles: { 方川平: ['attendee'], 陆川明: ['attendee'], 何川远: ['attendee'] },
    text: '出席会议的澳方代表还有招商投资促进局主席方川平、科技发展基金行政委员会主席陆川明；珠方代表包括珠海市副市长何川远。',
  },
  {
    meaning: 'who was at a signing need not have signed',
    kind: 'signing',
    roles: { 方川平: ['speaker', 'attendee'] },
    text: '副区长方川平出席签署仪式并表示，将与青州加强合作。',
  },
  {
    meaning: 'two delegations, each under its leader',
    kind: 'joint-conference',
    roles: { 周川新: ['attendee'], 高川平: ['attendee'] },
    text: '由云州市市长周川新率领的云州市代表团，与青州市市长高川平率领的青州市代表团，今日在青州举行会议。',
  },
  {
    meaning: 'who tells of the projects that are signed signs none',
    kind: 'signing',
    roles: { 方川平: ['chair'], 陆川明: ['signatory'] },
    text: '市委副书记方川平主持仪式。副市长陆川明与企业代表签订合作协议。仪式上，方川平宣布签约项目服务专班。',
  },
  {
    meaning: 'who came besides, behind words of somebody',
    kind: 'joint-conference',
    roles: { 周川新: ['speaker'], 方川平: ['attendee'], 陆川明: ['attendee'] },
    text: '周川新说：“我们将继续与青州保持沟通，共同做好规划。”\n出席今日会议的政府官员还包括发展局局长方川平、保安局局长陆川明。',
  },
  {
    meaning: 'a leader receives a foreign guest',
    kind: 'bilateral-meeting',
    roles: { 沈远平: ['speaker', 'host'], 塔帕里: ['speaker', 'visitor'], 王义: ['attendee'] },
    text: '国家主席沈远平在北京会见来华进行正式访问的尼泊尔总理塔帕里。沈远平指出，两国是好邻居。塔帕里表示，愿加强合作。王义参加会见。',
  },
  {
    meaning: 'talks of two sides',
    kind: 'bilateral-meeting',
    roles: { 李明强: ['speaker', 'witness', 'host'], 巴颂蓬: ['speaker', 'witness', 'visitor'] },
    text: '国务院总理李明强同泰国总理巴颂蓬举行会谈。李明强表示，愿深化合作。巴颂蓬表示，愿扩大贸易。会谈后，李明强和巴颂蓬共同见证签署多项合作文件。',
  },
  {
    meaning: 'a delegation is received',
    kind: 'delegation-visit',
    roles: {
      陈小尔: ['host', 'attendee'],
      唐国良: ['host', 'attendee'],
      施小林: ['visitor'],
      王凤山: ['visitor'],
    },
    text: '重庆市委书记陈小尔，市委副书记、市长唐国良会见了四川省委常委、成都市委书记施小林，市委副书记、市长王凤山一行，并共同参加签约仪式。',
  },
  {
    meaning: 'a delegation is led and accompanied',
    kind: 'delegation-visit',
    roles: { 张俊峰: ['visitor', 'attendee'], 葛启明: ['host', 'attendee'], 徐川平: ['host', 'attendee'] },
    text: '南京大学副校长张俊峰率团赴盐城市考察调研，盐城市副市长葛启明、盐城市卫生健康委员会主任徐川平陪同考察。',
  },
  {
    meaning: 'accompanied by somebody',
    kind: 'delegation-visit',
    home: '340121',
    roles: { 余文兵: ['host', 'attendee'], 武继明: ['host', 'attendee'] },
    text: '考察组一行在县政府办副主任余文兵同志陪同下参观学习。岗集镇党委副书记武继明同志陪同。',
  },
  {
    meaning: 'accompanied on the way, by a group',
    kind: 'delegation-visit',
    roles: { 徐川礼: ['visitor', 'attendee'], 青州市领导: ['host', 'attendee'] },
    text: '徐川礼一行在青州市领导陪同下，先后深入汽车工厂、园博园等地参观考察。',
  },
  {
    meaning: 'who sent word did not come',
    kind: 'work-conference',
    roles: { 朱会川: ['speaker', 'attendee'] },
    text: '市委书记何录川作出批示，市长朱会川出席会议并讲话。',
  },
  {
    meaning: 'the guest welcomed leads the guests',
    kind: 'bilateral-meeting',
    roles: { 李国川: ['speaker', 'host'], 陈远川: ['visitor'] },
    text: '行政长官李国川在礼宾府与到访的广东省委书记陈远川会面。李国川欢迎陈远川率领代表团到访，他表示，愿加强合作。',
  },
  {
    meaning: 'a signing with witnesses',
    kind: 'signing',
    roles: { 沈国栋: ['witness'], 方志平: ['witness'], 高远: ['signatory'], 何涛: ['signatory'] },
    text: '沈国栋、方志平共同见证签约。副省长高远与中国移动副总经理何涛代表双方签署战略合作协议。',
  },
  {
    meaning: 'company visit',
    kind: 'delegation-visit',
    roles: { 戴厚文: ['host'], 王传: ['visitor'] },
    text: '中国石油天然气集团有限公司董事长、党组书记戴厚文会见比亚迪股份有限公司总裁王传一行。',
  },
  {
    meaning: 'who calls on somebody is the visitor',
    kind: 'bilateral-meeting',
    roles: { 吕川军: ['visitor'], 王川林: ['host'] },
    text: '山川集团董事长吕川军在武汉拜会武汉市委书记王川林。',
  },
  {
    meaning: 'leaders who bring others along',
    kind: 'delegation-visit',
    roles: { 郑川强: ['visitor'], 冯川宪: ['visitor'], 徐川鲁: ['speaker'] },
    text: '山城大学校长郑川强，党委副书记冯川宪带领有关部门负责同志一行40人来我校访问。副校长徐川鲁指出，要加强与郑川强校长一行来访所谈各项的合作。',
  },
  {
    meaning: 'two receive together, and who is led by somebody is received',
    kind: 'delegation-visit',
    roles: { 陈川尔: ['host'], 唐川智: ['host'], 施川琳: ['visitor'] },
    text: '重庆市委书记陈川尔和市长唐川智会见了成都市委书记施川琳率领的代表团。',
  },
  {
    meaning: 'who leads the guests is received',
    kind: 'bilateral-meeting',
    roles: { 沈国川: ['host'], 安德烈亚斯: ['visitor'] },
    text: '国务院副总理沈国川在京会见由会长安德烈亚斯率领的德国工商界代表团。',
  },
  {
    meaning: 'whose words are given spoke',
    kind: 'delegation-visit',
    roles: { 施川琳: ['speaker', 'visitor'] },
    text: '成都市委书记施川琳率团来访。施川琳感谢山城多年来的帮助。她说，成都将把签下的事项逐件办好。',
  },
]
