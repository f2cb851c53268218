/** The page's style: readable in light, dark and on paper; meaning never rests on colour alone. */
export const style = `
:root { color-scheme: light dark; --text: #1c2024; --quiet: #5b636b; --line: #d5dade; --back: #ffffff; --card: #f6f8f9;
  --ok: #1a6d3c; --warning: #7a5300; --at_risk: #a33b00; --critical: #b3122b; --mark: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e9ec; --quiet: #a3abb3; --line: #3a4147; --back: #15181b; --card: #1d2125;
    --ok: #6fd198; --warning: #f0c05a; --at_risk: #ffa066; --critical: #ff8a94; --mark: #7ab8f5; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; background: var(--back); color: var(--text);
  font: 15px/1.45 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0; }
.quiet { color: var(--quiet); }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: start; color: var(--quiet); padding: .25rem 0; }
th, td { text-align: start; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 600; }
.number { text-align: end; white-space: nowrap; }
.why { max-width: 26rem; }
.level { font-weight: 600; white-space: nowrap; }
.ok { color: var(--ok); } .warning { color: var(--warning); } .at_risk { color: var(--at_risk); } .critical { color: var(--critical); }
.trend { width: 13.75rem; height: 3.5rem; display: block; }
.trend polyline { fill: none; stroke: var(--mark); stroke-width: 1.8; }
.trend circle { fill: var(--mark); }
.trend .target { stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 4 3; }
section { break-inside: auto; }
@media print {
  :root { color-scheme: light; --text: #000; --quiet: #444; --line: #bbb; --back: #fff;
    --ok: #145a31; --warning: #6b4800; --at_risk: #8f3300; --critical: #9b0f25; --mark: #084a8c; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .scroll { overflow: visible; }
  th, td { padding-right: .5rem; overflow-wrap: anywhere; }
  .number, .level { white-space: normal; }
  .why { max-width: none; }
  .trend { width: 9rem; }
  tr, .trend { break-inside: avoid; }
  h2 { break-after: avoid; }
  thead { display: table-header-group; }
}
`
