import { viewOf } from '../view.js';
/** The tEXt chunks of a PNG; none of anything else. */
export function readPngTexts(bytes: Uint8Array): [string, string][] {
  const view = viewOf(bytes);
  const texts: [string, string][] = [];
  if (view.length < 8 || view.readUInt32BE(0) !== 0x89504e47) return texts;
  for (let place = 8; place + 12 <= view.length; ) {
    const size = view.readUInt32BE(place);
    const end = place + 8 + size;
    if (end + 4 > view.length) return texts;
    if (view.toString('latin1', place + 4, place + 8) === 'tEXt') {
      const [key = '', ...rest] = view.toString('latin1', place + 8, end).split('\0');
      texts.push([key, rest.join('\0')]);
    }
    place = end + 4;
  }
  return texts;
}
