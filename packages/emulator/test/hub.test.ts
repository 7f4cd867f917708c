import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { Hub } from '../src/ws/hub.js';

const MIB = 1 << 20;

/** A connection whose peer takes nothing, and the socket above it. */
class Stuck extends EventEmitter {
  readonly readyState = 1;
  cut = false;
  readonly stream = new Writable({ write: () => undefined });

  terminate(): void {
    this.cut = true;
    this.stream.destroy();
  }
}

function startHub(): Hub {
  return new Hub({ remaining: () => 0, runningNode: () => null, features: () => ({}), deliver: () => ({ times: 1, delay: 0 }) });
}

function add(hub: Hub, id: string): Stuck {
  const socket = new Stuck();
  hub.add(socket as unknown as WebSocket, id, socket.stream as never);
  return socket;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a client that does not read', () => {
  it('is cut before more than 256 MiB wait for it', async () => {
    const hub = startHub();
    const socket = add(hub, 'stuck');
    const frame = new Uint8Array(16 * MIB);
    let sent = 0;
    for (; !socket.cut && sent < 100; sent += 1) {
      hub.sendFrame(frame, 'stuck');
      await turn();
    }
    expect(sent).toBeGreaterThan(10);
    expect(sent).toBeLessThan(20);
  });

  it('shares those with all other sockets', async () => {
    const hub = startHub();
    const sockets = Array.from({ length: 128 }, (_, index) => add(hub, `stuck${index}`));
    const frame = new Uint8Array(MIB / 2);
    let sent = 0;
    for (; sockets.some(({ cut }) => !cut) && sent < 100; sent += 1) {
      for (let index = 0; index < sockets.length; index += 1) hub.sendFrame(frame, `stuck${index}`);
      await turn();
    }
    expect(sent).toBeLessThan(10);
  });

  it('holds a run up for five seconds and no longer', async () => {
    const hub = startHub();
    const socket = add(hub, 'stuck');
    hub.sendFrame(new Uint8Array(200 * MIB), 'stuck');
    const start = performance.now();
    await hub.drained('stuck');
    expect(performance.now() - start).toBeGreaterThan(4900);
    expect(socket.cut).toBe(true);
  }, 60_000);
});
