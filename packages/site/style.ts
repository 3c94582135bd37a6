/** The one style sheet: type for Chinese, light and dark, from phone to desk. */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: #f8f6f1;
  --card: #fffefb;
  --ink: #1d1b18;
  --soft: #635c53;
  --line: #e3dccf;
  --line-strong: #cfc6b6;
  --accent: #a02a18;
  --accent-soft: #f7e7e1;
  --tag: #efe9dd;
  --mark: #fbe9a9;
  --claim: #f1e8d0;
  --open: #8a6d1f;
  --restated: #6a6fa8;
  --progress: #2f7f8c;
  --done: #2f7a4b;
  --overdue: #b03a20;
  --open-soft: #f6ecd0;
  --restated-soft: #e8e9f4;
  --progress-soft: #dceff1;
  --done-soft: #dff0e4;
  --overdue-soft: #fae2da;
  --open-text: #6b5210;
  --restated-text: #494e86;
  --progress-text: #1c5e69;
  --done-text: #1f5c37;
  --overdue-text: #96301a;
  --sans: "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "微软雅黑", system-ui, sans-serif;
  --serif: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "STSong", "SimSun", serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace;
  --radius: 8px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151412;
    --card: #1d1b19;
    --ink: #ece7df;
    --soft: #aaa297;
    --line: #35302b;
    --line-strong: #4b443d;
    --accent: #f29079;
    --accent-soft: #38221c;
    --tag: #2b2723;
    --mark: #5c4a12;
    --claim: #2e2a1e;
    --open: #d0ab4b;
    --restated: #989ddb;
    --progress: #5bb4c2;
    --done: #6dbd8c;
    --overdue: #ee7f62;
    --open-soft: #332b14;
    --restated-soft: #272943;
    --progress-soft: #15333a;
    --done-soft: #183323;
    --overdue-soft: #3d2019;
    --open-text: #e5c776;
    --restated-text: #b9bdec;
    --progress-text: #86cfda;
    --done-text: #92d3aa;
    --overdue-text: #f6a48e;
  }
}
* { box-sizing: border-box; }
html {
  font: 400 1.0625rem/1.75 var(--sans);
  color: var(--ink);
  background: var(--paper);
  line-break: strict;
  overflow-wrap: anywhere;
  text-autospace: normal;
  text-spacing-trim: trim-start;
  font-variant-numeric: lining-nums;
  -webkit-text-size-adjust: 100%;
  scroll-behavior: smooth;
  scroll-padding-top: 1rem;
}
html[lang="en"] { line-height: 1.65; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; }
main { flex: 1; padding-block: 2.25rem 4.5rem; }
main:focus { outline: none; }
.wrap { width: 100%; max-width: 73rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
h1, h2, h3, h4 { font-family: var(--serif); font-weight: 700; line-height: 1.4; text-wrap: pretty; margin: 0; }
h1 { font-size: clamp(1.55rem, 1.15rem + 1.9vw, 2.35rem); letter-spacing: .01em; line-height: 1.35; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.0875rem; }
h4 { font: 600 .875rem/1.6 var(--sans); color: var(--soft); }
p, figure, blockquote { margin: 0; }
ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration-color: color-mix(in srgb, var(--accent) 55%, transparent); text-decoration-thickness: 1px; text-underline-offset: .26em; }
a:hover { color: var(--accent); text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
code, pre { font-family: var(--mono); font-size: .875em; }
pre { background: var(--tag); border-radius: 6px; padding: .7rem 1rem; margin: .6rem 0; overflow-x: auto; }
small { font-size: .85em; color: var(--soft); font-weight: 400; font-family: var(--sans); }
mark { background: var(--mark); color: var(--ink); border-radius: 2px; padding-block: .08em; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; padding: .45rem 1.1rem .45rem 0; border-bottom: 1px solid var(--line); font-weight: 400; vertical-align: baseline; }
th:last-child, td:last-child { padding-right: 0; }
thead th, thead td { color: var(--soft); font-size: .8125rem; white-space: nowrap; vertical-align: bottom; }
tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums lining-nums; }
.scroll { overflow-x: auto; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .6rem; background: var(--card); padding: .5rem 1rem; z-index: 2; border-radius: 6px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

button, input, select { font: inherit; color: inherit; }
input[type="text"], input[type="search"], select { width: 100%; min-height: 2.5rem; padding: .3rem .7rem; background: var(--card); border: 1px solid var(--line-strong); border-radius: 6px; appearance: none; }
select { padding-right: 2rem; background-image: linear-gradient(45deg, transparent 50%, var(--soft) 50%), linear-gradient(-45deg, transparent 50%, var(--soft) 50%); background-size: 5px 5px; background-position: right 1.05rem center, right .75rem center; background-repeat: no-repeat; }
input:focus-visible, select:focus-visible { outline-offset: 0; border-radius: 6px; }
::placeholder { color: var(--soft); opacity: 1; }
button { min-height: 2.5rem; padding: .3rem 1.3rem; border: 1px solid var(--accent); border-radius: 6px; background: var(--accent); color: var(--card); font-weight: 600; cursor: pointer; }
button:hover { filter: brightness(1.1); }
fieldset { border: 0; padding: 0; margin: 0; min-width: 0; }
legend { padding: 0; color: var(--soft); font-size: .875rem; }
summary { cursor: pointer; color: var(--soft); font-size: .9375rem; padding-block: .3rem; width: fit-content; }

.masthead { background: var(--card); border-top: 4px solid var(--accent); border-bottom: 1px solid var(--line); }
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
.big-search { display: flex; gap: .6rem; margin-top: 1.3rem; max-width: 38rem; }
.big-search input { min-height: 3rem; font-size: 1.0625rem; }
.big-search button { min-height: 3rem; white-space: nowrap; }
.figures { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin-top: 1rem; color: var(--soft); font-size: .9375rem; }
.figures a { text-decoration: none; }
.figures strong { font: 700 1.35rem/1.4 var(--serif); color: var(--ink); font-variant-numeric: tabular-nums lining-nums; }
.page-head { margin-bottom: 1.75rem; }
.kicker { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .7rem; color: var(--soft); font-size: .9375rem; margin-bottom: .5rem; }
.kicker a { text-decoration: none; }
.kicker > * + *::before { content: "/"; margin-right: .7rem; color: var(--line-strong); }
.kicker > .tag::before { content: none; }
.hint { color: var(--soft); font-size: .875rem; line-height: 1.65; text-wrap: pretty; }
.more { margin-top: .8rem; font-size: .9375rem; }
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

.meetings > li { display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); gap: 1.25rem; padding-block: 1.35rem; border-bottom: 1px solid var(--line); }
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
.message li { padding-block: .15rem; }

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
.from-date { color: var(--soft); margin-right: .6rem; font-variant-numeric: tabular-nums lining-nums; }
.digest li { padding-block: .65rem; border-bottom: 1px solid var(--line); font-size: .9375rem; }
.digest li:last-child { border-bottom: 0; padding-bottom: 0; }
.digest .promise { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; line-height: 1.6; }

