import { randomUUID } from 'node:crypto';
import { type Expectation, ensure, record, show } from './expectation.js';
import { canvas, filed } from './graphs.js';

const file = (bytes: string, name: string) => {
  const form = new FormData();
  form.set('image', new Blob([bytes]), name);
  return form;
};

export const answers: readonly Expectation[] = [
  {
    id: 'refused',
    holds: 'A value out of range is refused with 400, and node_errors names node, input and the server’s word for it.',
    needed: 'Errors that name the node, the input and the parameter.',
    source: 'PROTOCOL.md 3.2',
    async check(asked) {
      await using peer = await asked.open();
      const { status, body } = await peer.submit({ ...filed(), a: canvas(0) });
      const [error] = (record(record(record(body)['node_errors'])['a'])['errors'] ?? []) as unknown[];
      ensure(status === 400 && record(error)['type'] === 'value_smaller_than_min', `The answer was ${status} ${show(body)}.`);
      ensure(record(record(error)['extra_info'])['input_name'] === 'width', `The error was ${show(error)}.`);
    },
  },
  {
    id: 'unknown-class',
    holds: 'A class that the server does not have is refused with 400: invalid_prompt, or missing_node_type on newer servers.',
    needed: 'A missing pack is told as one.',
    source: 'PROTOCOL.md 3.1; PROTOCOL-0.33.0.md 2, row 2',
    async check(asked) {
      await using peer = await asked.open();
      const { status, body } = await peer.submit({ out: { class_type: 'NoSuchNodeClass', inputs: {}, _meta: { title: 'None' } } });
      const type = record(record(body)['error'])['type'];
      const expected = asked.generation === 'newer' ? 'missing_node_type' : 'invalid_prompt';
      ensure(status === 400 && type === expected, `The answer was ${status} ${show(body)}.`);
    },
  },
  {
    id: 'partly',
    holds: 'When one output is well and another is not, the answer is 200 with node_errors, and the first one runs.',
    needed: 'A half-accepted prompt is not taken for a good one.',
    source: 'PROTOCOL.md 3.3',
    async check(asked) {
      await using peer = await asked.open();
      const graph = { ...filed(), b: canvas(0), bad: { class_type: 'PreviewImage', inputs: { images: ['b', 0] as [string, number] } } };
      const { id, status, body } = await peer.submit(graph);
      ensure(status === 200 && Object.hasOwn(record(record(body)['node_errors']), 'b'), `The answer was ${status} ${show(body)}.`);
      await peer.ended(id);
    },
  },
  {
    id: 'infinite',
    holds: 'Answers may hold a bare Infinity, and are JSON otherwise.',
    needed: 'The parser of the protocol.',
    source: 'PROTOCOL.md 1.0',
    async check(asked) {
      await using peer = await asked.open();
      const blur = { class_type: 'ImageBlur', inputs: { image: ['a', 0], blur_radius: 1, sigma: 'SIGMA' } };
      const prompt = { a: canvas(), b: blur, out: { class_type: 'PreviewImage', inputs: { images: ['b', 0] } } };
      const text = JSON.stringify({ prompt, prompt_id: randomUUID(), client_id: peer.clientId }).replace('"SIGMA"', '1e400');
      const { status, body } = await peer.request('POST', 'prompt', text);
      ensure(status === 400 && typeof body === 'object', `The answer was ${status} ${show(body)}.`);
    },
  },
  {
    id: 'failed',
    holds: 'A node that raises ends the run with execution_error, which names node, class and message, and with executing null.',
    needed: 'A failed run is told with its node.',
    source: 'PROTOCOL.md 2.2, 3.4',
    async check(asked) {
      await using peer = await asked.open();
      const { messages, entry } = await peer.run({ out: { class_type: 'PreviewImage', inputs: { images: 'no picture' } } });
      const error = messages.find(({ type }) => type === 'execution_error');
      const data = error !== undefined && 'data' in error ? error.data : {};
      ensure(data['node_id'] === 'out' && data['node_type'] === 'PreviewImage', `The error was ${show(data)}.`);
      ensure(typeof data['exception_message'] === 'string' && Array.isArray(data['traceback']), `The error was ${show(data)}.`);
      ensure(record(entry['status'])['status_str'] === 'error', `The history says ${show(entry['status'])}.`);
    },
  },
  {
    id: 'exact-seed',
    holds: 'An integer of 64 bits that is sent as decimal text is kept exactly.',
    needed: 'Seeds beyond 2^53.',
    source: 'PROTOCOL.md 3.4',
    async check(asked) {
      await using peer = await asked.open();
      const noise_seed = String(2n ** 64n - 1n - BigInt(Math.floor(Math.random() * 1e6)));
      const graph = {
        a: { class_type: 'RandomNoise', inputs: { noise_seed } },
        out: { class_type: 'PreviewAny', inputs: { source: ['a', 0] as [string, number] } },
      };
      const { entry } = await peer.run(graph);
      const kept = record(record((entry['prompt'] as unknown[])?.[2])['a'])['inputs'];
      ensure(String(record(kept)['noise_seed']) === noise_seed, `Of ${noise_seed} it kept ${show(kept)}.`);
    },
  },
  {
    id: 'upload',
    holds: 'The same file uploaded again keeps its name, another one gets another name.',
    needed: 'Uploads are sent once, and replace nothing of others.',
    source: 'PROTOCOL.md 1.2',
    async check(asked) {
      await using peer = await asked.open();
      const name = `comfyloom-suite-${randomUUID()}.txt`;
      const send = async (bytes: string) => record((await peer.request('POST', 'upload/image', file(bytes, name))).body)['name'];
      const names = [await send('one'), await send('one'), await send('two')];
      ensure(names[0] === name && names[1] === name && names[2] !== name && names[2] !== undefined, `The names were ${show(names)}.`);
    },
  },
  {
    id: 'view',
    holds: 'A file of a run is read through /view, and one that is not there is 404.',
    needed: 'Reading outputs, and telling one that was deleted.',
    source: 'PROTOCOL.md 1.2',
    async check(asked) {
      await using peer = await asked.open();
      const { entry } = await peer.run(filed());
      const [image] = (record(record(entry['outputs'])['out'])['images'] ?? []) as unknown[];
      const query = (name: unknown) =>
        `view?${new URLSearchParams({ ...(record(image) as Record<string, string>), filename: String(name) })}`;
      const there = await peer.get(query(record(image)['filename']));
      ensure(there.status === 200 && String(there.body).includes('PNG'), `The file was answered with ${there.status}.`);
      const gone = await peer.get(query('no-such-file.png'));
      ensure(gone.status === 404, `A file that is not there was answered with ${gone.status}.`);
    },
  },
  {
    id: 'catalog',
    holds: 'object_info of one class holds that class, of an unknown one nothing.',
    needed: 'Checking a graph before it is sent.',
    source: 'PROTOCOL.md 1.3',
    async check(asked) {
      await using peer = await asked.open();
      const known = await peer.get('object_info/EmptyImage');
      ensure(show(Object.keys(record(known.body))) === '["EmptyImage"]', `The answer was ${show(known.body)}.`);
      const unknown = await peer.get('object_info/NoSuchNodeClass');
      ensure(unknown.status === 200 && show(unknown.body) === '{}', `The answer was ${unknown.status} ${show(unknown.body)}.`);
    },
  },
  {
    id: 'prefix',
    holds: 'Every route exists under /api as well.',
    needed: 'Proxies that pass only /api on.',
    source: 'PROTOCOL.md 1.0',
    async check(asked) {
      await using peer = await asked.open();
      for (const path of ['queue', 'system_stats', 'history?max_items=1', 'features']) {
        const { status } = await peer.get(`api/${path}`);
        ensure(status === 200, `/api/${path} was answered with ${status}.`);
      }
    },
  },
];
