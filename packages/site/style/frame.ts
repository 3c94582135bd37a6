/** What stands around every page, and the parts that pages are laid out in. */
export const FRAME = `.masthead { background: var(--card); border-top: 4px solid var(--accent); border-bottom: 1px solid var(--line); }
.masthead-top { display: grid; grid-template-columns: auto minmax(10rem, 22rem) auto; justify-content: space-between; align-items: center; gap: .5rem 1.5rem; padding-block: .9rem .5rem; }
.brand { text-decoration: none; display: flex; align-items: baseline; gap: .8rem; }
.brand-name { font: 900 1.65rem/1.2 var(--serif); color: var(--accent); letter-spacing: .08em; white-space: nowrap; }
html[lang="en"] .brand-name { letter-spacing: .01em; }
.brand-line { color: var(--soft); font-size: .875rem; letter-spacing: .06em; }
html[lang="en"] .brand-line { letter-spacing: 0; }
.seek { display: flex; }
.seek input { border-radius: 6px 0 0 6px; border-right: 0; min-width: 0; min-height: 2.25rem; font-size: .9375rem; background: var(--paper); }
.seek button { border-radius: 0 6px 6px 0; min-height: 2.25rem; padding-inline: .9rem; font-size: .9375rem; font-weight: 400; white-space: nowrap; background: var(--tag); color: var(--ink); border-color: var(--line-strong); }
.language { grid-column: 3; text-decoration: none; color: var(--soft); font-size: .9375rem; padding: .3rem .1rem; justify-self: end; }
.rooms ul { display: flex; flex-wrap: wrap; gap: 0 1.6rem; }
.rooms a { display: block; text-decoration: none; padding: .4rem 0 .55rem; border-bottom: 3px solid transparent; }
.rooms a:hover { border-color: var(--line-strong); }
.rooms a[aria-current] { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.colophon { border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; padding-block: 1.5rem 2rem; }
.colophon nav { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin-top: .4rem; }

.hero { max-width: 47rem; margin-bottom: 2.75rem; }
.lede { margin-top: .8rem; color: var(--soft); text-wrap: pretty; max-width: 46rem; }
html[lang="en"] .lede::first-letter { text-transform: uppercase; }
.big-search { display: flex; gap: .6rem; margin-top: 1.3rem; max-width: 38rem; }
.big-search input { min-height: 3rem; font-size: 1.0625rem; }
.big-search button { min-height: 3rem; white-space: nowrap; }
.called { display: flex; flex-wrap: wrap; align-items: baseline; gap: .4rem .7rem; margin-top: 1rem; color: var(--soft); font-size: .9375rem; }
.lookup { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; margin-bottom: 1.5rem; }
.lookup input { flex: 1 1 10rem; max-width: 18rem; }
.figures { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin-top: 1rem; color: var(--soft); font-size: .9375rem; }
.figures a { text-decoration: none; }
.figures strong { font: 700 1.35rem/1.4 var(--serif); color: var(--ink); font-variant-numeric: tabular-nums lining-nums; }
.page-head { margin-bottom: 1.75rem; }
.kicker { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .7rem; color: var(--soft); font-size: .9375rem; margin-bottom: .5rem; }
.kicker a { text-decoration: none; }
.kicker > * + *::before { content: "/"; margin-right: .7rem; color: var(--line-strong); }
.kicker > .tag::before { content: none; }
.hint { color: var(--soft); font-size: .875rem; line-height: 1.65; text-wrap: pretty; }
.more { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; margin-top: .8rem; font-size: .9375rem; }
.quiet { color: var(--soft); padding-block: .5rem; }

.columns { display: grid; gap: 2.75rem; grid-template-columns: minmax(0, 1fr); }
.columns > aside { display: grid; gap: 1.25rem; align-content: start; min-width: 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 1.15rem 1.3rem; min-width: 0; }
.card h2 { font-size: 1.0625rem; margin-bottom: .4rem; }
.feeds { margin-top: .8rem; display: grid; gap: .6rem; }
.feeds dt { font-weight: 600; line-height: 1.5; }
.feeds dt small { display: block; line-height: 1.5; }
.feeds dd { display: flex; flex-wrap: wrap; gap: .1rem 1rem; font-size: .9375rem; }
.part { margin-top: 2.75rem; }
.part > h2, .latest > h2 { padding-bottom: .5rem; border-bottom: 2px solid var(--ink); margin-bottom: .75rem; }
.record-body > :first-child { margin-top: 0; }
.count { color: var(--soft); font: 400 .875rem/1 var(--sans); margin-left: .45rem; font-variant-numeric: tabular-nums lining-nums; }
`