.filters { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.3rem 1.1rem; margin-bottom: 1.5rem; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .2rem 1rem; align-items: end; }
.filters details { grid-column: 1 / -1; grid-row: 2; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr)); gap: .5rem .9rem; }
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

.swatch { display: inline-block; width: .7em; height: .7em; border-radius: 2px; margin-right: .45em; flex: none; }
.swatch-open { background: var(--open); }
.swatch-restated { background: var(--restated); }
.swatch-progress-reported { background: var(--progress); }
.swatch-done-reported { background: var(--done); }
.swatch-overdue { background: var(--overdue); }
.swatch-articles { background: var(--line-strong); }
.swatch-meetings { background: var(--accent); }
.swatch-rejected { background: var(--open); }
.fill-open { fill: var(--open); }
.fill-restated { fill: var(--restated); }
.fill-progress-reported { fill: var(--progress); }
.fill-done-reported { fill: var(--done); }
.fill-overdue { fill: var(--overdue); }
.fill-articles { fill: var(--line-strong); }
.fill-meetings { fill: var(--accent); }
.fill-rejected { fill: var(--open); }
.fill-none { fill: var(--line); }
.tally { margin: 0 0 2rem; }
.tally th[scope="row"] { white-space: nowrap; }
.tally .key { margin: 0; }
.tally .wide { width: 40%; min-width: 7rem; }
.tally td a { text-decoration: none; display: block; }
.tally .hint { margin-top: .5rem; }
.bar { display: block; width: 100%; height: .85rem; border-radius: 2px; overflow: hidden; }
.nil { color: var(--soft); opacity: .75; }
.key { display: inline-flex; align-items: center; margin-right: 1.2rem; white-space: nowrap; }
.chart { margin-bottom: 2rem; }
.chart svg { display: block; width: 100%; height: auto; }
.chart text { font: 400 11px var(--sans); fill: var(--soft); font-variant-numeric: tabular-nums lining-nums; }
.chart figcaption { margin-top: .7rem; color: var(--soft); font-size: .875rem; line-height: 1.65; }
.chart details table { max-width: 32rem; }
.chart .years { max-width: 32rem; }
.rule { stroke: var(--line); stroke-width: 1; }
.met { fill: var(--accent); }
.missing { fill: var(--paper); stroke: var(--accent); stroke-width: 1.4; stroke-dasharray: 2 1.4; }
.dot { display: inline-block; width: .7em; height: .7em; border-radius: 50%; background: var(--accent); margin-right: .45em; }
.dot.hollow { background: none; border: 1.5px dashed var(--accent); }
.chart.days svg { max-width: 52rem; }
.spark { display: block; width: 120px; height: 20px; }

