/** The builder of feeds, and the status page. */
export const ROOMS = `.builder { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 1.15rem 1.3rem 1.3rem; display: grid; gap: 1rem; align-content: start; height: fit-content; }
.choice { display: flex; gap: .6rem; align-items: baseline; }
.choice small { display: block; line-height: 1.5; }
.choice input { accent-color: var(--accent); }
.built > :first-child, .built > .active + .part { margin-top: 0; }
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
`
