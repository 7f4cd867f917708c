import { RuntimeError } from '../errors.js';
import { cleanLine } from '../text.js';
import { uuid } from '../timing.js';
import { CANCELLED, conclude, lostImages } from './conclude.js';
import type { Caller } from './lane.js';
import type { News } from './news.js';
import type { RunOptions } from './options.js';
import type { Finding } from './outcome.js';
import { Prompt } from './prompt.js';
import { readNodeErrors, readRefusal, rejected } from './refusal.js';
import type { RunContext } from './run.js';

/** The prompts that a run sends: one, and one more each time for websocket images that were lost on the way. */
export class Attempts {
  /** In the order in which they were sent. */
  readonly prompts: Prompt[] = [];
  /** The one that is on the server, or on its way there. */
  current: Prompt | undefined;

  constructor(
    readonly id: string,
    readonly context: RunContext,
    readonly news: News,
    readonly options: RunOptions,
    readonly caller: Caller,
  ) {}

  async run(): Promise<Finding> {
    const { news, options, caller } = this;
    const { lane, http, logger } = this.context;
    let { targets } = options;
    for (let attempt = 0; ; attempt++) {
      const late = lane.isReady ? undefined : await this.#laneReady();
      if (caller.isSettled) return CANCELLED;
      if (late !== undefined) return late;
      const prompt = this.#newPrompt();
      const refused = await this.#post(prompt, targets);
      const outcome = refused ?? conclude(prompt, await prompt.end.promise, news, options, attempt === 0);
      // From here to the next one there is nothing on the server that a cancel would have to take off it.
      this.current = undefined;
      if (!Array.isArray(outcome)) {
        const isKept = attempt === 0 || (refused === undefined && (outcome.status === 'succeeded' || outcome.status === 'cancelled'));
        return isKept ? outcome : lostImages(targets ?? [], news);
      }
      if (prompt.withdrawn) return CANCELLED;
      if (options.resubmitLostImages === false || attempt >= http.limits.resubmissions) return lostImages(outcome, news);
      logger.warn({ prompt: prompt.id, nodes: outcome }, 'websocket images were lost with the connection and are asked for again');
      await Promise.race([lane.distrust(prompt), this.caller.outcome]);
      targets = outcome;
    }
  }

  #newPrompt(): Prompt {
    const { plan } = this.news;
    const prompt = new Prompt(this.prompts.length === 0 ? this.id : uuid(), plan.graph, plan.imageNodes, this.news);
    this.current = prompt;
    this.prompts.push(prompt);
    this.context.lane.add(prompt);
    return prompt;
  }

  /** A prompt that is sent before its news can be heard loses the first of them. */
  async #laneReady(): Promise<Finding | undefined> {
    const { lane, http } = this.context;
    const { serverGoneMs } = http.limits;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<true>((resolve) => {
      timer = setTimeout(resolve, serverGoneMs, true);
    });
    const isLate = await Promise.race([lane.ready, late, this.caller.outcome]);
    clearTimeout(timer);
    if (isLate !== true) return undefined;
    if (this.prompts.length > 0) return lostImages([...this.news.plan.imageNodes], this.news);
    const what = `No websocket to the server for ${serverGoneMs} ms (${cleanLine(lane.lastFailure)}).`;
    return rejected('unreachable', what, [], new RuntimeError('E_SERVER_UNREACHABLE', { what, where: http.address.shown }));
  }

  /** Sends it. Gives an outcome when it is not going to run. */
  async #post(prompt: Prompt, targets: readonly string[] | undefined): Promise<Finding | undefined> {
    const { lane, background } = this.context;
    const { plan } = this.news;
    const { number, front, extraData, allowPartial } = this.options;
    const order = { number, front: front || undefined, extra_data: extraData, partial_execution_targets: targets };
    // Its end may be heard before its answer, and the answer may never come.
    const submitted = await Promise.race([lane.submit(prompt, order, this.caller), prompt.end.promise.then(() => undefined)]);
    if (submitted === undefined) return undefined;
    if (submitted.kind === 'accepted') {
      const problems = readNodeErrors(submitted.nodeErrors, plan);
      if (problems.length === 0 || allowPartial) return undefined;
      background(lane.withdraw(prompt));
      return rejected('partial', 'The server takes some outputs and leaves out others.', problems);
    }
    if (submitted.kind === 'unknown') {
      prompt.finish({ kind: 'gone', reason: 'unreachable' });
      return undefined;
    }
    prompt.finish({ kind: 'unsent' });
    if (submitted.kind === 'refused') {
      const { message, problems } = readRefusal(submitted.body, plan);
      return rejected('validation', message, problems);
    }
    const { error } = submitted;
    const isAnswered = ['E_HTTP', 'E_ANSWER_INVALID', 'E_NOT_COMFYUI'].includes(error.code);
    return rejected(isAnswered ? 'http' : 'unreachable', error.what, [], error);
  }
}
