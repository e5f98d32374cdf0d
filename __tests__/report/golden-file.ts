import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'golden', 'report');

/**
 * Compares a text with __tests__/golden/report/<name>; with UPDATE=1 it is written there instead:
 * read the difference before it is committed. The bytes of the file are the text, so that it can be
 * looked at as what it is.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(FOLDER, name);
  if (process.env.UPDATE === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(
    existsSync(path) ? readFileSync(path, 'utf8') : 'no golden file; run with UPDATE=1',
  );
}
