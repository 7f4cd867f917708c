import { type Expectation, ensure, record, show } from './expectation.js';
import { canvas, filed, streamed } from './graphs.js';
import type { Message } from './peer.js';

const named = (messages: readonly Message[], type: string) =>
  messages.flatMap((message) => (message.type === type && 'data' in message ? [message.data] : []));

/** What one run tells, from its start to its end. */
export const runs: readonly Expectation[] = [
  {
    id: 'order',
    holds:
      'A run tells execution_start, execution_cached, executing and progress_state of its nodes, executed, execution_success, and executing null at last.',
    needed: 'Events of a run, progress and its end.',
    source: 'PROTOCOL.md 2.3',
    async check(asked) {
      await using peer = await asked.open();
      const { messages } = await peer.run(filed());
      const types = peer.types(messages).filter((type) => type !== 'progress_state' && type !== 'progress');
      const expected = ['execution_start', 'execution_cached', 'executing', 'executing', 'executed', 'execution_success', 'executing'];
      ensure(show(types) === show(expected), `The order was ${types.join(', ')}.`);
      const running = messages.findIndex((message) => message.type === 'progress_state');
      ensure(running > 1, 'No progress_state came, or it came before the start.');
    },
  },
  {
    id: 'end-marker',
    holds: 'When executing null has come, the history has the run.',
    needed: 'The result is read from the history once the end is heard.',
    source: 'PROTOCOL.md 4, "Race"',
    async check(asked) {
      await using peer = await asked.open();
      for (let round = 0; round < 5; round += 1) {
        const { entry, id } = await peer.run(filed());
        const status = record(entry['status']);
        ensure(status['completed'] === true && status['status_str'] === 'success', `The history of ${id} was ${show(entry)}.`);
        const images = record(record(entry['outputs'])['out'])['images'];
        ensure(Array.isArray(images) && record(images[0])['type'] === 'temp', `The outputs were ${show(entry['outputs'])}.`);
      }
    },
  },
  {
    id: 'cached',
    holds:
      'The same graph again is told as cached: execution_cached lists its nodes, then come the stored outputs and the end; no executing names one of them.',
    needed: 'Cached nodes are told as such, and their outputs are still given.',
    source: 'PROTOCOL.md 2.3',
    async check(asked) {
      await using peer = await asked.open();
      const graph = filed();
      // In line at once, so that nobody else's run comes between and empties the cache.
      const [first, second] = [await peer.submit(graph), await peer.submit(graph)];
      await peer.ended(first.id);
      await peer.ended(second.id);
      const messages = peer.of(second.id);
      const cached = messages.find(({ type }) => type === 'execution_cached');
      const nodes = cached !== undefined && 'data' in cached ? cached.data['nodes'] : undefined;
      ensure(Array.isArray(nodes) && show([...nodes].sort()) === show(['a', 'out']), `Cached were ${show(nodes)}.`);
      const ran = messages.filter((message) => message.type === 'executing' && 'data' in message && message.data['node'] !== null);
      ensure(ran.length === 0, `A cached run told ${ran.length} nodes as executing.`);
      const order = peer.types(messages).filter((type) => type !== 'progress_state');
      const expected = ['execution_start', 'execution_cached', 'executed', 'execution_success', 'executing'];
      ensure(show(order) === show(expected), `The order was ${order.join(', ')}.`);
    },
  },
  {
    id: 'progress',
    holds: 'progress counts up to at most max and names prompt and node; progress_state holds all nodes so far, each with its state.',
    needed: 'The progress of a run.',
    source: 'PROTOCOL.md 2.2, 2.4',
    async check(asked) {
      await using peer = await asked.open();
      const { id, messages } = await peer.run(streamed(4));
      const steps = named(messages, 'progress');
      const values = steps.map(({ value }) => value as number);
      ensure(show(values) === show([0, 1, 2, 3]), `The values were ${show(values)}.`);
      ensure(
        steps.every(({ max, node, prompt_id }) => max === 4 && node === 'out' && prompt_id === id),
        `They were ${show(steps)}.`,
      );
      const states = record(named(messages, 'progress_state').at(-1)?.['nodes']);
      ensure(show(Object.keys(states).sort()) === show(['a', 'out']), `The nodes were ${show(Object.keys(states))}.`);
      for (const state of Object.values(states).map(record)) {
        const right = state['state'] === 'finished' && state['value'] === state['max'] && state['parent_node_id'] === null;
        ensure(
          right && state['real_node_id'] === state['node_id'] && state['display_node_id'] === state['node_id'],
          `One was ${show(state)}.`,
        );
      }
    },
  },
  {
    id: 'executed',
    holds: 'executed names node, prompt and what the node gives: all pictures of a batch at once.',
    needed: 'Outputs are told while the run goes on.',
    source: 'PROTOCOL.md 2.2, 2.3',
    async check(asked) {
      await using peer = await asked.open();
      const a = canvas();
      const graph = { ...filed(), a: { ...a, inputs: { ...a.inputs, batch_size: 3 } } };
      const { id, messages, entry } = await peer.run(graph);
      const told = named(messages, 'executed');
      ensure(told.length === 1 && told[0]?.['node'] === 'out' && told[0]['prompt_id'] === id, `It told ${show(told)}.`);
      const images = record(told[0]['output'])['images'];
      ensure(Array.isArray(images) && images.length === 3, `It gave ${show(images)}.`);
      ensure(show(record(record(entry['outputs'])['out'])['images']) === show(images), `The history gives ${show(entry['outputs'])}.`);
    },
  },
  {
    id: 'lists',
    holds: 'A node that is given a list runs for each item, and is told once, with all that came out.',
    needed: 'The number of events says nothing of the number of pictures.',
    source: 'PROTOCOL.md 2.3',
    async check(asked) {
      await using peer = await asked.open();
      const a = canvas();
      const { messages } = await peer.run({
        a: { ...a, inputs: { ...a.inputs, batch_size: 3 } },
        b: { class_type: 'RebatchImages', inputs: { images: ['a', 0], batch_size: 1 } },
        out: { class_type: 'PreviewImage', inputs: { images: ['b', 0] } },
      });
      const told = named(messages, 'executed').filter(({ node }) => node === 'out');
      const images = record(told[0]?.['output'])['images'];
      ensure(told.length === 1 && Array.isArray(images) && images.length === 3, `It told ${show(told)}.`);
      ensure(
        named(messages, 'executing').filter(({ node }) => node === 'out').length === 1,
        'The node was told as executing more than once.',
      );
    },
  },
  {
    id: 'twins',
    holds:
      'Of two equal nodes in one prompt one runs; the other may be told as executed with the output null, though it is no output node.',
    needed: 'executed is not taken for an output.',
    source: 'PROTOCOL.md 2.3',
    async check(asked) {
      await using peer = await asked.open();
      const twin = canvas();
      const graph = {
        ...filed(),
        a: twin,
        b: twin,
        other: { class_type: 'PreviewImage', inputs: { images: ['b', 0] as [string, number] } },
      };
      const { messages, entry } = await peer.run(graph);
      const ran = named(messages, 'executing').filter(({ node }) => node === 'a' || node === 'b');
      ensure(ran.length === 1, `${ran.length} of the two ran.`);
      const inner = named(messages, 'executed').filter(({ node }) => node === 'a' || node === 'b');
      ensure(
        inner.every(({ output }) => output === null),
        `It told ${show(inner)}.`,
      );
      ensure(show(Object.keys(record(entry['outputs'])).sort()) === show(['other', 'out']), `The history gives ${show(entry['outputs'])}.`);
    },
  },
  {
    id: 'error-order',
    holds: 'After execution_error comes executing null, and no execution_success; outputs that were ready stay in the history.',
    needed: 'A failed run is told once, with what it gave.',
    source: 'PROTOCOL.md 2.3',
    async check(asked) {
      await using peer = await asked.open();
      const { messages } = await peer.run({ out: { class_type: 'PreviewImage', inputs: { images: 'no picture' } } });
      const types = peer.types(messages).filter((type) => type !== 'progress_state');
      ensure(show(types.slice(-2)) === show(['execution_error', 'executing']), `The end was ${types.slice(-4).join(', ')}.`);
      ensure(!types.includes('execution_success'), 'It told success as well.');
    },
  },
  {
    id: 'no-client',
    holds: 'A run without a client id tells nobody its nodes or its end; the history has it.',
    needed: 'Such runs are watched by asking.',
    source: 'PROTOCOL.md 2.2',
    async check(asked) {
      await using peer = await asked.open();
      const { id } = await peer.submit(filed(), { client_id: undefined });
      await peer.run(filed());
      const types = peer.types(peer.of(id));
      ensure(
        types.every((type) => type === 'progress_state' || type === 'progress'),
        `It told ${types.join(', ')}.`,
      );
      const entry = record(record((await peer.get(`history/${id}`)).body)[id]);
      ensure(record(entry['status'])['completed'] === true, `The history says ${show(entry['status'])}.`);
    },
  },
];
