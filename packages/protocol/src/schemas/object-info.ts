import { z } from 'zod';
import type { InputGroups, InputSpec } from '../input-spec.js';
import { anyNumber, loose } from './loose.js';

/** A literal that a combo offers: a text nearly always, a number on some (PROTOCOL.md 5). */
export const comboOption = z.union([z.string(), anyNumber, z.boolean(), z.null()]);
export type ComboOption = z.infer<typeof comboOption>;

/** A type's name (`INT`, `IMAGE`, `COMBO`, `COMFY_DYNAMICCOMBO_V3`, a union with commas, `*`), or a combo's list of literals, the older spelling. */
const typeName = z.union([z.string(), z.array(comboOption)]);

const inputGroups: z.ZodType<InputGroups> = z.lazy(() =>
  loose({
    required: z.record(z.string(), inputSpec).optional(),
    optional: z.record(z.string(), inputSpec).optional(),
  }),
);

/** One option of a dynamic combo: the inputs that choosing it brings, each under `<parent>.<name>` (PROTOCOL-0.33.0.md 1.1). */
export const dynamicOption = loose({ key: z.string(), inputs: inputGroups });
export type DynamicOption = z.infer<typeof dynamicOption>;

/** What a dynamic input repeats or matches (PROTOCOL-0.33.0.md 1.1). */
export const dynamicTemplate = loose({
  /** Autogrow: the one input that is repeated; its own name is not used. */
  input: inputGroups.optional(),
  /** Autogrow by prefix: `<prefix>0`, `<prefix>1` … below `max`. */
  prefix: z.string().optional(),
  /** Autogrow by names. */
  names: z.array(z.string()).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** Match type: inputs and outputs that name the same id have the same type. */
  template_id: z.string().optional(),
  /** Match type: `*`, or types with a comma between. */
  allowed_types: z.string().optional(),
});
export type DynamicTemplate = z.infer<typeof dynamicTemplate>;

/** A number, an infinite one too, or a decimal string where it is beyond 2^53 (a seed's maximum; see `parseJson`). */
const bound = z.union([anyNumber, z.string()]).optional();
const flag = z.boolean().optional();
const text = z.string().optional();

/** Options of an input (PROTOCOL.md 5; PROTOCOL-0.33.0.md 1.1). Keys that are not here are kept. */
export const inputOptions = loose({
  /** Any JSON; may not be of the input's type, nor among its options. */
  default: z.unknown().optional(),
  min: bound,
  max: bound,
  step: bound,
  /** False means no rounding. */
  round: z.union([anyNumber, z.boolean()]).optional(),
  /** Literals of a combo, or what a dynamic combo offers. */
  options: z.array(z.union([comboOption, dynamicOption])).optional(),
  multiselect: flag,
  multi_select: flag,
  template: dynamicTemplate.optional(),
  control_after_generate: z.union([z.boolean(), z.string()]).optional(),
  multiline: flag,
  dynamicPrompts: flag,
  forceInput: flag,
  socketless: flag,
  lazy: flag,
  rawLink: flag,
  advanced: flag,
  hidden: flag,
  tooltip: z.string().nullable().optional(),
  display: text,
  display_name: z.string().nullable().optional(),
  placeholder: text,
  component: text,
  widgetType: text,
  label_on: text,
  label_off: text,
  image_upload: flag,
  animated_image_upload: flag,
  audio_upload: flag,
  video_upload: flag,
  file_upload: flag,
  image_folder: text,
  /** A combo whose options come from another URL; it may have no `options`. */
  remote: z.record(z.string(), z.unknown()).optional(),
});
export type InputOptions = z.infer<typeof inputOptions>;

export const inputSpec: z.ZodType<InputSpec> = z.union([z.tuple([typeName]), z.tuple([typeName, inputOptions])]);

/** A hidden value that the server fills: `UNIQUE_ID`, or `['UNIQUE_ID']` of newer nodes (PROTOCOL.md 5). The input's name is free. */
export const hiddenInput = z.union([z.string(), z.array(z.unknown())]);
export type HiddenInput = z.infer<typeof hiddenInput>;

/** One node class (PROTOCOL.md 5; PROTOCOL-0.33.0.md 1). `category` and `display_name` change between versions: never key on them. */
export const nodeInfo = loose({
  input: loose({
    required: z.record(z.string(), inputSpec).optional(),
    optional: z.record(z.string(), inputSpec).optional(),
    hidden: z.record(z.string(), hiddenInput).optional(),
  }),
  input_order: z.record(z.string(), z.array(z.string())),
  output: z.array(typeName),
  /** Null is false: some classes of 0.33.0 say it so (`AddTextPrefix`). */
  output_is_list: z.array(z.boolean().nullable()),
  /** May repeat a name. */
  output_name: z.array(z.string()),
  output_tooltips: z.array(z.string().nullable()).nullable().optional(),
  /** Per output the template_id of the input whose type it has. */
  output_matchtypes: z.array(z.string().nullable()).nullable().optional(),
  name: z.string(),
  display_name: z.string().nullable(),
  description: z.string().nullable().optional(),
  python_module: z.string(),
  category: z.string(),
  output_node: z.boolean(),
  deprecated: z.boolean().optional(),
  experimental: z.boolean().optional(),
  api_node: z.boolean().optional(),
  dev_only: z.boolean().optional(),
  is_input_list: z.boolean().optional(),
  /** Sends `executed` and is in the history without being an output node (PROTOCOL-0.33.0.md 2, row 12). */
  has_intermediate_output: z.boolean().optional(),
  search_aliases: z.array(z.string()).nullable().optional(),
  essentials_category: z.string().nullable().optional(),
  /** What a node of a partner costs, a JSONata text. */
  price_badge: z.record(z.string(), z.unknown()).nullable().optional(),
});
export type NodeInfo = z.infer<typeof nodeInfo>;

/** `GET /object_info` and `/object_info/{class_type}`: by class; empty when the class is unknown. */
export const objectInfo = z.record(z.string(), nodeInfo);
export type ObjectInfo = z.infer<typeof objectInfo>;
