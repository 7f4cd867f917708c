/** Glyphs of five rows of five pixels: a digit of base 32 a row, its bits from left to right. */
const GLYPHS: Readonly<Record<string, string>> = {
  A: 'ehvhh',
  B: 'uhuhu',
  C: 'fgggf',
  D: 'uhhhu',
  E: 'vgugv',
  F: 'vgugg',
  G: 'fgjhf',
  H: 'hhvhh',
  I: 'e444e',
  J: '722ic',
  K: 'ikoki',
  L: 'ggggv',
  M: 'hrlhh',
  N: 'hpljh',
  O: 'ehhhe',
  P: 'uhugg',
  Q: 'ehlid',
  R: 'uhuih',
  S: 'fge1u',
  T: 'v4444',
  U: 'hhhhe',
  V: 'hhha4',
  W: 'hhlrh',
  X: 'ha4ah',
  Y: 'ha444',
  Z: 'v248v',
  0: 'ejlpe',
  1: '4c44e',
  2: 'u1egv',
  3: 'u1e1u',
  4: 'iiv22',
  5: 'vgu1u',
  6: 'eguhe',
  7: 'v1244',
  8: 'ehehe',
  9: 'ehf1e',
  '.': '000cc',
  ',': '00048',
  '-': '00e00',
  "'": '44000',
  '!': '44404',
  '?': 'u1604',
  ':': '04040',
  '/': '1248g',
  '(': '24442',
  ')': '84448',
  '+': '04e40',
};
const GLYPH = 5;
const ADVANCE = GLYPH + 1;

/** The words that fit, in the letters that there are: accents fall, other scripts leave blanks. */
function writable(text: string, room: number): string {
  const plain = text
    .slice(0, 4 * room)
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9.,'!?:/()+-]+/g, ' ')
    .trim();
  return plain.length <= room ? plain : `${plain.slice(0, Math.max(0, room - 2)).trimEnd()}..`;
}

/**
 * The mark of an emulated picture: a ribbon of black and yellow stripes in the lower right corner and, where there is room, a dark
 * band below with the word and the beginning of the prompt.
 */
export function drawMark(out: Float32Array, width: number, height: number, text: string): void {
  const scale = Math.max(1, Math.round(Math.min(width, height) / 256));
  const room = Math.floor(width / (ADVANCE * scale)) - 2;
  if (room >= 8 && height >= 32) {
    const said = writable(text, room - 11);
    drawBand(out, width, height, scale, said === '' ? 'EMULATED' : `EMULATED - ${said}`);
  }
  drawRibbon(out, width, height);
}

function drawBand(out: Float32Array, width: number, height: number, scale: number, line: string): void {
  const first = height - (GLYPH + 4) * scale;
  for (let index = first * width * 3; index < out.length; index += 1) out[index] = (out[index] as number) * 0.35;
  for (const [place, char] of [...line].entries()) {
    const rows = GLYPHS[char] ?? '00000';
    const left = (2 + place * ADVANCE) * scale;
    for (let y = 0; y < GLYPH * scale; y += 1) {
      const bits = Number.parseInt(rows[Math.floor(y / scale)] as string, 32);
      for (let x = 0; x < GLYPH * scale; x += 1) {
        if ((bits & (16 >> Math.floor(x / scale))) === 0) continue;
        const pixel = ((first + 2 * scale + y) * width + left + x) * 3;
        out.fill(0.95, pixel, pixel + 3);
      }
    }
  }
}

/** Diagonal black and yellow stripes across the lower right corner, an eighth of the shorter side deep. */
function drawRibbon(out: Float32Array, width: number, height: number): void {
  const depth = Math.max(4, Math.floor(Math.min(width, height) / 8));
  const stripe = Math.max(1, Math.floor(depth / 6));
  for (let y = Math.max(0, height - depth); y < height; y += 1) {
    for (let x = Math.max(0, width - depth); x < width; x += 1) {
      const diagonal = width - 1 - x + (height - 1 - y);
      if (diagonal >= depth || diagonal < depth / 2) continue;
      const yellow = Math.floor((x - y + 4 * (width + height)) / stripe) % 2 === 0;
      const place = (y * width + x) * 3;
      out[place] = yellow ? 1 : 0;
      out[place + 1] = yellow ? 0.85 : 0;
      out[place + 2] = 0;
    }
  }
}
