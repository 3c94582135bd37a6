import { TOKENS } from './tokens.ts'

/** How a feed looks to who opens it in a browser: what it is, and its items, shortly. */
export const FEED = `${TOKENS}
rss, feed {
  display: block;
  min-height: 100vh;
  padding: 2rem 1rem;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.7 var(--sans);
}
rss *, feed * { display: none; }
rss > channel, item, entry { display: block; max-width: 44rem; margin: 0 auto; }
feed > title, feed > subtitle { max-width: 44rem; margin: 0 auto; }
channel::before, feed::before {
  content: "这是订阅源，给阅读器用的：把它的地址复制到阅读器里即可订阅。 This is a feed, for feed readers: copy its address into one.";
  display: block;
  max-width: 42rem;
  margin: 0 auto 1.5rem;
  padding: .75rem 1rem;
  border-radius: var(--radius);
  background: var(--tag);
}
channel > title, feed > title { display: block; font: 600 1.6rem/1.4 var(--serif); }
channel > description, feed > subtitle { display: block; color: var(--soft); }
item, entry { padding: 1rem 0; margin-top: 1rem; border-top: 1px solid var(--line); }
item > title, entry > title { display: block; font-weight: 600; }
item > description, entry > summary { display: block; }
item > pubDate, entry > published { display: block; color: var(--soft); font-size: .875rem; }
`
