import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is gone with the test that asks for it. */
export function testFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'comfyloom-emulator-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
