import { ComfyloomError } from '@comfyloom/protocol/errors';

export const EMULATOR_ERRORS = {
  E_EMULATOR_CATALOG: 'The catalog or object_info given to the emulator cannot be read',
  E_EMULATOR_OPTION: 'An option of startEmulator has a value that means nothing',
  E_EMULATOR_LISTEN: 'The emulator cannot listen on the asked address',
  E_EMULATOR_RECORDING: 'A recording cannot be read or written',
  E_EMULATOR_UPSTREAM: 'The real server behind a recording proxy cannot be reached',
} as const;

export class EmulatorError extends ComfyloomError<keyof typeof EMULATOR_ERRORS> {}
