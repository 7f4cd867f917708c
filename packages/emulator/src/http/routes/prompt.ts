import { randomUUID } from 'node:crypto';
import { contains, toFloat } from '../../python/convert.js';
import { dumpJson } from '../../python/dump.js';
import { typeError } from '../../python/errors.js';
import { str } from '../../python/text.js';
import { isDict, type PyDict, type PyValue, truthy } from '../../python/values.js';
import type { Services } from '../../services.js';
import type { Graph } from '../../validate/model.js';
import { validatePrompt } from '../../validate/prompt.js';
import { applyReplacements } from '../../validate/replacements.js';
import { type Answer, jsonAnswer, type Request } from '../message.js';
import type { Router } from '../router.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A UUID in lower case with hyphens, the only form that the newer server takes. */
export function isUuid(value: PyValue): value is string {
  return typeof value === 'string' && UUID.test(value);
}

function refusal(type: string, message: string, details: string): Answer {
  return jsonAnswer({ error: { type, message, details, extra_info: {} }, node_errors: {} }, 400);
}

/** The next number; a request without its own takes one from the counter, also when it is refused later. */
function takeNumber(body: PyValue, services: Services): bigint | number {
  if (contains(body, 'number')) return toFloat(fieldOf(body, 'number'));
  const count = BigInt(services.counter);
  services.counter += 1;
  return contains(body, 'front') && truthy(fieldOf(body, 'front')) ? -count : count;
}

function fieldOf(body: PyValue, key: string): PyValue {
  if (!isDict(body)) throw typeError(`the request's body has no "${key}"`);
  return body.get(key) as PyValue;
}

function takePromptId(body: PyDict, services: Services): string | undefined {
  const sent = body.get('prompt_id');
  if (services.behave === '0.3.64') return sent === undefined ? randomUUID() : str(sent);
  if (sent === undefined || sent === null) return randomUUID();
  return isUuid(sent) ? sent : undefined;
}

function takeExtraData(body: PyDict, request: Request, services: Services): PyValue {
  const sent: PyValue = body.has('extra_data') ? (body.get('extra_data') as PyValue) : (new Map() as PyDict);
  if (body.has('client_id')) {
    if (!isDict(sent)) throw typeError('extra_data does not support item assignment');
    sent.set('client_id', body.get('client_id') as PyValue);
  }
  if (services.behave === '0.33.0') {
    const source = request.header('comfy-usage-source');
    if (!contains(sent, 'comfy_usage_source') && source !== undefined && source !== '') (sent as PyDict).set('comfy_usage_source', source);
  }
  return sent;
}

async function postPrompt(request: Request, services: Services): Promise<Answer> {
  services.logs.add('got prompt');
  const body = await request.json();
  const number = takeNumber(body, services);
  if (!contains(body, 'prompt')) return refusal('no_prompt', 'No prompt provided', 'No prompt provided');
  const prompt = fieldOf(body, 'prompt');
  const fields = body as PyDict;
  const promptId = takePromptId(fields, services);
  if (promptId === undefined) {
    const details = 'prompt_id must be a UUID string in canonical lowercase hyphenated form; omit it to let the server generate one';
    return refusal('invalid_prompt_id', 'prompt_id must be a valid UUID', details);
  }
  if (services.behave === '0.33.0') applyReplacements(prompt, services.classes);
  const verdict = validatePrompt(prompt, fields.get('partial_execution_targets') ?? null, services);
  const extraData = takeExtraData(fields, request, services);
  if (!verdict.accepted) services.logs.add(`invalid prompt: ${dumpJson(verdict.error)}`);
  if (!verdict.accepted) return jsonAnswer({ error: verdict.error, node_errors: verdict.nodeErrors }, 400);
  if (services.behave === '0.33.0') {
    if (!isDict(extraData)) throw typeError('extra_data does not support item assignment');
    for (const secret of ['auth_token_comfy_org', 'api_key_comfy_org']) extraData.delete(secret);
    extraData.set('create_time', BigInt(Date.now()));
  }
  services.queue.put({ number, promptId, graph: prompt as Graph, extraData, outputs: verdict.outputs });
  return jsonAnswer({ prompt_id: promptId, number, node_errors: verdict.nodeErrors });
}

export function promptRoutes(router: Router, services: Services): void {
  router.on('GET', '/prompt', () => jsonAnswer(services.hub.queueInfo()));
  router.on('POST', '/prompt', (request) => postPrompt(request, services));
}
