/** GLB: a scene with nothing in it. */
export function emptyGlb(digest: string): Uint8Array {
  const text = JSON.stringify({
    asset: { version: '2.0', generator: 'comfyloom emulator', extras: { digest } },
    scene: 0,
    scenes: [{ nodes: [] }],
  });
  const json = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4));
  const head = Buffer.alloc(20);
  head.write('glTF', 0);
  head.writeUInt32LE(2, 4);
  head.writeUInt32LE(20 + json.length, 8);
  head.writeUInt32LE(json.length, 12);
  head.write('JSON', 16);
  return Buffer.concat([head, json]);
}

/** SVG of a digest: two shapes and the word that it is emulated. */
export function drawnSvg(digest: string): Uint8Array {
  const color = (start: number): string => `#${digest.slice(start, start + 6).padEnd(6, '0')}`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${color(0)}"/>` +
      `<circle cx="50" cy="45" r="30" fill="${color(6)}"/><text x="50" y="96" font-size="8" text-anchor="middle">emulated</text></svg>`,
  );
}

/** A point cloud of one point. */
export function onePointPly(): Uint8Array {
  return Buffer.from('ply\nformat ascii 1.0\nelement vertex 1\nproperty float x\nproperty float y\nproperty float z\nend_header\n0 0 0\n');
}
