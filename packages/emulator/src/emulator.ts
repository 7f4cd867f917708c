import type { AddressInfo } from 'node:net';
import { DEFAULT_MAX_UPLOAD_BYTES, MAX_CLIENT_MESSAGE_BYTES } from '@comfyloom/protocol';
import { WebSocketServer } from 'ws';
import { loadClasses } from './classes/load.js';
import type { NodeClass } from './classes/model.js';
import { EmulatorError } from './errors.js';
import { ResultCache } from './execute/cache.js';
import { Turns } from './execute/turns.js';
import { Worker } from './execute/worker.js';
import { Faults } from './faults/faults.js';
import type { FaultPlan } from './faults/model.js';
import { seedInputs } from './files/inputs.js';
import { findPackages } from './files/packages.js';
import { FileStore } from './files/store.js';
import { raisedAnswer } from './http/message.js';
import { Router } from './http/router.js';
import { frontEndFile } from './http/routes/front-end.js';
import { infoRoutes, serverFeatures } from './http/routes/info.js';
import { internalRoutes, LogRing } from './http/routes/internal.js';
import { jobRoutes } from './http/routes/jobs.js';
import { newerRoutes } from './http/routes/newer.js';
import { promptRoutes } from './http/routes/prompt.js';
import { queueRoutes } from './http/routes/queue.js';
import { uploadRoutes } from './http/routes/upload.js';
import { userRoutes } from './http/routes/users.js';
import { viewRoutes } from './http/routes/view.js';
import { createHttp } from './http/server.js';
import { functionOf } from './nodes/registry.js';
import { type EmulatorOptions, stepMsOf } from './options.js';
import { seededRandom } from './picture/random.js';
import { PromptQueue } from './queue/queue.js';
import type { Services } from './services.js';
import { Hub } from './ws/hub.js';

/** A running emulator. `await using` closes it. */
export interface Emulator extends AsyncDisposable {
  /** `http://127.0.0.1:8188/`, with the prefix, always ending in a slash. */
  readonly url: string;
  readonly port: number;
  /** Prompts that wait and run, open sockets, files: for tests. */
  readonly state: {
    readonly pending: number;
    readonly running: string | null;
    readonly sockets: number;
    readonly history: readonly string[];
    readonly classes: ReadonlyMap<string, NodeClass>;
    readonly files: FileStore;
  };
  /** Plans other faults from here on. */
  setFaults(plan: FaultPlan): void;
  /** As a restart of a real server: sockets cut, queue, history, cache and temporary files gone; files kept. */
  restart(): Promise<void>;
  /** Cuts all sockets without a goodbye; HTTP goes on. Returns how many there were. */
  cutSockets(): number;
  /** Lets go of everything and resolves once nothing listens any more. */
  close(): Promise<void>;
}

function normalPrefix(prefix: string | undefined): string {
  const parts = (prefix ?? '').split('/').filter((part) => part !== '');
  return parts.map((part) => `/${part}`).join('');
}

