/** Sentences of the genre, and what they say was signed, with its parties. All sentences are our own. */
export const AGREEMENTS: [sentence: string, agreements: [title: string, parties: string[]][]][] = [
  ['会上，云州市与青州市签署战略合作框架协议。', [['战略合作框架协议', ['云州市', '青州市']]]],
  [
    '两地政府签署《共建物流枢纽合作协议》，有关部门签署《文旅合作协议》《科技合作备忘录》等3项协议。',
    [
      ['共建物流枢纽合作协议', []],
      ['文旅合作协议', []],
      ['科技合作备忘录', []],
    ],
  ],
  ['各方代表共同签署了《关于加强海洋合作的联合宣言》。', [['关于加强海洋合作的联合宣言', []]]],
]

export const NO_AGREEMENTS = [
  '双方将签署合作协议。',
  '他说，要落实好去年签署的合作协议。',
  '国家主席签署主席令。',
  '李某出席合作协议签署仪式。',
]
