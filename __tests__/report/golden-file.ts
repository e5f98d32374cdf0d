import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { GOLDEN } from '../support/golden-files.ts';
import { readArchive, writeToArchive } from '../support/text-archive.ts';

const FOLDER = join(GOLDEN, 'report');

/**
 * Compares a text with __tests__/golden/report/<name>. With UPDATE=1, writes the text to that file
 * instead. Markdown is in separate files, so that it can be viewed as rendered. Everything else is
 * in one archive for each surface, such as `log.txt`.
 */
export function expectGolden(name: string, text: string): void {
  const isFile = name.endsWith('.md');
  const path = join(FOLDER, isFile ? name : `${name.split('.')[0]}.txt`);
  if (process.env.UPDATE === '1') {
    mkdirSync(FOLDER, { recursive: true });
    if (isFile) writeFileSync(path, text);
    else writeToArchive(path, name, text);
  }
  expect(text).toBe(read(path, name) ?? 'no golden file; run with UPDATE=1');
}

function read(path: string, name: string): string | undefined {
  if (path.endsWith('.txt')) return readArchive(path).get(name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
