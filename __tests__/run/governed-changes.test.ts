import { describe, expect, test } from '@jest/globals';
import { type ChangedFile, pathsOf } from '../../src/model/changed-file.ts';
import type { Tree } from '../../src/model/tree.ts';
import { governedChanges } from '../../src/run/changed-files/governed-changes.ts';
import { removedCards } from '../../src/run/changed-files/removed-files.ts';
import { evaluateTree } from '../../src/run/evaluate-tree.ts';
import { type Settings, settle } from '../../src/settings/settings.ts';

type Files = Readonly<Record<string, string>>;

const treeOf = (files: Files): Tree => ({
  label: 'a test',
  list: async () => Object.keys(files).sort(),
  read: async (file) =>
    Object.hasOwn(files, file)
      ? { kind: 'bytes', bytes: new TextEncoder().encode(files[file]) }
      : { kind: 'absent' },
});
const settingsOf = (more: Partial<Settings> = {}): Settings => ({
  ...settle({}, undefined, 'gate'),
  ...more,
});
const modified = (file: string): ChangedFile => ({ file, status: 'modified' });

describe('which changes matter', () => {
  const CONFIG = '.github/card-gate.yml';
  const of = (changes: readonly ChangedFile[], settings = settingsOf(), config = CONFIG) =>
    governedChanges(changes, settings, config);

  test('a file that looks like a permission file matters unless no host reads it', () => {
    const changes = [modified('agents/team.md')];
    expect(governedChanges(changes, settingsOf(), CONFIG).governed).toEqual(changes);
    const unread = new Set(['agents/team.md']);
    expect(governedChanges(changes, settingsOf(), CONFIG, unread).governed).toEqual([]);
  });

  test.each([
    ['a card', 'agents/support/card.yaml', true, false],
    ['a card in capitals', 'agents/support/CARD.YAML', true, false],
    ['a policy', 'billing.policy.json', true, false],
    ['a tool list', 'agents/support/tools.json', true, false],
    ['a file of the registry', '.mnemom/agents/a/anything.yml', true, false],
    ['the configuration', CONFIG, true, true],
    ['a configuration of another name', '.github/card-gate.yaml', true, false],
    ['a configuration of another gate', '.github/card-gate.payments.yml', false, false],
    ['a document of that name', '.github/card-gate.md', false, false],
    ['code', 'src/card.ts', false, false],
    ['a workflow, which may run an agent', '.github/workflows/card.yaml', true, false],
    ['a dependency', 'node_modules/a/card.yaml', false, false],
    ['what was built', 'dist/card.yaml', false, false],
  ])('%s', (_, file, matters, concernsAll) => {
    expect(of([modified('README.md'), modified(file)])).toEqual({
      governed: matters ? [modified(file)] : [],
      concernsAll,
    });
  });

  test('the baseline of findings that do not count', () => {
    const baseline = modified('.github/known.json');
    expect(of([baseline]).governed).toEqual([]);
    expect(of([baseline], settingsOf({ baselineFile: '.github/known.json' }))).toEqual({
      governed: [baseline],
      concernsAll: true,
    });
  });

  test.each(['added', 'removed', 'modified'] as const)('a card that is %s', (status) => {
    expect(of([{ file: 'card.yaml', status }]).governed).toHaveLength(1);
  });

  test('both paths of a renamed file count', () => {
    const away: ChangedFile = { file: 'old.txt', status: 'renamed', previous: 'card.yaml' };
    const here: ChangedFile = { file: 'card.yaml', status: 'renamed', previous: 'old.txt' };
    expect(of([away, here, { file: 'b', status: 'renamed', previous: 'a' }]).governed).toEqual([
      away,
      here,
    ]);
    expect([pathsOf(away), pathsOf(modified('x'))]).toEqual([['old.txt', 'card.yaml'], ['x']]);
    expect(of([{ file: 'x', status: 'renamed', previous: CONFIG }]).concernsAll).toBe(true);
  });

  test.each([
    ['./gate.yml', 'gate.yml'],
    ['config/../gate.yml', 'gate.yml'],
    ['.//config//gate.yml', 'config/gate.yml'],
  ])('the configuration that is written %s is %s', (config, file) => {
    expect(of([modified(file)], settingsOf(), config)).toEqual({
      governed: [modified(file)],
      concernsAll: true,
    });
  });

  test('patterns of the user replace the default ones', () => {
    const settings = settingsOf({ cards: ['alignment/**'] });
    expect(of([modified('card.yaml'), modified('alignment/a.yaml')], settings).governed).toEqual([
      modified('alignment/a.yaml'),
    ]);
  });

  test('files of configured agents, whatever their names', () => {
    const agents = [
      {
        name: 'a',
        card: './agents/a.yaml',
        policy: 'rules/a.yml',
        tools: [{ text: 'lists/*.txt' }, { text: './b.md' }],
      },
    ];
    const files = ['agents/a.yaml', 'rules/a.yml', 'lists/x.txt', 'b.md', 'lists/deep/x.txt'];
    expect(
      of(files.map(modified), settingsOf({ agents })).governed.map((change) => change.file),
    ).toEqual(files.slice(0, 4));
    expect(of(files.map(modified), settingsOf({ agents })).concernsAll).toBe(false);
  });

  test('a tool list that is given for all agents concerns all of them', () => {
    const settings = settingsOf({
      tools: [{ text: './all.txt' }, { text: 'mcp/*.json', server: 's' }, { text: 'mcp__a__*' }],
    });
    expect(of([modified('all.txt')], settings)).toEqual({
      governed: [modified('all.txt')],
      concernsAll: true,
    });
    expect(of([modified('mcp/a.json')], settings).concernsAll).toBe(true);
    expect(of([modified('mcp/a.yaml')], settings)).toEqual({ governed: [], concernsAll: false });
  });
});

