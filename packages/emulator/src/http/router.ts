import { type Answer, emptyAnswer, NOT_FOUND, type Request, raisedAnswer } from './message.js';

export type Handler = (request: Request) => Answer | Promise<Answer>;

interface Entry {
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
  private readonly entries: Entry[] = [];

  /** @param path `{name}` takes any segment, `{name:uuid}` a UUID only */
  on(method: string, path: string, handler: Handler, where: 'both' | 'only' = 'both'): void {
    this.entries.push({ method, segments: path.split('/'), handler });
    if (where === 'both') this.entries.push({ method, segments: `/api${path}`.split('/'), handler });
  }

  /** The answer of the first route that fits; HEAD is answered as GET. Undefined where static files come next. */
  async answer(request: Request): Promise<Answer | undefined> {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const segments = request.path.split('/');
    const allowed = new Set<string>();
    for (const entry of this.entries) {
      const params = match(entry.segments, segments);
      if (params === undefined) continue;
      if (entry.method === method || entry.method === request.method) return entry.handler(request.withParams(params));
      allowed.add(entry.method);
      if (entry.method === 'GET') allowed.add('HEAD');
    }
    if (request.method === 'OPTIONS') return emptyAnswer();
    // Static files lie below every path but that of the inner application.
    if (segments[1] !== 'internal') {
      if (method === 'GET') return undefined;
      allowed.add('GET').add('HEAD');
    }
    if (allowed.size === 0) return NOT_FOUND;
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
      params[name] = decodeSegment(have);
    } else if (want !== decodeSegment(have)) {
      return undefined;
    }
  }
  return params;
}
