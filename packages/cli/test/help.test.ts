import { describe, expect, it } from 'vitest';
import { comfyloom, workspace } from './support/cli.js';

const commands = ['init', 'compile', 'run', 'codegen', 'doctor', 'conform', 'publish-check', 'emulate'];

describe('--help', () => {
  it('of comfyloom lists all commands', async () => {
    await using at = await workspace({});
    const { code, stdout } = await comfyloom(['--help'], { cwd: at.root });
    expect(code).toBe(0);
    expect([...stdout.matchAll(/^ {2}([\w-]+) \[options\]/gm)].map(([, name]) => name)).toEqual(commands);
  });

  it.each(commands)('of %s has an example, --json and --verbose', async (command) => {
    await using at = await workspace({});
    const { code, stdout, stderr } = await comfyloom([command, '--help'], { cwd: at.root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`Examples?:\\n  comfyloom ${command} `));
    expect(stdout).toMatch(/^ +--json +\S/m);
    expect(stdout).toMatch(/^ +--verbose +\S/m);
  });
});
