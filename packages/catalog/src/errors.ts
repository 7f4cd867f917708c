import { ComfyloomError } from '@comfyloom/protocol/errors';

export const CATALOG_ERRORS = {
  E_CATALOG_NOT_OBJECT_INFO: 'What was read is no answer of GET /object_info and no catalog file.',
  E_CATALOG_TRUNCATED: 'The answer of GET /object_info ends too early.',
  E_CATALOG_CONTRADICTORY: 'The answer of GET /object_info contradicts itself.',
  E_CATALOG_FORMAT: 'The catalog file was written by a newer version.',
} as const;

/** A catalog that cannot be read. `data.classes` names the node classes that are at fault, when there are any. */
export class CatalogError extends ComfyloomError<keyof typeof CATALOG_ERRORS> {}
