import { type Answer, emptyAnswer, type Request, textAnswer } from './message.js';

export type Handler = (request: Request) => Answer | Promise<Answer>;

interface Entry {
  readonly method: string;
  readonly segments: readonly string[];
  readonly handler: Handler;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Routes with `{name}` segments. Every route answers under /api too, unless it is said to live in one place only. */
export class Router {
  private readonly entries: Entry[] = [];

  on(method: string, path: string, handler: Handler, where: 'both' | 'only' = 'both'): void {
    this.entries.push({ method, segments: path.split('/'), handler });
    if (where === 'both') this.entries.push({ method, segments: `/api${path}`.split('/'), handler });
  }

  /** The answer of the first route that fits; HEAD is answered as GET. Undefined when no route has this path. */
  async answer(request: Request): Promise<Answer | undefined> {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const segments = request.path.split('/');
    let pathKnown = false;
    for (const entry of this.entries) {
      const params = match(entry.segments, segments);
      if (params === undefined) continue;
      pathKnown = true;
      if (entry.method === method) return entry.handler(request.withParams(params));
    }
    if (request.method === 'OPTIONS') return emptyAnswer();
    return pathKnown ? textAnswer('405: Method Not Allowed', 405) : undefined;
  }
}

function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (let index = 0; index < pattern.length; index += 1) {
    const want = pattern[index] as string;
    const have = segments[index] as string;
    if (want.startsWith('{')) {
      if (have === '') return undefined;
      params[want.slice(1, -1)] = decode(have);
    } else if (want !== decode(have)) {
      return undefined;
    }
  }
  return params;
}
