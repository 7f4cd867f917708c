/** A fault that an HTTP request meets. */
export interface HttpFault {
  /** Part of the path, or a pattern; every request by default. */
  readonly path?: string | RegExp;
  readonly method?: string;
  /**
   * `latency` answers later, `cut` drops the connection before any answer, `cut-after` once the work is done but before the answer,
   * `half-open` never answers, `restart` cuts it and forgets what a restarted server forgets; a number is answered as that status.
   */
  readonly what: 'latency' | 'cut' | 'cut-after' | 'half-open' | 'restart' | number;
  readonly ms?: number;
  /** Body of a status: an HTML page of a proxy for 502, the server's own text for 500 and 413 by default. */
  readonly body?: string;
}

/** A fault that a message to a socket meets. `close` cuts the socket in its place; `deaf` leaves it open and sends it nothing from here on; `half-open` does not even answer its pings; `restart` is that of the whole server. */
export interface MessageFault {
  /** Event type, or `binary`; every message by default. */
  readonly type?: string;
  readonly what: 'drop' | 'duplicate' | 'delay' | 'close' | 'deaf' | 'half-open' | 'restart';
  readonly ms?: number;
}

/** A fault that a node meets when it runs. */
export interface NodeFault {
  /** Node id or class. */
  readonly node?: string;
  readonly what: 'oom' | 'error' | 'slow' | 'disk-full' | 'restart';
  readonly ms?: number;
  readonly message?: string;
}

/** What may go wrong beside: how late history is written, in milliseconds. */
export interface HistoryFault {
  readonly what: 'late';
  readonly ms: number;
}

/** When a fault strikes: after so many that it left alone, so many times, and with what chance. */
export interface FaultTiming {
  readonly after?: number;
  readonly times?: number;
  readonly chance?: number;
}

export interface FaultPlan {
  readonly http?: readonly (HttpFault & FaultTiming)[];
  readonly messages?: readonly (MessageFault & FaultTiming)[];
  readonly nodes?: readonly (NodeFault & FaultTiming)[];
  readonly history?: HistoryFault & FaultTiming;
}
