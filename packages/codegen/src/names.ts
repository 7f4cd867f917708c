/** Words that cannot be declared in an ES module in strict mode, or that a generated module means otherwise. */
const reserved: ReadonlySet<string> = new Set(
  (
    'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in ' +
    'instanceof new null return super switch this throw true try typeof var void while with yield let static implements interface package ' +
    'private protected public await async eval arguments undefined NaN Infinity any unknown never object string number boolean symbol bigint ' +
    'type declare namespace module abstract as is keyof readonly infer asserts global require exports builder of get set accessor out satisfies ' +
    'using defer source unique override constructor'
  ).split(' '),
);

/** Types that generated modules import; no declaration may hide one. */
export const importedTypes: readonly string[] = [
  'Anything',
  'AnyLink',
  'Bool',
  'BoundingBox',
  'Choice',
  'Choices',
  'Curve',
  'FileName',
  'Float',
  'Int',
  'JsonValue',
  'Link',
  'Node',
  'NodeOptions',
  'Text',
  'Unchecked',
  'Widget',
];

/**
 * What may stand in a name: ASCII, and the letters of Latin, Greek, Cyrillic, Japanese, Chinese and Korean that all tools know. Not
 * `\p{ID_Continue}`, which is another set in each version of Node and of tsc.
 */
const letters =
  'A-Za-z_$\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0391-\u03a1\u03a3-\u03c9\u0401\u0410-\u044f\u0451\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3';
const separators = new RegExp(`[^${letters}0-9]+`);
const startsLikeName = new RegExp(`^[${letters}]`);

/**
 * The words of a server's name joined to an identifier, case kept: `Epsilon Scaling` → `EpsilonScaling`. A dot between digits is
 * `_` (`AudioEncode1.5` → `AudioEncode1_5`), as a version number must stay readable.
 */
function join(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/(?<=\d)\.(?=\d)/g, '_')
    .split(separators)
    .filter((word) => word !== '');
  const joined = words.map((word, index) => (index === 0 ? word : upperFirst(word))).join('');
  return startsLikeName.test(joined) ? joined : joined === '' ? 'node' : `_${joined}`;
}

/**
 * A function name for a node class. The capitals that it begins with go to lower case as one word: `CLIPTextEncode` → `clipTextEncode`,
 * `KSampler` → `kSampler`, `VAEDecode` → `vaeDecode`, `APG` → `apg`. Underscores stay. A reserved word gets `Node`: `Switch` → `switchNode`.
 */
export function functionName(classType: string): string {
  const joined = join(classType);
  const [capitals = ''] = /^[A-Z]+/.exec(joined) ?? [];
  const next = joined.slice(capitals.length);
  // The last capital begins the next word when a small letter follows: "KSampler" is K + Sampler.
  const lowered = capitals.length > 1 && /^[a-z]/.test(next) ? capitals.length - 1 : capitals.length;
  const name = joined.slice(0, lowered).toLowerCase() + joined.slice(lowered);
  return reserved.has(name) ? `${name}Node` : name;
}

/** A type name for a node class or an input: `KSampler` → `KSampler`, `sampler_name` → `SamplerName`. */
export function typeName(name: string): string {
  const words = join(name)
    .split('_')
    .filter((word) => word !== '');
  const joined = words.map((word, index) => (/^\d/.test(word) && index > 0 ? `_${word}` : upperFirst(word))).join('');
  return startsLikeName.test(joined) ? joined : `_${joined}`;
}

function upperFirst(word: string): string {
  return word.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/**
 * Gives every key a name of its own. Two keys that want one name (`LoadImage`, `loadImage`): the first by code unit has it, the others
 * get a suffix made of their own key, so that it does not depend on which other keys there are.
 */
export class Names {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[] = []) {
    this.taken = new Set(taken);
  }

  claim(wanted: string, owner: string): string {
    let name = wanted;
    for (let salt = 0; this.taken.has(name); salt += 1) name = `${wanted}_${hash(salt === 0 ? owner : `${owner} ${salt}`)}`;
    this.taken.add(name);
    return name;
  }
}

/** FNV-1a over UTF-16 code units, as four to seven base-36 digits: enough to tell twins apart, and no security rests on it. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(36).padStart(4, '0');
}

/**
 * The file names of packs, without ending: the pack in lower case, whatever is no letter, digit or `_` a `-`. No two are
 * equal on a file system that ignores case, or name a device of Windows.
 */
export function fileNames(packs: readonly string[]): Map<string, string> {
  const names = new Names(['con', 'prn', 'aux', 'nul', 'index', ...[...'123456789'].flatMap((n) => [`com${n}`, `lpt${n}`])]);
  // core and api first: a pack that only looks like one of them must not take its name.
  const own = packs.filter((pack) => pack === 'core' || pack === 'api');
  const others = packs.filter((pack) => pack !== 'core' && pack !== 'api').sort();
  return new Map([...own, ...others].map((pack) => [pack, names.claim(safeFile(pack), pack)]));
}

function safeFile(pack: string): string {
  const words = pack.toLowerCase().split(/[^a-z0-9_]+/);
  return (
    words
      .filter((word) => word !== '')
      .join('-')
      .slice(0, 100) || 'pack'
  );
}
