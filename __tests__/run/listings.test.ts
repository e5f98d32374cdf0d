import { describe, expect, test } from '@jest/globals';
import { withBothListings } from '../../src/run/configuration/listings.ts';
import type { ConfiguredAgent } from '../../src/settings/settings.ts';
import { AAP, type Content, memoryTree, POLICY, settingsOf } from '../support/memory-tree.ts';

type Files = Readonly<Record<string, Content>>;

const cardOf = (id: string): string => `${AAP}agent_id: ${id}\n`;
const FILES: Files = {
  'a/who.yaml': cardOf('a'),
  'a/what.yaml': POLICY,
  'a/list.txt': 'one\n',
  'b/who.yaml': cardOf('b'),
};

/** Returns the agents in the lists of the head and the base, and the findings. */
async function laid(
  was: string,
  is: string,
  base: Files = FILES,
  head: Files = base,
): Promise<{
  head: readonly ConfiguredAgent[];
  base: readonly ConfiguredAgent[];
  after: readonly ConfiguredAgent[];
  said: readonly string[];
}> {
  const [before, after] = [await settingsOf(was), await settingsOf(is)];
  const listed = await withBothListings(
    { inForce: before, base: before, head: after, isFirst: false, findings: [] },
    { base: memoryTree(base), head: memoryTree(head) },
  );
  return {
    head: listed.inForce.head.agents ?? [],
    base: listed.inForce.base.agents ?? [],
    after: listed.own.head.agents ?? [],
    said: listed.findings.map(
      ({ rule, severity, location: { file } }) => `${severity} ${rule} ${file}`,
    ),
  };
}

const A = '{name: a, card: a/who.yaml, policy: a/what.yaml, tools: [a/list.txt]}';
const agents = (...entries: readonly string[]): string => `agents: [${entries.join(', ')}]\n`;
const names = (list: readonly ConfiguredAgent[]): readonly string[] => list.map(({ name }) => name);

describe('the lists of both sides', () => {
  test('are left as they are where they are the same', async () => {
    const before = await settingsOf(agents(A));
    const after = await settingsOf(`${agents(A)}min-coverage: 50\n`);
    const written = { inForce: before, base: before, head: after, isFirst: false, findings: [] };
    const trees = { base: memoryTree({}), head: memoryTree({}) };
    expect(await withBothListings(written, trees)).toEqual({
      written,
      inForce: { base: before, head: before },
      own: { base: before, head: after },
      findings: [],
    });
  });

  test('match an agent by its id, whatever it is called and wherever it went', async () => {
    const { 'a/who.yaml': card, 'a/what.yaml': policy, ...rest } = FILES;
    const moved = { ...rest, 'c/who.yaml': card!, 'c/what.yaml': policy! };
    const seen = await laid(
      agents(A),
      agents('{name: c, card: c/who.yaml, policy: c/what.yaml}'),
      FILES,
      moved,
    );
    // The agent's tool list was not moved, and still belongs to it.
    expect(seen.head).toEqual([
      { name: 'c', card: 'c/who.yaml', policy: 'c/what.yaml', tools: [{ text: 'a/list.txt' }] },
    ]);
    expect([names(seen.base), seen.said]).toEqual([['a'], []]);
  });

  test('take the teams and the API of the base, and the files of both', async () => {
    const base = { ...FILES, 'a/old.jsonl': '', 'a/new.jsonl': '' };
    const teams = 'teams: {pay: {policy: a/what.yaml}}\n';
    const was = `${teams}agents: [{name: a, card: a/who.yaml, teams: [pay], traces: {files: [a/old.jsonl], agent-id: one}}]\n`;
    const is =
      'agents: [{name: a, card: a/who.yaml, traces: {files: [a/new.jsonl], agent-id: two, window: 1d}}]\n';
    const { head, after } = await laid(was, is, base);
    expect(head).toEqual([
      {
        name: 'a',
        card: 'a/who.yaml',
        teams: ['pay'],
        traces: { files: [{ text: 'a/new.jsonl' }, { text: 'a/old.jsonl' }], agentId: 'one' },
      },
    ]);
    expect(after[0]).not.toHaveProperty('teams');
  });

  test('take names of tools from the head, since they are not files that could remain', async () => {
    const { head } = await laid(
      agents('{name: a, card: a/who.yaml, tools: [one, two]}'),
      agents('{name: a, card: a/who.yaml, tools: [one]}'),
    );
    expect(head[0]!.tools).toEqual([{ text: 'one' }]);
  });

  test.each<[string, string, Files, readonly string[], readonly string[]]>([
    ['its card', '', FILES, ['a'], ['warning unlisted-agent a/who.yaml']],
    [
      'its card, where nothing is discovered after the merge',
      'discover: false\n',
      FILES,
      ['a'],
      ['error unlisted-agent a/who.yaml'],
    ],
    ['its tool list', '', { 'a/list.txt': 'one' }, ['a'], ['warning unlisted-agent a/who.yaml']],
    ['nothing', '', {}, [], []],
  ])('keep an agent that the head does not list, of which there remains %s', async (_, is, head, kept, said) => {
    const seen = await laid(agents(A), is, FILES, head);
    expect([names(seen.head), names(seen.base), seen.said]).toEqual([kept, ['a'], said]);
    expect(seen.after).toEqual([]);
  });

  test('say nothing of an agent that is discovered after the merge', async () => {
    const files = { 'a/card.yaml': cardOf('a') };
    const seen = await laid(agents('{name: x, card: a/card.yaml}'), '', files);
    expect([names(seen.head), seen.said]).toEqual([['x'], []]);
  });

  test('distinguish two agents of one name by their ids', async () => {
    const seen = await laid(agents(A), agents('{name: a, card: b/who.yaml}'));
    expect(seen.head.map(({ name, card }) => `${name}: ${card}`)).toEqual([
      'a: b/who.yaml',
      'a (as listed in the base): a/who.yaml',
    ]);
    expect(names(seen.base)).toEqual(['a (as listed in the base)', 'a']);
  });

  test('let agents that share a card keep theirs', async () => {
    const two = agents(
      '{name: x, card: a/who.yaml, tools: [one]}',
      '{name: y, card: a/who.yaml, tools: [two]}',
    );
    const turned = agents(
      '{name: y, card: a/who.yaml, tools: [two]}',
      '{name: x, card: a/who.yaml, tools: [three]}',
    );
    const seen = await laid(two, turned);
    expect(seen.head.map(({ name, tools }) => `${name} ${tools?.[0]?.text}`)).toEqual([
      'y two',
      'x three',
    ]);
    expect(seen.said).toEqual([]);
  });
});
