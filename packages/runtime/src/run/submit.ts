import type { Http } from '../api/http.js';
import { PATHS } from '../api/paths.js';
import { RuntimeError } from '../errors.js';
import { type Fields, fields, finite } from '../json.js';
import { sleep } from '../timing.js';
import type { Caller, Submitted } from './lane.js';
import type { Prompt } from './prompt.js';
import type { Watch } from './watch.js';

/** Statuses of a proxy that may or may not have passed the request on. */
const AMBIGUOUS = [500, 502, 503, 504];

/**
 * Posts a prompt so that it runs exactly once. A POST that was cut is not simply sent again: the server is asked for the prompt's id
 * first, several times, for the request may still be on its way or in validation.
 */
export async function submit(http: Http, watch: Watch, prompt: Prompt, body: Fields, caller: Caller): Promise<Submitted> {
  for (;;) {
    prompt.postedAt = performance.now();
    prompt.connection = watch.link.connection;
    let error: RuntimeError;
    try {
      const answer = await http.json({ method: 'POST', path: PATHS.submitPrompt, json: body, allow: [400] });
      const accepted = fields(answer.body);
      if (answer.status === 400) return { kind: 'refused', body: answer.body };
      if (typeof accepted['prompt_id'] === 'string') {
        prompt.number = finite(accepted['number']);
        prompt.accepted();
        return { kind: 'accepted', nodeErrors: fields(accepted['node_errors']) };
      }
      return { kind: 'failed', error: notAPrompt(http) };
    } catch (cause) {
      if (!(cause instanceof RuntimeError)) throw cause;
      error = cause;
    }
    const status = error.code === 'E_HTTP' ? (error.data['status'] as number) : undefined;
    const mayHaveArrived =
      error.code === 'E_SERVER_UNREACHABLE' || error.code === 'E_TIMEOUT' || (status !== undefined && AMBIGUOUS.includes(status));
    if (!mayHaveArrived) return { kind: 'failed', error };

    const found = await lookFor(http, watch, prompt, caller);
    if (found === 'found') {
      prompt.accepted();
      return { kind: 'accepted', nodeErrors: undefined };
    }
    // 500 is ComfyUI's own answer to a body that it cannot read: sending it again would change nothing.
    if (found === 'away') return error.data['neverSent'] ? { kind: 'failed', error } : { kind: 'unknown' };
    if (status === 500) return { kind: 'failed', error };
    if (caller.isSettled) return { kind: 'failed', error };
  }
}

async function lookFor(http: Http, watch: Watch, prompt: Prompt, caller: Caller): Promise<'found' | 'absent' | 'away'> {
  const { postLooksMs: waits, serverGoneMs } = http.limits;
  let awayAt = performance.now();
  let isBusy = false;
  let absent = 0;
  while (absent < waits.length) {
    await Promise.race([sleep(waits[absent] as number), prompt.posted.promise]);
    // News of it came over the socket.
    if (prompt.phase !== 'posting') return 'found';
    try {
      if (await watch.records.has(prompt.id)) return 'found';
      absent += 1;
      awayAt = performance.now();
    } catch (error) {
      if (!(error instanceof RuntimeError)) throw error;
      // One that takes connections and answers nobody, as with a model that it loads, is not away: `Watch` waits as long.
      isBusy ||= error.code !== 'E_SERVER_UNREACHABLE';
      if (error.code === 'E_CLIENT_CLOSED' || performance.now() - awayAt > serverGoneMs * (isBusy ? 5 : 1)) return 'away';
      // Nobody waits for it any more, and nobody can tell.
      if (caller.isSettled && error.code === 'E_SERVER_UNREACHABLE') return 'away';
      absent = 0;
    }
  }
  return 'absent';
}

function notAPrompt(http: Http): RuntimeError {
  return new RuntimeError('E_ANSWER_INVALID', {
    what: 'The answer to POST /prompt has no prompt_id.',
    where: http.address.shown,
  });
}
