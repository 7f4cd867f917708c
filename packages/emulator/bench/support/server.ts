// The emulator in a process of its own, as a real server is: tells its address and the time that it took to listen.
import { readFileSync } from 'node:fs';
import { startEmulator } from '@comfyloom/emulator';

const catalog = JSON.parse(readFileSync(new URL('../../../nodes/catalog.json', import.meta.url), 'utf8'));
const before = performance.now();
const server = await startEmulator({ catalog });
process.send?.({ url: server.url, listenMs: performance.now() - before });
process.once('message', () => void server.close().then(() => process.exit()));
