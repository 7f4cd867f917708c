import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { isComfyloomError } from '../src/errors.js';
import { ProtocolError, parseJson } from '../src/index.js';
import { assertCleanPrototypes, FUZZ, FUZZ_TIMEOUT, hostileJson, orProtocolError, same } from './fuzz.js';

afterEach(assertCleanPrototypes);

function failure(text: string): ProtocolError {
  const error = orProtocolError(() => parseJson(text));
  if (error instanceof ProtocolError) return error;
  throw new Error(`${text.slice(0, 50)} was accepted`);
}

describe('what JSON.parse cannot do', () => {
  test('bare NaN and infinities become numbers', () => {
    expect(parseJson('NaN')).toBeNaN();
    expect(parseJson('{"received_value": Infinity, "others": [-Infinity, NaN]}')).toEqual({
      received_value: Number.POSITIVE_INFINITY,
      others: [Number.NEGATIVE_INFINITY, Number.NaN],
    });
  });

  test('integers beyond 2^53 become exact decimal strings', () => {
    expect(parseJson('{"max": 18446744073709551615, "min": -9223372036854775808}')).toEqual({
      max: '18446744073709551615',
      min: '-9223372036854775808',
    });
    expect(parseJson('[9007199254740991, 9007199254740992, -9007199254740991, -9007199254740992]')).toEqual([
      9007199254740991,
      '9007199254740992',
      -9007199254740991,
      '-9007199254740992',
    ]);
  });

  test('floats stay numbers, however many digits they have', () => {
    expect(parseJson('[0.30000000000000004, 1795253487.6211739, 1234567890123456789.5, 1e30, 1E+22, 1000000000000000000e-3]')).toEqual([
      0.30000000000000004, 1795253487.6211739, 1234567890123456800, 1e30, 1e22, 1e15,
    ]);
    expect(Object.is(parseJson('-0'), -0)).toBe(true);
  });

  test('strings are left alone', () => {
    const text = JSON.stringify({
      NaN: 'NaN, Infinity',
      id: '18446744073709551615',
      quoted: '\\" 99999999999999999999',
      unit: 'é\u2028\ud83d',
    });
    expect(parseJson(text)).toEqual(JSON.parse(text));
    expect(parseJson(`[${text}, NaN]`)).toEqual([JSON.parse(text), Number.NaN]);
  });

  test('a float out of range is what JSON.parse makes of it', () => {
    expect(parseJson('[1e400, -1e400, NaN]')).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]);
  });
});

describe('hostile texts', () => {
  test('__proto__ is an own key and reaches no prototype, on both ways', () => {
    for (const text of ['{"__proto__": {"polluted": 1}}', '{"__proto__": {"polluted": 1}, "n": NaN}']) {
      const value = parseJson(text) as Record<string, unknown>;
      expect(Object.hasOwn(value, '__proto__')).toBe(true);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(value['polluted']).toBeUndefined();
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }
  });

  test('a million brackets deep, with and without a careful token inside', () => {
    const depth = 1_000_000;
    let value = parseJson(`${'['.repeat(depth)}NaN${']'.repeat(depth)}`);
    let levels = 0;
    while (Array.isArray(value)) {
      value = value[0];
      levels += 1;
    }
    expect(levels).toBe(depth);
    expect(value).toBeNaN();
    expect(failure('['.repeat(depth)).data).toMatchObject({ length: depth });
  });

  // Each of these is minutes of work for a parser that backtracks or copies what is left at every step.
  test.each([
    ['digits', '1'.repeat(4_000_000), true],
    ['minus signs', `NaN${'-'.repeat(4_000_000)}`, false],
    ['backslashes', `NaN"${'\\'.repeat(4_000_000)}`, false],
    ['numbers without an end', `[NaN${'1e'.repeat(2_000_000)}`, false],
    ['commas', `[NaN${','.repeat(4_000_000)}`, false],
    ['blanks', `[NaN${' '.repeat(4_000_000)}`, false],
    ['keys', `{${'"a":NaN,'.repeat(400_000)}`, false],
  ])('four million %s end at once', (_, text, isJson) => {
    const result = orProtocolError(() => parseJson(text));
    if (isJson) expect(result).toBe(text);
    else expect((result as ProtocolError).code).toBe('E_JSON_MALFORMED');
  });
});

