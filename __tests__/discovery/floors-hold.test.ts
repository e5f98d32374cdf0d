import { describe, expect, test } from '@jest/globals';
import type { DiscoveryScope } from '../../src/discovery/candidates.ts';
import { discover, isConcerned } from '../../src/discovery/discover.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Outcome } from '../../src/evaluation/names-evaluation.ts';
import { AAP, type Content, memoryTree, settingsOf } from '../support/memory-tree.ts';

type Files = Readonly<Record<string, Content>>;

/** The organisation's policy, which forbids payments and denies unmapped tools. */
const ORG = `meta: {name: o, scope: org}
forbidden: [{pattern: "mcp__pay__*", reason: money, severity: critical}]
capability_mappings: {mail: {tools: ["send_*"], card_actions: [send]}}
defaults: {unmapped_tool_action: deny, unmapped_severity: high}
`;
const BASE: Files = {
  'org/policy.yaml': ORG,
  'agents/a/card.yaml': AAP,
  'agents/b/card.yaml': AAP,
};
/** The weakest possible policy. */
const OPEN = (scope: string): string => `meta: {name: p, scope: ${scope}}
forbidden: [{pattern: "mcp__pay__*", reason: money, severity: low}]
capability_mappings: {pay: {tools: ["mcp__pay__*"], card_actions: [search]}, mail: {tools: ["send_*"], card_actions: [search]}}
defaults: {unmapped_tool_action: allow, unmapped_severity: low}
`;

/** Returns the outcomes of some tools for each agent of a tree, and all findings. */
async function outcomes(
  files: Files,
  {
    tools = ['mcp__pay__refund', 'send_letter', 'other'],
    configuration = '',
    ...question
  }: DiscoveryScope & { tools?: readonly string[]; configuration?: string } = {},
) {
  const settings = await settingsOf(configuration, { tools: tools.map((text) => ({ text })) });
  const discovery = await discover(memoryTree(files), settings, question);
  const result: Record<string, readonly (Outcome | string)[]> = {};
  for (const agent of discovery.agents) {
    const { decisions, violations } = evaluate(agent);
    result[agent.identity] = decisions.map(({ tool, outcome }) => {
      const worst = violations
        .filter((one) => one.decision?.tool === tool)
        .map(({ severity }) => severity);
      return worst.includes('critical') || worst.includes('high') ? `${outcome}, blocked` : outcome;
    });
  }
  return {
    result,
    discovery,
    rules: [...discovery.findings, ...discovery.agents.flatMap(({ findings }) => findings)].map(
      ({ rule, location }) => `${rule} ${location.file}`,
    ),
  };
}

const HELD = ['forbidden, blocked', 'exceeded, blocked', 'unmapped, blocked'];
const FREE = ['ungoverned', 'ungoverned', 'ungoverned'];

