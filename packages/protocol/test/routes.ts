import { API_PREFIX, ROUTES, type Route, type RouteName } from '../src/index.js';

/** How many segments of the template are literal: `/users` beats `/{anything}`. */
const literals = (route: Route) => route.path.split('/').filter((segment) => !segment.startsWith('{')).length;

function matches(route: Route, method: string, path: string): boolean {
  const segments = path.split('/');
  const template = route.path.split('/');
  return (
    (route.method === method || (route.method === 'GET' && method === 'HEAD')) &&
    template.length === segments.length &&
    template.every((part, at) => (part.startsWith('{') ? segments[at] !== '' : part === segments[at]))
  );
}

/** The route that a request goes to, by the table: with the prefix or without it where both exist. */
export function routeOf(method: string, target: string): RouteName | undefined {
  const path = target.split('?')[0] as string;
  const isPrefixed = path.startsWith(`${API_PREFIX}/`);
  const bare = isPrefixed ? path.slice(API_PREFIX.length) : path;
  const names = (Object.keys(ROUTES) as RouteName[]).filter(
    (name) => matches(ROUTES[name], method, path) || (isPrefixed && !bare.startsWith('/internal/') && matches(ROUTES[name], method, bare)),
  );
  return names.sort((a, b) => literals(ROUTES[b]) - literals(ROUTES[a]))[0];
}
