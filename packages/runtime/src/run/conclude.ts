import { type Fields, list, text } from '../json.js';
import { uiOfHistory } from '../outputs/collect.js';
import { cleanLine, cleanText } from '../text.js';
import type { News } from './news.js';
import type { RunOptions } from './options.js';
import type { Finding, RunReport } from './outcome.js';
import type { Prompt, PromptEnd } from './prompt.js';
import { targetsOf, verdictOf } from './verdict.js';

export const CANCELLED: Finding = { status: 'cancelled', by: 'caller' };

/** What came out of a prompt: an outcome, or the image nodes whose images are lost. */
export function conclude(prompt: Prompt, end: PromptEnd, news: News, options: RunOptions, isFirst: boolean): Finding | string[] {
  const { plan, results } = news;
  if (end.kind === 'withdrawn' || end.kind === 'unsent') return CANCELLED;
  if (end.kind === 'deleted') return { status: 'cancelled', by: 'other' };
  if (end.kind === 'gone') return { status: 'lost', reason: end.reason, missing: news.missing(), outputs: results.partial() };
  const { type, data, ranMs } = verdictOf(prompt, end);
  const entry = end.kind === 'history' ? end.entry : undefined;
  const ran = targetsOf(entry);
  // A resubmission runs image nodes only; its record knows nothing of the others.
  if (isFirst) {
    prompt.ranMs = ranMs;
    const isPart = options.targets !== undefined || options.allowPartial;
    for (const [id, ui] of entry === undefined ? prompt.ui : uiOfHistory(entry)) {
      // The record also holds what outputs that did not run had put out before (PROTOCOL.md 4).
      if (!isPart || (ran?.has(id) ?? true)) news.output(id, ui);
    }
  }
  const node = shownRef(news, prompt, data['node_id']);
  if (type === 'interrupted') return prompt.withdrawn ? CANCELLED : { status: 'interrupted', node, outputs: results.partial() };
  if (type === 'error') return { status: 'failed', node, ...readError(data), source: sourceOf(news, data), outputs: results.partial() };
  const lost = [...plan.imageNodes].filter((id) => {
    if (news.hasTold(id) || !(ran?.has(id) ?? true)) return false;
    const { images, complete } = prompt.imagesOf(id);
    if (complete && images.length > 0) news.images(id, images);
    return !complete;
  });
  if (lost.length > 0) return lost;
  news.whole();
  return { status: 'succeeded', outputs: results.whole() };
}

export function lostImages(nodes: readonly string[], { plan, results }: News): Finding {
  return { status: 'lost', reason: 'images', missing: nodes.flatMap((id) => plan.namesOf(id)), outputs: results.partial() };
}

/** The report of a run whose prompts these were; the first one is the run, the others asked for lost images. */
export function reportOf(prompts: readonly Prompt[], news: News): RunReport {
  const prompt = prompts[0];
  const { startedAt, acceptedAt } = prompt ?? {};
  return {
    promptIds: prompts.map(({ id, serverId }) => serverId ?? id),
    number: prompt?.number,
    cached: [...(prompt?.cached ?? [])],
    blocked: (prompt?.blocked ?? []).map(({ node, message }) => ({
      node: shownRef(news, prompt as Prompt, node),
      message: cleanText(message),
    })),
    empty: news.results.empty(),
    waitedMs: startedAt === undefined || acceptedAt === undefined ? undefined : startedAt - acceptedAt,
    ranMs: prompt?.ranMs,
    nodes: Object.fromEntries(prompt?.durations ?? []),
  };
}

function readError(data: Fields) {
  return {
    message: cleanText(data['exception_message']) || 'The server gives no reason.',
    exceptionType: cleanLine(data['exception_type']),
    traceback: list(data['traceback'])
      .slice(0, 200)
      .map((line) => cleanText(line)),
  };
}

function sourceOf({ plan }: News, data: Fields): string | undefined {
  return plan.sourceOf(text(data['node_id']));
}

function shownRef({ plan }: News, prompt: Prompt, id: unknown) {
  return typeof id === 'string' ? plan.ref(prompt.shown(id)) : undefined;
}
