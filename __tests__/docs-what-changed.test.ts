import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { repositoryFile, runCli } from './support/command-line.ts';
import { openRepository } from './support/repository.ts';

const PAGE = repositoryFile('docs/what-changed.md');
const OPEN = '<!-- comment -->';
const CLOSE = '<!-- /comment -->';
/** The time limit, in milliseconds, for the page, which runs the bundle for each change. */
const LIMIT = 120_000;

/** Returns the files at the base or the head of the change in a section. */
function filesOf(section: string, side: 'before' | 'after'): Readonly<Record<string, string>> {
  const blocks = section.matchAll(/^```json (before|after)=(\S+)\n([\s\S]*?)^```$/gm);
  return Object.fromEntries(
    [...blocks].flatMap(([, of, file, text]) => (of === side ? [[file!, text!]] : [])),
  );
}

/** Returns Card Gate's comment about the change in a section, as a block quote. */
async function commentOn(section: string): Promise<string> {
  const repository = await openRepository([
    { name: 'base', files: filesOf(section, 'before'), parents: [] },
    { name: 'head', files: filesOf(section, 'after'), parents: ['base'] },
  ]);
  const { stdout } = await runCli(repository.folder, [
    'check',
    '--base',
    repository.ids.base!,
    '--format',
    'markdown',
  ]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** Returns the page with the comments that Card Gate writes now. */
async function renewed(page: string): Promise<string> {
  const sections = page.split(/^(?=## )/m);
  const current = await Promise.all(
    sections.map(async (section) => {
      const [before, rest] = section.split(OPEN);
      const after = rest?.split(CLOSE)[1];
      if (after === undefined) return section;
      return `${before}${OPEN}\n${await commentOn(section)}\n${CLOSE}${after}`;
    }),
  );
  return current.join('');
}

describe('the page about three changes', () => {
  test(
    'has the comments that Card Gate writes about them',
    async () => {
      const page = readFileSync(PAGE, 'utf8');
      const current = await renewed(page);
      if (process.env.UPDATE === '1') writeFileSync(PAGE, current);
      else expect(page).toBe(current);
      expect(current.split(OPEN).length).toBe(4);
    },
    LIMIT,
  );

  test('shows a change that fails the check and two that do not', () => {
    const page = readFileSync(PAGE, 'utf8');
    expect(page.match(/^> (?:❌|⚠️)/gmu)).toEqual(['> ⚠️', '> ❌', '> ⚠️']);
  });
});
