/** Meetings and commitments as lists, and what narrows and turns them. */
export const LISTS = `.meetings > li { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: 1.25rem; padding-block: 1.35rem; border-bottom: 1px solid var(--line); }
.latest > .meetings > li:first-child { padding-top: .9rem; }
.meeting h3 { font-size: 1.1375rem; line-height: 1.5; }
.meeting h3 a { text-decoration: none; }
.meeting h3 a:hover { text-decoration: underline; }
.leaf { text-align: center; padding-top: .1rem; }
.leaf time, .leaf-day, .leaf-month { display: block; }
.leaf-day { font: 700 1.65rem/1.25 var(--serif); color: var(--accent); white-space: nowrap; font-variant-numeric: lining-nums tabular-nums; }
.leaf-month { font-size: .8125rem; line-height: 1.5; color: var(--soft); white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; }
.facts { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem .9rem; color: var(--soft); font-size: .875rem; line-height: 1.7; margin-top: .3rem; }
.label { color: var(--soft); }
.facts > span:not(.label):not(.tag):not(.evidence), .facts > a { overflow-wrap: anywhere; }
.summary { margin-top: .45rem; font-size: .9375rem; line-height: 1.75; text-wrap: pretty; }
.tag { display: inline-block; background: var(--tag); color: var(--soft); border-radius: 4px; padding: 0 .5em; font: 400 .8125rem/1.65 var(--sans); white-space: nowrap; }
.plain { text-decoration: none; }
.good, .status-done-reported, .source-healthy { background: var(--done-soft); color: var(--done-text); }
.bad, .status-overdue, .source-failing { background: var(--overdue-soft); color: var(--overdue-text); }
.status-open, .source-dried-up { background: var(--open-soft); color: var(--open-text); }
.status-restated { background: var(--restated-soft); color: var(--restated-text); }
.status-progress-reported, .tag-progress { background: var(--progress-soft); color: var(--progress-text); }
.tag-commitment { background: var(--accent-soft); color: var(--accent); }
.turn { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; margin-top: 1.6rem; }
.turn a[rel="next"] { margin-left: auto; }
.empty { border: 1px dashed var(--line-strong); border-radius: var(--radius); padding: 1.6rem; margin-top: 1rem; display: grid; gap: .4rem; }
.empty-title { font: 700 1.15rem/1.5 var(--serif); }
.message { max-width: 38rem; padding-block: 3rem; display: grid; gap: 1rem; }
.message p:first-of-type { font-size: 1.125rem; }
.ways li { padding-block: .15rem; }

.commitments > li { padding-block: .75rem; border-bottom: 1px solid var(--line); }
.promise { line-height: 1.7; text-wrap: pretty; }
.promise a { text-decoration: none; }
.promise a:hover { text-decoration: underline; }
.commitment .facts > span:empty { display: none; }
.strength { background: none; box-shadow: inset 0 0 0 1px var(--line-strong); }
.due { color: var(--ink); }
.due { font-variant-numeric: tabular-nums lining-nums; }
.topic { text-decoration: none; }
.topic:hover { text-decoration: underline; }
.project::before { content: "#"; color: var(--accent); }
.project { text-decoration: none; }
.ledger > li + li { margin-top: 2rem; }
.from { font-size: .9375rem; padding-bottom: .35rem; border-bottom: 2px solid var(--line-strong); }
.from a { text-decoration: none; font-weight: 600; font-family: var(--serif); }
.from a:hover { text-decoration: underline; }
.from-day { font: 700 1.0625rem/1.5 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
.from-date { color: var(--soft); margin-right: .6rem; font-variant-numeric: tabular-nums lining-nums; }
.digest > li { padding-block: .65rem; border-bottom: 1px solid var(--line); }
.digest > li:last-child { border-bottom: 0; padding-bottom: 0; }
.digest > li > .facts { margin-top: 0; font-family: var(--serif); font-weight: 700; }
.digest li li { padding-block: .35rem; font-size: .9375rem; }
.digest li li .facts { margin-top: .1rem; }
.digest .promise { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; line-height: 1.6; }

.filters { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.3rem 1.1rem; margin-bottom: 1.5rem; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .2rem 1rem; align-items: end; }
.filters details { grid-column: 1 / -1; grid-row: 2; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr)); gap: .5rem .9rem; }
.field label { display: block; color: var(--soft); font-size: .8125rem; line-height: 1.7; }
.active { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .7rem; margin-bottom: 1.75rem; font-size: .9375rem; color: var(--soft); }
.chip { text-decoration: none; background: var(--accent-soft); color: var(--accent); border-radius: 999px; padding: .05rem .85rem; }
.chips { display: flex; flex-wrap: wrap; gap: .45rem; }
.chips li { background: var(--tag); border-radius: 6px; padding: .05rem .7rem; font-size: .9375rem; }
.chips a { text-decoration: none; }
.tabs { display: flex; flex-wrap: wrap; gap: .4rem; margin-bottom: 1.5rem; }
.tabs a { text-decoration: none; display: inline-flex; align-items: center; border: 1px solid var(--line-strong); border-radius: 999px; padding: .12rem .95rem; font-size: .9375rem; background: var(--card); }
.tabs a[aria-current] { border-color: var(--ink); background: var(--ink); color: var(--paper); }
.tabs a[aria-current] .count { color: inherit; }
`
