import type { CatalogInput, CatalogOutput, InputType, ServerRules } from '../model.js';

/** The link types that an input takes. `list`: only a link whose output gives the identical list of options. */
export function acceptedTypes(type: InputType): readonly string[] | 'list' {
  switch (type.kind) {
    case 'socket':
    case 'union':
    case 'match':
      return type.types;
    case 'int':
      return ['INT'];
    case 'float':
      return ['FLOAT'];
    case 'string':
      return ['STRING'];
    case 'boolean':
      return ['BOOLEAN'];
    case 'enum':
    case 'files':
      return type.spelling === 'list' ? 'list' : ['COMBO'];
    case 'json':
      return [type.type];
    case 'dynamicCombo':
    case 'autogrow':
      return [];
  }
}

/**
 * Whether a server lets the link through (PROTOCOL.md 3.4; PROTOCOL-0.33.0.md 2 row 6): one type in common, or a `*` at one end.
 * `unsure` where it depends on the Python class behind a `*`, which the catalog does not show.
 */
export function fits(output: CatalogOutput, input: CatalogInput, rules: ServerRules): boolean | 'unsure' {
  const { type } = input;
  if (type.kind === 'socket' && output.match === undefined && type.types.includes(output.type)) return true;
  const given = output.type.split(',');
  if (output.match !== undefined || output.type === 'COMFY_MATCHTYPE_V3') return true;
  if (given.includes('*')) return rules.anyLinksFit ? true : 'unsure';
  const accepted = acceptedTypes(type);
  if (accepted === 'list') return output.options !== undefined && sameOptions(output.options, type);
  if (accepted.includes('*')) return true;
  return given.some((each) => accepted.includes(each));
}

function sameOptions(options: readonly unknown[], type: InputType): boolean {
  // A file list is as long as the server has files; what cannot be compared is left to the server.
  if (type.kind !== 'enum') return true;
  return options.length === type.options.length && options.every((option, index) => option === type.options[index]);
}
