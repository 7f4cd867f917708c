import type { Worker } from './execute/worker.js';
import type { ModelFiles } from './files/models.js';
import type { Packages } from './files/packages.js';
import type { LogRing } from './http/routes/internal.js';
import type { PromptQueue } from './queue/queue.js';
import type { ValidationContext } from './validate/model.js';
import type { Hub } from './ws/hub.js';

/** What the routes work on: the state of one emulated server. */
export interface Services extends ValidationContext {
  readonly queue: PromptQueue;
  readonly hub: Hub;
  readonly worker: Worker;
  readonly models: ModelFiles;
  readonly logs: LogRing;
  /** Bytes of the largest body that is taken. */
  readonly maxUpload: number;
  /** Folder of a front end's static files, if there is one. */
  readonly frontEndRoot: string | undefined;
  readonly packages: Packages;
  /** Number of the next prompt that brings none. */
  counter: number;
}
