export { CATALOG_ERRORS, CatalogError } from './errors.js';
export { fileSource, listFiles, type ServerFiles } from './files.js';
export type * from './model.js';
export { type CatalogFile, type NormaliseOptions, normalise, writeCatalogFile } from './normalise.js';
export { toObjectInfo, writeObjectInfo } from './object-info.js';
export { outputKeys } from './outputs.js';
export { type ParseOptions, packOf, parseCatalog, readCatalog, readObjectInfo } from './parse.js';
