/**
 * Facts about core classes that `object_info` does not tell; the source of each is the behaviour of the servers themselves.
 * Older servers do not even tell `is_input_list`.
 */
export const INPUT_IS_LIST: ReadonlySet<string> = new Set(['RebatchImages', 'RebatchLatents']);

/** Classes whose `*` input takes every type also on servers where `*` is no wildcard (0.3.64): their type says it is equal to any. */
export const TAKES_ANY: ReadonlySet<string> = new Set(['PreviewAny']);

/** Inputs whose options are a Python tuple, which JSON cannot tell from a list: it shows in the error text. */
export const TUPLE_OPTIONS: ReadonlySet<string> = new Set(['LoraSave.lora_type']);
