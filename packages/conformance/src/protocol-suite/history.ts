import { randomUUID } from 'node:crypto';
import { type Expectation, ensure, record, show } from './expectation.js';
import { filed } from './graphs.js';

/** What is known of a run afterwards. */
export const history: readonly Expectation[] = [
  {
    id: 'unknown-history',
    holds: 'The history of an unknown prompt is {} with 200.',
    needed: 'Whether a run is lost.',
    source: 'PROTOCOL.md 1.1',
    async check(asked) {
      await using peer = await asked.open();
      const { status, body } = await peer.get(`history/${randomUUID()}`);
      ensure(status === 200 && show(body) === '{}', `The answer was ${status} ${show(body)}.`);
    },
  },
  {
    id: 'history-entry',
    holds: 'An entry holds the graph as it was sent, extra data, outputs, and a status with its messages and their times.',
    needed: 'A run whose client was away is told from the history alone.',
    source: 'PROTOCOL.md 4',
    async check(asked) {
      await using peer = await asked.open();
      const graph = filed();
      const { id, entry } = await peer.run(graph, { extra_data: { comfyloom: { suite: true } } });
      const [number, kept, prompt, extra, targets] = (entry['prompt'] ?? []) as unknown[];
      ensure(typeof number === 'number' && kept === id && show(targets) === show(['out']), `It was ${show(entry['prompt'])}.`);
      ensure(show(record(prompt)['a']) === show(graph['a']), `The graph was ${show(prompt)}.`);
      ensure(record(record(extra)['comfyloom'])['suite'] === true, `The extra data was ${show(extra)}.`);
      const messages = (record(entry['status'])['messages'] ?? []) as [string, Record<string, unknown>][];
      ensure(
        show(messages.map(([type]) => type)) === show(['execution_start', 'execution_cached', 'execution_success']),
        `They were ${show(messages)}.`,
      );
      ensure(
        messages.every(([, data]) => typeof data['timestamp'] === 'number' && data['prompt_id'] === id),
        `They were ${show(messages)}.`,
      );
    },
  },
  {
    id: 'history-pending',
    holds: 'A prompt that waits or runs has no history yet.',
    needed: 'Queue and history together tell where a run is.',
    source: 'PROTOCOL.md 1.1',
    async check(asked) {
      await using peer = await asked.open();
      const running = await peer.submit(asked.slow());
      const waiting = await peer.submit(filed());
      const bodies = [(await peer.get(`history/${running.id}`)).body, (await peer.get(`history/${waiting.id}`)).body];
      await peer.post('interrupt', { prompt_id: running.id });
      await peer.ended(waiting.id);
      ensure(show(bodies) === show([{}, {}]), `They were ${show(bodies)}.`);
    },
  },
  {
    id: 'history-newest',
    holds: 'max_items gives the newest entries, the newest one last.',
    needed: 'The low-level call history().',
    source: 'PROTOCOL.md 1.1',
    async check(asked) {
      await using peer = await asked.open();
      const ids = [(await peer.run(filed())).id, (await peer.run(filed())).id];
      const { body } = await peer.get('history?max_items=2');
      ensure(show(Object.keys(record(body))) === show(ids), `They were ${show(Object.keys(record(body)))}.`);
    },
  },
  {
    id: 'history-delete',
    holds: 'An entry that is deleted is gone; the others stay.',
    needed: 'The low-level call for it.',
    source: 'PROTOCOL.md 1.1',
    async check(asked) {
      await using peer = await asked.open();
      const [gone, kept] = [(await peer.run(filed())).id, (await peer.run(filed())).id];
      const { status } = await peer.post('history', { delete: [gone, randomUUID()] });
      const left = [(await peer.get(`history/${gone}`)).body, (await peer.get(`history/${kept}`)).body].map((body) =>
        Object.keys(record(body)),
      );
      ensure(status === 200 && show(left) === show([[], [kept]]), `Left were ${show(left)}.`);
    },
  },
  {
    id: 'jobs',
    holds: 'GET /api/jobs/{id} tells a run that has ended as completed.',
    needed: 'The low-level call jobs().',
    source: 'PROTOCOL-0.33.0.md 2, "Jobs"',
    skip: ({ generation }) => (generation === 'older' ? 'Servers of this generation have no jobs.' : undefined),
    async check(asked) {
      await using peer = await asked.open();
      const { id } = await peer.run(filed());
      const { status, body } = await peer.get(`api/jobs/${id}`);
      ensure(status === 200 && record(body)['status'] === 'completed', `The answer was ${status} ${show(body)}.`);
    },
  },
  {
    id: 'jobs-cancel',
    holds:
      'POST /api/jobs/{id}/cancel takes a job that waits out of the line, where it then is unknown; of one that has ended it says false.',
    needed: 'The low-level calls for jobs.',
    source: 'PROTOCOL-0.33.0.md 2, "Jobs"',
    skip: ({ generation }) => (generation === 'older' ? 'Servers of this generation have no jobs.' : undefined),
    async check(asked) {
      await using peer = await asked.open();
      const running = await peer.submit(asked.slow());
      const waiting = await peer.submit(filed());
      const { body: cancelled } = await peer.post(`api/jobs/${waiting.id}/cancel`, {});
      const { status } = await peer.get(`api/jobs/${waiting.id}`);
      const { body: stopped } = await peer.post(`api/jobs/${running.id}/cancel`, {});
      await peer.ended(running.id);
      const { body: late } = await peer.post(`api/jobs/${running.id}/cancel`, {});
      const job = record((await peer.get(`api/jobs/${running.id}`)).body);
      ensure(status === 404, `The one that waited was answered with ${status}.`);
      const answers = [cancelled, stopped, late].map((body) => record(body)['cancelled']);
      ensure(show(answers) === show([true, true, false]), `The answers were ${show(answers)}.`);
      ensure(job['status'] === 'cancelled', `The job was ${show(job)}.`);
    },
  },
];
