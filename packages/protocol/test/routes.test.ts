import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { API_PREFIX, fillPath, ROUTES, type RouteName } from '../src/index.js';
import { rows, SERVERS, transcripts } from './fixtures.js';
import { FUZZ, FUZZ_TIMEOUT, orProtocolError, same } from './fuzz.js';
import { routeOf } from './routes.js';

describe('fillPath', () => {
  test('puts parameters in, each as one segment', () => {
    expect(fillPath(ROUTES.queue, {})).toBe('/queue');
    expect(fillPath(ROUTES.historyOf, { prompt_id: '79e4' })).toBe('/history/79e4');
    expect(fillPath(ROUTES.writeUserdata, { file: 'workflows/a b.json' })).toBe('/userdata/workflows%2Fa%20b.json');
    expect(fillPath(ROUTES.moveUserdata, { file: 'a?', dest: '../b#' })).toBe('/userdata/a%3F/move/..%2Fb%23');
    expect(fillPath(ROUTES.modelPreview, { folder: 'loras', path_index: 0, filename: 'x.png' })).toBe(
      '/experiment/models/preview/loras/0/x.png',
    );
  });

  test('replaces half a surrogate pair, which no URL can hold', () => {
    expect(fillPath(ROUTES.objectInfoOf, { class_type: 'a\ud800😀' })).toBe('/object_info/a%EF%BF%BD%F0%9F%98%80');
  });

  test.each(['', '.', '..', undefined])('refuses %j for a parameter', (prompt_id) => {
    const error = orProtocolError(() => fillPath(ROUTES.historyOf, { prompt_id: prompt_id as string }));
    expect(error).toMatchObject({ code: 'E_ROUTE_PARAM', where: ['GET /history/{prompt_id}'], data: { name: 'prompt_id' } });
  });

  test('takes own properties only', () => {
    const route = { method: 'GET', path: '/x/{toString}' } as const;
    expect(orProtocolError(() => fillPath(route, {} as { toString: string } & object))).toMatchObject({ code: 'E_ROUTE_PARAM' });
  });

  test(
    'no value leaves its segment',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (value) => {
          const path = orProtocolError(() => fillPath(ROUTES.cancelJob, { job_id: value }));
          if (path instanceof Error) return;
          const url = new URL(path, 'http://server/');
          same(url.pathname, path);
          same(url.search + url.hash, '');
          same(path.split('/').length, 5);
          same(routeOf('POST', path), 'cancelJob');
        }),
        FUZZ,
      );
    },
    FUZZ_TIMEOUT,
  );
});

describe('the table', () => {
  const names = Object.keys(ROUTES) as RouteName[];

  test('has each route once', () => {
    const spelt = names.map((name) => `${ROUTES[name].method} ${ROUTES[name].path.replace(/\{\w+\}/g, '{}')}`);
    expect(new Set(spelt).size).toBe(names.length);
  });

  test('leads every filled path back to its route, with the prefix too where that exists', () => {
    for (const name of names) {
      const { method, path } = ROUTES[name];
      const filled = path.replace(/\{(\w+)\}/g, 'some-$1');
      expect(routeOf(method, filled)).toBe(name);
      if (!path.startsWith('/internal/')) expect(routeOf(method, API_PREFIX + filled)).toBe(name);
    }
  });

  test.each(SERVERS)('knows every path that %s answers, static files aside', (server) => {
    const isStatic = (path: string) => ['/', '/index.html'].includes(path);
    const unknown = transcripts(server)
      .flatMap(({ exchanges }) => exchanges)
      .filter(({ request, response }) => response.status < 400 && request.method !== 'OPTIONS' && !isStatic(request.path))
      .filter(({ request }) => routeOf(request.method, request.path) === undefined)
      .map(({ request }) => request.path);
    expect(unknown).toEqual([]);
  });

  test('knows every path under the prefix that the front end asks for', () => {
    const asked = rows<{ method?: string; path?: string; type?: string | null }>('0.3.64', 'front-end-requests.jsonl').filter(
      ({ path, type }) => path?.startsWith(`${API_PREFIX}/`) && !type?.includes('javascript') && !type?.includes('css'),
    );
    const unknown = asked.filter(({ method, path }) => routeOf(method ?? '', path ?? '') === undefined).map(({ path }) => path);
    expect(asked.length).toBeGreaterThan(10);
    expect(unknown).toEqual([]);
  });
});
