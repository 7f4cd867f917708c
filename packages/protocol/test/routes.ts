import { API_PREFIX, ROUTES, type Route, type RouteName } from '../src/index.js';

interface Template {
  readonly name: RouteName;
  readonly method: string;
  readonly parts: readonly string[];
}

/** Most literal segments first: `/users` beats `/{anything}`. */
const TEMPLATES: readonly Template[] = (Object.entries(ROUTES) as [RouteName, Route][])
  .map(([name, { method, path }]) => ({ name, method, parts: path.split('/') }))
  .sort((a, b) => literals(b) - literals(a));

function literals({ parts }: Template): number {
  return parts.filter((part) => !part.startsWith('{')).length;
}

function matches({ parts }: Template, segments: readonly string[]): boolean {
  return (
    parts.length === segments.length && parts.every((part, at) => (part.startsWith('{') ? segments[at] !== '' : part === segments[at]))
  );
}

/** The route that a request goes to, by the table: with the prefix or without it where both exist. */
export function routeOf(method: string, target: string): RouteName | undefined {
  const path = target.split('?')[0] as string;
  const bare = path.startsWith(`${API_PREFIX}/`) ? path.slice(API_PREFIX.length) : undefined;
  const full = path.split('/');
  const short = bare === undefined || bare.startsWith('/internal/') ? undefined : bare.split('/');
  return TEMPLATES.find(
    (template) =>
      (template.method === method || (template.method === 'GET' && method === 'HEAD')) &&
      (matches(template, full) || (short !== undefined && matches(template, short))),
  )?.name;
}
