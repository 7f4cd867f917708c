import { type Expectation, ensure, record, show } from './expectation.js';
import { filed, streamed } from './graphs.js';
import { settled } from './peer.js';

export const reconnect: readonly Expectation[] = [
  {
    id: 'goes-on-alone',
    holds: 'A run whose client has gone goes on to its end.',
    needed: 'A connection that was cut costs no run.',
    source: 'PROTOCOL.md 2.1',
    async check(asked) {
      await using watcher = await asked.open();
      const gone = await asked.open();
      const { id } = await gone.submit(asked.slow(20));
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
      for (let count = 0; count < 2; count += 1) await first.submit(asked.slow(150, 2));
      const { id } = await first.submit(filed());
      await first.close();
      await settled();
      await using again = await asked.open({ clientId: first.clientId });
      await again.ended(id);
    },
  },
  {
    id: 'comes-back-told',
    holds:
      'A socket that comes back in the middle of its run is told the node at work, without the id of the prompt, and nothing of before.',
    needed: 'That message is not taken for news of a run.',
    source: 'PROTOCOL.md 2.1',
    async check(asked) {
      const first = await asked.open();
      const { id } = await first.submit(asked.slow(150, 2.5));
      await first.until((message) => message.type === 'executing' && 'data' in message && message.data['prompt_id'] === id);
      await first.close();
      await settled();
      await using again = await asked.open({ clientId: first.clientId });
      await again.until(({ type }) => type === 'executing');
      const told = again.messages.find(({ type }) => type === 'executing');
      ensure(told !== undefined && 'data' in told && !Object.hasOwn(told.data, 'prompt_id'), `It was told ${show(told)}.`);
      await again.ended(id);
      ensure(!again.types(again.of(id)).includes('execution_start'), 'Events of before were told again.');
    },
  },
  {
    id: 'deaf',
    holds: 'When the old socket of a client id closes after a new one was opened, the new one hears nothing of its runs any more.',
    needed: 'Why the runtime closes the old socket first; where it does not hold, nothing breaks.',
    source: 'PROTOCOL.md 2.1',
    async check(asked) {
      const old = await asked.open();
      await using fresh = await asked.open({ clientId: old.clientId });
      await fresh.until(({ type }) => type === 'feature_flags');
      await old.close();
      await settled();
      const { id } = await fresh.submit(filed());
      await using watcher = await asked.open();
      await watcher.run(filed());
      ensure(fresh.of(id).length === 0, `It heard ${fresh.types(fresh.of(id)).join(', ')}.`);
    },
  },
  {
    id: 'images-lost',
    holds: 'Pictures that were sent while nobody listened are not kept; the run is in the history all the same.',
    needed: 'Lost websocket images are asked for again.',
    source: 'PROTOCOL.md 2.1, 2.4',
    async check(asked) {
      await using watcher = await asked.open();
      const gone = await asked.open();
      await gone.close();
      await settled();
      const { id } = await gone.submit(streamed());
      await watcher.run(filed());
      const entry = record(record((await watcher.get(`history/${id}`)).body)[id]);
      ensure(record(entry['status'])['completed'] === true && show(entry['outputs']) === '{}', `Its history was ${show(entry)}.`);
      await using again = await asked.open({ clientId: gone.clientId });
      await again.run(filed());
      ensure(!again.types().includes('frame'), 'A picture of before was sent.');
    },
  },
];
