import { type Answer, emptyAnswer, NOT_FOUND, type Request, raisedAnswer } from './message.js';

export type Handler = (request: Request) => Answer | Promise<Answer>;

interface Pattern {
  readonly method: string;
  readonly segments: readonly string[];
  readonly handler: Handler;
}

/** A segment without its percent signs; as it is when they are no UTF-8. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Routes with `{name}` segments. Every route answers under /api too, unless it is said to live in one place only. */
export class Router {
  /** Handlers by method, by path, of the routes without a name in them. */
  private readonly paths = new Map<string, Map<string, Handler>>();
  private readonly patterns: Pattern[] = [];

  /** @param path `{name}` takes any segment, `{name:uuid}` a UUID only */
  on(method: string, path: string, handler: Handler, where: 'both' | 'only' = 'both'): void {
    for (const place of where === 'both' ? [path, `/api${path}`] : [path]) {
      if (place.includes('{')) {
        this.patterns.push({ method, segments: place.split('/'), handler });
        continue;
      }
      const handlers = this.paths.get(place) ?? new Map<string, Handler>();
      if (!handlers.has(method)) handlers.set(method, handler);
      this.paths.set(place, handlers);
    }
  }

  /** The answer of the route that fits, a path without names before one with; HEAD is answered as GET. Undefined where static files come next. */
  answer(request: Request): Answer | Promise<Answer> | undefined {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const direct = this.paths.get(request.path)?.get(method);
    if (direct !== undefined) return direct(request);
    const segments = request.path.split('/').map((segment) => (segment.includes('%') ? decodeSegment(segment) : segment));
    // A slash that came escaped belongs to its segment.
    const handlers = segments.some((segment) => segment.includes('/')) ? undefined : this.paths.get(segments.join('/'));
    const handler = handlers?.get(method);
    if (handler !== undefined) return handler(request);
    const allowed = new Set(handlers?.keys());
    for (const pattern of this.patterns) {
      const params = match(pattern.segments, segments);
      if (params === undefined) continue;
      if (pattern.method === method || pattern.method === request.method) return pattern.handler(request.withParams(params));
      allowed.add(pattern.method);
    }
    if (request.method === 'OPTIONS') return emptyAnswer();
    // Static files lie below every path but that of the inner application.
    if (segments[1] !== 'internal') {
      if (method === 'GET') return undefined;
      allowed.add('GET');
    }
    if (allowed.size === 0) return NOT_FOUND;
    if (allowed.has('GET')) allowed.add('HEAD');
    return raisedAnswer('405: Method Not Allowed', 405, { allow: [...allowed].sort().join(',') });
  }
}

function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (let index = 0; index < pattern.length; index += 1) {
    const want = pattern[index] as string;
    const have = segments[index] as string;
    if (want.startsWith('{')) {
      const [name, kind] = want.slice(1, -1).split(':') as [string, string?];
      if (have === '' || (kind === 'uuid' && !UUID.test(have))) return undefined;
      params[name] = have;
    } else if (want !== have) {
      return undefined;
    }
  }
  return params;
}
