import { type Expectation, ensure, record, show } from './expectation.js';
import { filed, slow, streamed } from './graphs.js';

export const socket: readonly Expectation[] = [
  {
    id: 'hello',
    holds: 'The first message of a socket is a status with the id of the client.',
    needed: 'The client knows by it that the socket hears.',
    source: 'PROTOCOL.md 2.1',
    async check(asked) {
      await using peer = await asked.open(false);
      await peer.until(() => true);
      const [first] = peer.messages;
      ensure(first?.type === 'status' && 'data' in first && first.data['sid'] === peer.clientId, `The first message was ${show(first)}.`);
    },
  },
  {
    id: 'flags',
    holds: 'feature_flags are answered with supports_preview_metadata and the largest upload.',
    needed: 'Frames with ids are told from those without.',
    source: 'PROTOCOL.md 2.1',
    async check(asked) {
      await using peer = await asked.open();
      const answer = await peer.until(({ type }) => type === 'feature_flags');
      const data = 'data' in answer ? answer.data : {};
      ensure(data['supports_preview_metadata'] === true && typeof data['max_upload_size'] === 'number', `The answer was ${show(data)}.`);
    },
  },
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
    holds: 'The same graph again is told as cached: execution_cached lists its nodes, and no executing names one of them.',
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
      ensure(
        messages.some(({ type }) => type === 'executed'),
        'The output of a cached run was not told.',
      );
    },
  },
  {
    id: 'images',
    holds:
      'SaveImageWebsocket sends each picture as a PNG frame with the ids of prompt and node, in order, and leaves nothing in the history.',
    needed: 'Websocket images belong to their run and output.',
    source: 'PROTOCOL.md 2.4',
    async check(asked) {
      await using peer = await asked.open();
      await peer.until(({ type }) => type === 'feature_flags');
      const { messages, id, entry } = await peer.run(streamed(3));
      const frames = messages.flatMap((message) => ('frame' in message ? [message.frame] : []));
      ensure(frames.length === 3, `${frames.length} frames came for 3 pictures.`);
      for (const frame of frames) {
        ensure(frame.kind === 'preview-with-metadata', `A frame was of the kind ${frame.kind}.`);
        ensure(frame.metadata.prompt_id === id && frame.metadata.node_id === 'out', `A frame was of ${show(frame.metadata)}.`);
        ensure(frame.metadata['image_type'] === 'image/png' && frame.image[1] === 0x50, 'A picture was no PNG.');
      }
      ensure(!Object.hasOwn(record(entry['outputs']), 'out'), 'The history has an output of SaveImageWebsocket.');
    },
  },
  {
    id: 'images-plain',
    holds: 'A socket without feature flags gets the same pictures in frames without ids.',
    needed: 'Servers and proxies that swallow the flags.',
    source: 'PROTOCOL.md 2.4',
    async check(asked) {
      await using peer = await asked.open(false);
      const { messages } = await peer.run(streamed(2));
      const kinds = messages.flatMap((message) => ('frame' in message ? [message.frame.kind] : []));
      ensure(show(kinds) === show(['preview', 'preview']), `The frames were ${show(kinds)}.`);
    },
  },
  {
    id: 'only-mine',
    holds: 'Events and frames of a run go to the socket of its client alone.',
    needed: 'Two clients never get each other’s pictures.',
    source: 'PROTOCOL.md 2.2',
    async check(asked) {
      await using mine = await asked.open();
      await using other = await asked.open();
      const { id } = await mine.run(streamed());
      // What was sent to everybody after the run tells that all before it has arrived.
      await other.run(filed());
      const heard = other.messages.filter((message) =>
        'frame' in message ? message.frame.kind === 'preview-with-metadata' : message.data['prompt_id'] === id,
      );
      ensure(heard.length === 0, `Another client heard ${heard.map(({ type }) => type).join(', ')}.`);
    },
  },
  {
    id: 'goes-on-alone',
    holds: 'A run whose client has gone goes on to its end.',
    needed: 'A connection that was cut costs no run.',
    source: 'PROTOCOL.md 2.1',
    async check(asked) {
      await using watcher = await asked.open();
      const gone = await asked.open();
      const { id } = await gone.submit(slow(20));
      await gone.close();
      await watcher.run(filed());
      const { body } = await watcher.get(`history/${id}`);
      ensure(record(record(record(body)[id])['status'])['completed'] === true, `Its history was ${show(body)}.`);
    },
  },
  {
    id: 'comes-back',
    holds: 'A new socket under the id of one that was closed before gets the events of runs that were sent under that id.',
    needed: 'Reconnecting in the middle of a run.',
    source: 'PROTOCOL.md 2.1',
    async check(asked) {
      const first = await asked.open();
      // Several, so that the last one still waits when the new socket is there.
      for (let count = 0; count < 4; count += 1) await first.submit(slow());
      const { id } = await first.submit(filed());
      await first.close();
      // The server's clean-up of the old socket would make a new one deaf that is opened before it (PROTOCOL.md 2.1).
      await new Promise((resolve) => setTimeout(resolve, 200));
      await using again = await asked.open(true, first.clientId);
      await again.ended(id);
    },
  },
];
