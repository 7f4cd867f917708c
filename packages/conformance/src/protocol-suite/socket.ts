import { type Expectation, ensure, record, show } from './expectation.js';
import { filed, streamed } from './graphs.js';
import { settled } from './peer.js';

export const socket: readonly Expectation[] = [
  {
    id: 'hello',
    holds: 'The first message of a socket is a status with the id of the client.',
    needed: 'The client knows by it that the socket hears.',
    source: 'PROTOCOL.md 2.1',
    async check(asked) {
      await using peer = await asked.open({ flags: false });
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
      await using peer = await asked.open({ flags: false });
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
    id: 'flags-first',
    holds: 'Only the first message counts: feature_flags after another message is not answered.',
    needed: 'The runtime says its flags before anything else.',
    source: 'PROTOCOL.md 2.1',
    async check(asked) {
      await using peer = await asked.open({ first: '{"type":"hello","data":{}}' });
      const { messages } = await peer.run(streamed(1));
      ensure(!peer.types().includes('feature_flags'), 'It was answered.');
      const kinds = messages.flatMap((message) => ('frame' in message ? [message.frame.kind] : []));
      ensure(show(kinds) === show(['preview']), `The frames were ${show(kinds)}.`);
    },
  },
  {
    id: 'flags-connection',
    holds: 'Flags belong to the connection: another socket of the same client has none until it says them.',
    needed: 'They are said again after each reconnect.',
    source: 'PROTOCOL.md 2.1',
    async check(asked) {
      const first = await asked.open();
      await first.until(({ type }) => type === 'feature_flags');
      await first.close();
      await settled();
      await using again = await asked.open({ flags: false, clientId: first.clientId });
      const { messages } = await again.run(streamed(1));
      const kinds = messages.flatMap((message) => ('frame' in message ? [message.frame.kind] : []));
      ensure(show(kinds) === show(['preview']), `The frames were ${show(kinds)}.`);
    },
  },
  {
    id: 'status',
    holds: 'Everybody hears a status when a prompt is put, taken and done.',
    needed: 'Places in the queue are asked for when something has moved.',
    source: 'PROTOCOL.md 2.2',
    async check(asked) {
      await using peer = await asked.open();
      await using other = await asked.open();
      await other.until(({ type }) => type === 'status');
      const before = other.messages.length;
      await peer.run(filed());
      await other.until((message) => other.messages.indexOf(message) >= before && message.type === 'status');
      const left = other.messages
        .slice(before)
        .flatMap((message) => ('data' in message && message.type === 'status' ? [message.data] : []));
      for (const data of left) {
        const remaining = record(record(data['status'])['exec_info'])['queue_remaining'];
        ensure(typeof remaining === 'number' && data['sid'] === undefined, `A status was ${show(data)}.`);
      }
    },
  },
];
