import { z } from 'zod';
import { logEntry, terminalSize } from './events.js';
import { loose } from './loose.js';

/** `GET /internal/logs`: all lines as one text. */
export const logs = z.string();

/** `GET /internal/logs/raw`: the last 300 lines (PROTOCOL.md 1.4; `size` may be null, PROTOCOL-0.33.0.md 2, row 20). */
export const rawLogs = loose({ entries: z.array(logEntry), size: terminalSize });
export type RawLogs = z.infer<typeof rawLogs>;

/** Body of `PATCH /internal/logs/subscribe`; the client's socket then gets `logs` events. */
export const logSubscription = loose({ clientId: z.string(), enabled: z.boolean() });
export type LogSubscription = z.infer<typeof logSubscription>;

/** `GET /internal/folder_paths`: absolute paths by model folder. */
export const folderPaths = z.record(z.string(), z.array(z.string()));
export type FolderPaths = z.infer<typeof folderPaths>;

/** `GET /internal/files/{type}`: top-level names, newest first. */
export const folderFiles = z.array(z.string());
export type FolderFiles = z.infer<typeof folderFiles>;
