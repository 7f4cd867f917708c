import type { Artifact } from '@comfyloom/artifact';
import { describe, expectTypeOf, it } from 'vitest';
import { connect as connectWeb, type NodeOutput, type RunError, type RunFile } from '../src/index.js';
import { connect, type NodeRunFile } from '../src/node/index.js';

declare const flux: Artifact<
  { prompt: string; width?: number },
  {
    images: { node: '9'; kind: 'websocket-image'; media: 'image' };
    file: { node: '7'; kind: 'file'; media: 'image' };
    text: { node: '8'; kind: 'text'; media: 'text' };
  }
>;

describe('run', () => {
  it('types the outputs of an artifact by name and kind', async () => {
    const client = await connect('http://x/');
    const result = await client.run(flux, { prompt: 'a cat' }).result;
    expectTypeOf(result.images).toEqualTypeOf<readonly NodeRunFile[]>();
    expectTypeOf(result.file).toEqualTypeOf<readonly NodeRunFile[]>();
    expectTypeOf(result.text).toEqualTypeOf<readonly string[]>();
    expectTypeOf(result.$report.cached).toEqualTypeOf<readonly string[]>();
    // @ts-expect-error no such output
    result.picture;
    // @ts-expect-error outputs are not to be changed
    result.text.push('x');
  });

  it('checks the parameters', async () => {
    const client = await connect('http://x/');
    // @ts-expect-error the prompt is missing
    client.run(flux, {});
    // @ts-expect-error parameters are missing
    client.run(flux);
    // @ts-expect-error wrong type
    client.run(flux, { prompt: 5 });
    // @ts-expect-error misspelt
    client.run(flux, { prompt: 'x', widht: 5 });
    // @ts-expect-error misspelt option
    client.run(flux, { prompt: 'x' }, { timeout: 5 });
    // @ts-expect-error no graph: a node without a class
    client.run({ a: { inputs: {} } });
  });

  it('gives a plain graph outputs by node, which may not be there', async () => {
    const client = await connect('http://x/');
    const result = await client.run({ a: { class_type: 'SaveImage', inputs: {} } }).result;
    expectTypeOf(result['a']).toEqualTypeOf<NodeOutput<NodeRunFile> | undefined>();
    // @ts-expect-error it may be missing
    result['a'].files;
  });

  it('saves files in Node only', async () => {
    const web = await connectWeb('http://x/');
    const result = await web.run(flux, { prompt: 'x' }).result;
    expectTypeOf(result.images).toEqualTypeOf<readonly RunFile[]>();
    // @ts-expect-error a browser has no disk
    result.images[0]?.save('dir');
    // @ts-expect-error nor TLS options
    connectWeb('https://x/', { tls: { rejectUnauthorized: false } });
  });

  it('has a closed set of outcomes and events', async () => {
    const client = await connect('http://x/');
    const run = client.run(flux, { prompt: 'x' });
    const outcome = await run.outcome;
    expectTypeOf(outcome.status).toEqualTypeOf<'succeeded' | 'failed' | 'rejected' | 'interrupted' | 'cancelled' | 'lost' | 'timedOut'>();
    // @ts-expect-error only of a success are the outputs whole
    outcome.outputs;
    if (outcome.status === 'failed') expectTypeOf(outcome.traceback).toEqualTypeOf<readonly string[]>();
    for await (const event of run) {
      if (event.type === 'preview') expectTypeOf(event.image).toEqualTypeOf<Uint8Array>();
      // @ts-expect-error no such event
      if (event.type === 'finished') break;
    }
    // @ts-expect-error an error is never of a success
    const wrong: RunError['outcome']['status'] = 'succeeded';
    expectTypeOf(wrong).not.toBeAny();
  });
});
