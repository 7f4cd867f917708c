/** An exact integer: a number up to 2^53, a decimal string beyond (`"18446744073709551615"`). */
export type ExactInt = number | string;

/** Where the names of a file list come from. `folder` is the server's own name of a models folder (`GET /models`). */
export interface FileSource {
  /** `input`, `output`, `temp`: the server's folders for files; `remote`: a route of the server fills the list. */
  readonly from: 'models' | 'input' | 'output' | 'temp' | 'remote' | 'unknown';
  readonly folder?: string;
  readonly upload?: 'image' | 'audio' | 'video' | 'file';
  /** Models folders that feed the same list besides `folder` (`vae_approx` for a VAE, `text_encoders` for `clip_gguf`). */
  readonly also?: readonly string[];
  /** What of a folder the list shows; left out: all of it. `folders`: the names of its folders, not of files. */
  readonly media?: 'image' | 'audio' | 'video' | '3d' | 'latent' | 'text' | 'folders';
  /** Entries of the list that are no files and so are the same on every server (`pixel_space`, `None`). */
  readonly fixed?: readonly string[];
  /** Whether the server puts the fixed entries before the files. */
  readonly fixed_first?: true;
}

/** How the server spells a list of options. `list` (`[["a","b"]]`) is always validated, `combo` (`["COMBO",{options}]`) only by newer servers. */
export type ComboSpelling = 'list' | 'combo';

/** What an input takes. Every shape of `object_info` is one of these; an unknown type is a `socket`. */
export type InputType =
  /** Only a link. `types` are the accepted link types; `['*']` takes any. */
  | { readonly kind: 'socket'; readonly types: readonly string[] }
  | { readonly kind: 'int'; readonly default?: ExactInt; readonly min?: ExactInt; readonly max?: ExactInt; readonly step?: number }
  | {
      readonly kind: 'float';
      readonly default?: number;
      readonly min?: number;
      readonly max?: number;
      readonly step?: number;
      readonly round?: number;
    }
  | { readonly kind: 'string'; readonly default?: string; readonly multiline?: true }
  | { readonly kind: 'boolean'; readonly default?: boolean }
  | {
      readonly kind: 'enum';
      readonly options: readonly (string | number | boolean)[];
      readonly spelling: ComboSpelling;
      /** A list only with `multiselect`. */
      readonly default?: string | number | boolean | readonly (string | number | boolean)[];
      readonly multiselect?: true;
    }
  | {
      readonly kind: 'files';
      readonly source: FileSource;
      readonly spelling: ComboSpelling;
      /** The list as the server had it, when the catalog was read from a live one; never in the pinned catalog. */
      readonly files?: readonly string[];
      readonly default?: string;
      readonly multiselect?: true;
    }
  /** A literal that is a JSON object or list (`BOUNDING_BOX`, `COLOR`, `CURVE`, …); may be linked too unless `socketless`. */
  | { readonly kind: 'json'; readonly type: string; readonly default?: unknown; readonly socketless?: true }
  /** Several link types, one of which has a widget: `FLOAT,INT` with `widgetType`. */
  | { readonly kind: 'union'; readonly types: readonly string[]; readonly widget: InputType }
  /** COMFY_DYNAMICCOMBO_V3: the option chosen brings its own inputs, sent as `name.child`. */
  | { readonly kind: 'dynamicCombo'; readonly options: readonly { readonly key: string; readonly inputs: readonly CatalogInput[] }[] }
  /** COMFY_AUTOGROW_V3: `min` to `max` inputs of one shape, sent as `name.<prefix><n>` (from 0) or `name.<one of names>`. */
  | {
      readonly kind: 'autogrow';
      readonly item: CatalogInput;
      readonly prefix?: string;
      readonly names?: readonly string[];
      readonly min: number;
      readonly max?: number;
    }
  /** COMFY_MATCHTYPE_V3: all inputs and outputs with the same `id` carry one type out of `types` (`['*']`: any). */
  | { readonly kind: 'match'; readonly id: string; readonly types: readonly string[] };

export interface CatalogInput {
  /** The server's name, verbatim; may hold dots and blanks. */
  readonly name: string;
  readonly type: InputType;
  readonly optional?: true;
  /** The server's UI shows no widget: a link is meant, though a literal is accepted. */
  readonly forceInput?: true;
  readonly lazy?: true;
  readonly advanced?: true;
  /** Text of the user's own server; never in the pinned catalog. */
  readonly tooltip?: string;
}

export interface CatalogOutput {
  /** The server's name, verbatim; names may repeat. */
  readonly name: string;
  /** Link type; `*` for any, `COMBO` for an output that gives one of `options`. */
  readonly type: string;
  /** An output whose type is a list of options: only an input with the identical list takes its link (PROTOCOL.md 3.4). */
  readonly options?: readonly (string | number | boolean)[];
  readonly list?: true;
  /** Id of the match type (`InputType` `match`) that this output follows. */
  readonly match?: string;
}

/** One node class. Inputs in the server's order, required ones first. */
export interface CatalogNode {
  readonly class_type: string;
  /** `core`, `api`, or the folder name of a custom pack. */
  readonly pack: string;
  readonly inputs: readonly CatalogInput[];
  /** Inputs that the server fills itself: name to kind (`UNIQUE_ID`, `PROMPT`, …). */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly outputs: readonly CatalogOutput[];
  readonly output_node?: true;
  readonly input_list?: true;
  readonly intermediate_output?: true;
  readonly api_node?: true;
  readonly deprecated?: true;
  readonly experimental?: true;
  readonly display_name?: string;
  readonly category?: string;
  /** Text of the user's own server; never in the pinned catalog. */
  readonly description?: string;
}

/** What a generation of servers checks otherwise than the other (PROTOCOL-0.33.0.md 2, rows 4 and 6). Told from the answer, never from a version. */
export interface ServerRules {
  /** Whether a value for the `["COMBO",{options}]` spelling must be one of the options. */
  readonly checksCombos: boolean;
  /** Whether a link of type `*` fits any input, and an input of type `*` any link. */
  readonly anyLinksFit: boolean;
}

/** Something in an `object_info` that has no exact reading; the node is there nevertheless. */
export interface CatalogProblem {
  readonly class_type: string;
  readonly input?: string;
  readonly what: string;
}

/** All node classes of one server, by class_type, in code unit order. */
export interface Catalog {
  /** ComfyUI's version, when known. */
  readonly server: string | null;
  /** `sha256:<hex>` over the normalised form; the same for two servers that offer the same nodes. Empty for a raw answer that was not normalised. */
  readonly digest: string;
  readonly nodes: ReadonlyMap<string, CatalogNode>;
  readonly rules: ServerRules;
  readonly problems: readonly CatalogProblem[];
}
