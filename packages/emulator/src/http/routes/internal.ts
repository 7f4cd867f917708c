import { LOG_RING } from '@comfyloom/protocol';
import { isDict, type PyValue, truthy } from '../../python/values.js';
import type { Services } from '../../services.js';
import { emptyAnswer, jsonAnswer } from '../message.js';
import type { Router } from '../router.js';

interface LogEntry {
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly message: string;
}

/** As the server tells it. Lines are rarely read, so that they are formatted only then. */
function told({ time, message }: LogEntry): { t: string; m: string } {
  return { t: new Date(time).toISOString().replace('Z', '000'), m: `${message}\n` };
}

/** The newest lines of the server's log, told to the sockets that asked for them. */
export class LogRing {
  readonly entries: LogEntry[] = [];
  readonly subscribers = new Set<string>();

  constructor(private readonly send: (sid: string, data: unknown) => void) {}

  add(message: string): void {
    const entry = { time: Date.now(), message };
    this.entries.push(entry);
    if (this.entries.length > LOG_RING) this.entries.shift();
    for (const sid of this.subscribers) this.send(sid, { entries: [told(entry)], size: null });
  }
}

const FOLDERS = new Set(['input', 'output', 'temp']);

/** The routes below /internal, which have no twin under /api. */
export function internalRoutes(router: Router, services: Services): void {
  const { logs, files, models, behave } = services;
  router.on(
    'GET',
    '/internal/logs',
    () =>
      jsonAnswer(
        logs.entries
          .map(told)
          .map(({ t, m }) => `${t} - ${m}`)
          .join(''),
      ),
    'only',
  );
  router.on('GET', '/internal/logs/raw', () => jsonAnswer({ entries: logs.entries.map(told), size: { cols: 80n, rows: 24n } }), 'only');
  router.on(
    'PATCH',
    '/internal/logs/subscribe',
    async (request) => {
      const body = await request.json();
      const sid = isDict(body) ? body.get('clientId') : undefined;
      if (typeof sid !== 'string' || !isDict(body) || !body.has('enabled')) throw new Error("no 'clientId' or 'enabled'");
      if (truthy(body.get('enabled') as PyValue)) logs.subscribers.add(sid);
      else logs.subscribers.delete(sid);
      return emptyAnswer();
    },
    'only',
  );
  router.on(
    'GET',
    '/internal/folder_paths',
    () => jsonAnswer(Object.fromEntries([...models.folders()].map((folder) => [folder, [`/models/${folder}`]]))),
    'only',
  );
  router.on(
    'GET',
    '/internal/files/{type}',
    (request) => {
      const type = request.param('type');
      if (!FOLDERS.has(type)) return jsonAnswer({ error: 'Invalid directory type' }, 400);
      const folder = type as 'input' | 'output' | 'temp';
      const top = files.paths(folder).filter((path) => !path.includes('/') && (behave === '0.3.64' || !path.startsWith('.')));
      const time = (path: string): number => files.read(folder, path)?.modified ?? 0;
      const newest = top.sort((a, b) => time(b) - time(a));
      return jsonAnswer(behave === '0.33.0' ? newest.map((name) => `${name} [${folder}]`) : newest);
    },
    'only',
  );
}
