import { describe, expect, it, vi } from 'vitest';
import { expectWorkflow, useServer } from '../src/vitest.js';
import { emulator, subject } from './support/workflows.js';

const { artifact } = subject();

describe('expectWorkflow', () => {
  it('runs on an emulator when nothing else is said', async () => {
    const { images } = await expectWorkflow(artifact).toRun({ prompt: 'a cat' }, { images: { count: 1 } });
    expect(images).toHaveLength(1);
  });

  it('runs on the server that the file names, and looks at what comes out', async () => {
    let asked = 0;
    useServer(() => {
      asked += 1;
      return emulator();
    });
    const { images } = await expectWorkflow(artifact).toRun({ prompt: 'a cat' }, { images: { count: 1, width: 512, height: 256 } });
    expect(images).toHaveLength(1);
    const again = expectWorkflow(artifact);
    await expect(again.toRun({ prompt: 'a cat' }, { images: { count: 2 } })).rejects.toMatchObject({ code: 'E_WORKFLOW_TEST' });
    await expect(again.toRun({ prompt: 'a cat' }, { images: { width: 500 } })).rejects.toThrow('A picture is 512x256');
    await expect(again.toRun({ prompt: 'refused' })).rejects.toMatchObject({ code: 'E_PARAM_VALUE' });
    expect(asked).toBe(1);
  });

  it('takes the address of a server', async () => {
    await using server = await emulator();
    await expectWorkflow(artifact, { server: server.url }).toRun({ prompt: 'a dog', width: 64 });
    expect(server.state.history).toHaveLength(1);
  });

  it('says so when there is no server, nor an emulator to start', async () => {
    vi.resetModules();
    vi.doMock('@comfyloom/emulator', () => {
      throw new Error('it is not installed');
    });
    const fresh = await import('../src/vitest.js');
    await expect(fresh.expectWorkflow(artifact).toRun({ prompt: 'a cat' })).rejects.toMatchObject({ code: 'E_NO_SERVER' });
  });
});
