import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmulator } from '@comfyloom/emulator';
import { describe, expect, it } from 'vitest';
import { smallCatalog } from './support/catalog.js';
import { comfyloom, plain, started, workspace } from './support/cli.js';

const CANARY = 'c4nary-s3cret';

/** The files below a folder that hold the canary; those that are linked in are not ours. */
async function leaks(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return leaks(path);
      return entry.isFile() && (await readFile(path, 'latin1')).includes(CANARY) ? [path] : [];
    }),
  );
  return found.flat();
}

describe('S6: credentials of a server', { timeout: 120_000 }, () => {
  const commands = [
    ['run', 'plain', '--prefix', 'x'],
    ['run', 'plain', '--prefix', 'x', '--json'],
    ['run', 'plain', '--prefix', 'x', '--steps', '99'],
    ['doctor'],
    ['doctor', '--json'],
    ['codegen'],
    ['conform', '--quick'],
    ['conform', '--protocol'],
  ];

  it.each(commands.map((args) => [args.join(' '), args] as const))('%s: in no output and no file', async (_, args) => {
    await using at = await workspace({ 'workflows-src/plain.workflow.ts': plain });
    await using emulator = await startEmulator({ objectInfo: await smallCatalog() });
    const { host } = new URL(emulator.url);
    const servers = [
      [`http://user:${CANARY}@${host}/?token=${CANARY}`, []],
      [`http://user:${CANARY}@${host}/?token=${CANARY}`, ['--verbose']],
      [`http://user:${CANARY}@127.0.0.1:9/?token=${CANARY}`, ['--verbose']],
      [`ftp://user:${CANARY}@${host}/?token=${CANARY}`, ['--verbose']],
      [`http://us er:${CANARY}@127.0.0.1:99999/`, []],
    ] as const;
    // The expectations of the protocol take minutes on a server of five classes.
    for (const [server, more] of args.includes('--protocol') ? servers.slice(2) : servers) {
      const { stdout, stderr } = await comfyloom([...args, ...more, '--server', server], { cwd: at.root });
      expect(stdout + stderr, server).not.toContain(CANARY);
      expect(stdout + stderr).not.toBe('');
    }
    expect(await leaks(at.root)).toEqual([]);
  });

  it('a recording: in no output and not in the transcript, whoever sent them', async () => {
    await using at = await workspace({});
    await using emulator = await startEmulator({ objectInfo: await smallCatalog() });
    const recorded = `http://user:${CANARY}@${new URL(emulator.url).host}/?token=${CANARY}`;
    const recording = started(['emulate', '--port', '0', '--record', recorded, '--transcript', 'seen.jsonl'], at.root);
    await recording.until('stdout', /http:\/\/\S+/);
    const url = /on (http:\/\/\S+?)\/? /.exec(`${recording.said.stdout.replaceAll('. ', ' ')} `)?.[1] ?? '';
    const headers = { authorization: `Bearer ${CANARY}`, cookie: `session=${CANARY}` };
    await fetch(`${url}/queue?token=${CANARY}`, { headers });
    await fetch(`${url}/prompt`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ prompt: {}, extra_data: { api_key_comfy_org: CANARY } }),
    });
    const { stdout, stderr } = await recording.stop();
    expect(stdout + stderr).not.toContain(CANARY);
    expect(await readFile(join(at.root, 'seen.jsonl'), 'utf8')).toContain('/queue');
    expect(await leaks(at.root)).toEqual([]);
  });
});
