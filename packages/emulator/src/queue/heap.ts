/**
 * A binary min-heap over a plain array with the sift order of Python's heapq: GET /queue shows that array as it lies,
 * so the order of equal graphs must come out the same.
 */
export function heapPush<T>(heap: T[], item: T, less: (a: T, b: T) => boolean): void {
  heap.push(item);
  siftDown(heap, 0, heap.length - 1, less);
}

export function heapPop<T>(heap: T[], less: (a: T, b: T) => boolean): T | undefined {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return last;
  const top = heap[0] as T;
  heap[0] = last;
  siftUp(heap, 0, less);
  return top;
}

export function heapify<T>(heap: T[], less: (a: T, b: T) => boolean): void {
  for (let index = Math.floor(heap.length / 2) - 1; index >= 0; index -= 1) siftUp(heap, index, less);
}

function siftDown<T>(heap: T[], start: number, from: number, less: (a: T, b: T) => boolean): void {
  const item = heap[from] as T;
  let position = from;
  while (position > start) {
    const parent = (position - 1) >> 1;
    if (!less(item, heap[parent] as T)) break;
    heap[position] = heap[parent] as T;
    position = parent;
  }
  heap[position] = item;
}

function siftUp<T>(heap: T[], start: number, less: (a: T, b: T) => boolean): void {
  const item = heap[start] as T;
  let position = start;
  for (let child = 2 * position + 1; child < heap.length; child = 2 * position + 1) {
    const right = child + 1;
    if (right < heap.length && !less(heap[child] as T, heap[right] as T)) child = right;
    heap[position] = heap[child] as T;
    position = child;
  }
  heap[position] = item;
  siftDown(heap, start, position, less);
}
