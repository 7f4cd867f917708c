/** A checksum that takes the highest bit first and starts at zero, as FLAC and Ogg use them. */
function checksum(bits: number, polynomial: number): (bytes: Uint8Array) => number {
  const top = 2 ** (bits - 1);
  const mask = 2 ** bits - 1;
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = (byte * 2 ** (bits - 8)) >>> 0;
    for (let bit = 0; bit < 8; bit += 1) value = ((value & top) !== 0 ? ((value << 1) ^ polynomial) & mask : (value << 1) & mask) >>> 0;
    return value;
  });
  return (bytes) => {
    let value = 0;
    for (const byte of bytes) value = (((value << 8) & mask) ^ (table[((value >>> (bits - 8)) ^ byte) & 0xff] as number)) >>> 0;
    return value;
  };
}

export const crc8 = checksum(8, 0x07);
export const crc16 = checksum(16, 0x8005);
export const oggCrc = checksum(32, 0x04c11db7);
