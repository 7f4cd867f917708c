export { type Emulator, startEmulator } from './emulator.js';
export { EMULATOR_ERRORS, EmulatorError } from './errors.js';
export type { FaultPlan, FaultTiming, HttpFault, MessageFault, NodeFault } from './faults/model.js';
export type { Behaviour, EmulatorLogger, EmulatorOptions } from './options.js';
export { type Recorder, type RecorderOptions, startRecorder } from './record/recorder.js';
export { type Replay, type ReplayOptions, startReplay } from './record/replay.js';
