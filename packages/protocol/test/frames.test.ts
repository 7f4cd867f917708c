import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFrame, encodeFrame, type Frame, type ProtocolError } from '../src/index.js';
import { runs, SERVERS, transcripts } from './fixtures.js';
import { FUZZ, FUZZ_TIMEOUT, orProtocolError, same } from './fuzz.js';

const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'));
const codeOf = (message: Uint8Array) => (orProtocolError(() => decodeFrame(message)) as ProtocolError).code;
const sized = (type: number, length: number, rest: string) => {
  const message = Buffer.alloc(8 + Buffer.byteLength(rest));
  message.writeUInt32BE(type, 0);
  message.writeUInt32BE(length, 4);
  message.write(rest, 8);
  return message;
};
const withMetadata = (json: string) => sized(4, Buffer.byteLength(json), json);

describe('recorded frames', () => {
  test.each(SERVERS)('of %s decode, and encode to the same bytes', (server) => {
    const recorded = transcripts(server).flatMap(({ frames }) => frames);
    for (const run of runs(server)) {
      for (const event of run.events) {
        if (typeof event['binary_base64'] === 'string') recorded.push(Buffer.from(event['binary_base64'], 'base64'));
      }
    }
    const kinds = new Set<string>();
    for (const message of recorded) {
      const frame = decodeFrame(message);
      kinds.add(frame.kind);
      expect(Buffer.from(encodeFrame(frame))).toEqual(Buffer.from(message));
    }
    expect([...kinds].sort()).toEqual(['preview', 'preview-with-metadata', 'text']);
  });
});

describe('decoding', () => {
  test('type 1 tells JPEG from PNG', () => {
    expect(decodeFrame(hex('00000001 00000001 ffd8ff'))).toEqual({ kind: 'preview', format: 'jpeg', image: hex('ffd8ff') });
    expect(decodeFrame(hex('00000001 00000002 89504e47'))).toEqual({ kind: 'preview', format: 'png', image: hex('89504e47') });
  });

  test('type 3 has a node id and a text', () => {
    expect(decodeFrame(hex('00000003 00000001 37 68656c6c6f20c3a9'))).toEqual({ kind: 'text', node_id: '7', text: 'hello é' });
    expect(decodeFrame(hex('00000003 00000000'))).toEqual({ kind: 'text', node_id: '', text: '' });
  });

  test('a byte order mark belongs to the text', () => {
    expect(decodeFrame(hex('00000003 00000001 37 efbbbf61'))).toEqual({ kind: 'text', node_id: '7', text: '\ufeffa' });
  });

  test('type 4 keeps what else a server says of a picture', () => {
    const metadata = { node_id: '1.0.0.3', prompt_id: 'p', display_node_id: '1', parent_node_id: null, image_type: 'image/png', fps: 8 };
    const json = JSON.stringify(metadata);
    expect(decodeFrame(Buffer.concat([withMetadata(json), hex('8950')]))).toEqual({
      kind: 'preview-with-metadata',
      metadata,
      image: Buffer.from([0x89, 0x50]),
    });
  });

  test('other types and picture formats pass as they are', () => {
    expect(decodeFrame(hex('000000ff 0102'))).toEqual({ kind: 'unknown', type: 255, payload: hex('0102') });
    expect(decodeFrame(hex('00000002'))).toEqual({ kind: 'unknown', type: 2, payload: hex('') });
    expect(decodeFrame(hex('00000001 00000003 aa'))).toEqual({ kind: 'unknown', type: 1, payload: hex('00000003 aa') });
  });

  test('the picture is a view on the message, wherever the message lies in its buffer', () => {
    const pool = new Uint8Array(64).fill(0xee);
    pool.set(hex('00000001 00000002 aabbcc'), 13);
    const frame = decodeFrame(pool.subarray(13, 24)) as Extract<Frame, { kind: 'preview' }>;
    expect(frame.image).toEqual(hex('aabbcc'));
    expect(frame.image.buffer).toBe(pool.buffer);
    expect(frame.image.byteOffset).toBe(21);
  });
});