const CARD = 'aap_version: "1.0"\nautonomy_envelope: { bounded_actions: [read] }\n';
const UNIFIED = 'card_version: unified/2026-04-15\nautonomy: { bounded_actions: [read] }\n';
const POLICY = 'capability_mappings: { a: { tools: [x], card_actions: [read] } }\n';

/**
 * Returns the changes between two trees as git reports them. Files with the same content count as
 * renamed.
 */
function changesOf(base: Files, head: Files): readonly ChangedFile[] {
  const renamed = new Map<string, string>();
  for (const [file, text] of Object.entries(head)) {
    if (file in base) continue;
    const from = Object.keys(base).find(
      (one) => !(one in head) && base[one] === text && ![...renamed.values()].includes(one),
    );
    if (from !== undefined) renamed.set(file, from);
  }
  return [
    ...Object.keys(head).flatMap((file): ChangedFile[] => {
      const previous = renamed.get(file);
      if (previous !== undefined) return [{ file, status: 'renamed', previous }];
      if (!(file in base)) return [{ file, status: 'added' }];
      return base[file] === head[file] ? [] : [modified(file)];
    }),
    ...Object.keys(base).flatMap((file): ChangedFile[] =>
      file in head || [...renamed.values()].includes(file) ? [] : [{ file, status: 'removed' }],
    ),
  ];
}

/** Returns the findings about removed cards in a run for the change. */
async function gone(base: Files, head: Files, settings = settingsOf()): Promise<readonly string[]> {
  const changes = changesOf(base, head);
  const governedPaths = new Set(governedChanges(changes, settings, 'x').governed.flatMap(pathsOf));
  const { agents } = await evaluateTree(treeOf(head), settings, {
    now: new Date('2026-11-21T12:00:00Z'),
    context: 'cicd',
    elapsed: () => 0,
    governedPaths,
    within: governedPaths,
    wasGoverned: async (file) => file in base,
  });
  const findings = await removedCards(
    changes,
    { base: treeOf(base), head: treeOf(head) },
    agents,
    settings,
  );
  return findings.map((finding) => {
    expect(finding.rule).toBe('card-removed');
    expect(finding.help).toBeDefined();
    return `${finding.severity} ${finding.message}${finding.agent === undefined ? '' : ` (${finding.agent})`}`;
  });
}

