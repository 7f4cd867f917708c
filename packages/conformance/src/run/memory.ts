import type { SystemStats } from '@comfyloom/protocol';
import type { Peak } from '../report/model.js';

const EVERY_MS = 500;

/** Asks a server for its memory until it is stopped; tells the most that was in use. A look that fails is left out. */
export function watchMemory(api: { systemStats(): Promise<SystemStats> }): { stop(): Promise<Peak> } {
  let ram: number | undefined;
  let vram: number | undefined;
  let stopped = false;
  let wake = (): void => undefined;
  const most = (before: number | undefined, total: unknown, free: unknown) =>
    typeof total === 'number' && typeof free === 'number' && total >= free ? Math.max(before ?? 0, Math.floor(total - free)) : before;
  const look = async () => {
    const stats = await api.systemStats().catch(() => undefined);
    const device = stats?.devices[0];
    ram = most(ram, stats?.system.ram_total, stats?.system.ram_free);
    // Without a device of its own, what is told as its memory is the RAM once more.
    if (device !== undefined && device.type !== 'cpu') vram = most(vram, device.vram_total, device.vram_free);
  };
  const watching = (async () => {
    while (!stopped) {
      await look();
      if (stopped) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, EVERY_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();
  return {
    async stop() {
      stopped = true;
      wake();
      await watching;
      return { ...(ram !== undefined && { ram_bytes: ram }), ...(vram !== undefined && { vram_bytes: vram }) };
    },
  };
}
