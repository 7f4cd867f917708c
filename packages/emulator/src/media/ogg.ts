import { oggCrc } from './checksum.js';

const LACING = 255;

/** Pages count from their stream's first one. */
export class OggStream {
  private readonly pages: Buffer[] = [];

  /** Whole packets in one page, or one packet in as many as it takes. `granule` is the time at their end. `flags`: 2 begins, 4 ends. */
  add(flags: number, granule: number, packets: readonly Uint8Array[]): this {
    const lacing = packets.flatMap(({ length }) => [...new Array<number>(Math.floor(length / LACING)).fill(LACING), length % LACING]);
    const body = Buffer.concat(packets);
    for (let first = 0; first < lacing.length; first += LACING) {
      const part = lacing.slice(first, first + LACING);
      const isLast = first + LACING >= lacing.length;
      // A page on which no packet ends has no time.
      const time = isLast ? granule : -1;
      this.page((first > 0 ? 1 : 0) | flags, time, part, body.subarray(first * LACING, isLast ? body.length : (first + LACING) * LACING));
    }
    return this;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.pages);
  }

  private page(flags: number, granule: number, lacing: readonly number[], body: Uint8Array): void {
    const header = Buffer.alloc(27);
    header.write('OggS', 0);
    header[5] = flags;
    header.writeBigInt64LE(BigInt(granule), 6);
    header.writeUInt32LE(1, 14);
    header.writeUInt32LE(this.pages.length, 18);
    header[26] = lacing.length;
    const page = Buffer.concat([header, Buffer.from(lacing), body]);
    page.writeUInt32LE(oggCrc(page), 22);
    this.pages.push(page);
  }
}
