import type { Client, NodeRunFile } from '@comfyloom/runtime/node';
import { describe, expectTypeOf, it } from 'vitest';
import flux, { bind } from '../../../workflows-dist/flux-txt2img/index.js';

declare const client: Client<NodeRunFile>;

describe('a compiled workflow', () => {
  it('types what the runtime takes and gives', async () => {
    const run = client.run(flux, { prompt: 'a cat', width: 1920, seed: 2n ** 64n - 1n });
    const { images } = await run.result;
    expectTypeOf(images).toEqualTypeOf<readonly NodeRunFile[]>();
    // @ts-expect-error there is no such output
    (await run.result).videos;
    // @ts-expect-error prompt is required
    client.run(flux, {});
    // @ts-expect-error there is no negative prompt
    client.run(flux, { prompt: 'a cat', negative: 'a dog' });
    // @ts-expect-error width is a number
    client.run(flux, { prompt: 'a cat', width: 'wide' });
  });

  it('binds without any package of ours', () => {
    expectTypeOf(bind({ prompt: 'a cat' })['CLIPTextEncode']?.class_type).toEqualTypeOf<string | undefined>();
    // @ts-expect-error batch is a number
    bind({ prompt: 'a cat', batch: '2' });
  });
});
