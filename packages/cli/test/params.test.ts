import type { ParametersSchema } from '@comfyloom/artifact';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { paramOptions, paramValues } from '../src/commands/params.js';

const LORAS = {
  type: 'object',
  properties: { loras: { type: 'array', default: [], 'x-comfyloom': { kind: 'loras', folder: 'loras' } } },
  additionalProperties: false,
} as ParametersSchema;

const parsed = (text: string) => {
  const command = new Command().exitOverride();
  for (const option of paramOptions(LORAS)) command.addOption(option);
  return paramValues(LORAS, command.parse(['--loras', text], { from: 'user' }).opts())['loras'];
};

describe('LoRAs on the command line', () => {
  it.each([
    ['ink.safetensors', [{ name: 'ink.safetensors' }]],
    [
      'ink.safetensors:0.8, style/hands.safetensors:-1',
      [
        { name: 'ink.safetensors', strength: 0.8 },
        { name: 'style/hands.safetensors', strength: -1 },
      ],
    ],
    ['a:b.safetensors', [{ name: 'a:b.safetensors' }]],
    ['', []],
    [' [{"name":"a, b.safetensors"}]', [{ name: 'a, b.safetensors' }]],
  ])('%j', (text, value) => {
    expect(parsed(text)).toEqual(value);
  });

  it('say in the help how they are written', () => {
    const [option] = paramOptions(LORAS);
    expect(option?.flags).toBe('--loras <file:strength,…>');
    expect(option?.description).toBe('default: none');
  });

  it('that are broken JSON are refused', () => {
    expect(() => parsed('[{')).toThrow(expect.objectContaining({ code: 'E_USAGE' }));
  });
});