describe('no agent evades the floor', () => {
  test('to begin with', async () => {
    expect((await outcomes(BASE)).result).toEqual({ 'agents/a': HELD, 'agents/b': HELD });
    const { 'org/policy.yaml': _, ...without } = BASE;
    expect((await outcomes(without)).result).toEqual({ 'agents/a': FREE, 'agents/b': FREE });
  });

  test('by a policy of its own', async () => {
    const { result, rules } = await outcomes({ ...BASE, 'agents/a/policy.yaml': OPEN('agent') });
    expect(result).toEqual({ 'agents/a': HELD, 'agents/b': HELD });
    // The findings are about the rule, both defaults, and the mapping of a whole server.
    expect(rules).toEqual(Array(4).fill('weakens-org agents/a/policy.yaml'));
  });

  test.each([
    'agents/a/policy.yaml',
    'agents/a/deep/policy.yaml',
    'agents/a/x/y/policy.yaml',
    'agents/policy.yaml',
    'policy.yaml',
    '.mnemom/orgs/a.yaml',
    '.mnemom/teams/a.yaml',
    '.mnemom/agents/a/policy.yaml',
    'a-policy.yaml',
  ])('by a policy of scope org at %s', async (file) => {
    const { result } = await outcomes({ ...BASE, [file]: OPEN('org') });
    expect(result['agents/a']![0]).toBe('forbidden, blocked');
    expect(result['agents/b']).toEqual(
      expect.arrayContaining(['forbidden, blocked', 'unmapped, blocked']),
    );
    expect(result['agents/a']![2]).toBe('unmapped, blocked');
  });

  test('by a floor that reaches further in, which can take nothing from the one outside', async () => {
    const { result, discovery } = await outcomes({ ...BASE, 'agents/a/policy.yaml': OPEN('org') });
    expect(result['agents/a']).toEqual(HELD);
    expect(discovery.agents[0]!.floors!.map(({ file }) => file)).toEqual([
      'org/policy.yaml',
      'agents/a/policy.yaml',
    ]);
  });

  test('by a floor of its own, which is reported where it is less strict', async () => {
    const all = { ...BASE, 'agents/a/policy.yaml': OPEN('org') };
    const expected = Array(4).fill('weakens-org agents/a/policy.yaml <- org/policy.yaml');
    const lines = async (question: DiscoveryScope) =>
      (await outcomes(all, question)).discovery.findings.map(
        ({ rule, location, related }) => `${rule} ${location.file} <- ${related[0]!.location.file}`,
      );
    expect(await lines({})).toEqual(expected);
    expect(await lines({ within: new Set(['agents/a/policy.yaml']), below: ['agents'] })).toEqual(
      expected,
    );
    expect(await lines({ within: new Set(['agents/b/card.yaml']) })).toEqual([]);
    // Floors with the same reach all apply.
    const beside = { ...BASE, 'org2/policy.yaml': OPEN('org') };
    expect((await outcomes(beside)).discovery.findings).toEqual([]);
  });

  test('by a card that says scope org, which is its own policy still', async () => {
    const card = `${AAP}${OPEN('org')}`;
    const { result } = await outcomes({ ...BASE, 'agents/a/card.yaml': card });
    expect(result).toEqual({ 'agents/a': HELD, 'agents/b': HELD });
  });

  test.each([
    'agents/a/.mnemom/orgs/x.yaml',
    'agents/a/orgs/policy.yaml',
    'x/.mnemom/platform/policy.yaml',
    '.mnemom/orgs',
    '.mnemom/orgsx/policy.yaml',
  ])('by a file that is named like a template, at %s, which is none', async (file) => {
    const { result, discovery } = await outcomes({ ...BASE, [file]: OPEN('agent') });
    expect(result).toMatchObject({ 'agents/a': HELD, 'agents/b': HELD });
    for (const { floors } of discovery.agents)
      expect(floors!.map((floor) => floor.file)).toEqual(['org/policy.yaml']);
  });

  test.each([
    '.MNEMOM/Orgs/o.yaml',
    '.Mnemom/PLATFORM/o.YML',
  ])('by capitals: a floor in %s holds as well', async (file) => {
    const { 'org/policy.yaml': _, ...rest } = BASE;
    expect((await outcomes({ ...rest, [file]: ORG })).result).toEqual({
      'agents/a': HELD,
      'agents/b': HELD,
    });
  });

  test('by another spelling of the tool in a policy', async () => {
    const url = OPEN('agent').replaceAll('mcp__pay__*', 'mcp:pay/*').replace('send_*', 'mcp:x/y');
    expect((await outcomes({ ...BASE, 'agents/a/policy.yaml': url })).result['agents/a']).toEqual(
      HELD,
    );
    // A floor that uses this spelling throughout also applies to the other spelling.
    const floor = ORG.replace('mcp__pay__*', 'mcp:pay/*').replace('send_*', 'mcp:x/*');
    const { result } = await outcomes(
      { ...BASE, 'org/policy.yaml': floor, 'agents/a/policy.yaml': OPEN('agent') },
      { tools: ['mcp__pay__refund', 'mcp:pay/refund'] },
    );
    expect(result['agents/a']).toEqual(['forbidden, blocked', 'forbidden, blocked']);
  });

  test('by an alias, which adds names and removes none', async () => {
    const configuration =
      'aliases: {mcp__pay__refund: [send_letter, harmless], harmless: [mcp__pay__refund]}';
    const { result } = await outcomes(
      { ...BASE, 'agents/a/policy.yaml': OPEN('agent') },
      { tools: ['mcp__pay__refund', 'harmless'], configuration },
    );
    expect(result['agents/a']).toEqual(['forbidden, blocked', 'forbidden, blocked']);
  });

  test('by a capability that bears the name of one of the floor', async () => {
    const policy =
      'capability_mappings: {mail: {tools: ["send_letter"], card_actions: [search]}}\ndefaults: {unmapped_tool_action: deny}';
    const { result, discovery } = await outcomes({ ...BASE, 'agents/a/policy.yaml': policy });
    expect(result['agents/a']).toEqual(HELD);
    expect(
      discovery.agents[0]!.policy!.capabilities.map(
        ({ name, place }) => `${name} ${place.document.file}`,
      ),
    ).toEqual(['mail org/policy.yaml', 'mail agents/a/policy.yaml']);
  });

  test('by names that mean something to the language', async () => {
    const policy =
      '{"__proto__": {"forbidden": []}, "capability_mappings": {"__proto__": {"tools": ["mcp__pay__*"], "card_actions": ["search"]}, "constructor": {"tools": ["*"]}}, "meta": {"scope": "org\\u0000"}}';
    const { result } = await outcomes({ ...BASE, 'agents/a/policy.json': policy });
    expect(result['agents/a']!.slice(0, 2)).toEqual(HELD.slice(0, 2));
  });
});

