import { describe, expect, it } from 'vitest';
import { startEmulator } from '../src/index.js';
import { filtered, highShelf, lowShelf, peak } from '../src/media/biquad.js';
import { readSound } from '../src/media/read-sound.js';
import { resample } from '../src/media/resample.js';
import { encodeFlac, silentMp3, silentOpus } from '../src/media/sound.js';
import { fixtureText } from './fixtures.js';
import { play } from './play.js';

const ROW = Float32Array.from([0, 0.5, -0.5, 1, -1, 0.25, 0, 0.75]);
const LONG = 8000;
const rounded = (values: ArrayLike<number>): number[] => Array.from(values, (value) => Math.round(value * 1e5) / 1e5);

/** A WAV of 16 bits. */
function wav(rate: number, rows: readonly Float32Array[]): Buffer {
  const samples = rows[0]?.length ?? 0;
  const bytes = Buffer.alloc(44 + samples * rows.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(rows.length, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * rows.length * 2, 28);
  bytes.writeUInt16LE(rows.length * 2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(bytes.length - 44, 40);
  for (const [channel, row] of rows.entries())
    for (const [index, value] of row.entries())
      bytes.writeInt16LE(Math.max(-32768, Math.min(32767, Math.round(value * 32768))), 44 + (index * rows.length + channel) * 2);
  return bytes;
}

describe('samples', () => {
  // The numbers are torchaudio's.
  it('come at another rate as from torchaudio', () => {
    expect(rounded(resample(ROW, 2, 3))).toEqual([
      0.01628, 0.60879, -0.00671, -0.47163, 0.74832, 0.4819, -0.96821, -0.33068, 0.37523, 0.02361, 0.48149, 0.67523,
    ]);
    expect(rounded(resample(ROW, 44100, 16000))).toEqual([0.14077, 0.00042, 0.07543]);
  });

  it('come at a rate that has nothing in common with theirs', () => {
    expect(resample(new Float32Array(100).fill(0.5), 44100, 44101)).toHaveLength(101);
    expect(() => resample(new Float32Array(1 << 20), 1, 192000)).toThrow('memory');
  });

  it('go through shelves and peaks as in torchaudio', () => {
    const quiet = ROW.map((value) => value * 0.3);
    const rate = 16000;
    expect(rounded(filtered(quiet, lowShelf({ rate, frequency: 200, gain: 6, q: 707 / 1000 })))).toEqual([
      0, 0.15292, -0.14704, 0.3059, -0.29406, 0.07659, 0.00298, 0.23231,
    ]);
    expect(rounded(filtered(quiet, highShelf({ rate, frequency: 3000, gain: -6, q: 707 / 1000 })))).toEqual([
      0, 0.09806, -0.06083, 0.17689, -0.13719, 0.00525, -0.01204, 0.14703,
    ]);
    expect(rounded(filtered(quiet, peak({ rate, frequency: 1000, gain: 9, q: 1.2 })))).toEqual([
      0, 0.17366, -0.13373, 0.33155, -0.28386, 0.04067, -0.02395, 0.23661,
    ]);
  });
});

describe('readSound', () => {
  const shape = { rate: 16000, channels: 2, samples: 9000 };
  const wave = [0, 1].map((channel) =>
    Float32Array.from({ length: 9000 }, (_, index) => (Math.round(Math.sin(index / (5 + channel)) * 9999) + 0) / 32768),
  );

  it('reads a WAV, and a FLAC as it was written', async () => {
    for (const bytes of [wav(16000, wave), encodeFlac(shape, [], wave)]) {
      const read = await readSound(bytes);
      expect(read?.shape).toEqual(shape);
      expect(read?.wave).toEqual(wave);
    }
  });

  it('knows how long an MP3 and an Opus are', async () => {
    expect((await readSound(silentMp3({ rate: 44100, channels: 2, samples: 44100 }, [])))?.shape).toMatchObject({
      rate: 44100,
      channels: 2,
    });
    expect((await readSound(silentOpus({ rate: 16000, channels: 1, samples: 16000 }, [])))?.shape).toEqual({
      rate: 48000,
      channels: 1,
      samples: 48000,
    });
  });

  it('reads no more of an endless silence than there is room for', async () => {
    const read = await readSound(encodeFlac({ rate: 8000, channels: 2, samples: 1 << 27 }, []));
    expect(read?.shape.samples).toBeLessThan(1 << 26);
  }, 60_000);

  it('takes what is no sound for none', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('RIFFxxxxWAVEfmt '), Buffer.from('OggS'), Buffer.from('a text')])
      expect(await readSound(bytes)).toBeUndefined();
  });
});

describe.each(['0.3.64', '0.33.0'] as const)('sounds of %s', (behave) => {
  it('are cut, joined and made quieter, sample by sample', async () => {
    await using server = await startEmulator({
      objectInfo: fixtureText(`${behave}/object_info.json`),
      inputFiles: { 'row.wav': wav(8000, [Float32Array.from({ length: LONG }, (_, index) => ROW[index % ROW.length] as number)]) },
    });
    const prompt = {
      1: { class_type: 'LoadAudio', inputs: { audio: 'row.wav' } },
      2: { class_type: 'TrimAudioDuration', inputs: { audio: ['1', 0], start_index: 0.00025, duration: 0.00025 } },
      3: { class_type: 'AudioAdjustVolume', inputs: { audio: ['2', 0], volume: -6 } },
      4: { class_type: 'AudioConcat', inputs: { audio1: ['3', 0], audio2: ['1', 0], direction: 'after' } },
      5: { class_type: 'SaveAudio', inputs: { audio: ['4', 0], filename_prefix: 'row' } },
    };
    const { events } = await play(server.url, JSON.stringify(prompt), 'row', false);
    const shown = events.find((event) => 'type' in event && event.type === 'executed') as unknown as {
      data: { output: { audio: { filename: string }[] } };
    };
    const answer = await fetch(`${server.url}view?filename=${shown.data.output.audio[0]?.filename}`);
    const read = await readSound(new Uint8Array(await answer.arrayBuffer()));
    expect(read?.shape).toEqual({ rate: 8000, channels: 2, samples: LONG + 2 });
    const loud = 32767 / 32768;
    const expected = [-0.5 * 10 ** -0.3, loud * 10 ** -0.3, 0, 0.5, -0.5, loud, -1, 0.25, 0, 0.75];
    for (const row of read?.wave ?? []) expect(rounded(row.subarray(0, 10))).toEqual(rounded(expected.map(to16Bits)));
  });
});

const to16Bits = (value: number): number => Math.round(value * 32768) / 32768;
