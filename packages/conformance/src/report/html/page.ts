import { PROVES } from '../../checks/all.js';
import type { Comparison } from '../compare.js';
import type { CaseResult, CheckResult, Picture, Problem, Report, WorkflowResult } from '../model.js';
import { time } from '../summary.js';
import { html, Markup } from './escape.js';
import { STYLE } from './style.js';

/** A picture as a data URL, ready for the page; undefined when its file is not at hand. */
export type Shown = (sha256: string, side: 'now' | 'before') => string | undefined;

const SIGNS = { passed: '✓ passed', failed: '✗ failed', skipped: '– skipped' } as const;

/** The page of a report: one file that needs nothing else. */
export function page(report: Report, shown: Shown, comparison: Comparison | undefined): string {
  const { server } = report;
  const cases = report.workflows.flatMap((workflow) => workflow.cases);
  const passed = cases.filter(({ status }) => status === 'passed').length;
  const whole = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>Conformance: ${passed} of ${cases.length} passed on ComfyUI ${server.version}</title><style>${new Markup(STYLE)}</style></head><body>
<header class="top ${report.status}"><h1>Conformance ${mark(report.status)}</h1>
<p>${passed} of ${cases.length} cases passed on ComfyUI ${server.version}${comparison === undefined ? '' : html`. <a href="#changes">${news(comparison)}</a>`}</p>
<div class="strip" aria-hidden="true">${cases.map(({ status }) => html`<i class="${status}"></i>`)}</div>
<p class="soft"><small>${report.mode === 'quick' ? 'Quick run: the smallest case of each workflow, with small pictures' : 'Full run'}, ${time(report.wall_ms)}, <time datetime="${report.started}">${report.started.replace('T', ' ').slice(0, 16)} UTC</time></small></p></header>
${server.emulated ? html`<p class="banner" role="note">Made on an emulator: its pictures are drawings, and this report does not count for publishing.</p>` : ''}
${report.note === undefined ? '' : html`<p class="banner" role="note">${report.note}</p>`}
${report.problems.length > 0 ? html`<section class="card"><h2>The suite itself</h2>${report.problems.map(problemBox)}</section>` : ''}
${failures(report)}
${comparison === undefined ? '' : comparisonCard(comparison, shown)}
<nav class="card" aria-label="Workflows"><h2>Workflows</h2><ul>${report.workflows.map(line)}</ul></nav>
<main>${report.workflows.map((workflow) => workflowCard(workflow, shown))}</main>
${serverCard(report)}
<footer class="soft"><small>Digest of this report: ${report.digest}</small></footer>
</body></html>`;
  return `${whole.text}\n`;
}

/** What is new since the last report, in a few words. */
function news({ newFailures, mended, slowerNodes, changedPictures }: Comparison): string {
  const counted = [
    [newFailures.length, 'new failure'],
    [mended.length, 'mended case'],
    [slowerNodes.length, 'slower node'],
    [changedPictures.length, 'changed picture'],
  ] as const;
  const told = counted.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}${count === 1 ? '' : 's'}`);
  return told.length === 0 ? 'Nothing has changed since the last report.' : `Since the last report: ${told.join(', ')}.`;
}

function mark(status: CheckResult['status']): Markup {
  return html`<span class="mark ${status}">${SIGNS[status]}</span>`;
}

function anchor(name: string): string {
  return `w-${encodeURIComponent(name)}`;
}

function line({ name, status, cases }: WorkflowResult): Markup {
  const sum = cases.reduce((total, { wall_ms }) => total + wall_ms, 0);
  const passed = cases.filter((each) => each.status === 'passed').length;
  const count = html`<span class="soft">${passed} of ${cases.length}, ${time(sum)}</span>`;
  return html`<li><a href="#${anchor(name)}">${name}</a><span>${count} ${mark(status)}</span></li>`;
}

/** What failed and why, before anything else: on a phone the rest is far below. */
function failures({ workflows }: Report): Markup | string {
  const lines = workflows.flatMap(({ name, checks, cases }) =>
    [{ name: '', checks }, ...cases].flatMap((each) =>
      each.checks.flatMap(({ id, problems }) =>
        problems.map(({ what }) => html`<li><a href="#${anchor(name)}">${name} ${each.name}</a> <strong>${id}</strong>: ${what}</li>`),
      ),
    ),
  );
  return lines.length === 0
    ? ''
    : html`<section class="card" id="failures"><h2>What failed</h2><ul class="plain checks">${lines}</ul></section>`;
}