.record-head { max-width: 52rem; margin-bottom: 1.9rem; }
.subtitle { color: var(--soft); font-family: var(--serif); line-height: 1.6; }
.notice { margin-top: 1rem; padding: .7rem 1rem; background: var(--open-soft); border-radius: var(--radius); font-size: .9375rem; }
.contents { display: flex; flex-wrap: wrap; gap: .45rem; }
.contents a { text-decoration: none; border: 1px solid var(--line-strong); border-radius: 999px; padding: .06rem .9rem; font-size: .9375rem; background: var(--card); }
.contents a:hover { border-color: var(--accent); }
.contents span { color: var(--soft); font-size: .875em; margin-left: .4rem; font-variant-numeric: tabular-nums lining-nums; }
.overview { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .45rem 1.1rem; font-size: .9375rem; line-height: 1.65; }
.overview dt { color: var(--soft); white-space: nowrap; }
.overview small { display: block; line-height: 1.5; }
.links { font-size: .9375rem; display: grid; gap: .1rem; }
.links + .hint { margin-top: .7rem; }
.said { text-decoration: none; background-image: linear-gradient(var(--line-strong), var(--line-strong)); background-size: 100% 1px; background-repeat: no-repeat; background-position: 0 100%; }
.said:hover { background-image: linear-gradient(var(--accent), var(--accent)); text-decoration: none; }
.promise .said:hover { text-decoration: none; }
.evidence { display: inline-flex; flex-wrap: wrap; gap: .15rem .35rem; font: 400 .75rem/1.5 var(--sans); vertical-align: .08em; }
.evidence a { color: var(--soft); text-decoration: none; white-space: nowrap; border: 1px solid var(--line-strong); border-radius: 3px; padding: 0 .35em; background: var(--card); }
.evidence a:hover { color: var(--accent); border-color: currentColor; }
.people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16.5rem, 100%), 1fr)); gap: .9rem 1.5rem; }
.name { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .45rem; }
.person { text-decoration: none; }
.person:hover { text-decoration: underline; }
.name .person { font-weight: 600; font-size: 1.0625rem; }
.people .facts { margin-top: 0; }
.role-chair { background: var(--accent-soft); color: var(--accent); }
.present { margin-top: 1rem; }
.present div { display: grid; grid-template-columns: minmax(7rem, 12rem) minmax(0, 1fr); gap: 0 1.25rem; padding-block: .45rem; border-top: 1px solid var(--line); }
.present dt { color: var(--soft); font-size: .9375rem; }
.present dd { display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
.present-name { display: inline-flex; align-items: baseline; gap: .3rem; }
.present-name .evidence, .name .evidence { font-size: .6875rem; }
.groups { margin-top: .8rem; color: var(--soft); font-size: .9375rem; }
.groups li { padding-block: .12rem; }
.groups .evidence { margin-left: .4rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1.75rem 2rem; }
.side > h3 { padding-bottom: .3rem; border-bottom: 1px solid var(--line); margin-bottom: .7rem; }
.side .present div { grid-template-columns: minmax(0, 1fr); }
.items li { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: .75rem; padding-block: .5rem; align-items: baseline; }
html[lang="en"] .items li { grid-template-columns: 6rem minmax(0, 1fr); }
.items .tag { justify-self: start; }
.speech + .speech { margin-top: 2rem; }
.speech > h3 { margin-bottom: .2rem; }
.topic-group { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 0 1rem; border-bottom: 1px solid var(--line); }
.topic-group h4 { padding-top: .8rem; }
html[lang="en"] .topic-group { grid-template-columns: 7.5rem minmax(0, 1fr); }
.topic-group .commitments > li:last-child, .results > li:last-child { border-bottom: 0; }
.results > li { padding-block: .75rem; border-bottom: 1px solid var(--line); }
.commitment:target { background: var(--mark); box-shadow: 0 0 0 .6rem var(--mark); border-radius: 2px; }
.figure { color: var(--ink); font-variant-numeric: tabular-nums lining-nums; }
.difference { margin-top: 1rem; }
.difference h3 { font: 600 .9375rem/1.6 var(--sans); color: var(--soft); }
.difference ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: .8rem; margin-top: .4rem; }
.difference li { border: 1px solid var(--line); border-radius: var(--radius); padding: .7rem 1rem; background: var(--card); }
.difference .held { border-color: var(--accent); }
.value { font-weight: 600; line-height: 1.6; }
.sources { counter-reset: source; }
.sources li { counter-increment: source; position: relative; padding: .55rem 0 .55rem 2rem; border-bottom: 1px solid var(--line); }
.sources li::before { content: counter(source); position: absolute; left: 0; top: .75rem; min-width: 1.3rem; text-align: center; font: 400 .75rem/1.5 var(--sans); color: var(--soft); border: 1px solid var(--line-strong); border-radius: 3px; background: var(--card); }
.neighbours { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1rem; margin-top: 2.75rem; }
.neighbours a { display: block; text-decoration: none; border: 1px solid var(--line); border-radius: var(--radius); padding: .8rem 1.1rem; background: var(--card); }
.neighbours a:hover { border-color: var(--accent); }
.neighbours .label { display: block; font-size: .875rem; }
.neighbours [rel="next"] { text-align: right; }
.neighbour-title { font-family: var(--serif); font-weight: 700; line-height: 1.5; display: block; }