describe('a floor that a change takes away', () => {
  const change = (gone: Content | undefined, more: Files = {}): Files => {
    const { 'org/policy.yaml': _, ...rest } = BASE;
    return { ...rest, ...(gone !== undefined && { 'org/policy.yaml': gone }), ...more };
  };
  const question: DiscoveryScope = {
    within: new Set(['org/policy.yaml']),
    below: [''],
    governedPaths: new Set(['org/policy.yaml']),
    wasGoverned: async (file) => file === 'org/policy.yaml',
  };

  test.each<[string, Files, readonly string[]]>([
    ['is deleted', change(undefined), []],
    ['moves deeper', change(undefined, { 'org/deep/policy.yaml': ORG }), []],
    ['becomes the policy of an agent', change(ORG.replace('scope: org', 'scope: agent')), []],
    ['becomes a card', change(`${AAP}meta: {scope: org}\n`), []],
    ['does not load any more', change(`${ORG}x: [`), ['parse-error org/policy.yaml']],
    ['is of no kind any more', change('replicas: 3\n'), ['unknown-kind org/policy.yaml']],
    ['is empty', change(''), ['unknown-kind org/policy.yaml']],
    [
      'is in another encoding',
      change(new Uint8Array([0xff, 0xfe, 0x61, 0])),
      ['parse-error org/policy.yaml'],
    ],
    [
      'is a link that leads out',
      change({ refused: 'it leads out' }),
      ['parse-error org/policy.yaml'],
    ],
    ['is too large', change(`#${' '.repeat(140_000)}\n${ORG}`), ['file-too-large org/policy.yaml']],
  ])('when it %s, every agent under it is checked again, and an unreadable file is an error', async (_, files, expected) => {
    const { discovery } = await outcomes(files, question);
    const concerned = discovery.agents
      .filter((agent) => isConcerned(agent, question))
      .map(({ identity }) => identity);
    expect(concerned).toEqual(expect.arrayContaining(['agents/a', 'agents/b']));
    expect(discovery.findings.map(({ rule, location }) => `${rule} ${location.file}`)).toEqual(
      expected,
    );
    for (const finding of discovery.findings) expect(finding.blocking).toBe(true);
  });

  test('a misspelt scope is an error of the file, which then does not count as a floor', async () => {
    const { discovery } = await outcomes(change(ORG.replace('scope: org', 'scope: Org')), question);
    expect(discovery.agents.map(({ identity }) => identity)).toEqual([
      'agents/a',
      'agents/b',
      'org',
    ]);
    expect(discovery.files.map(({ file }) => file)).toContain('org/policy.yaml');
  });
});
