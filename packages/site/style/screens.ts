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