.text { font-size: 1.0938rem; line-height: 1.95; max-width: 42rem; }
.text p { margin-bottom: 1.1em; text-indent: 2em; }
.text mark { scroll-margin-top: 30vh; }
.text .claim { background: none; border-bottom: 1px dotted var(--line-strong); padding-bottom: .1em; }
.text .shown, .text .claim:target, .text .claim:target .claim, .text .claim:has(> .claim:target:last-child) + .claim.rest { background: var(--mark); border-bottom-color: var(--accent); }
.text .shown { box-shadow: 0 2px 0 var(--accent); }
.claims h2 a { text-decoration: none; }
.claims h3 { margin-top: 1rem; font: 600 .9375rem/1.6 var(--sans); }
.claims li { font-size: .9375rem; line-height: 1.55; padding-block: .18rem; }
.claims li a { text-decoration: none; }
.claims li a:hover { text-decoration: underline; }

.promise-title { font-size: clamp(1.3rem, 1.05rem + 1.2vw, 1.8rem); line-height: 1.5; }
.words { border-left: 3px solid var(--accent); padding-left: 1.1rem; }
.words p { font-size: 1.0625rem; }
.later { display: grid; gap: 1.4rem; }
.later .words { border-color: var(--line-strong); }
.timeline { border-left: 2px solid var(--line-strong); margin-left: .35rem; }
.timeline > li { position: relative; padding: .1rem 0 1.15rem 1.4rem; }
.timeline > li::before { content: ""; position: absolute; left: -.45rem; top: .6rem; width: .75rem; height: .75rem; border-radius: 50%; background: var(--accent); border: 2px solid var(--paper); }
.timeline > li:last-child { padding-bottom: 0; }
.timeline-date { display: block; color: var(--soft); font-size: .875rem; font-variant-numeric: tabular-nums lining-nums; }
.statements li { padding-block: .5rem; }
.posts li { padding-block: .2rem; }
.gaps li { padding-block: .1rem; }
.directory { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 0 1.75rem; }
.directory li { padding-block: .5rem; border-bottom: 1px solid var(--line); }
.directory a { text-decoration: none; display: block; line-height: 1.5; }
.directory small { display: block; line-height: 1.6; font-variant-numeric: tabular-nums lining-nums; }
.directory-people { grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); }
.province { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: .2rem 1.5rem; padding-block: .7rem; border-top: 1px solid var(--line); align-items: baseline; }
.province h2 { font-size: 1.0625rem; }
.province h2 a { text-decoration: none; }
.province .directory { grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr)); }
.province .directory li { border: 0; padding-block: .1rem; }

