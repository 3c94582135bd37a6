/** What the documentation adds to the style sheet of all pages. */
export const DOCS_STYLE = `
.docs p, .docs ol { margin-block: .55rem; }
.docs .part > p, .docs .part > ol, .operation > p { max-width: 52rem; }
.docs .steps { list-style: decimal; padding-left: 1.6rem; }
.docs h3 { font-family: var(--sans); font-size: 1rem; }
.docs h3 code { font-size: .9375rem; font-weight: 700; overflow-wrap: anywhere; }
.docs h3 small { margin-left: .5rem; }
.operation, .schema { margin-top: 1.9rem; scroll-margin-top: 1rem; }
.operation + .operation { padding-top: 1.5rem; border-top: 1px solid var(--line); }
.docs th[scope="row"] { white-space: nowrap; }
.docs td { overflow-wrap: normal; }
.docs .scroll td:nth-child(2) { min-width: 8rem; max-width: 26rem; }
.docs .scroll td:last-child { min-width: 16rem; }
.docs .facts { gap: .2rem 1.2rem; }
.docs :target { background: var(--mark); }
`
