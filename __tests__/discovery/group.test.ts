import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { DiscoveryScope } from '../../src/discovery/candidates.ts';
import { type Discovery, discover, isTouched } from '../../src/discovery/discover.ts';
import { stemOf } from '../../src/discovery/patterns.ts';
import { readConfiguration } from '../../src/settings/configuration.ts';
import {
  AAP,
  type Content,
  memoryTree,
  ORG,
  POLICY,
  settingsOf,
  UNIFIED,
} from '../support/memory-tree.ts';

const found = async (
  files: Readonly<Record<string, Content>>,
  question: DiscoveryScope = {},
): Promise<Discovery> => discover(memoryTree(files), await settingsOf(), question);

/** Returns one line for each agent: name, card, policy and tools. */
const agentsOf = async (files: Readonly<Record<string, Content>>): Promise<readonly string[]> =>
  (await found(files)).agents.map(({ name, card, policy, tools }) =>
    [
      name,
      card?.place.document.file ?? '-',
      policy?.place.document.file ?? '-',
      tools?.tools.map((tool) => tool.canonical).join('+') ?? '-',
    ].join(' '),
  );

const complaintsOf = async (files: Readonly<Record<string, Content>>): Promise<readonly string[]> =>
  (await found(files)).findings.map((finding) => `${finding.rule}: ${finding.message}`);

describe('a folder with one card', () => {
  test('is an agent with its policy and every tool list, named by the folder', async () => {
    expect(
      await agentsOf({
        'a/x/card.yaml': AAP,
        'a/x/policy.yaml': POLICY,
        'a/x/tools.json': '["one"]',
        'a/x/more.tools.txt': 'two\n',
        'a/tools.txt': 'three',
      }),
    ).toEqual(['x a/x/card.yaml a/x/policy.yaml two+one']);
  });

  test('whatever its files are called', async () => {
    expect(
      await agentsOf({
        'a/billing-card.json': '{"aap_version": "1"}',
        'a/support.policy.yml': POLICY,
        'a/desk.tools.yaml': '- one',
      }),
    ).toEqual(['a a/billing-card.json a/support.policy.yml one']);
  });

  test('that carries a policy has it', async () => {
    expect(await agentsOf({ 'a/card.yaml': AAP + POLICY })).toEqual([
      'a a/card.yaml a/card.yaml -',
    ]);
  });

  test('at the root is the agent "root"', async () => {
    expect(await agentsOf({ 'card.yaml': AAP, 'tools.txt': 'one' })).toEqual([
      'root card.yaml - one',
    ]);
  });

  test('or with a policy alone, is one too; with tools alone it is not', async () => {
    expect(
      await agentsOf({ 'a/policy.yaml': POLICY, 'a/tools.txt': 'one', 'b/tools.txt': 'two' }),
    ).toEqual(['a - a/policy.yaml one']);
  });

  test.each([
    'node_modules/x/card.yaml',
    'a/node_modules/card.yaml',
    'dist/card.yaml',
    '.github/workflows/card.yaml',
    'a/other.yaml',
  ])('is not looked for at %s', async (file) => {
    expect(await found({ [file]: AAP })).toMatchObject({ agents: [], findings: [], notices: [] });
  });

  test.each([
    'CARD.YAML',
    'a/.hidden/Agent-Card.yml',
    'a/x.CARD.json',
    'a/my-card.yaml',
    'alignment-card.yml',
  ])('is found at %s', async (file) => {
    expect(await agentsOf({ [file]: '{"aap_version": "1"}' })).toHaveLength(1);
  });
});

