import { expect, test } from '@jest/globals';
import type { OpenedChange } from '../../src/run/base-and-head/open-change.ts';
import { readSettingsOfChange } from '../../src/run/configuration/configuration.ts';
import { type Content, memoryTree } from '../support/memory-tree.ts';

const FILE = '.github/card-gate.yml';
const source = {
  inputs: {},
  configFile: FILE,
  configNamed: false,
  defaultId: 'gate',
  later: 'after the merge',
};
const configured = (name: string): string => `agents: [{name: ${name}, card: ${name}/who.yaml}]\n`;
const TOO_LARGE = `# ${'x'.repeat(200_000)}\n${configured('old')}`;

function changeOf(base: Content | undefined): OpenedChange {
  const tree = (content: Content | undefined) =>
    memoryTree(content === undefined ? {} : { [FILE]: content });
  return {
    base: tree(base),
    head: tree(configured('next')),
    inForce: tree(configured('now')),
    headCommit: 'h',
    baseCommit: 'b',
    inForceCommit: 'i',
    headBlobs: new Map(),
    notices: [],
  };
}

test.each([
  ['valid', configured('old'), 'old'],
  ['not YAML', 'agents: [', 'now'],
  ['not valid', 'agents: 7\n', 'now'],
  ['too large to read', TOO_LARGE, 'now'],
  ['absent', undefined, undefined],
])('a configuration of the base that is %s', async (_, content, expected) => {
  const { base, head, inForce } = await readSettingsOfChange(source, changeOf(content));
  const names = [base, head, inForce].map(({ agents }) => agents?.[0]?.name);
  expect(names).toEqual([expected, 'next', 'now']);
});
