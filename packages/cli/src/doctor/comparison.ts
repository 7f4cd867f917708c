import type { CatalogDrift, Change } from '@comfyloom/catalog';
import { table } from '../terminal/table.js';

type Kind = Change['kind'];

/** Headings of what breaks, in the order of how often it bites. */
const headings: readonly (readonly [heading: string, kinds: readonly Kind[]])[] = [
  ['Required inputs, new', ['input-added']],
  ['Inputs that are required now', ['input-required']],
  ['Inputs gone', ['input-removed']],
  ['Options gone', ['options']],
  ['Ranges that became narrower', ['range']],
  ['Types changed', ['input-type', 'output-type']],
  ['Outputs moved or gone', ['output-moved', 'output-removed']],
];

export function breaks(change: Change): boolean {
  return change.breaking;
}

/** What changed from one catalog to another, what breaks first. */
export function comparisonLines({ added, removed, changes }: CatalogDrift): string[] {
  const breaking = changes.filter(breaks);
  const gone = removed.map(({ class_type, pack, near }) => [class_type, pack, near === undefined ? '' : `nearest: ${near}`]);
  const sections = headings.map(([heading, kinds]) => {
    const rows = breaking.filter(({ kind }) => kinds.includes(kind));
    const classes = new Set(rows.map(({ class_type }) => class_type)).size;
    return section(`${heading}: ${rows.length} on ${classes} ${classes === 1 ? 'class' : 'classes'}`, rows.map(row));
  });
  const harmless = changes.length - breaking.length;
  return [
    ...section(`Classes gone: ${gone.length}`, gone),
    ...sections.flat(),
    '',
    `Breaks nothing: ${added.length} new classes, ${harmless} other changes.`,
  ];
}

function section(heading: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : ['', heading, ...table(rows, '  ')];
}

function row(change: Change): string[] {
  const { class_type } = change;
  switch (change.kind) {
    case 'input-added':
    case 'input-required':
    case 'input-optional':
      return [class_type, change.input, change.default === undefined ? 'no default' : `default ${JSON.stringify(change.default)}`];
    case 'input-removed':
      return [class_type, change.input, change.renamed === undefined ? '' : `now ${change.renamed}?`];
    case 'options':
      return [class_type, change.input, change.removed.map((option) => JSON.stringify(option)).join(', ')];
    case 'range':
      return [class_type, change.input, `${rangeText(change.before)} became ${rangeText(change.after)}`];
    case 'input-type':
      return [class_type, change.input, `${change.before} became ${change.after}`];
    case 'output-type':
      return [class_type, change.output, `${change.before} became ${change.after}`];
    case 'output-moved':
      return [class_type, change.output, `number ${change.slot} became ${change.to}${renamed(change.renamed)}`];
    case 'output-removed':
      return [class_type, change.output, `number ${change.slot} is gone`];
    case 'output-renamed':
      return [class_type, change.output, `now ${change.renamed}`];
    case 'output-added':
      return [class_type, change.output, `number ${change.slot}`];
    case 'default':
      return [class_type, change.input, `${JSON.stringify(change.before)} became ${JSON.stringify(change.after)}`];
  }
}

function renamed(name: string | undefined): string {
  return name === undefined ? '' : `, called ${name}`;
}

function rangeText({ min = '-∞', max = '∞' }: { readonly min?: number | string; readonly max?: number | string }): string {
  return `${min} to ${max}`;
}
