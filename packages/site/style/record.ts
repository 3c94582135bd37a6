/** A meeting's record, an article's text with its marks, one commitment, timelines. */
export const RECORD = `.record-head { max-width: 52rem; margin-bottom: 1.9rem; }
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
.claims .names { display: flex; flex-wrap: wrap; gap: 0 1rem; }
.claims li a { text-decoration: none; }
.claims li a:hover { text-decoration: underline; }

.promise-title { font-size: clamp(1.3rem, 1.05rem + 1.2vw, 1.8rem); line-height: 1.5; }
.words { border-left: 3px solid var(--accent); padding-left: 1.1rem; }
.words p { font-size: 1.0625rem; }
.later { display: grid; gap: 1.4rem; }
.later .words { border-color: var(--line-strong); }
.changes { color: var(--soft); font-size: .9375rem; max-width: 46rem; }
.changes li { padding-block: .12rem; }
.changes ins { text-decoration: none; color: var(--ink); }
.hint + .timeline, .hint + .ledger { margin-top: .9rem; }
.timeline { border-left: 2px solid var(--line-strong); margin-left: .35rem; }
.timeline > li { position: relative; padding: .1rem 0 1.15rem 1.4rem; }
.timeline > li::before { content: ""; position: absolute; left: -.45rem; top: .6rem; width: .75rem; height: .75rem; border-radius: 50%; background: var(--accent); border: 2px solid var(--paper); }
.timeline > li:last-child { padding-bottom: 0; }
.timeline small { white-space: nowrap; }
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
`
