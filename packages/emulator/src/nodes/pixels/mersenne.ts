const SIZE = 624;
const SHIFT = 397;

/** The Mersenne twister that both NumPy's old generator and the tensors' one start from 32 bits of a seed. */
export class MersenneTwister {
  private readonly state = new Uint32Array(SIZE);
  private place = SIZE;
  private spareNormal: number | undefined;

  constructor(seed: bigint) {
    this.state[0] = Number(BigInt.asUintN(32, seed));
    for (let index = 1; index < SIZE; index += 1) {
      const before = this.state[index - 1] as number;
      this.state[index] = Math.imul(1812433253, before ^ (before >>> 30)) + index;
    }
  }

  uint32(): number {
    if (this.place === SIZE) this.twist();
    let value = this.state[this.place] as number;
    this.place += 1;
    value ^= value >>> 11;
    value ^= (value << 7) & 0x9d2c5680;
    value ^= (value << 15) & 0xefc60000;
    return (value ^ (value >>> 18)) >>> 0;
  }

  /** A whole number from 0 to `most`: draws of as many bits are thrown away until one is small enough. */
  upTo(most: number): number {
    if (most === 0) return 0;
    const mask = 2 ** (32 - Math.clz32(most)) - 1;
    for (;;) {
      const value = (this.uint32() & mask) >>> 0;
      if (value <= most) return value;
    }
  }

  /** Numbers from 0 on in a new order. */
  permutation(count: number): number[] {
    const order = Array.from({ length: count }, (_, index) => index);
    for (let index = count - 1; index > 0; index -= 1) {
      const other = this.upTo(index);
      [order[index], order[other]] = [order[other] as number, order[index] as number];
    }
    return order;
  }

  /** Normally distributed floats, in the order in which a tensor of them is filled. */
  normals(count: number): Float32Array {
    const out = new Float32Array(count);
    if (count < BLOCK) return out.map(() => this.normal());
    for (let index = 0; index < count; index += 1) out[index] = this.float();
    for (let start = 0; start + BLOCK <= count; start += BLOCK) shapeBlock(out.subarray(start, start + BLOCK));
    // What does not fill a block is drawn anew as the last sixteen.
    if (count % BLOCK !== 0)
      shapeBlock(
        out.subarray(count - BLOCK).map(() => this.float()),
        out.subarray(count - BLOCK),
      );
    return out;
  }

  private float(): number {
    return (this.uint32() & 0xffffff) / 2 ** 24;
  }

  private double(): number {
    const high = this.uint32() & 0x1fffff;
    return (high * 2 ** 32 + this.uint32()) / 2 ** 53;
  }

  private normal(): number {
    if (this.spareNormal !== undefined) {
      const spare = this.spareNormal;
      this.spareNormal = undefined;
      return spare;
    }
    const angle = 2 * Math.PI * this.double();
    const radius = Math.sqrt(-2 * Math.log1p(-this.double()));
    this.spareNormal = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  private twist(): void {
    const { state } = this;
    for (let index = 0; index < SIZE; index += 1) {
      const mixed = ((state[index] as number) & 0x80000000) | ((state[(index + 1) % SIZE] as number) & 0x7fffffff);
      state[index] = (state[(index + SHIFT) % SIZE] as number) ^ (mixed >>> 1) ^ ((mixed & 1) * 0x9908b0df);
    }
    this.place = 0;
  }
}

const BLOCK = 16;

/** Turns sixteen even floats into normal ones, the first eight with the last eight. */
function shapeBlock(even: Float32Array, out: Float32Array = even): void {
  const half = BLOCK / 2;
  for (let index = 0; index < half; index += 1) {
    const radius = Math.sqrt(-2 * Math.log(1 - (even[index] as number)));
    const angle = 2 * Math.PI * (even[index + half] as number);
    out[index] = radius * Math.cos(angle);
    out[index + half] = radius * Math.sin(angle);
  }
}
