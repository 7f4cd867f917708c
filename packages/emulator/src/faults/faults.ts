import type { NodeClass } from '../classes/model.js';
import { type Answer, INTERNAL_ERROR, type Request, textAnswer } from '../http/message.js';
import { PyError } from '../python/errors.js';
import { checkFaults } from './check.js';
import type { FaultPlan, FaultTiming, HttpFault, NodeFault } from './model.js';

export type SocketFate = 'close' | 'deaf' | 'half-open';

/** How often a message goes out (0 drops it), after how many milliseconds, and what becomes of its socket. */
export interface MessageFate {
  readonly times: number;
  readonly delay: number;
  readonly socket?: SocketFate;
}

const SENT: MessageFate = { times: 1, delay: 0 };

const PROXY_PAGE =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n';

/** Decides for each thing that happens whether a planned fault strikes; the same seed gives the same faults. */
export class Faults {
  private readonly counts = new Map<FaultTiming, { seen: number; struck: number }>();

  constructor(
    private plan: FaultPlan,
    private readonly random: () => number,
    /** Has the server restart once the current work lets it. */
    readonly restart: () => void,
  ) {
    checkFaults(plan);
  }

  /** Replaces the plan; counting starts anew. */
  set(plan: FaultPlan): void {
    checkFaults(plan);
    this.plan = plan;
    this.counts.clear();
  }

  private strikes(fault: FaultTiming): boolean {
    const count = this.counts.get(fault) ?? { seen: 0, struck: 0 };
    this.counts.set(fault, count);
    count.seen += 1;
    if (count.seen <= (fault.after ?? 0) || count.struck >= (fault.times ?? Number.POSITIVE_INFINITY)) return false;
    if (fault.chance !== undefined && this.random() >= fault.chance) return false;
    count.struck += 1;
    return true;
  }

  http(request: Request): HttpFault | undefined {
    return this.plan.http?.find((fault) => {
      const { path, method } = fault;
      const pathFits = path === undefined || (typeof path === 'string' ? request.path.includes(path) : path.test(request.path));
      return pathFits && (method === undefined || method === request.method) && this.strikes(fault);
    });
  }

  message(type: string): MessageFate {
    const fault = this.plan.messages?.find((planned) => (planned.type === undefined || planned.type === type) && this.strikes(planned));
    switch (fault?.what) {
      case undefined:
        return SENT;
      case 'drop':
        return { times: 0, delay: 0 };
      case 'duplicate':
        return { times: 2, delay: 0 };
      case 'delay':
        return { times: 1, delay: fault?.ms ?? 50 };
      case 'restart':
        this.restart();
        return { times: 0, delay: 0 };
      default:
        return { times: 0, delay: 0, socket: fault?.what as SocketFate };
    }
  }

  /** Undefined when nothing strikes. @throws PyError what the node shall raise */
  beforeNode(id: string, nodeClass: NodeClass): Promise<void> | undefined {
    const meant = (node: string | undefined): boolean => node === undefined || node === id || node === nodeClass.name;
    const fault = this.plan.nodes?.find((planned) => meant(planned.node) && this.strikes(planned));
    return fault === undefined ? undefined : this.strikeNode(fault);
  }

  private async strikeNode(fault: NodeFault): Promise<void> {
    if (fault.ms !== undefined || fault.what === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms ?? 1000));
    if (fault.what === 'oom') {
      const tips =
        'This error means you ran out of memory on your GPU.\n\nTIPS: If the workflow worked before you might have accidentally set the batch_size to a large number.';
      throw new PyError('torch.OutOfMemoryError', fault.message ?? 'Allocation on device ', tips);
    }
    if (fault.what === 'restart') {
      this.restart();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    if (fault.what === 'disk-full') throw new PyError('OSError', fault.message ?? '[Errno 28] No space left on device');
    if (fault.what === 'error') throw new PyError('RuntimeError', fault.message ?? 'emulated failure');
  }

  async beforeHistory(): Promise<void> {
    const fault = this.plan.history;
    if (fault !== undefined && this.strikes(fault)) await new Promise((resolve) => setTimeout(resolve, fault.ms));
  }
}

/** The answer that a fault with a status gives. */
export function faultAnswer(status: number, body: string | undefined, limit: number): Answer {
  if (status === 502) return { status, headers: { 'content-type': 'text/html' }, body: body ?? PROXY_PAGE };
  if (body !== undefined) return textAnswer(body, status);
  if (status === 413) return textAnswer(`Maximum request body size ${limit} exceeded.`, 413);
  return status === 500 ? INTERNAL_ERROR : textAnswer(`${status}: emulated`, status);
}