function serverCard({ server }: Report): Markup {
  const packs = server.packs.map(
    ({ name, version, digest }) =>
      html`<li>${name} ${version ?? html`<span class="soft">version unknown, classes ${digest.slice(7, 19)}</span>`}</li>`,
  );
  const devices = server.devices.map(({ name, type, vram_bytes }) => `${name} (${type}, ${gib(vram_bytes)})`).join(', ') || 'none';
  const facts: [string, Markup | string][] = [
    ['ComfyUI', `${server.version}${server.emulated ? ' (emulated)' : ''}`],
    ['Device', devices],
    ['Address', server.url],
    ['PyTorch', server.pytorch],
    ['Python', server.python],
    ['RAM', gib(server.ram_bytes)],
    ['Node classes', String(server.catalog.classes)],
    ['Packs', packs.length === 0 ? 'none' : html`<ul class="plain">${packs}</ul>`],
  ];
  const tiles = facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return html`<section class="card" id="server"><h2>Server</h2><dl class="tiles">${tiles}</dl></section>`;
}

function workflowCard(workflow: WorkflowResult, shown: Shown): Markup {
  const { name, title, version, digest, status, checks, cases } = workflow;
  return html`<section class="card" id="${anchor(name)}"><h2>${title} ${mark(status)}</h2>
<p class="soft"><small>${name} ${version}, <span title="${digest}">${digest.slice(0, 19)}</span></small></p>
${checks.flatMap(({ problems }) => problems.map(problemBox))}
${cases.map((each) => caseDetails(each, shown))}</section>`;
}

function caseDetails(result: CaseResult, shown: Shown): Markup {
  const { name, status, shrunk, wall_ms, checks, pictures, previews, nodes, params } = result;
  const failed = checks.filter((check) => check.status === 'failed');
  const seen = html`${pictures.length > 0 ? html`<div class="pictures">${pictures.map((picture) => figure(picture, shown, 'now'))}</div>` : ''}
${previews.length > 0 ? html`<h3>Previews on the way</h3><div class="pictures previews">${previews.map(({ sha256, at_ms }) => image(sha256, shown, 'now', `Preview after ${time(at_ms)}`, time(at_ms), false))}</div>` : ''}`;
  return html`<details open><summary><span class="name">${name}</span>${shrunk ? html` <span class="soft">(small pictures)</span>` : ''} ${mark(status)} <span class="soft">${time(wall_ms)}</span></summary>
<ul class="chips">${checks.map((check) => html`<li class="${check.status}" title="${PROVES[check.id] ?? ''}">${SIGNS[check.status].slice(0, 1)} ${check.id}</li>`)}</ul>
${failed.length > 0 ? html`<ul class="plain checks">${failed.map(checkLine)}</ul>` : ''}
<div class="halves"><div>${seen}</div>${nodes.length === 0 ? '' : html`<div>${measured(result)}${times(nodes)}</div>`}</div>
<details class="inner"><summary class="soft">What was checked, and with which parameters</summary><ul class="plain checks">${checks.map(checkLine)}</ul>
<h3>Parameters</h3><pre>${JSON.stringify(params, null, 2)}</pre></details></details>`;
}

function measured({ ran_ms, peak }: CaseResult): Markup {
  const told = [
    ran_ms === undefined ? [] : [`${time(ran_ms)} on the server`],
    peak.vram_bytes === undefined ? [] : [`at most ${gib(peak.vram_bytes)} VRAM`],
    peak.ram_bytes === undefined ? [] : [`at most ${gib(peak.ram_bytes)} RAM in use`],
  ].flat();
  return html`<p class="soft"><small>${told.join(', ')}</small></p>`;
}

