import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'

import { commitmentItem, meetingItem } from '#feeds/items.ts'
import { FORMATS, type Format, render } from '#feeds/render.ts'
import { clean, oneLine } from '#feeds/text.ts'
import { aChannel, BASE } from './channels.ts'
import { hostileCommitmentEntry, hostileMeetingEntry, hostileText } from './hostile.ts'

const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u

test('clean text has no character that XML forbids, and cleaning is done once', () => {
  fc.assert(
    fc.property(hostileText(), (text) => {
      expect(clean(text)).not.toMatch(UNFIT)
      expect(clean(clean(text))).toBe(clean(text))
    }),
  )
})

test.each(Object.keys(FORMATS) as Format[])('%s of anything carries no unfit character', (format) => {
  fc.assert(
    fc.property(fc.array(hostileMeetingEntry(), { maxLength: 3 }), (entries) => {
      const items = entries.map((entry) => meetingItem(entry, BASE))
      expect(render(format, aChannel('meetings', format), items)).not.toMatch(UNFIT)
    }),
  )
})

test('the titles of anything come back from JSON', () => {
  fc.assert(
    fc.property(hostileMeetingEntry(), (entry) => {
      const feed = parseJsonFeed(render('json', aChannel('meetings', 'json'), [meetingItem(entry, BASE)]))
      expect(feed.items?.[0]?.title ?? '').toBe(oneLine(entry.title))
    }),
  )
})

test('markup in a title ends neither its element nor its section', () => {
  const title = 'A&amp;B ]]> <i>甲</i> ]]> 乙 & 丙 ]]'
  const items = [meetingItem({ ...plain(), title, outlets: ['<甲>&乙"'] }, BASE)]
  const rss = parseRssFeed(render('rss', aChannel('meetings', 'rss'), items))
  expect(rss.items?.[0]?.title).toBe(title)
  expect(rss.items?.[0]?.dc?.creators).toEqual(['<甲>&乙"'])
  const atom = parseAtomFeed(render('atom', aChannel('meetings', 'atom'), items))
  expect(atom.entries?.[0]?.title).toEqual({
    type: 'html',
    value: 'A&amp;amp;B ]]&gt; &lt;i&gt;甲&lt;/i&gt; ]]&gt; 乙 &amp; 丙 ]]',
  })
  expect(atom.entries?.[0]?.authors).toEqual([{ name: '<甲>&乙"' }])
})

test('no markup of an article gets into the HTML of an item', () => {
  fc.assert(
    fc.property(hostileMeetingEntry(), hostileCommitmentEntry(), (meeting, commitment) => {
      for (const item of [meetingItem(meeting, BASE), commitmentItem(commitment, BASE)]) {
        const tags = item.html.match(/<[^>]{0,300}>/g) ?? []
        expect(
          tags.every((tag) =>
            /^<\/?(?:p|blockquote|h3|ul|li|a|a href="https:\/\/huixun\.example\/[^"<>]{0,300}")>$/.test(tag),
          ),
        ).toBe(true)
      }
    }),
  )
})

function plain(): Parameters<typeof meetingItem>[0] {
  return fc.sample(hostileMeetingEntry(), { numRuns: 1, seed: 1 })[0] as Parameters<typeof meetingItem>[0]
}
