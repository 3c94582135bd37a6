/** Sentences of the genre, and the meetings of working series that they refer to, by number. All sentences are our own. */
export const REFERENCES: [sentence: string, ordinals: number[]][] = [
  ['此行是为了贯彻鄂渝党政联席会议第四次会议精神。', [4]],
  ['根据粤桂合作联席会议第三次会议部署，双方推进了八个项目。', [3]],
  ['中国作为《湿地公约》第十四次缔约方大会主席国，作出了贡献。', [14]],
  ['会议通报了第七次云青地区政协主席联席会议情况。', [7]],
  ['会议传达学习了十二届省委全面依法治省委员会第三次会议精神。', [3]],
  ['会议决定，市六届人大常委会第九次会议12月27日举行。', [9]],
]

export const NO_REFERENCES = [
  '省委书记在成都会见第十届华侨华人社团联谊大会参访团一行。',
  '深入学习贯彻党的二十届三中全会精神。',
  '认真落实中央财经委员会第六次会议精神。',
  '按照省第十二次党代会部署，加快发展。',
  '学习贯彻十九届中央纪委四次全会精神。',
]