/**
 * Starts a server that speaks ComfyUI's protocol without models.
 *
 * @throws EmulatorError `E_EMULATOR_CATALOG` when neither `objectInfo` nor `catalog` can be read, `E_EMULATOR_LISTEN` when the
 *   address is taken
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { classes, behave, models } = loadClasses(options);
  const warn = (message: string): void => {
    logs.add(message);
    options.logger?.warn(message);
  };
  const files = new FileStore(behave);
  seedInputs(files, classes, options.inputFiles);
  const cache = new ResultCache();
  const stepMs = stepMsOf(options.speed);
  const maxUpload = options.maxUploadMb === undefined ? DEFAULT_MAX_UPLOAD_BYTES : options.maxUploadMb * 1048576;

  const random = seededRandom(options.seed ?? Math.floor(Math.random() * 2 ** 32));
  const faults = new Faults(options.faults ?? {}, random, () => setImmediate(() => void restart()));
  const logs: LogRing = new LogRing((sid, data) => hub.send('logs', data, sid));
  const hub: Hub = new Hub({
    remaining: () => queue.remaining,
    runningNode: (sid) => (worker.current?.client === sid ? worker.current.lastNode : null),
    features: () => serverFeatures(services),
    deliver: (type) => faults.message(type),
  });
  const queue = new PromptQueue(() => hub.broadcastStatus());
  const worker: Worker = new Worker(
    queue,
    {
      behave,
      classes,
      files,
      hub,
      cache,
      previews: options.previewMethod !== 'none',
      random,
      warn,
      log: (message) => logs.add(message),
      faults,
      functionOf,
      stepMs: () => stepMs,
      turns: new Turns(),
    },
    options.faithfulPoison === true,
  );
  const services: Services = {
    classes,
    behave,
    files,
    queue,
    hub,
    worker,
    models,
    logs,
    maxUpload,
    frontEndRoot: options.frontEndRoot,
    packages: await findPackages(options.frontEndRoot),
    counter: 0,
  };

  const router = new Router();
  for (const add of [promptRoutes, queueRoutes, infoRoutes, viewRoutes, uploadRoutes, userRoutes, internalRoutes]) add(router, services);
  if (behave === '0.33.0') for (const add of [jobRoutes, newerRoutes]) add(router, services);
  router.on('GET', '/ws', () => raisedAnswer('No WebSocket UPGRADE hdr: None\n Can "Upgrade" only to "WebSocket".', 400));

  // Deflate is agreed upon when a client offers it, as on a real server, but costs more than all else: with no context to keep,
  // messages below the threshold, which are all, go out as they are.
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_CLIENT_MESSAGE_BYTES,
    perMessageDeflate: { serverNoContextTakeover: true, threshold: 1 << 30 },
  });
  const host = options.host ?? '127.0.0.1';
  const prefix = normalPrefix(options.prefix);
  const http = createHttp(router, {
    behave,
    prefix,
    maxUpload,
    allowedHosts: options.allowedHosts === 'any' ? 'any' : new Set([host.toLowerCase(), ...(options.allowedHosts ?? [])]),
    corsOrigin: options.corsOrigin,
    compress: options.compress === true,
    tls: options.tls,
    faults,
    otherwise: (request) => frontEndFile(request, services),
    warn,
    onSocket: (request, socket, head, clientId) => sockets.handleUpgrade(request, socket, head, (ws) => hub.add(ws, clientId, socket)),
  });
  await listen(http, options.port ?? 0, host);
  const { port } = http.address() as AddressInfo;
  const shownHost = host.includes(':') ? `[${host}]` : host;

  const restart = async (): Promise<void> => {
    hub.terminateAll();
    queue.forget();
    worker.current?.interrupt();
    while (queue.runningItem !== undefined) await new Promise((resolve) => setImmediate(resolve));
    queue.forget();
    cache.clear();
    files.clear('temp');
    services.counter = 0;
  };

  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= (async () => {
      queue.close();
      hub.terminateAll();
      sockets.close();
      http.closeAllConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
      await worker.stopped();
    })();
    return closing;
  };
  return {
    url: `${options.tls === undefined ? 'http' : 'https'}://${shownHost}:${port}${prefix}/`,
    port,
    state: {
      get pending() {
        return queue.pendingItems.length;
      },
      get running() {
        return queue.runningItem?.promptId ?? null;
      },
      get sockets() {
        return hub.openCount;
      },
      get history() {
        return [...queue.history.keys()];
      },
      classes,
      files,
    },
    setFaults: (plan) => faults.set(plan),
    restart,
    cutSockets() {
      const count = hub.openCount;
      hub.terminateAll();
      return count;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function listen(http: ReturnType<typeof createHttp>, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (cause) => {
      reject(
        new EmulatorError('E_EMULATOR_LISTEN', {
          what: `Cannot listen on ${host}:${port}: ${cause.message}`,
          fix: 'Choose another port, or 0 for any free one.',
          data: { host, port },
          cause,
        }),
      );
    });
    http.listen(port, host, () => resolve());
  });
}
