import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNames, functionName, Names, typeName } from '../src/names.js';

describe('function names', () => {
  it.each([
    ['KSampler', 'kSampler'],
    ['KSamplerAdvanced', 'kSamplerAdvanced'],
    ['CLIPTextEncode', 'clipTextEncode'],
    ['VAEDecode', 'vaeDecode'],
    ['UnetLoaderGGUF', 'unetLoaderGGUF'],
    ['UNETLoader', 'unetLoader'],
    ['SaveImageWebsocket', 'saveImageWebsocket'],
    ['EmptySD3LatentImage', 'emptySD3LatentImage'],
    ['DualCLIPLoader', 'dualCLIPLoader'],
    ['unCLIPCheckpointLoader', 'unCLIPCheckpointLoader'],
    ['APG', 'apg'],
    ['SV3D_Conditioning', 'sv3D_Conditioning'],
    ['T5TokenizerOptions', 't5TokenizerOptions'],
    ['LTXVAudioVAELoader', 'ltxvAudioVAELoader'],
    ['Epsilon Scaling', 'epsilonScaling'],
    ['Video Slice', 'videoSlice'],
    ['TextEncodeAceStepAudio1.5', 'textEncodeAceStepAudio1_5'],
    ['EmptyAceStep1.5LatentAudio', 'emptyAceStep1_5LatentAudio'],
    ['KSampler (Efficient)', 'kSamplerEfficient'],
    ['easy kSampler', 'easyKSampler'],
    ['Switch', 'switchNode'],
    ['Default', 'defaultNode'],
    ['builder', 'builderNode'],
    ['3DLoad', '_3DLoad'],
    ['', 'node'],
    ['🔥', 'node'],
    ['批量加载', '批量加载'],
    ['constructor', 'constructorNode'],
    ['__proto__', '__proto__'],
  ])('%s → %s', (classType, name) => {
    expect(functionName(classType)).toBe(name);
  });

  it('type names keep the case of the class', () => {
    expect(['KSampler', 'CLIPTextEncode', 'sampler_name', 'clip_name1', 'Epsilon Scaling', '3d', 'A1.5'].map(typeName)).toEqual([
      'KSampler',
      'CLIPTextEncode',
      'SamplerName',
      'ClipName1',
      'EpsilonScaling',
      '_3d',
      'A1_5',
    ]);
  });

  it('are identifiers, for any class', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (classType) => {
        expect(functionName(classType)).toMatch(/^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u);
        expect(() => new Function(`"use strict"; const ${functionName(classType)} = 1;`)).not.toThrow();
      }),
    );
  });
});

describe('twins', () => {
  const claimed = (classes: readonly string[]) => {
    const names = new Names();
    return Object.fromEntries(classes.map((each) => [each, names.claim(functionName(each), each)]));
  };

  it('get a suffix of their own, whichever others there are', () => {
    expect(claimed(['LoadImage', 'loadImage'])).toEqual({ LoadImage: 'loadImage', loadImage: 'loadImage_dzjyxa' });
    const more = claimed(['LOADImage', 'LoadImage', 'Load_Image', 'loadImage']);
    expect(more['loadImage']).toBe('loadImage_dzjyxa');
    expect(new Set(Object.values(more)).size).toBe(4);
  });
});

describe('file names', () => {
  it('are safe and readable', () => {
    expect([...fileNames(['core', 'api', 'ComfyUI-GGUF', 'rgthree-comfy', 'a b/../c', 'Ünïcode', '…']).values()]).toEqual([
      'core',
      'api',
      'comfyui-gguf',
      'a-b-c',
      'rgthree-comfy',
      'n-code',
      'pack',
    ]);
  });

  it('do not meet where case is ignored, nor take the name of core', () => {
    const files = [...fileNames(['Pack', 'pack', 'PACK', 'custom_nodes.core', 'Core', 'core', 'con', 'CON']).values()];
    expect(new Set(files).size).toBe(8);
    expect(files.every((file) => file === file.toLowerCase())).toBe(true);
    expect(fileNames(['Core', 'core']).get('core')).toBe('core');
    expect(files).not.toContain('con');
  });
});
