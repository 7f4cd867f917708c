/** The name closest to `wanted` by edits, when it is close enough to be a slip; case and `_`, `-`, blanks hardly count. */
export function nearest(wanted: string, names: Iterable<string>): string | undefined {
  const from = plain(wanted);
  // A longer name than any real one is no slip, and comparing it would take long.
  if (from.length > 200) return undefined;
  let least = Math.max(2, Math.floor(from.length / 3)) + 1;
  let best: string | undefined;
  for (const name of names) {
    const edits = distance(from, plain(name), least);
    if (edits < least) {
      least = edits;
      best = name;
      if (edits === 0) break;
    }
  }
  return best;
}

/** As `nearest`, for files: the folder and the ending hardly ever are what was mistaken. */
export function nearestFile(wanted: string, files: Iterable<string>): string | undefined {
  const stems = new Map<string, string>();
  for (const file of files) if (!stems.has(stem(file))) stems.set(stem(file), file);
  const near = nearest(stem(wanted), stems.keys());
  return near === undefined ? undefined : stems.get(near);
}

function stem(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** Levenshtein distance, or `limit` when it is at least that. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const edits = Math.min(swapped, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      next.push(edits);
      if (edits < least) least = edits;
    }
    if (least >= limit) return limit;
    row = next;
  }
  return row[b.length] as number;
}
