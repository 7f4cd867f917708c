/** A logger of pino's shape. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Warnings and errors to the console, nothing else: what a library may say unasked. */
export const consoleLogger: Logger = {
  debug() {},
  info() {},
  warn: (fields, message) => console.warn(`comfyloom: ${message}`, fields),
  error: (fields, message) => console.error(`comfyloom: ${message}`, fields),
};