describe('a folder with several cards', () => {
  test('pairs files by stem, and names agents by it', async () => {
    const files = {
      'a/billing.card.yaml': AAP,
      'a/billing.policy.yaml': POLICY,
      'a/billing.tools.json': '["one"]',
      'a/support-card.yaml': AAP,
      'a/support-policy.yaml': POLICY,
      'a/support.tools.txt': 'two',
      'a/lone.card.yaml': AAP,
    };
    expect(await agentsOf(files)).toEqual([
      'billing a/billing.card.yaml a/billing.policy.yaml one',
      'lone a/lone.card.yaml - -',
      'support a/support-card.yaml a/support-policy.yaml two',
    ]);
    expect(await complaintsOf(files)).toEqual([]);
  });

  test('one of them may be called card and nothing else', async () => {
    const files = {
      'a/card.yaml': AAP,
      'a/policy.yaml': POLICY,
      'a/tools.txt': 'one',
      'a/b.card.yaml': AAP,
      'a/b.tools.txt': 'two',
    };
    expect(await agentsOf(files)).toEqual([
      'b a/b.card.yaml - two',
      'a a/card.yaml a/policy.yaml one',
    ]);
    expect(await complaintsOf(files)).toEqual([]);
  });

  test.each([
    [
      'a policy',
      'a/policy.yaml',
      '"a/policy.yaml" does not match any of the 2 cards in its folder',
    ],
    [
      'a policy of another name',
      'a/other.policy.yaml',
      '"a/other.policy.yaml" does not match any of the 2 cards in its folder',
    ],
    [
      'a tool list',
      'a/tools.txt',
      'the tool list "a/tools.txt" does not match any of the 2 agents in its folder',
    ],
    [
      'a second policy',
      'a/x-policy.yaml',
      '"a/x.policy.yaml" is a second policy for the agent "x", which already has "a/x-policy.yaml"',
    ],
    [
      'a second card',
      'a/x.card.json',
      '"a/x.card.yaml" shares its name with "a/x.card.json" in the same folder',
    ],
  ])('%s that pairs with none or several is refused', async (_, file, message) => {
    const content = file.endsWith('json')
      ? '{"aap_version": "1"}'
      : file.includes('policy')
        ? POLICY
        : 'one';
    const files = {
      'a/x.card.yaml': AAP,
      'a/x.policy.yaml': POLICY,
      'a/y.card.yaml': UNIFIED,
      [file]: content,
    };
    const { findings } = await found(files);
    expect(findings.map((finding) => finding.message)).toEqual([message]);
    expect(findings[0]).toMatchObject({
      rule: 'ambiguous-agent',
      severity: 'error',
      blocking: true,
      fix: { language: 'yaml' },
    });
  });
});

describe('other folders where files pair by stem', () => {
  test('policies alone are an agent each', async () => {
    expect(
      await agentsOf({
        'a/x.policy.yaml': POLICY,
        'a/y.policy.yaml': POLICY,
        'a/x.tools.txt': 'one',
        'a/y.tools.txt': 'two',
      }),
    ).toEqual(['x - a/x.policy.yaml one', 'y - a/y.policy.yaml two']);
  });

  test('one card and several policies: only the one named like it is its own', async () => {
    const files = {
      'a/card.yaml': AAP,
      'a/policy.yaml': POLICY,
      'a/x.policy.yaml': POLICY,
      'a/tools.txt': 'one',
    };
    expect(await agentsOf(files)).toEqual(['a a/card.yaml a/policy.yaml one']);
    expect(await complaintsOf(files)).toEqual([
      'ambiguous-agent: "a/x.policy.yaml" is one of 2 policies in a folder with only one card, but its file name does not match the card\'s',
    ]);
  });

  test('.mnemom/agents holds an agent a file, even a single one', async () => {
    expect(await agentsOf({ '.mnemom/agents/desk.yaml': AAP })).toEqual([
      'desk .mnemom/agents/desk.yaml - -',
    ]);
    expect(
      await agentsOf({
        '.mnemom/agents/desk.yaml': AAP,
        '.mnemom/agents/lab.json': '{"card_version": "unified/2026-04-15"}',
      }),
    ).toEqual([
      'desk .mnemom/agents/desk.yaml - -',
      'lab .mnemom/agents/lab.json .mnemom/agents/lab.json -',
    ]);
    expect(
      await agentsOf({
        '.mnemom/agents/desk/card.yaml': AAP,
        '.mnemom/agents/desk/policy.yaml': POLICY,
      }),
    ).toEqual(['desk .mnemom/agents/desk/card.yaml .mnemom/agents/desk/policy.yaml -']);
  });

  test('what pairs with a card that does not load is not complained about again', async () => {
    const broken = {
      'a/x.card.yaml': 'aap_version: [',
      'a/y.card.yaml': AAP,
      'a/z.card.yaml': AAP,
      'a/x.policy.yaml': POLICY,
      'a/x.tools.txt': 'one',
    };
    expect(await complaintsOf(broken)).toEqual([expect.stringContaining('parse-error')]);
  });
});

