/** The one style sheet: type for Chinese, light and dark, from phone to desk. */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: #faf8f4;
  --card: #fffdf9;
  --ink: #1f1c19;
  --soft: #665f57;
  --line: #e2dcd1;
  --accent: #a8321f;
  --accent-soft: #f6e6e0;
  --tag: #efeae0;
  --good: #2c6b45;
  --good-soft: #e2efe6;
  --bad: #a8321f;
  --bad-soft: #f8e2dc;
  --mark: #fdf0c4;
  --sans: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, sans-serif;
  --serif: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "STSong", "SimSun", serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171513;
    --card: #1f1c1a;
    --ink: #ebe6de;
    --soft: #a69e94;
    --line: #37322d;
    --accent: #f0907a;
    --accent-soft: #3a241e;
    --tag: #2d2925;
    --good: #8fcfa6;
    --good-soft: #1e3226;
    --bad: #f0907a;
    --bad-soft: #3f241d;
    --mark: #4a3d14;
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
  -webkit-text-size-adjust: 100%;
  scroll-behavior: smooth;
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; }
main { flex: 1; padding-block: 2.5rem 4rem; }
.wrap { width: 100%; max-width: 72rem; margin-inline: auto; padding-inline: clamp(1.125rem, 4vw, 2.5rem); }
h1, h2, h3 { font-family: var(--serif); font-weight: 700; line-height: 1.4; text-wrap: pretty; margin: 0; }
h1 { font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.5rem); letter-spacing: .01em; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.1rem; }
p { margin: 0; }
ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .25em; }
a:hover { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
code, pre { font-family: var(--mono); font-size: .875em; }
pre { background: var(--tag); border-radius: 6px; padding: .7rem 1rem; margin: .6rem 0; overflow-x: auto; }
small { font-size: .85em; color: var(--soft); font-weight: 400; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 1; }

.masthead { border-bottom: 1px solid var(--line); border-top: 4px solid var(--accent); background: var(--card); }
.masthead .wrap { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 2rem; padding-block: .9rem; }
.brand { text-decoration: none; display: flex; align-items: baseline; gap: .8rem; }
.brand-name { font: 900 1.6rem/1.2 var(--serif); color: var(--accent); letter-spacing: .08em; }
.brand-line { color: var(--soft); font-size: .875rem; letter-spacing: .08em; }
.masthead nav { display: flex; gap: 1.5rem; }
.masthead nav a { text-decoration: none; padding-block: .35rem; }
.colophon { border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; padding-block: 1.5rem 2rem; }
.colophon span { display: inline-block; margin-right: 1.5rem; }
.colophon a { margin-left: .35rem; }

.introduction { margin-bottom: 2.5rem; max-width: 46rem; }
.introduction p { margin-top: .8rem; color: var(--soft); text-wrap: pretty; }
.columns { display: grid; gap: 3rem; grid-template-columns: minmax(0, 1fr); }
.columns > aside { display: grid; gap: 1.5rem; align-content: start; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1.4rem; }
.card h2 { font-size: 1.1rem; margin-bottom: .5rem; }
.card > p { color: var(--soft); font-size: .9375rem; }
.feeds { display: grid; grid-template-columns: auto 1fr; gap: .35rem 1.25rem; margin-top: .9rem; }
.feeds dt { font-weight: 600; }
.feeds dd { display: flex; flex-wrap: wrap; gap: 0 1rem; }

.latest h2 { padding-bottom: .6rem; border-bottom: 2px solid var(--ink); }
.meeting { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: 1.25rem; padding-block: 1.5rem; border-bottom: 1px solid var(--line); }
.meeting h3 a { text-decoration: none; }
.meeting h3 a:hover { text-decoration: underline; }
.leaf { text-align: center; }
.leaf time { display: block; }
.leaf-day { display: block; font: 700 1.75rem/1.25 var(--serif); color: var(--accent); white-space: nowrap; font-variant-numeric: lining-nums; }
.leaf-month { display: block; font-size: .8125rem; line-height: 1.6; color: var(--soft); white-space: nowrap; }
.facts { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .9rem; color: var(--soft); font-size: .875rem; margin-top: .35rem; }
.outlets::before { content: "据 "; }
.summary { margin-top: .5rem; font-size: .9375rem; line-height: 1.75; text-align: justify; text-wrap: pretty; }
.tag { display: inline-block; background: var(--tag); color: var(--soft); border-radius: 4px; padding: 0 .5em; font: 400 .8125rem/1.7 var(--sans); white-space: nowrap; }
.tag.good { background: var(--good-soft); color: var(--good); }
.tag.bad { background: var(--bad-soft); color: var(--bad); }
.promises li { padding-block: .8rem; border-top: 1px solid var(--line); }
.promises li:first-child { border-top: 0; padding-top: .2rem; }
.promises a { text-decoration: none; font-size: .9375rem; line-height: 1.65; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.turn { display: flex; justify-content: space-between; gap: 1rem; margin-top: 1.5rem; }
.turn a[rel="next"] { margin-left: auto; }
.empty { border: 1px dashed var(--line); border-radius: 10px; padding: 1.75rem; margin-top: 1.5rem; }
.empty h3 { margin-bottom: .5rem; }
.message { max-width: 38rem; padding-block: 3rem; display: grid; gap: 1rem; }
.message p:first-of-type { font-size: 1.125rem; }

.record-head { max-width: 52rem; margin-bottom: 2rem; }
.kicker { display: flex; gap: .6rem; color: var(--soft); font-size: .9375rem; margin-bottom: .6rem; }
.kicker a { text-decoration: none; }
.kicker a::after { content: "/"; margin-left: .6rem; color: var(--line); }
.lede { margin-top: 1rem; color: var(--soft); text-align: justify; text-wrap: pretty; }
.contents { display: flex; flex-wrap: wrap; gap: .5rem; }
.contents a { text-decoration: none; border: 1px solid var(--line); border-radius: 999px; padding: .1rem .9rem; font-size: .9375rem; background: var(--card); }
.contents a:hover { border-color: var(--accent); }
.contents span, .count { color: var(--soft); font: 400 .875rem/1 var(--sans); margin-left: .4rem; }
.record-body > section { margin-top: 2.5rem; scroll-margin-top: 1rem; }
.record-body > section > h2 { padding-bottom: .5rem; border-bottom: 1px solid var(--line); margin-bottom: .9rem; }
.overview { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .5rem 1.1rem; font-size: .9375rem; }
.overview dt { color: var(--soft); white-space: nowrap; }
.overview small { display: block; line-height: 1.5; }
.people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 1rem 1.5rem; }
.name { font-weight: 600; font-size: 1.0625rem; }
.name .tag { margin-left: .3rem; }
.people .facts { margin-top: .1rem; }
.role-chair { background: var(--accent-soft); color: var(--accent); }
.present { margin-top: 1.25rem; }
.present div { display: grid; grid-template-columns: minmax(7rem, 12rem) minmax(0, 1fr); gap: 0 1.25rem; padding-block: .45rem; border-top: 1px solid var(--line); }
.present dt { color: var(--soft); font-size: .9375rem; }
.present dd { display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
.bodies { margin-top: 1rem; color: var(--soft); font-size: .9375rem; }
.bodies li { padding-block: .15rem; }
.agenda li { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: .75rem; padding-block: .5rem; align-items: baseline; }
.agenda .tag { justify-self: start; }
.chips { display: flex; flex-wrap: wrap; gap: .5rem; }
.chips li { background: var(--tag); border-radius: 6px; padding: .1rem .8rem; font-size: .9375rem; }
.speech + .speech { margin-top: 1.75rem; }
.speech h3 { margin-bottom: .25rem; }
.speech h3 small { font-family: var(--sans); }
.commitments li, .results li { padding: .8rem 0 .8rem 1rem; border-left: 3px solid var(--line); margin-block: .6rem; }
.commitments li:target { background: var(--mark); border-color: var(--accent); }
.strength { color: var(--accent); font-weight: 600; }
.deadline { color: var(--ink); }
.project::before { content: "#"; }
.figure { color: var(--ink); font-variant-numeric: tabular-nums; }
.sources li { padding-block: .5rem; }

.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1rem; margin-bottom: 2.5rem; }
.counts div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.25rem; }
.counts dt { color: var(--soft); font-size: .9375rem; }
.counts dd { font: 700 2rem/1.3 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
main > section[aria-labelledby] { margin-top: 2.5rem; }
main > section[aria-labelledby] > h2 { padding-bottom: .5rem; border-bottom: 1px solid var(--line); margin-bottom: .5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: .875rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.bad { color: var(--bad); font-weight: 700; }
.quiet { color: var(--soft); padding-block: .5rem; }
.outcomes li { display: flex; justify-content: space-between; gap: 1.5rem; padding-block: .8rem; border-bottom: 1px solid var(--line); }
.outcomes time { color: var(--soft); font-size: .875rem; white-space: nowrap; }
.key { font: .875rem/1.6 var(--mono); color: var(--soft); }
.verdict { line-height: 1.7; }
.detail { color: var(--soft); font-size: .875rem; }
.verdict code { color: var(--soft); }

@media (min-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1fr) 20rem; }
  .record .columns > aside .card { position: sticky; top: 1.5rem; }
}
@media (max-width: 59.99rem) {
  .record .columns > aside { order: -1; }
  .record .columns { gap: 1.75rem; }
}
@media (max-width: 34rem) {
  html { font-size: 1rem; }
  main { padding-block: 1.5rem 3rem; }
  .brand-line { display: none; }
  .meeting { grid-template-columns: minmax(0, 1fr); gap: .4rem; }
  .leaf { text-align: left; }
  .leaf time { display: flex; align-items: baseline; gap: .6rem; flex-direction: row-reverse; justify-content: flex-end; }
  .leaf-day { font-size: 1.375rem; }
  .present div, .agenda li { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
  .outcomes li { flex-direction: column; gap: .2rem; }
}
@media print {
  .masthead nav, .contents, .colophon, .skip { display: none; }
  html { background: #fff; color: #000; }
}
`