describe('malformed texts', () => {
  test.each([
    '',
    '   ',
    '{',
    '[1,]',
    '{"a" 1}',
    '{"a":1,}',
    "{'a':1}",
    '[1 2]',
    '"a\nb"',
    '"abc',
    '"\\x"',
    '"\\u12G4"',
    '01',
    '1.',
    '.5',
    '+1',
    '-',
    '-NaN',
    'nan',
    'tru',
    'trueish',
    'NaN1',
    '1NaN',
    'NaNNaN',
    'Infinity1',
    '1Infinity',
    '--Infinity',
    'NaN"a"',
    '{NaN:1}',
    '{18446744073709551615:1}',
    '018446744073709551615',
    '--18446744073709551615',
    '18446744073709551615"a"',
    '18446744073709551615 1',
    '18446744073709551615-1',
    '[]]',
    '{"a":NaN]',
    '[Infinity}',
    '\ufeff{}',
    '500 Internal Server Error\n\nServer got itself in trouble',
    '<!doctype html><html lang="en">',
  ])('%j fails, plainly and carefully', (text) => {
    const error = failure(text);
    expect(error.code).toBe('E_JSON_MALFORMED');
    expect(isComfyloomError(error)).toBe(true);
    expect(error.data).toEqual({ start: text.slice(0, 60), length: text.length });
    expect(error.what).not.toMatch(/[^ -~]/);
    expect(failure(`[NaN, ${text}]`).code).toBe('E_JSON_MALFORMED');
  });
});

describe('fuzz', () => {
  test(
    'reads what JSON.stringify writes as JSON.parse does',
    () => {
      fc.assert(
        fc.property(hostileJson, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          const careful = (parseJson(`[${text}, NaN]`) as unknown[])[0];
          // Exact integers are what differs on purpose; written as floats there are none.
          if (!/\d{16}/.test(text)) {
            same(isDeepStrictEqual(parseJson(text), JSON.parse(text)), true);
            same(isDeepStrictEqual(careful, JSON.parse(text)), true);
          }
          assertCleanPrototypes();
        }),
        FUZZ,
      );
    },
    FUZZ_TIMEOUT,
  );

  test(
    'accepts and refuses the same texts as JSON.parse, and throws nothing but ProtocolError',
    () => {
      const token = fc.constantFrom(
        ...'{}[],:"\\-+.eE01u \n\t'.split(''),
        'null',
        'true',
        '"a"',
        '1.5',
        '"\\u0041"',
        '\ud800',
        '\u0000',
        'é',
      );
      fc.assert(
        fc.property(
          fc.oneof(
            fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join('')),
            fc.string({ unit: 'binary' }),
          ),
          (text) => {
            const result = orProtocolError(() => parseJson(text));
            let expected: unknown;
            try {
              expected = JSON.parse(text);
            } catch {
              same(result instanceof ProtocolError, true);
              return;
            }
            same(isDeepStrictEqual(result, expected), true);
          },
        ),
        FUZZ,
      );
    },
    FUZZ_TIMEOUT,
  );

  test(
    'every integer comes back exactly',
    () => {
      fc.assert(
        fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), (integer) => {
          const value = (parseJson(`{"seed":${integer}}`) as { seed: number | string }).seed;
          same(BigInt(value), integer);
          same(typeof value, integer >= -(2n ** 53n - 1n) && integer <= 2n ** 53n - 1n ? 'number' : 'string');
        }),
        FUZZ,
      );
    },
    FUZZ_TIMEOUT,
  );

  test(
    'cut or altered texts throw nothing but ProtocolError',
    () => {
      const sample = '{"a": [1, -Infinity, {"b\\n": "\\u00e9", "c": 18446744073709551615}], "__proto__": NaN, "d": 0.10000000000000001}';
      fc.assert(
        fc.property(fc.nat(sample.length), fc.nat(sample.length), fc.string({ unit: 'binary', maxLength: 3 }), (from, length, insert) => {
          orProtocolError(() => parseJson(sample.slice(0, from) + insert + sample.slice(from + length)));
          assertCleanPrototypes();
        }),
        FUZZ,
      );
    },
    FUZZ_TIMEOUT,
  );
});