describe('floors are not agents', () => {
  test.each([
    'org/policy.yaml',
    'agents/desk/org.policy.yaml',
    '.mnemom/orgs/o.yaml',
    '.mnemom/platform/policy.yaml',
  ])('%s', async (file) => {
    const { agents, files, findings, notices } = await found({
      [file]: ORG,
      'agents/desk/card.yaml': AAP,
      'agents/desk/policy.yaml': POLICY,
    });
    expect(agents.map((agent) => agent.policy?.place.document.file)).toEqual([
      'agents/desk/policy.yaml',
    ]);
    expect(files.map((one) => one.file)).toContain(file);
    expect(findings).toEqual([]);
    expect(notices).toEqual([]);
    expect(agents.map((agent) => agent.floors?.map((floor) => floor.file))).toEqual([[file]]);
  });

  test('templates of an organisation, cards included', async () => {
    expect(
      (await found({ '.mnemom/orgs/card.yaml': AAP, '.mnemom/teams/t/policy.yaml': POLICY }))
        .agents,
    ).toEqual([]);
  });
});

describe('names of agents', () => {
  test('folders of the same name are distinguished', async () => {
    expect(
      await agentsOf({ 'x/desk/card.yaml': AAP, 'y/desk/card.yaml': AAP, 'z/card.yaml': AAP }),
    ).toEqual(['x/desk x/desk/card.yaml - -', 'y/desk y/desk/card.yaml - -', 'z z/card.yaml - -']);
  });

  test('no two agents ever have one name, or one identity', async () => {
    const files = [
      ...[
        'card.yaml',
        'b.card.yaml',
        'c.card.yaml',
        'b/card.yaml',
        'root/card.yaml',
        'x/b/card.yaml',
        'x/b.card.yaml',
        'x/c.card.yaml',
      ],
      ...[
        'x/x/card.yaml',
        'x/root/card.yaml',
        '.mnemom/agents/b.yaml',
        '.mnemom/agents/b/card.yaml',
        'x/b/b.card.yaml',
        'x/b/x.card.yaml',
      ],
    ];
    const { agents, findings } = await found(Object.fromEntries(files.map((file) => [file, AAP])));
    expect(findings).toEqual([]);
    expect(agents).toHaveLength(files.length);
    expect(new Set(agents.map((agent) => agent.name)).size).toBe(files.length);
    expect(new Set(agents.map((agent) => agent.identity)).size).toBe(files.length);
    expect(agents.every((agent) => agent.name !== '')).toBe(true);
  });
});