describe('evil frames', () => {
  test.each(['', '00', '000000', '00000001', '00000001 000000', '00000003', '00000003 0000', '00000004 000000'])(
    '%j is truncated',
    (bytes) => {
      expect(codeOf(hex(bytes))).toBe('E_FRAME_TRUNCATED');
    },
  );

  test('a length that points past the end is refused, and says both numbers', () => {
    for (const type of [3, 4]) {
      const error = orProtocolError(() => decodeFrame(sized(type, 0xffff_ffff, '7'))) as ProtocolError;
      expect(error).toMatchObject({ code: 'E_FRAME_TRUNCATED', data: { length: 9, needed: 0xffff_ffff + 8 } });
      expect(codeOf(sized(type, 2, '7'))).toBe('E_FRAME_TRUNCATED');
    }
  });

  test('bytes that are no UTF-8 are refused', () => {
    expect(codeOf(hex('00000003 00000001 ff 61'))).toBe('E_FRAME_MALFORMED');
    expect(codeOf(hex('00000003 00000001 37 c3'))).toBe('E_FRAME_MALFORMED');
    expect(codeOf(hex('00000004 00000001 ff'))).toBe('E_FRAME_MALFORMED');
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{}',
    '{"node_id":"1","prompt_id":"p"}',
    '{"node_id":1,"prompt_id":"p","image_type":"image/png"}',
    '{"node_id":"1","prompt_id":null,"image_type":"image/png"}',
    '{"node_id":"1","prompt_id":"p","image_type":"image/png","parent_node_id":7}',
  ])('the metadata %j are refused', (json) => {
    expect(codeOf(withMetadata(json))).toBe('E_FRAME_MALFORMED');
  });

  test('metadata cannot set a prototype', () => {
    const frame = decodeFrame(withMetadata('{"node_id":"1","prompt_id":"p","image_type":"image/png","__proto__":{"polluted":1}}'));
    if (frame.kind !== 'preview-with-metadata') throw new Error(`decoded as ${frame.kind}`);
    expect(Object.getPrototypeOf(frame.metadata)).toBe(Object.prototype);
    expect(Object.hasOwn(frame.metadata, '__proto__')).toBe(true);
    expect(frame.metadata['polluted']).toBeUndefined();
  });
});

describe('encoding', () => {
  test('writes metadata as the server does: spaced, and in ASCII', () => {
    const metadata = { node_id: 'é"\u007f', prompt_id: 'a, b:\n{}', image_type: 'image/png', parent_node_id: null, list: [1, { k: [] }] };
    const json = String.raw`{"node_id": "\u00e9\"\u007f", "prompt_id": "a, b:\n{}", "image_type": "image/png", "parent_node_id": null, "list": [1, {"k": []}]}`;
    const message = Buffer.from(encodeFrame({ kind: 'preview-with-metadata', metadata, image: hex('') }));
    expect(message.subarray(8).toString()).toBe(json);
    expect(message.readUInt32BE(4)).toBe(json.length);
  });

  test.each([-1, 2 ** 32, 1.5, Number.NaN])('a type of %d does not fit', (type) => {
    expect(orProtocolError(() => encodeFrame({ kind: 'unknown', type, payload: hex('') }))).toMatchObject({ code: 'E_FRAME_UNENCODABLE' });
  });
});

describe('fuzz', () => {
  const bytes = fc.uint8Array({ maxLength: 60 });
  const type = fc.constantFrom(0, 1, 2, 3, 4, 5, 0xffff_ffff);

  test(
    'any bytes decode or raise a ProtocolError; what decodes without metadata encodes to the same bytes',
    () => {
      fc.assert(
        fc.property(type, fc.nat(70), bytes, fc.nat(8), (number, length, rest, cut) => {
          const message = Buffer.concat([sized(number, length, ''), rest]);
          const cutMessage = message.subarray(0, Math.max(0, message.length - cut));
          const frame = orProtocolError(() => decodeFrame(cutMessage));
          if (frame instanceof Error || frame.kind === 'preview-with-metadata') return;
          same(Buffer.compare(encodeFrame(frame), cutMessage), 0);
        }),
        FUZZ,
      );
    },
    FUZZ_TIMEOUT,
  );

  test(
    'every frame survives the way there and back',
    () => {
      const text = fc.string({ unit: 'grapheme' });
      const frame: fc.Arbitrary<Frame> = fc.oneof(
        fc.record({ kind: fc.constant('preview' as const), format: fc.constantFrom('jpeg' as const, 'png' as const), image: bytes }),
        fc.record({ kind: fc.constant('text' as const), node_id: text, text }),
        fc.record({
          kind: fc.constant('preview-with-metadata' as const),
          metadata: fc.record({ node_id: text, prompt_id: text, image_type: text, parent_node_id: fc.option(text), more: fc.array(text) }),
          image: bytes,
        }),
        fc.record({ kind: fc.constant('unknown' as const), type: fc.integer({ min: 5, max: 2 ** 32 - 1 }), payload: bytes }),
      );
      fc.assert(
        fc.property(frame, (original) => {
          expect(decodeFrame(encodeFrame(original))).toEqual(original);
        }),
        FUZZ,
      );
    },
    FUZZ_TIMEOUT,
  );
});
