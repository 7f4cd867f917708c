import { hashDistance } from '../picture/decode.js';
import type { CaseResult, Picture, Report } from './model.js';

/** What has changed from one report to the next. */
export interface Comparison {
  /** Cases that passed before and fail now. */
  readonly newFailures: readonly CaseRef[];
  /** Cases that failed before and pass now. */
  readonly mended: readonly CaseRef[];
  /** Cases that are in one report only. */
  readonly added: readonly CaseRef[];
  readonly removed: readonly CaseRef[];
  readonly slowerNodes: readonly SlowerNode[];
  readonly changedPictures: readonly ChangedPicture[];
  /** Whether both are of the same ComfyUI version and device: else times say nothing, and pictures are compared by how they look. */
  readonly sameServer: boolean;
}

export interface CaseRef {
  readonly workflow: string;
  readonly case: string;
}

export interface SlowerNode extends CaseRef {
  readonly node: string;
  readonly class_type: string;
  readonly before_ms: number;
  readonly now_ms: number;
}

export interface ChangedPicture extends CaseRef {
  readonly before: Picture;
  readonly now: Picture;
  /** Bits of 64 in which the perceptual hashes differ; undefined where there is none. */
  readonly distance: number | undefined;
}

/** A node is slower when it takes half as long again, and so much longer that it is no noise. */
const SLOWER = 1.5;
const SLOWER_MS = 250;
/** Bits of 64 up to which two pictures look the same. Another precision or card moves a few, another picture about 32. */
export const ALIKE_BITS = 6;

/** Compares a report with an earlier one. A case with other parameters (a quick one with a full one) is another case. */
export function compareReports(before: Report, now: Report): Comparison {
  const sameServer = place(before) === place(now);
  const [old, fresh] = [casesOf(before), casesOf(now)];
  const both = [...fresh].flatMap(([key, { ref, result }]) => {
    const earlier = old.get(key);
    return earlier === undefined ? [] : [{ ref, before: earlier.result, now: result }];
  });
  const only = (all: typeof old, other: typeof old) => [...all].filter(([key]) => !other.has(key)).map(([, { ref }]) => ref);
  const turned = (from: CaseResult['status'], to: CaseResult['status']) =>
    both.filter((each) => each.before.status === from && each.now.status === to).map(({ ref }) => ref);
  return {
    newFailures: turned('passed', 'failed'),
    mended: turned('failed', 'passed'),
    added: only(fresh, old),
    removed: only(old, fresh),
    slowerNodes: sameServer ? both.flatMap(slower) : [],
    changedPictures: both.flatMap((pair) => changed(pair, sameServer)),
    sameServer,
  };
}

interface Pair {
  readonly ref: CaseRef;
  readonly before: CaseResult;
  readonly now: CaseResult;
}

function place({ server }: Report): string {
  return JSON.stringify([server.version, server.pytorch, server.emulated, server.devices.map(({ name }) => name)]);
}

function casesOf({ workflows }: Report): Map<string, { ref: CaseRef; result: CaseResult }> {
  const cases = workflows.flatMap(({ name, cases }) =>
    cases.map((result): [string, { ref: CaseRef; result: CaseResult }] => [
      JSON.stringify([name, result.name, result.params]),
      { ref: { workflow: name, case: result.name }, result },
    ]),
  );
  return new Map(cases);
}

function slower({ ref, before, now }: Pair): SlowerNode[] {
  const times = new Map(before.nodes.map(({ id, ms }) => [id, ms]));
  return now.nodes.flatMap(({ id, class_type, ms }) => {
    const earlier = times.get(id);
    if (earlier === undefined || ms < earlier * SLOWER || ms - earlier < SLOWER_MS) return [];
    return [{ ...ref, node: id, class_type, before_ms: earlier, now_ms: ms }];
  });
}

function changed({ ref, before, now }: Pair, sameServer: boolean): ChangedPicture[] {
  return now.pictures.flatMap((picture) => {
    const earlier = before.pictures.find(({ output, index }) => output === picture.output && index === picture.index);
    if (earlier === undefined || earlier.sha256 === picture.sha256) return [];
    const hashes = earlier.dhash !== undefined && picture.dhash !== undefined;
    const distance = hashes ? hashDistance(earlier.dhash as string, picture.dhash as string) : undefined;
    const sameSize = earlier.width === picture.width && earlier.height === picture.height;
    // On one server a seed gives the same bytes; files that hold their graph may differ in it, so looks decide where sizes agree.
    if (sameSize && distance !== undefined && distance <= (sameServer ? 0 : ALIKE_BITS)) return [];
    return [{ ...ref, before: earlier, now: picture, distance }];
  });
}