describe('the configuration to write', () => {
  const CASES: readonly Readonly<Record<string, string>>[] = [
    { 'a/x.card.yaml': AAP, 'a/y.card.yaml': AAP, 'a/policy.yaml': POLICY },
    { 'a/x.card.yaml': AAP, 'a/y.card.yaml': AAP, 'a/tools.txt': 'one' },
    { 'a/card.yaml': AAP, 'a/x.policy.yaml': POLICY, 'a/y.policy.yaml': POLICY },
    { 'a/x.card.yaml': AAP, 'a/x-card.yaml': AAP, 'a/y.card.yaml': AAP },
    { 'a/x.policy.yaml': POLICY, 'a/x-policy.yaml': POLICY },
    { 'a b/x: y.card.yaml': AAP, 'a b/#\'".card.yaml': AAP, 'a b/tools.txt': 'one' },
    { '1/2.card.yaml': AAP, '1/true.card.yaml': AAP, '1/policy.yaml': POLICY },
  ];

  test.each(
    CASES.map((files) => [Object.keys(files).join(', '), files] as const),
  )('settles what is ambiguous: %s', async (_, files) => {
    const { findings } = await found(files);
    expect(findings.length).toBeGreaterThan(0);
    const fixes = findings.map((finding) => finding.fix!.lines);
    for (const text of fixes) {
      const read = await readConfiguration('.github/card-gate.yml', new TextEncoder().encode(text));
      expect(read.kind).toBe('configuration');
      const named = (
        parse(text) as { agents: { card?: string; policy?: string; tools?: string[] }[] }
      ).agents.flatMap((agent) => [agent.card, agent.policy, ...(agent.tools ?? [])]);
      // The fix names only files that exist.
      for (const file of named) if (file !== undefined) expect(Object.keys(files)).toContain(file);
    }
    const last = await discover(memoryTree(files), await settingsOf(fixes.at(-1)!), {});
    expect(last.findings.filter((finding) => finding.rule === 'ambiguous-agent')).toEqual([]);
    const listed = findings.at(-1)!.location.file;
    expect(last.agents.flatMap((agent) => agent.files)).toContain(listed);
  });
});

describe('stems', () => {
  test.each([
    ['a/b/billing.card.yaml', 'billing'],
    ['billing-card.json', 'billing'],
    ['billing.agent-card.json', 'billing'],
    ['my-agent-card.json', 'my-agent'],
    ['my-agent.policy.yaml', 'my-agent'],
    ['x.alignment-card.yml', 'x'],
    ['x-alignment-card.yml', 'x'],
    ['billing.tools.txt', 'billing'],
    ['Billing.POLICY.yaml', 'Billing'],
    ['card.yaml', ''],
    ['agent-card.yaml', ''],
    ['alignment-card.yaml', ''],
    ['policy.json', ''],
    ['tools.txt', ''],
    ['desk.yaml', 'desk'],
    ['scorecard.yml', 'scorecard'],
    ['v1.2.card.yaml', 'v1.2'],
  ])('of %s is %j', (file, stem) => {
    expect(stemOf(file)).toBe(stem);
  });
});

describe('a change touches an agent', () => {
  const files = {
    'a/card.yaml': AAP,
    'a/policy.yaml': POLICY,
    'a/tools.txt': 'one',
    'b/x.card.yaml': AAP,
    'b/y.card.yaml': AAP,
    'b/x.tools.txt': 'one',
  };
  const touched = async (...changed: string[]): Promise<readonly string[]> => {
    const { agents } = await found(files);
    return agents.filter((agent) => isTouched(agent, new Set(changed))).map((agent) => agent.name);
  };

  test.each<[string, string[]]>([
    ['a/card.yaml', ['a']],
    ['a/tools.txt', ['a']],
    ['a/gone.tools.txt', ['a']],
    ['a/sub/card.yaml', []],
    ['b/x.tools.txt', ['x']],
    ['b/y.policy.yaml', ['y']],
    ['b/z.policy.yaml', []],
    ['c/card.yaml', []],
  ])('%s: %j', async (file, names) => {
    expect(await touched(file)).toEqual(names);
  });

  test('and only the folders of a change are read', async () => {
    const { agents } = await found(files, { within: new Set(['b/gone.yaml']) });
    expect(agents.map((agent) => agent.name)).toEqual(['x', 'y']);
  });
});
