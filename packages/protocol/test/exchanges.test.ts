import { describe, expect, test } from 'vitest';
import { ProtocolError, parseJson, ROUTES, type RouteName } from '../src/index.js';
import { type Exchange, exchanges, parseBody, promptAccepted, promptRefused, promptRequest, queueState } from '../src/schemas.js';
import { type HttpRequest, type HttpResponse, rows, SERVERS, transcripts } from './fixtures.js';
import { orProtocolError } from './fuzz.js';
import { routeOf } from './routes.js';

const of = (name: RouteName): Exchange => exchanges[name];

/** What the recorder stored, as the schema gets it; undefined when it stored only the beginning of a long body. */
function bodyOf(name: RouteName, response: HttpResponse): unknown {
  if (response.body_b64 !== undefined) return Buffer.from(response.body_b64, 'base64');
  const body = response.body ?? response.text;
  // The recorder parsed what it could: a picture's route answers with bytes all the same.
  const isBytes = response.status < 300 && ['view', 'assetContent'].includes(name);
  return isBytes && body !== undefined ? Buffer.from(String(body)) : 'body' in response ? response.body : response.text;
}

function answerProblem(name: RouteName, response: HttpResponse): string | undefined {
  const body = bodyOf(name, response);
  const schema = of(name).answers[response.status];
  if (schema !== undefined) return schema.safeParse(body).error?.message;
  // Errors that any route may have: plain texts.
  return response.status >= 400 && typeof body === 'string' ? undefined : `no schema for ${response.status}`;
}

function requestProblem(name: RouteName, request: HttpRequest): string | undefined {
  const exchange = of(name);
  const query = Object.fromEntries(new URL(request.path, 'http://server').searchParams);
  if (Object.keys(query).length > 0) {
    if (exchange.query === undefined) return 'no schema for the query';
    const error = exchange.query.safeParse(query).error;
    if (error !== undefined) return error.message;
  }
  if (request.form !== undefined) {
    const { image, ...fields } = request.form;
    return typeof image === 'string' ? 'the image is no file' : exchange.form?.safeParse(fields).error?.message;
  }
  // A user's file is stored as it comes.
  if (name === 'writeUserdata') return undefined;
  if (!('body' in request) && !('raw' in request)) return undefined;
  if (exchange.body === undefined) return 'no schema for the body';
  const body = orProtocolError(() => ('body' in request ? request.body : parseJson(request.raw ?? '')));
  return body instanceof ProtocolError ? body.message : exchange.body.safeParse(body).error?.message;
}

/** Pages of the front end. */
const STATIC = ['/', '/index.html'];

/** Requests that no client should send and the server takes all the same (PROTOCOL.md 1.1, 3.5). */
const TAKEN_ALL_THE_SAME = [
  { route: 'editQueue', body: '{"delete":"abc"}', why: 'a text is read as its characters' },
  { route: 'interrupt', body: 'nonsense', why: 'what is no JSON counts as an empty body' },
  { route: 'submitPrompt', body: '"class_type":"EmptyImage"}}', why: 'a node without inputs: stops the worker' },
  { route: 'submitPrompt', body: '"inputs":null', why: 'a node with null for inputs: stops the worker of 0.3.64' },
];

describe.each(SERVERS)('HTTP of %s', (server) => {
  const all = transcripts(server).flatMap(({ exchanges: recorded }) => recorded);

  test('every answer of every route parses by its schema', () => {
    const problems: string[] = [];
    const answered = new Set<string>();
    let cut = 0;
    for (const { request, response } of all) {
      const name = routeOf(request.method, request.path);
      if (name === undefined) {
        if (response.status < 400 && !STATIC.includes(request.path) && request.method !== 'OPTIONS')
          problems.push(`${request.path}: no route`);
        continue;
      }
      // An answer to HEAD has no body, and the recorder cut long ones and those of some pictures.
      if (request.method === 'HEAD') continue;
      if (bodyOf(name, response) === undefined) {
        cut += 1;
        continue;
      }
      answered.add(name);
      const problem = answerProblem(name, response);
      if (problem !== undefined) problems.push(`${request.method} ${request.path} ${response.status}: ${problem}`);
    }
    expect(problems).toEqual([]);
    expect(cut).toBeLessThan(10);
    expect(answered.size).toBeGreaterThan(35);
  });

  test('every request that a server took parses by its schema; what it refused need not', () => {
    const problems: string[] = [];
    let refused = 0;
    for (const { request, response } of all) {
      const name = routeOf(request.method, request.path);
      if (name === undefined || request.method === 'OPTIONS') continue;
      const problem = requestProblem(name, request);
      if (problem === undefined) continue;
      const body = request.raw ?? JSON.stringify(request.body);
      if (response.status >= 400) refused += 1;
      else if (!TAKEN_ALL_THE_SAME.some((odd) => odd.route === name && body.includes(odd.body)))
        problems.push(`${request.path} ${body}: ${problem}`);
    }
    expect(problems).toEqual([]);
    expect(refused).toBeGreaterThan(20);
  });
});

