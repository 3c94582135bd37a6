/** Pictures and their keys. */
export const CHARTS = `.swatch { display: inline-block; width: .7em; height: .7em; border-radius: 2px; margin-right: .45em; flex: none; }
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
.tally th:first-child { width: 50%; }
.tally .key { margin: 0; }
.named-bar { display: grid; grid-template-columns: 6rem minmax(4rem, 1fr); gap: 0 1rem; align-items: center; }
html[lang="en"] .named-bar { grid-template-columns: 8.5rem minmax(4rem, 1fr); }
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
.ends { display: flex; justify-content: space-between; max-width: 52rem; margin-top: .3rem; color: var(--soft); font-size: .8125rem; line-height: 1.4; }
.spark { display: block; width: 120px; height: 20px; }
`
