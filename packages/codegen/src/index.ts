export { type GenerateOptions, generate } from './generate.js';
export { fileNames, functionName } from './names.js';
