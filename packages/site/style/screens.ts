/** Desk, phone and paper. */
export const SCREENS = `@media (min-width: 62rem) {
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
  .rooms ul { gap: 0 1rem; }
  .rooms a { padding-block: .35rem .4rem; }
  html[lang="zh-CN"] .rooms ul { gap: 0; justify-content: space-between; }
  html[lang="zh-CN"] .rooms a { font-size: .9375rem; }
  .meetings > li { grid-template-columns: minmax(0, 1fr); gap: .25rem; padding-block: 1.1rem; }
  .leaf { text-align: left; }
  .leaf time .leaf-day, .leaf time .leaf-month, .leaf > .leaf-day { display: none; }
  .leaf time .unseen { position: static; width: auto; height: auto; overflow: visible; clip-path: none; color: var(--accent); font: 700 .9375rem/1.6 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
  .filters { grid-template-columns: minmax(0, 1fr); }
  .filters details { grid-row: auto; }
  .fields { grid-template-columns: 1fr 1fr; }
  .province, .topic-group, html[lang="en"] .topic-group, .present div, .items li, html[lang="en"] .items li { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
  .outcomes li { flex-direction: column; gap: .2rem; }
  .directory:not(.directory-people) { grid-template-columns: minmax(0, 1fr); }
  .directory-people { grid-template-columns: 1fr 1fr; }
  .source-table, .source-table tbody, .source-table tr, .source-table th, .source-table td { display: block; white-space: normal; }
  .source-table thead { display: none; }
  .source-table tr { padding-block: .6rem; border-bottom: 1px solid var(--line); }
  .source-table th, .source-table td { border: 0; padding: .1rem 0; }
  .source-table [data-name] { display: flex; align-items: baseline; gap: .8rem; }
  .source-table [data-name]::before { content: attr(data-name); min-width: 7.5em; color: var(--soft); font-size: .8125rem; }
  .tally th:first-child { width: 38%; }
  .tally th, .tally td { padding-right: .5rem; }
  .named-bar, html[lang="en"] .named-bar { grid-template-columns: minmax(0, 1fr); gap: .15rem; }
  .tally .bar { height: .5rem; }
  .tally .key { display: inline-block; white-space: normal; }
  .tally .swatch { display: block; margin: 0 0 .2rem auto; }
  html[lang="zh-CN"] .tally .key { width: 2.1em; }
  html[lang="en"] .key-word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media (pointer: coarse) {
  .evidence { gap: .3rem; vertical-align: baseline; }
  .evidence a, .present-name .evidence a, .name .evidence a { min-width: 1.6rem; font-size: .8125rem; line-height: 1.55rem; padding: 0 .4em; text-align: center; }
  .feeds dd a, .links a, .colophon nav a, .more a, .turn a, .language { display: inline-block; padding-block: .3rem; }
  .chip, .chips li { padding-block: .3rem; }
  .facts > a { padding-block: .2rem; }
  .claims li { padding-block: .35rem; }
}
@media print {
  :root { color-scheme: light; }
  .masthead form, .masthead nav, .language, .contents, .colophon, .skip, .subscribe, .downloads, .filters, .lookup, .tabs, .evidence, .after { display: none; }
  html { background: #fff; color: #000; }
}
`
