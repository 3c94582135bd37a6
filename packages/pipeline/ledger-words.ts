/** Words that say of something promised that it is there. */
export const DONE =
  /建成|竣工|完工|通车|投用|投运|投产|投入(?:使用|运营|运行)|开通|启用|印发|出台|签署|签订|揭牌|挂牌|落成|交付|封顶|开工|启动|全面完成|圆满完成|如期完成|已完成|完成验收/g

/** What stands before such a word where it is still to come. */
export const NOT_YET =
  /(?:将|即将|预计|力争|争取|有望|计划|拟|要|未|尚未|确保|加快|推动|推进|准备|等待|年底前|前|待)[^，。；]{0,8}$/

/** That only a part is done, or how much of it. */
export const IN_PART =
  /首段|先行段|部分|首批|首期|一期|二期|主体|首个标段|过半|近半|[\d.]+[%％]|百分之|基本|初步|阶段性/

/** An early step that does not fulfil what was promised where that is a later one. */
export const FOLLOWS: readonly [early: RegExp, late: RegExp][] = [
  [/开工|启动|封顶/, /建成|竣工|完工|通车|投用|投运|投产|使用|运营|运行|开通|交付|建设|打造|完成/],
  [/签署|签订/, /建成|竣工|完工|通车|投用|投产|建设|落地/],
  [/揭牌|挂牌/, /建成|建设|打造/],
]