describe('validation answers', () => {
  interface Case {
    body?: unknown;
    request?: unknown;
    status: number;
    response: unknown;
  }
  const cases = [
    ...rows<Case>('0.3.64', 'validation-cases.jsonl'),
    ...rows<Case>('0.33.0', 'dynamic-cases.jsonl'),
    ...rows<Case>('0.33.0', 'compat-cases.jsonl'),
    // 405 and 500 are plain texts.
  ].filter(({ status }) => status === 200 || status === 400);
  const accepted = cases.filter(({ status }) => status === 200);
  const refused = cases.filter(({ status }) => status === 400);

  test('of both servers parse, accepted and refused', () => {
    expect(accepted.length).toBeGreaterThan(50);
    expect(refused.length).toBeGreaterThan(50);
    for (const { response } of accepted) expect(promptAccepted.safeParse(response).error).toBeUndefined();
    for (const { response } of refused) expect(promptRefused.safeParse(response).error).toBeUndefined();
  });

  test('an accepted answer is no refused one, and the other way round', () => {
    for (const { response } of accepted) expect(promptRefused.safeParse(response).success).toBe(false);
    for (const { response } of refused) expect(promptAccepted.safeParse(response).success).toBe(false);
  });
});

describe('schemas refuse', () => {
  const graph = { '1': { class_type: 'EmptyImage', inputs: {} } };

  test.each<[RouteName, 'body' | 'query' | 'form', unknown]>([
    ['submitPrompt', 'body', {}],
    ['submitPrompt', 'body', { prompt: [] }],
    ['submitPrompt', 'body', { prompt: { '1': { class_type: 'EmptyImage' } } }],
    ['submitPrompt', 'body', { prompt: { '1': { class_type: 'EmptyImage', inputs: null } } }],
    ['submitPrompt', 'body', { prompt: { '1': { inputs: {} } } }],
    ['submitPrompt', 'body', { prompt: graph, prompt_id: {} }],
    ['submitPrompt', 'body', { prompt: graph, extra_data: null }],
    ['submitPrompt', 'body', { prompt: graph, partial_execution_targets: '1' }],
    ['editQueue', 'body', { delete: 'abc' }],
    ['free', 'body', { free_memory: 'yes' }],
    ['addUser', 'body', {}],
    ['cancelJobs', 'body', {}],
    ['subscribeLogs', 'body', { clientId: 'x' }],
    ['view', 'query', {}],
    ['view', 'query', { filename: '' }],
    ['view', 'query', { filename: 'a.png', type: 'secret' }],
    ['jobs', 'query', { sort_order: 'up' }],
    ['uploadImage', 'form', { type: 'bad' }],
    ['uploadMask', 'form', {}],
  ])('%s %s %j', (name, part, value) => {
    expect(of(name)[part]?.safeParse(value).success).toBe(false);
  });

  test.each<[RouteName, number, unknown]>([
    ['queue', 200, { queue_running: [] }],
    ['queue', 200, { queue_running: [], queue_pending: [[0, 'id', graph, {}]] }],
    ['queue', 200, { queue_running: [['0', 'id', graph, {}, []]], queue_pending: [] }],
    ['historyOf', 200, { id: { prompt: [0, 'id', graph, {}, []], outputs: { '1': { images: 'x' } }, status: {}, meta: {} } }],
    ['systemStats', 200, { system: {}, devices: [] }],
    ['features', 200, {}],
    ['objectInfo', 200, { KSampler: { input: {} } }],
    ['uploadImage', 200, { name: 'a.png', subfolder: '' }],
    ['jobs', 200, { jobs: [] }],
    ['job', 404, { error: 7 }],
    ['assets', 503, { error: 'off' }],
    ['interrupt', 200, {}],
    ['view', 200, 'text'],
  ])('the answer of %s with %i: %j', (name, status, value) => {
    expect(of(name).answers[status]?.safeParse(value).success).toBe(false);
  });
});

describe('parseBody', () => {
  test('gives the value itself, with what is not known of it', () => {
    const body = { queue_running: [], queue_pending: [], newer: [1] };
    expect(parseBody(queueState, body, 'GET /queue')).toBe(body);
    expect(queueState.parse(body)).toEqual(body);
  });

  test('says where a body is wrong', () => {
    const error = orProtocolError(() => parseBody(queueState, '<html>', 'GET http://server/queue'));
    expect(error).toMatchObject({ code: 'E_BODY_MALFORMED', where: ['GET http://server/queue', expect.stringContaining('(whole): ')] });
  });

  test('names five places at most, and counts the rest', () => {
    const queue = Array.from({ length: 1000 }, () => 0);
    const error = orProtocolError(() => parseBody(queueState, { queue_running: queue, queue_pending: [] }, 'GET /queue')) as ProtocolError;
    expect(error.where).toHaveLength(6);
    expect(error.data).toEqual({ issues: 1000 });
  });

  test('a graph as deep as it comes is taken', () => {
    const depth = 100_000;
    const text = `{"prompt":{"1":{"class_type":"A","inputs":{"x":${'['.repeat(depth)}${']'.repeat(depth)}}}}}`;
    expect(parseBody(promptRequest, parseJson(text), 'POST /prompt').prompt['1']?.class_type).toBe('A');
  });
});

test('every route has an exchange, and only routes have', () => {
  expect(Object.keys(exchanges).sort()).toEqual(Object.keys(ROUTES).sort());
});