describe('a card that the change takes away', () => {
  const ALONE = 'warning the card "a/card.yaml" was removed, so its agent is no longer checked';

  test.each<readonly [string, Files, Files, readonly string[]]>([
    ['whole', { 'a/card.yaml': CARD }, {}, [ALONE]],
    [
      'whole, with its policy and tools',
      { 'a/card.yaml': CARD, 'a/policy.yaml': POLICY, 'a/tools.txt': 'x\n' },
      {},
      [ALONE],
    ],
    ['whole, of the other generation', { 'a/card.yaml': UNIFIED }, {}, [ALONE]],
    [
      'while its policy remains',
      { 'a/card.yaml': CARD, 'a/policy.yaml': POLICY },
      { 'a/policy.yaml': POLICY },
      ['error the card "a/card.yaml" was removed, but "a/policy.yaml" remains (a)'],
    ],
    [
      'while its tools remain',
      { 'a/card.yaml': CARD, 'a/policy.yaml': POLICY, 'a/tools.txt': 'x\n' },
      { 'a/tools.txt': 'x\n' },
      ['error the card "a/card.yaml" was removed, but "a/tools.txt" remains'],
    ],
    [
      'in a folder that others remain in',
      { 'a/card.yaml': CARD, 'a/README.md': 'x', 'b/card.yaml': CARD, 'b/policy.yaml': POLICY },
      { 'a/README.md': 'x', 'b/card.yaml': CARD, 'b/policy.yaml': POLICY },
      [ALONE],
    ],
    [
      'a policy alone does not count as a card',
      { 'a/card.yaml': CARD, 'a/policy.yaml': POLICY },
      { 'a/card.yaml': CARD },
      [],
    ],
    ['a file of that name that never was one', { 'a/card.yaml': 'name: business card\n' }, {}, []],
    [
      'a card that is only changed',
      { 'a/card.yaml': CARD },
      { 'a/card.yaml': `${CARD}card_id: x\n` },
      [],
    ],
    [
      'a card that moves to the other generation',
      { 'a/card.yaml': CARD },
      { 'a/card.yaml': UNIFIED },
      [],
    ],
    [
      'a card that does not load any more, which has a finding of its own',
      { 'a/card.yaml': CARD },
      { 'a/card.yaml': '{' },
      [],
    ],
  ])('%s', async (_, base, head, told) => {
    expect(await gone(base, head)).toEqual(told);
  });

  test.each<readonly [string, Files, Files, readonly string[]]>([
    [
      'to another folder, with all that is the agent’s',
      { 'a/card.yaml': CARD, 'a/policy.yaml': POLICY },
      { 'b/card.yaml': CARD, 'b/policy.yaml': POLICY },
      [],
    ],
    [
      'to another name in the same folder',
      { 'a/card.yaml': CARD, 'a/policy.yaml': POLICY },
      { 'a/alignment-card.yml': CARD, 'a/policy.yaml': POLICY },
      [],
    ],
    [
      'to another name and another text',
      { 'a/card.yaml': CARD, 'a/policy.yaml': POLICY },
      { 'a/card.json': '{"aap_version":"1.0"}', 'a/policy.yaml': POLICY },
      [],
    ],
    [
      'to another folder, without its policy',
      { 'a/card.yaml': CARD, 'a/policy.yaml': POLICY },
      { 'b/card.yaml': CARD, 'a/policy.yaml': POLICY },
      ['error the card "a/card.yaml" was removed, but "a/policy.yaml" remains (a)'],
    ],
    // Cards are no longer searched for there, which is as good as removal.
    [
      'to a name that no pattern finds',
      { 'a/card.yaml': CARD },
      { 'a/card.yaml.bak': CARD },
      [ALONE],
    ],
    [
      'to a folder that no pattern finds',
      { 'a/card.yaml': CARD },
      { 'dist/card.yaml': CARD },
      [ALONE],
    ],
  ])('by moving it %s', async (_, base, head, told) => {
    expect(await gone(base, head)).toEqual(told);
  });

  test('by writing a policy into its file', async () => {
    expect(await gone({ 'a/card.yaml': CARD }, { 'a/card.yaml': POLICY })).toEqual([
      'error the card "a/card.yaml" was replaced by a policy in the same file (a)',
    ]);
  });

  const PAIR: Files = {
    'a/billing.card.yaml': CARD,
    'a/billing.policy.yaml': POLICY,
    'a/search.card.yaml': UNIFIED,
    'a/search.tools.txt': 'x\n',
  };
  const without = (...files: string[]): Files =>
    Object.fromEntries(Object.entries(PAIR).filter(([file]) => !files.includes(file)));

  test.each<readonly [string, Files, readonly string[]]>([
    [
      'with all that is its agent’s',
      without('a/billing.card.yaml', 'a/billing.policy.yaml'),
      ['warning the card "a/billing.card.yaml" was removed, so its agent is no longer checked'],
    ],
    [
      'while its tools remain',
      without('a/search.card.yaml'),
      // The folder is now one agent with every list in it. This list still has the name of the
      // removed agent.
      ['error the card "a/search.card.yaml" was removed, but "a/search.tools.txt" remains'],
    ],
    [
      'and the other, with concernsAll',
      {},
      [
        'warning the card "a/billing.card.yaml" was removed, so its agent is no longer checked',
        'warning the card "a/search.card.yaml" was removed, so its agent is no longer checked',
      ],
    ],
    ['by none: the other is changed', { ...PAIR, 'a/billing.card.yaml': UNIFIED }, []],
  ])('of a folder with two agents, %s', async (_, head, told) => {
    expect(await gone(PAIR, head)).toEqual(told);
  });

  test('listed by the configuration is reported missing for its agent, once', async () => {
    const agents = [{ name: 'a', card: './a/card.yaml', policy: 'a/policy.yaml' }];
    const base = { 'a/card.yaml': CARD, 'a/policy.yaml': POLICY, 'b/card.yaml': CARD };
    expect(await gone(base, { 'a/policy.yaml': POLICY }, settingsOf({ agents }))).toEqual([
      'warning the card "b/card.yaml" was removed, so its agent is no longer checked',
    ]);
  });

  test('under patterns of the user is reported missing too, with its remaining files', async () => {
    const settings = settingsOf({ cards: ['alignment/**/*.yaml'] });
    const base = { 'alignment/a/c.yaml': CARD, 'alignment/a/p.yaml': POLICY, 'card.yaml': CARD };
    expect(await gone(base, { 'alignment/a/p.yaml': POLICY }, settings)).toEqual([
      'error the card "alignment/a/c.yaml" was removed, but "alignment/a/p.yaml" remains (a)',
    ]);
  });

  test('of many that go at once, each is reported', async () => {
    const base = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`a${index}/card.yaml`, `${CARD}# ${index}\n`]),
    );
    expect(await gone(base, {})).toHaveLength(5);
  });
});
