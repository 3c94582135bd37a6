/** How elements look by themselves: type, links, tables, forms. */
export const ELEMENTS = `* { box-sizing: border-box; }
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
.headline { word-break: keep-all; }
.wrap { width: 100%; max-width: 73rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
h1, h2, h3, h4 { font-family: var(--serif); font-weight: 700; line-height: 1.4; text-wrap: pretty; margin: 0; }
h1 { font-size: clamp(1.55rem, 1.15rem + 1.9vw, 2.35rem); letter-spacing: .01em; line-height: 1.35; text-wrap: balance; }
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
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; }
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
`
