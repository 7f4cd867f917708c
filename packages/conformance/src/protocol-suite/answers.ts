import { randomUUID } from 'node:crypto';
import { type Expectation, ensure, record, show } from './expectation.js';
import { canvas, filed } from './graphs.js';

export const answers: readonly Expectation[] = [
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
      for (const path of ['queue', 'system_stats', 'history?max_items=1', 'features', 'object_info/EmptyImage', 'models']) {
        const { status } = await peer.get(`api/${path}`);
        ensure(status === 200, `/api/${path} was answered with ${status}.`);
      }
      await using below = await asked.open({ path: 'api/ws' });
      await below.until(({ type }) => type === 'status');
    },
  },
  {
    id: 'exact-text',
    holds: 'Text comes back as it was sent, in any script.',
    needed: 'Prompts in every language.',
    source: 'PROTOCOL.md 1.0',
    async check(asked) {
      await using peer = await asked.open();
      const text = 'é 漢字 🎨 "quoted" \\ </script> \u2028';
      const graph = {
        a: { class_type: 'StringConcatenate', inputs: { string_a: text, string_b: randomUUID(), delimiter: '' } },
        out: { class_type: 'PreviewAny', inputs: { source: ['a', 0] as [string, number] } },
      };
      const { entry } = await peer.run(graph);
      const kept = record(record(record((entry['prompt'] as unknown[])?.[2])['a'])['inputs'])['string_a'];
      ensure(kept === text, `It kept ${show(kept)}.`);
      const shown = show(record(record(entry['outputs'])['out'])['text']);
      ensure(shown.includes('漢字 🎨'), `The output was ${shown}.`);
    },
  },
  {
    id: 'system',
    holds: 'GET /system_stats tells version, RAM and devices with their memory.',
    needed: 'Reports, and the choice of a server in a pool.',
    source: 'PROTOCOL.md 1.3',
    async check(asked) {
      await using peer = await asked.open();
      const { body } = await peer.get('system_stats');
      const { system, devices } = record(body);
      const [device] = (Array.isArray(devices) ? devices : []) as unknown[];
      ensure(
        typeof record(system)['comfyui_version'] === 'string' && typeof record(system)['ram_total'] === 'number',
        `It was ${show(system)}.`,
      );
      ensure(typeof record(device)['name'] === 'string' && typeof record(device)['vram_total'] === 'number', `It was ${show(devices)}.`);
    },
  },
  {
    id: 'features',
    holds: 'GET /features tells the same as the answer to feature_flags.',
    needed: 'The largest upload is known before a socket is open.',
    source: 'PROTOCOL.md 1.3',
    async check(asked) {
      await using peer = await asked.open();
      const answer = await peer.until(({ type }) => type === 'feature_flags');
      const { body } = await peer.get('features');
      ensure('data' in answer && show(answer.data) === show(body), `It was ${show(body)}.`);
    },
  },
  {
    id: 'models',
    holds: 'GET /models lists folders, /models/{folder} its files, and an unknown folder is 404.',
    needed: 'Whether a server has the model files of a workflow.',
    source: 'PROTOCOL.md 1.3',
    async check(asked) {
      await using peer = await asked.open();
      const { body: folders } = await peer.get('models');
      ensure(Array.isArray(folders) && ['checkpoints', 'loras', 'vae'].every((name) => folders.includes(name)), `It was ${show(folders)}.`);
      const { status, body } = await peer.get('models/loras');
      ensure(status === 200 && Array.isArray(body) && body.every((name) => typeof name === 'string'), `It was ${show(body)}.`);
      const unknown = await peer.get('models/no-such-folder');
      ensure(unknown.status === 404, `An unknown folder was answered with ${unknown.status}.`);
    },
  },
  {
    id: 'unknown-route',
    holds: 'A route that a server does not have is 404 or 405.',
    needed: 'What a server can do is found out by asking it.',
    source: 'PROTOCOL.md 1.0',
    async check(asked) {
      await using peer = await asked.open();
      const { status } = await peer.get('api/no-such-route');
      ensure(status === 404, `It was answered with ${status}.`);
      const jobs = await peer.get('api/jobs');
      ensure(jobs.status === (asked.generation === 'newer' ? 200 : 404), `/api/jobs was answered with ${jobs.status}.`);
    },
  },
  {
    id: 'free',
    holds: 'POST /free with free_memory empties the cache: the same graph then runs whole.',
    needed: 'The low-level call free().',
    source: 'PROTOCOL.md 1.1',
    async check(asked) {
      await using peer = await asked.open();
      const graph = filed();
      await peer.run(graph);
      const { status } = await peer.post('free', { free_memory: true });
      ensure(status === 200, `It was answered with ${status}.`);
      // The flag is read between two prompts: this one comes before it.
      await peer.run(filed());
      const { messages } = await peer.run(graph);
      const cached = messages.find(({ type }) => type === 'execution_cached');
      ensure(cached !== undefined && 'data' in cached && show(cached.data['nodes']) === '[]', `Cached was ${show(cached)}.`);
    },
  },
];
