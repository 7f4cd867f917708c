/** The whole look of the page. No font, script or picture comes from elsewhere. */
export const STYLE = `
:root { color-scheme: light dark; --bg: #f4f5f7; --card: #fff; --text: #171a1f; --soft: #59626e; --line: #e1e4e9; --fill: #eef0f3; --ok: #14743a; --ok-fill: #e3f4e8; --ok-bar: #34a35f; --bad: #b3261e; --bad-fill: #fde8e6; --bad-bar: #d94a40; --skip: #6b5a00; --skip-fill: #f6f0d8; --bar: #6d9be0; --warn: #fff1c9; --warn-text: #5c4400; --shadow: 0 1px 2px rgb(20 25 35 / 8%), 0 4px 16px rgb(20 25 35 / 4%); }
@media (prefers-color-scheme: dark) { :root { --bg: #121417; --card: #1b1f23; --text: #e8eaed; --soft: #a2abb5; --line: #2e343b; --fill: #262b31; --ok: #74d292; --ok-fill: #16301f; --ok-bar: #3c9a5d; --bad: #ff938a; --bad-fill: #3b1b19; --bad-bar: #d2554b; --skip: #e0c65a; --skip-fill: #312b14; --bar: #44709f; --warn: #443707; --warn-text: #ffe9a3; --shadow: none; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 74rem; padding: 1rem; background: var(--bg); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0; letter-spacing: -.01em; } h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .35rem; } h3 { font-size: .95rem; margin: 1rem 0 .35rem; }
p { margin: .35rem 0; } a { color: inherit; text-underline-offset: .2em; text-decoration-color: var(--soft); } a:focus-visible, summary:focus-visible { outline: 2px solid var(--bar); outline-offset: 2px; }
.soft { color: var(--soft); } small { font-size: .85rem; }
.top { padding: 1rem; margin-bottom: 1rem; background: var(--card); border: 1px solid var(--line); border-left: 6px solid var(--ok-bar); border-radius: 12px; box-shadow: var(--shadow); } header.top { color: var(--text); } .top.failed { border-left-color: var(--bad-bar); }
.strip { display: flex; gap: 2px; margin: .6rem 0; height: .6rem; border-radius: 4px; overflow: hidden; } .strip i { flex: 1; min-width: 1px; background: var(--skip-fill); } .strip .passed { background: var(--ok-bar); } .strip .failed { background: var(--bad-bar); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); padding: 1rem; margin: 1rem 0; }
.banner { background: var(--warn); color: var(--warn-text); border-radius: 12px; padding: .75rem 1rem; margin: 1rem 0; font-weight: 600; }
.mark { font-weight: 700; white-space: nowrap; } .passed { color: var(--ok); } .failed { color: var(--bad); } .skipped { color: var(--skip); }
dl, dd { margin: 0; } dt { color: var(--soft); font-size: .85rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: .6rem 1.25rem; }
nav ul, ul.plain { list-style: none; margin: 0; padding: 0; } nav li { padding: .4rem 0; border-top: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0 .75rem; justify-content: space-between; } nav li:first-child { border: 0; } nav a { font-weight: 600; }
#changes ul { margin: .25rem 0; padding-left: 1.1rem; }
summary { cursor: pointer; min-height: 1.9rem; } summary .name { font-weight: 600; } details:not(.inner) { border-top: 1px solid var(--line); padding: .7rem 0 .2rem; } details.inner { padding-top: .35rem; }
.chips { display: flex; flex-wrap: wrap; gap: .3rem; list-style: none; margin: .25rem 0 .6rem; padding: 0; font-size: .8rem; } .chips li { padding: .05rem .5rem; border-radius: 1rem; background: var(--ok-fill); } .chips .failed { background: var(--bad-fill); font-weight: 700; } .chips .skipped { background: var(--skip-fill); }
.checks li { padding: .25rem 0; } .problem { border-left: 4px solid var(--bad-bar); background: var(--bad-fill); border-radius: 0 8px 8px 0; padding: .4rem .75rem; margin: .4rem 0; } .problem p { margin: .1rem 0; }
.halves { display: grid; gap: 0 1.5rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: start; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(47%, 15rem), 1fr)); gap: .75rem; margin: .25rem 0 .5rem; } .pictures:has(> :only-child) { grid-template-columns: minmax(0, 26rem); }
.previews, .previews:has(> :only-child) { grid-template-columns: repeat(5, minmax(0, 6rem)); gap: .4rem; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; margin-bottom: .75rem; max-width: 54rem; }
figure { margin: 0; } figure img { display: block; width: 100%; height: auto; border-radius: 8px; background: var(--fill); } figure img.tiny { image-rendering: pixelated; max-width: 12rem; }
figcaption { font-size: .8rem; color: var(--soft); padding-top: .15rem; } .none { display: grid; place-items: center; aspect-ratio: 1; border: 1px dashed var(--line); border-radius: 8px; color: var(--soft); font-size: .85rem; padding: .5rem; text-align: center; }
.times { width: 100%; border-collapse: collapse; font-size: .88rem; } .times td { padding: .2rem .5rem .2rem 0; vertical-align: middle; line-height: 1.3; } .times td.ms { text-align: right; padding-right: 0; white-space: nowrap; font-variant-numeric: tabular-nums; } .times td.bar { width: 38%; } .bar div { height: .65rem; border-radius: 4px; background: var(--bar); min-width: 2px; }
pre { white-space: pre-wrap; font: .85rem/1.4 ui-monospace, monospace; margin: .25rem 0; padding: .5rem .75rem; background: var(--fill); border-radius: 8px; }
@media (max-width: 48rem) { .halves { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 32rem) { body { padding: .6rem; } .card, .top { padding: .8rem; } .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); } .times td.bar { width: 24%; } }
@media print { .card, .top { box-shadow: none; break-inside: avoid; } }
`;
