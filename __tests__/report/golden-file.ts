import { join } from 'node:path';
import { expect } from '@jest/globals';
import { GOLDEN } from '../support/golden-files.ts';
import { readArchive, writeToArchive } from '../support/text-archive.ts';

/**
 * Compares a text with the text of this name in __tests__/golden/report/. Each surface has one
 * archive there, such as `log.txt`. With UPDATE=1, writes the text to the archive instead. To see
 * Markdown as rendered, run `npm run gallery`.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(GOLDEN, 'report', `${name.split('.')[0]}.txt`);
  if (process.env.UPDATE === '1') writeToArchive(path, name, text);
  expect(text).toBe(readArchive(path).get(name) ?? 'no golden text; run with UPDATE=1');
}
