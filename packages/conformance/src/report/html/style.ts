/** The whole look of the page. No font, script or picture comes from elsewhere. */
export const STYLE = `
:root { color-scheme: light dark; --bg: #f6f7f9; --card: #fff; --text: #1a1d21; --soft: #5b6470; --line: #dfe3e8; --ok: #14743a; --bad: #b3261e; --skip: #6b5a00; --bar: #7aa7e0; --warn: #fff3cd; --warn-text: #5c4400; }
@media (prefers-color-scheme: dark) { :root { --bg: #14171a; --card: #1e2226; --text: #e8eaed; --soft: #a2abb5; --line: #33393f; --ok: #6fd08c; --bad: #ff8a80; --skip: #e0c65a; --bar: #3d6ea8; --warn: #4a3b00; --warn-text: #ffe9a3; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--bg); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: .25rem 0; } h2 { font-size: 1.2rem; margin: 0 0 .25rem; } h3 { font-size: 1rem; margin: 1rem 0 .35rem; }
a { color: inherit; }
.soft { color: var(--soft); } small { font-size: .85rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem; margin: 1rem 0; }
.banner { background: var(--warn); color: var(--warn-text); border-radius: 10px; padding: .75rem 1rem; margin: 1rem 0; font-weight: 600; }
.mark { font-weight: 700; white-space: nowrap; } .passed { color: var(--ok); } .failed { color: var(--bad); } .skipped { color: var(--skip); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; } dt { color: var(--soft); } dd { margin: 0; }
nav ul, ul.plain { list-style: none; margin: 0; padding: 0; } nav li { padding: .3rem 0; border-top: 1px solid var(--line); display: flex; gap: .75rem; justify-content: space-between; } nav li:first-child { border: 0; }
details.inner { border-top: 0; padding-top: .25rem; } details:not(.inner) { border-top: 1px solid var(--line); padding: .6rem 0 .2rem; } summary { cursor: pointer; min-height: 1.9rem; } summary .name { font-weight: 600; }
.checks li { padding: .25rem 0; } .problem { border-left: 3px solid var(--bad); padding: .1rem 0 .1rem .75rem; margin: .35rem 0; } .problem p { margin: .1rem 0; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(47%, 15rem), 1fr)); gap: .75rem; margin: .5rem 0; }
.previews { grid-template-columns: repeat(auto-fill, minmax(4.5rem, 1fr)); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; }
figure { margin: 0; } figure img { display: block; width: 100%; height: auto; border-radius: 6px; background: var(--line); } figure img.tiny { image-rendering: pixelated; }
figcaption { font-size: .8rem; color: var(--soft); } .none { display: grid; place-items: center; aspect-ratio: 1; border: 1px dashed var(--line); border-radius: 6px; color: var(--soft); font-size: .85rem; padding: .5rem; text-align: center; }
.times { width: 100%; border-collapse: collapse; font-size: .9rem; } .times td { padding: .15rem .5rem .15rem 0; vertical-align: middle; } .times td.ms { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; } .times td.bar { width: 40%; } .bar div { height: .7rem; border-radius: 4px; background: var(--bar); min-width: 2px; }
pre { white-space: pre-wrap; font: .85rem/1.4 ui-monospace, monospace; margin: .25rem 0; }
@media (max-width: 32rem) { body { padding: .6rem; } .card { padding: .75rem; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .4rem; } .times td.bar { width: 25%; } }
`;
