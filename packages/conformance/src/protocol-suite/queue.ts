import { randomUUID } from 'node:crypto';
import { type Expectation, ensure, record, show } from './expectation.js';
import { canvas, filed } from './graphs.js';

export const queue: readonly Expectation[] = [
  {
    id: 'own-id',
    holds: 'A prompt keeps the UUID that its client has chosen: in the answer, the queue and the history.',
    needed: 'A run is found again when the answer to its POST was lost.',
    source: 'PROTOCOL.md 1.1; PROTOCOL-0.33.0.md 2, row 1',
    async check(asked) {
      await using peer = await asked.open();
      const { id, body } = await peer.submit(filed());
      const answer = record(body);
      ensure(answer['prompt_id'] === id && typeof answer['number'] === 'number', `The answer was ${show(body)}.`);
      await peer.ended(id);
      ensure(Object.hasOwn(record((await peer.get(`history/${id}`)).body), id), 'The history does not know the id.');
    },
  },
  {
    id: 'queue-items',
    holds: 'GET /queue lists items [number, id, graph, extra, targets].',
    needed: 'Places in the queue, and whether a run is still there.',
    source: 'PROTOCOL.md 1.1',
    async check(asked) {
      await using peer = await asked.open();
      const ids = [(await peer.submit(asked.slow())).id, (await peer.submit(filed())).id];
      const { body } = await peer.get('queue');
      const { queue_running: running, queue_pending: pending } = record(body);
      const items = [running, pending].flat() as unknown[][];
      const mine = items.filter((item) => ids.includes(item?.[1] as string));
      for (const id of ids) await peer.post('queue', { delete: [id] });
      await peer.post('interrupt', { prompt_id: ids[0] });
      ensure(mine.length === 2, `Of two prompts ${mine.length} were listed.`);
      for (const item of mine) {
        const [number, id, graph, extra, targets] = item;
        ensure(typeof number === 'number' && typeof id === 'string' && typeof graph === 'object', `An item was ${show(item)}.`);
        ensure(typeof extra === 'object' && show(targets) === show(['out']), `An item was ${show(item)}.`);
      }
    },
  },
  {
    id: 'delete',
    holds: 'A pending prompt that is deleted is gone at once, leaves no history, and others go on.',
    needed: 'Cancelling a run that waits.',
    source: 'PROTOCOL.md 1.1, 4',
    async check(asked) {
      await using peer = await asked.open();
      const running = await peer.submit(asked.slow());
      const waiting = await peer.submit(filed());
      const { status } = await peer.post('queue', { delete: [waiting.id] });
      const listed = show(record((await peer.get('queue')).body)['queue_pending']);
      await peer.post('interrupt', { prompt_id: running.id });
      await peer.post('queue', { delete: [running.id] });
      ensure(status === 200 && !listed.includes(waiting.id), 'It was still in the queue.');
      await peer.run(filed());
      ensure(show((await peer.get(`history/${waiting.id}`)).body) === '{}', 'It has a history.');
      ensure(peer.of(waiting.id).length === 0, 'It told events.');
    },
  },
  {
    id: 'interrupt',
    holds: 'Interrupting a prompt by its id ends it with execution_interrupted and executing null; the history says so.',
    needed: 'Cancelling a run that is under way.',
    source: 'PROTOCOL.md 1.1, 4',
    async check(asked) {
      await using peer = await asked.open();
      const { id } = await peer.submit(asked.slow());
      await peer.until((message) => message.type === 'executing' && 'data' in message && message.data['prompt_id'] === id);
      await peer.post('interrupt', { prompt_id: id });
      await peer.ended(id);
      ensure(peer.types(peer.of(id)).includes('execution_interrupted'), `It told ${peer.types(peer.of(id)).slice(-4).join(', ')}.`);
      const status = record(record(record((await peer.get(`history/${id}`)).body)[id])['status']);
      const told = show(status['messages']);
      ensure(status['completed'] === false && told.includes('execution_interrupted'), `The history says ${show(status)}.`);
    },
  },
  {
    id: 'interrupt-other',
    holds: 'Interrupting the id of a prompt that does not run does nothing to the one that runs.',
    needed: 'Cancelling never hits another user.',
    source: 'PROTOCOL.md 1.1',
    async check(asked) {
      await using peer = await asked.open();
      const { id } = await peer.submit(asked.slow(60));
      await peer.until((message) => message.type === 'executing' && 'data' in message && message.data['prompt_id'] === id);
      const { status } = await peer.post('interrupt', { prompt_id: randomUUID() });
      await peer.ended(id);
      ensure(status === 200 && peer.types(peer.of(id)).includes('execution_success'), 'The run was interrupted.');
    },
  },
  {
    id: 'targets',
    holds: 'partial_execution_targets runs the outputs that it names, and no other.',
    needed: 'Lost websocket images are asked for again without running everything.',
    source: 'PROTOCOL.md 1.1',
    async check(asked) {
      await using peer = await asked.open();
      const graph = { ...filed(), b: canvas(), other: { class_type: 'PreviewImage', inputs: { images: ['b', 0] as [string, number] } } };
      const { messages } = await peer.run(graph, { partial_execution_targets: ['other'] });
      const ran = messages.flatMap((message) =>
        message.type === 'executing' && 'data' in message && message.data['node'] ? [message.data['node']] : [],
      );
      ensure(show([...ran].sort()) === show(['b', 'other']), `It ran ${show(ran)}.`);
    },
  },
  {
    id: 'interrupt-pending',
    holds: 'Interrupting the id of a prompt that waits does nothing: it runs when its turn comes.',
    needed: 'A waiting run is cancelled by deleting it.',
    source: 'PROTOCOL.md 1.1',
    async check(asked) {
      await using peer = await asked.open();
      const running = await peer.submit(asked.slow(40));
      const waiting = await peer.submit(filed());
      await peer.post('interrupt', { prompt_id: waiting.id });
      await peer.ended(waiting.id);
      ensure(peer.types(peer.of(running.id)).includes('execution_success'), 'The one that ran was interrupted.');
      ensure(peer.types(peer.of(waiting.id)).includes('execution_success'), 'The one that waited was interrupted.');
    },
  },
  {
    id: 'delete-running',
    holds: 'Deleting a prompt that runs, or that nobody knows, does nothing and is answered with 200.',
    needed: 'A run is deleted and interrupted, whichever of the two it needs.',
    source: 'PROTOCOL.md 1.1',
    async check(asked) {
      await using peer = await asked.open();
      const { id } = await peer.submit(asked.slow(40));
      await peer.until((message) => message.type === 'executing' && 'data' in message && message.data['prompt_id'] === id);
      const { status } = await peer.post('queue', { delete: [id, randomUUID()] });
      await peer.ended(id);
      ensure(status === 200 && peer.types(peer.of(id)).includes('execution_success'), `The answer was ${status}.`);
    },
  },
  {
    id: 'front',
    holds: 'A prompt with front goes ahead of those that wait, with a number below theirs.',
    needed: 'Places in the queue are told by the numbers, not by the order of the list.',
    source: 'PROTOCOL.md 1.1; 7, 15',
    async check(asked) {
      await using peer = await asked.open();
      const running = await peer.submit(asked.slow());
      const [later, sooner] = [await peer.submit(filed()), await peer.submit(filed(), { front: true })];
      ensure((record(sooner.body)['number'] as number) < (record(later.body)['number'] as number), `It got ${show(sooner.body)}.`);
      await peer.post('interrupt', { prompt_id: running.id });
      await peer.ended(later.id);
      const starts = peer.messages.flatMap((message) =>
        message.type === 'execution_start' && 'data' in message ? [message.data['prompt_id']] : [],
      );
      ensure(starts.indexOf(sooner.id) < starts.indexOf(later.id), 'It ran after the one that it should go ahead of.');
    },
  },
  {
    id: 'numbers',
    holds: 'Prompts of one kind are numbered upwards; a refused one may leave a gap.',
    needed: 'The place in line is counted, not subtracted.',
    source: 'PROTOCOL.md 1.1; 7, 16',
    async check(asked) {
      await using peer = await asked.open();
      const first = await peer.submit(filed());
      await peer.submit({ ...filed(), a: canvas(0) });
      const second = await peer.submit(filed());
      const numbers = [first, second].map(({ body }) => record(body)['number'] as number) as [number, number];
      ensure(numbers[1] > numbers[0], `The numbers were ${show(numbers)}.`);
      await peer.ended(second.id);
    },
  },
  {
    id: 'same-id',
    holds: 'A second prompt under the same id is taken as well: the server does not see that it is the same.',
    needed: 'A POST is never sent again blindly.',
    source: 'PROTOCOL.md 1.1',
    async check(asked) {
      await using peer = await asked.open();
      const { id } = await peer.submit(asked.slow(20));
      const { status } = await peer.post('prompt', { prompt: filed(), prompt_id: id, client_id: peer.clientId });
      await peer.ended(id);
      await peer.run(filed());
      const starts = peer.of(id).filter(({ type }) => type === 'execution_start').length;
      ensure(status === 200 && starts === 2, `The answer was ${status}, and it ran ${starts} times.`);
    },
  },
];
