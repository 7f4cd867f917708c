import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/**
 * A server before another one: answers some paths itself, and passes all else on, websockets too.
 *
 * @param answers path to body and content type
 */
export async function frontOf(
  url: string,
  answers: Record<string, { readonly type: string; readonly body: string }>,
): Promise<{ url: string } & AsyncDisposable> {
  const { port, hostname } = new URL(url);
  const server = createServer((incoming, response) => {
    const own = answers[new URL(incoming.url ?? '/', url).pathname];
    if (own !== undefined) return response.setHeader('content-type', own.type).end(own.body);
    const { method, headers } = incoming;
    const onward = request({ host: hostname, port, path: incoming.url, method, headers: { ...headers, host: `${hostname}:${port}` } });
    onward.on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers)));
    return incoming.pipe(onward);
  });
  server.on('upgrade', (incoming, socket, head) => {
    const onward = connect(Number(port), hostname, () => {
      const lines = Object.entries({ ...incoming.headers, host: `${hostname}:${port}` }).map(([name, value]) => `${name}: ${value}`);
      onward.write(`GET ${incoming.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    for (const end of [socket, onward]) end.on('error', () => [socket, onward].map((each) => each.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
