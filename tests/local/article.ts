/** An article of the genre in our own words, of an invented city. Ordinal and day of March tell its meeting from others. */
export function articleOf(ordinal: string, day = 18): string {
  return `江州市政府召开第${ordinal}次常务会议
2025年3月${day}日，江州市市长林知远主持召开市政府第${ordinal}次常务会议，审议通过《江州市城市更新三年行动方案》，研究部署春耕备耕和防汛抗旱工作。
会议强调，要加快推进江州至临川城际铁路建设，力争2027年底前建成通车。要抓好老旧小区改造，今年完成改造120个。
江州市副市长何苗、欧阳澜出席会议，市发展改革委、市财政局主要负责同志参加会议。
`
}
