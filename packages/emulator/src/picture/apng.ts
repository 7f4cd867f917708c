import { viewOf } from '../view.js';
import { chunk } from './png.js';

/** RGBA bytes of one or more frames below one another. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly data: Uint8Array | Uint16Array;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  /** After it is shown: 0 it stays, 1 its place is cleared, 2 what was there before comes back. */
  readonly dispose: number;
  readonly blends: boolean;
  readonly data: Buffer[];
}

const SIGNATURE_BYTES = 8;

/** The frames of an animated PNG, and what stands before their pixels. */
function readFrames(view: Buffer): { header: Buffer; before: Buffer[]; frames: Frame[] } {
  const before: Buffer[] = [];
  const frames: Frame[] = [];
  let header = Buffer.alloc(13);
  for (let place = SIGNATURE_BYTES; place + 12 <= view.length; ) {
    const end = place + 8 + view.readUInt32BE(place);
    if (end + 4 > view.length) break;
    const type = view.toString('latin1', place + 4, place + 8);
    const body = view.subarray(place + 8, end);
    if (type === 'IHDR') header = Buffer.from(body);
    else if (type === 'PLTE' || type === 'tRNS') before.push(view.subarray(place, end + 4));
    else if (type === 'fcTL' && body.length >= 26) {
      const [width, height, left, top] = [4, 8, 12, 16].map((at) => body.readUInt32BE(at)) as [number, number, number, number];
      frames.push({ width, height, left, top, dispose: body[24] as number, blends: body[25] === 1, data: [] });
    } else if (type === 'IDAT') frames.at(-1)?.data.push(body);
    else if (type === 'fdAT') frames.at(-1)?.data.push(body.subarray(4));
    place = end + 4;
  }
  return { header, before, frames: frames.filter(({ data }) => data.length > 0) };
}

function lay(canvas: Uint8Array, width: number, { left, top, blends, ...frame }: Frame, pixels: ArrayLike<number>): void {
  for (let y = 0; y < frame.height; y += 1) {
    for (let x = 0; x < frame.width; x += 1) {
      const from = (y * frame.width + x) * 4;
      const to = ((top + y) * width + left + x) * 4;
      const alpha = (pixels[from + 3] as number) / 255;
      const under = blends ? ((canvas[to + 3] as number) / 255) * (1 - alpha) : 0;
      const total = alpha + under;
      for (let channel = 0; channel < 3; channel += 1) {
        const sum = (pixels[from + channel] as number) * alpha + (canvas[to + channel] as number) * under;
        canvas[to + channel] = blends && total > 0 ? Math.round(sum / total) : (pixels[from + channel] as number);
      }
      canvas[to + 3] = Math.round(total * 255);
    }
  }
}

/** Whole pictures of an animated PNG: each frame is a part that is laid on what came before. `decode` reads one frame as a PNG of its own. */
export async function apngPictures(bytes: Uint8Array, decode: (file: Buffer) => Promise<Pixels>): Promise<Pixels[]> {
  const view = viewOf(bytes);
  const { header, before, frames } = readFrames(view);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const canvas = new Uint8Array(width * height * 4);
  const out: Pixels[] = [];
  for (const frame of frames) {
    if (frame.left + frame.width > width || frame.top + frame.height > height) break;
    const size = Buffer.from(header);
    size.writeUInt32BE(frame.width, 0);
    size.writeUInt32BE(frame.height, 4);
    const file = [view.subarray(0, SIGNATURE_BYTES), chunk('IHDR', size), ...before, chunk('IDAT', Buffer.concat(frame.data))];
    const { data } = await decode(Buffer.concat([...file, chunk('IEND', new Uint8Array(0))]));
    const earlier = canvas.slice();
    lay(canvas, width, frame, data);
    out.push({ width, height, count: 1, data: canvas.slice() });
    if (frame.dispose === 2) canvas.set(earlier);
    if (frame.dispose === 1) lay(canvas, width, { ...frame, blends: false }, new Uint8Array(frame.width * frame.height * 4));
  }
  return out;
}
