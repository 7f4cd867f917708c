import type { Artifact } from '@comfyloom/artifact';
import type { NodeRunFile } from '@comfyloom/runtime/node';
import { describe, expectTypeOf, it } from 'vitest';
import { expectWorkflow } from '../src/vitest.js';

declare const flux: Artifact<{ prompt: string; width?: number }, { images: { node: 'out'; kind: 'websocket-image'; media: 'image' } }>;

describe('expectWorkflow', () => {
  it('knows parameters and outputs', async () => {
    const { images } = await expectWorkflow(flux).toRun({ prompt: 'a cat' }, { images: { count: 1 } });
    expectTypeOf(images).toEqualTypeOf<readonly NodeRunFile[]>();
    // @ts-expect-error a required parameter is missing
    void expectWorkflow(flux).toRun({});
    // @ts-expect-error a parameter that the workflow does not have
    void expectWorkflow(flux).toRun({ prompt: 'a cat', widht: 5 });
    // @ts-expect-error an output that the workflow does not have
    void expectWorkflow(flux).toRun({ prompt: 'a cat' }, { pictures: { count: 1 } });
    // @ts-expect-error an expectation that there is not
    void expectWorkflow(flux).toRun({ prompt: 'a cat' }, { images: { colour: 'red' } });
  });
});
