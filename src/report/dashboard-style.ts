/** The dashboard's own style sheet: light and dark by the reader's system, nothing fetched from anywhere. */
export const DASHBOARD_STYLE = `
:root { color-scheme: light dark; --bg: #f6f8fa; --card: #fff; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0;
  --good: #1a7f37; --bad: #cf222e; --open: #9a6700; --bar: #4a7fb5; }
@media (prefers-color-scheme: dark) { :root { --bg: #0d1117; --card: #151b23; --ink: #e6edf3; --soft: #9198a1;
  --line: #3d444d; --good: #3fb950; --bad: #f85149; --open: #d29922; --bar: #6ca4dc; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 4rem; background: var(--bg); color: var(--ink);
  font: 15px/1.45 system-ui, -apple-system, "Segoe UI", sans-serif; }
header { border-left: 6px solid var(--tone); padding: .2rem 0 .2rem 1rem; margin-bottom: 1.5rem; }
h1 { margin: 0; font-size: 1.5rem; color: var(--tone); }
h2 { font-size: 1.1rem; margin: 2rem 0 .6rem; }
p { margin: .3rem 0; color: var(--soft); }
.pass { --tone: var(--good); } .fail { --tone: var(--bad); } .open { --tone: var(--open); }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; font-weight: 600; color: var(--soft); font-size: .85rem; white-space: nowrap; }
th, td { padding: .5rem .75rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; }
td.n { text-align: right; white-space: nowrap; }
.dot { display: inline-block; min-width: 4.5rem; padding: .05rem .5rem; border-radius: 1rem; font-size: .8rem;
  font-weight: 600; text-align: center; border: 1px solid var(--tone); color: var(--tone); white-space: nowrap; }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
small, .soft { color: var(--soft); } td small { white-space: nowrap; }
td:nth-child(2) { min-width: 9rem; } td ul { min-width: 15rem; }
ul { margin: 0; padding-left: 1.1rem; } li { margin: .1rem 0; }
li.fail, li.unknown, .never { color: var(--bad); } li.unknown, li.warn { color: var(--open); }
.spark rect { fill: var(--bar); } .spark rect.bad { fill: var(--bad); }
`