.builder { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 1.15rem 1.3rem 1.3rem; display: grid; gap: 1rem; align-content: start; height: fit-content; }
.choice { display: flex; gap: .6rem; align-items: baseline; }
.choice small { display: block; line-height: 1.5; }
.choice input { accent-color: var(--accent); }
.built > :first-child { margin-top: 0; }
.addresses { display: grid; gap: .75rem; }
.addresses dt { font-weight: 600; line-height: 1.5; }
.addresses code { display: block; background: var(--tag); border-radius: 6px; padding: .4rem .8rem; overflow-wrap: anywhere; user-select: all; line-height: 1.6; }
.addresses a { text-decoration: none; }
.addresses + .hint { margin-top: .7rem; }

.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1rem; }
.counts div { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: .9rem 1.2rem; }
.counts dt { color: var(--soft); font-size: .9375rem; }
.counts dd { font: 700 1.9rem/1.3 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
.states { margin: .7rem 0 .3rem; }
.chips .source-healthy { background: var(--done-soft); }
.chips .source-failing { background: var(--overdue-soft); }
.chips .source-dried-up { background: var(--open-soft); }
.source-table td, .source-table th { white-space: nowrap; }
.source-table .detail { white-space: normal; max-width: 22rem; }
td.bad { font-weight: 700; background: none; }
.outcomes li { display: flex; justify-content: space-between; gap: 1.5rem; padding-block: .75rem; border-bottom: 1px solid var(--line); }
.outcomes time { color: var(--soft); font-size: .875rem; white-space: nowrap; }
.object { font: .875rem/1.6 var(--mono); color: var(--soft); }
.verdict { line-height: 1.7; }
.detail { color: var(--soft); font-size: .875rem; line-height: 1.6; }
.verdict code { color: var(--soft); }

@media (min-width: 62rem) {
  .columns { grid-template-columns: minmax(0, 1fr) 20rem; }
  .columns.wide-aside { grid-template-columns: minmax(0, 1fr) 24rem; }
  .columns.three { grid-template-areas: "body beside" "body after"; grid-template-rows: auto 1fr; gap: 1.25rem 2.75rem; }
  .three > .beside { grid-area: beside; }
  .three > .after { grid-area: after; }
  .three > .record-body { grid-area: body; }
  .columns.build { grid-template-columns: 24rem minmax(0, 1fr); }
  .wide-aside > aside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; overscroll-behavior: contain; }
}
@media (max-width: 61.99rem) {
  .record .columns { gap: 1.75rem; }
}
@media (max-width: 44rem) {
  html { font-size: 1rem; }
  main { padding-block: 1.4rem 3rem; }
  .masthead-top { grid-template-columns: 1fr auto; padding-top: .7rem; }
  .language { grid-column: 2; grid-row: 1; }
  .brand-line { display: none; }
  .seek { grid-column: 1 / -1; grid-row: 2; }
  .rooms ul { gap: 0 1.15rem; }
  .rooms a { padding-block: .35rem .4rem; }
  .meetings > li { grid-template-columns: minmax(0, 1fr); gap: .25rem; padding-block: 1.1rem; }
  .leaf { text-align: left; }
  .leaf time { display: flex; align-items: baseline; gap: .6rem; }
  .leaf-month { order: 2; }
  .leaf-day { font-size: 1.3rem; }
  .filters { grid-template-columns: minmax(0, 1fr); }
  .filters details { grid-row: auto; }
  .fields { grid-template-columns: 1fr 1fr; }
  .province, .topic-group, html[lang="en"] .topic-group, .present div, .items li, html[lang="en"] .items li { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
  .outcomes li { flex-direction: column; gap: .2rem; }
  .directory:not(.directory-people) { grid-template-columns: minmax(0, 1fr); }
  .directory-people { grid-template-columns: 1fr 1fr; }
  .tally .wide { min-width: 5rem; }
}
@media print {
  .masthead form, .masthead nav, .language, .contents, .colophon, .skip, .subscribe, .filters { display: none; }
  html { background: #fff; color: #000; }
}
`
