import { describe, expect, test } from '@jest/globals';
import { comparePermissions } from '../../src/run/comparison/compare-permissions.ts';
import { agentsOf, evaluateTree, type TreeResult } from '../../src/run/evaluate-tree.ts';
import { type Content, memoryTree, settingsOf } from '../support/memory-tree.ts';
import { toyKind, withKind } from '../support/toy-kind.ts';

type Files = Readonly<Record<string, Content>>;

const CONTEXT = {
  now: new Date('2026-11-21T12:00:00Z'),
  context: 'cicd',
  elapsed: () => 0,
} as const;

const check = async (files: Files): Promise<TreeResult> =>
  evaluateTree(memoryTree(files), await settingsOf(), CONTEXT);

/** Returns the verdict and the findings of each agent. */
const resultsOf = ({ agents }: TreeResult) =>
  agents.map(({ agent, verdict, findings }) => [
    agent.name,
    verdict,
    ...findings.map(({ rule, location }) => `${rule} ${location.file}${location.pointer}`),
  ]);

const TOOLS = { 'desk/tools.txt': 'read_file\ndelete_file\n' };
const PERMITS = 'toy_permits: ["*_file"]\n';
const REFUSES = `${PERMITS}toy_refuses: [delete_file]\n`;

describe('a new kind of access list, with a reader and nothing else', () => {
  withKind(toyKind());

  test('is evaluated: a tool that the file denies fails', async () => {
    expect(resultsOf(await check({ ...TOOLS, 'desk/access.yaml': REFUSES }))).toEqual([
      ['desk', 'fail', 'access-denied desk/access.yaml/toy_refuses/0'],
    ]);
    expect(resultsOf(await check({ ...TOOLS, 'desk/access.yaml': PERMITS }))).toEqual([
      ['desk', 'pass'],
    ]);
  });

  test('is compared: a denial that a change removes widens', async () => {
    const settings = await settingsOf();
    const found = (text: string) =>
      agentsOf(memoryTree({ ...TOOLS, 'desk/access.yaml': text }), settings, CONTEXT);
    const [strict, loose] = [await found(REFUSES), await found(PERMITS)];
    const directionOf = (base: typeof strict, head: typeof strict) =>
      comparePermissions({ base, head }, [], []).permissions.direction;
    expect(directionOf(strict, loose)).toBe('widens');
    expect(directionOf(loose, strict)).toBe('narrows');
  });

  test('is a floor of the agents below it', async () => {
    const files = {
      ...TOOLS,
      'desk/access.yaml': PERMITS,
      'org/access.yaml': `scope: org\n${REFUSES}`,
    };
    expect(resultsOf(await check(files))).toEqual([
      ['desk', 'fail', 'access-denied org/access.yaml/toy_refuses/0'],
    ]);
  });

  test('is checked by the rules about access lists, which name the part', async () => {
    const [desk] = resultsOf(
      await check({ ...TOOLS, 'desk/access.yaml': `${PERMITS}toy_refuses: ["sql:*drop*"]\n` }),
    );
    expect(desk).toContain('sql-case desk/access.yaml/toy_refuses/0');
  });
});

describe('a kind whose reader returns nothing for its part', () => {
  withKind(toyKind({ read: () => ({}) }));

  test('is an internal error', async () => {
    await expect(check({ ...TOOLS, 'desk/access.yaml': PERMITS })).rejects.toThrow(
      'the reader of the kind "toy" returned no "access" of desk/access.yaml',
    );
  });
});