function checkLine({ id, status, problems, reason, facts }: CheckResult): Markup {
  const told = Object.entries(facts ?? {}).map(
    ([key, value]) => `${key.replaceAll('_', ' ')}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  return html`<li>${mark(status)} <strong>${id}</strong> <small class="soft">${PROVES[id] ?? ''} ${reason ?? ''} ${told.join(', ')}</small>${problems.map(problemBox)}</li>`;
}

function problemBox({ what, where, fix }: Problem): Markup {
  return html`<div class="problem"><p><strong>${what}</strong></p>${where.map((place) => html`<p><small>${place}</small></p>`)}${fix === undefined ? '' : html`<p>${fix}</p>`}</div>`;
}

function times(nodes: CaseResult['nodes']): Markup {
  const longest = Math.max(1, ...nodes.map(({ ms }) => ms));
  const rows = nodes
    .slice(0, 12)
    .map(
      ({ title, class_type, ms }) =>
        html`<tr><td>${title}${title === class_type ? '' : html` <span class="soft">${class_type}</span>`}</td><td class="bar"><div style="width:${((100 * ms) / longest).toFixed(1)}%"></div></td><td class="ms">${time(ms)}</td></tr>`,
    );
  const rest = nodes.length - rows.length;
  return html`<table class="times"><tbody>${rows}</tbody></table>${rest > 0 ? html`<p class="soft"><small>and ${rest} faster ones</small></p>` : ''}`;
}

function figure(picture: Picture, shown: Shown, side: 'now' | 'before', prefix = ''): Markup {
  const { output, index, width, height, sha256, bytes, media_type } = picture;
  const size = width === undefined ? media_type : `${width}×${height}`;
  const label = `${output} ${index + 1}`;
  return image(
    sha256,
    shown,
    side,
    `${prefix}${label}`,
    `${prefix}${label}, ${size}, ${Math.ceil(bytes / 1024)} KiB`,
    width !== undefined && width < 200,
  );
}

function image(sha256: string, shown: Shown, side: 'now' | 'before', alt: string, caption: string, tiny: boolean): Markup {
  const url = shown(sha256, side);
  const inside =
    url === undefined
      ? html`<div class="none">not kept</div>`
      : html`<img src="${url}" alt="${alt}" decoding="async"${tiny ? html` class="tiny"` : ''}>`;
  return html`<figure>${inside}<figcaption>${caption}</figcaption></figure>`;
}

function comparisonCard(comparison: Comparison, shown: Shown): Markup {
  const { newFailures, mended, added, removed, slowerNodes, changedPictures, sameServer } = comparison;
  const refs = (title: string, list: Comparison['newFailures'], status: CheckResult['status']) =>
    list.length === 0
      ? ''
      : html`<h3 class="${status}">${title}</h3><ul>${list.map((ref) => html`<li><a href="#${anchor(ref.workflow)}">${ref.workflow} ${ref.case}</a></li>`)}</ul>`;
  const nothing = [newFailures, mended, slowerNodes, changedPictures].every((list) => list.length === 0);
  return html`<section class="card" id="changes"><h2>Against the last report</h2>
${sameServer ? '' : html`<p class="soft">The last report is of another server: times are not compared, and pictures by how they look.</p>`}
${nothing ? html`<p>No new failure, no slower node, no changed picture.</p>` : ''}
${refs('New failures', newFailures, 'failed')}${refs('Mended', mended, 'passed')}
${slowerNodes.length === 0 ? '' : html`<h3>Slower nodes</h3><ul>${slowerNodes.map((each) => html`<li><a href="#${anchor(each.workflow)}">${each.workflow} ${each.case}</a>: ${each.node}, ${time(each.before_ms)} → <strong>${time(each.now_ms)}</strong></li>`)}</ul>`}
${changedPictures.length === 0 ? '' : html`<h3>Changed pictures</h3>${changedPictures.map((each) => html`<p><a href="#${anchor(each.workflow)}">${each.workflow} ${each.case}</a>${each.distance === undefined ? '' : html` <small class="soft">${each.distance} of 64 bits of how they look differ</small>`}</p><div class="pair">${figure(each.before, shown, 'before', 'Before: ')}${figure(each.now, shown, 'now', 'Now: ')}</div>`)}`}
${refs('New cases', added, 'skipped')}${refs('Cases that are gone', removed, 'skipped')}</section>`;
}

function gib(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}
