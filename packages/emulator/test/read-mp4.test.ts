import { describe, expect, it } from 'vitest';
import { encodeMp4 } from '../src/media/mp4.js';
import { readMp4 } from '../src/media/read-mp4.js';

const film = (sound: boolean): Uint8Array =>
  encodeMp4(
    {
      width: 50,
      height: 38,
      count: 7,
      fps: 12.5,
      rgb: () => new Uint8Array(50 * 38 * 3),
      ...(sound ? { sound: { rate: 8000, channels: 1, samples: 4000 } } : {}),
    },
    [],
  );

describe('readMp4', () => {
  it('tells size, number, rate and sound of a film', () => {
    expect(readMp4(film(false))).toEqual({ width: 50, height: 38, count: 7, fps: 12.5 });
    expect(readMp4(film(true))).toEqual({ width: 50, height: 38, count: 7, fps: 12.5, sound: { rate: 8000, channels: 1, samples: 4000 } });
  });

  it('takes what is no film, or half of one, for none', () => {
    const whole = film(true);
    expect(readMp4(new Uint8Array())).toBeUndefined();
    expect(readMp4(Buffer.from('not a film at all'))).toBeUndefined();
    for (let length = 0; length < whole.length; length += 7) expect(() => readMp4(whole.subarray(0, length))).not.toThrow();
  });
});
