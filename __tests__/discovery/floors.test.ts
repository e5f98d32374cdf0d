import { describe, expect, test } from '@jest/globals';
import type { DiscoveryScope } from '../../src/discovery/candidates.ts';
import { type Discovery, discover, isConcerned } from '../../src/discovery/discover.ts';
import { floorsFor, type ReachingFloor } from '../../src/discovery/floors.ts';
import { scopeOf } from '../../src/document/document.ts';
import type { FileRead } from '../../src/model/tree.ts';
import { evaluateTree } from '../../src/run/evaluate-tree.ts';
import { AAP, type Content, memoryTree, POLICY, settingsOf } from '../support/memory-tree.ts';

type Files = Readonly<Record<string, Content>>;

const found = async (
  files: Files,
  question: DiscoveryScope = {},
  configuration = '',
): Promise<Discovery> => discover(memoryTree(files), await settingsOf(configuration), question);

/** Returns the floors of each agent: `agents/a: org/policy.yaml`. */
const held = ({ agents }: Discovery): readonly string[] =>
  agents.map(
    ({ identity, floors = [] }) => `${identity}:${floors.map(({ file }) => ` ${file}`).join('')}`,
  );
const findings = ({ findings }: Discovery): readonly string[] =>
  findings.map(({ rule, location }) => `${rule} ${location.file}`);

/** Returns a policy with scope `org` that forbids one tool. */
const org = (tool: string): string =>
  `meta: {name: o, scope: org}\nforbidden: [{pattern: "${tool}", reason: never, severity: high}]\n`;
/** Returns the tools that are forbidden to each agent. */
const forbids = ({ agents }: Discovery): readonly string[] =>
  agents.map(
    ({ identity, policy }) =>
      `${identity}:${policy?.forbidden.map(({ pattern }) => ` ${pattern.text}`).join('') ?? ''}`,
  );

describe('a policy of scope org', () => {
  const AGENTS = {
    'card.yaml': AAP,
    'x/card.yaml': AAP,
    'agents/a/card.yaml': AAP,
    'agents/deep/b/card.yaml': AAP,
    'agents2/c/card.yaml': AAP,
  };

  test.each<[string, readonly string[]]>([
    ['policy.yaml', ['', 'agents/a', 'agents/deep/b', 'agents2/c', 'x']],
    ['org/policy.yaml', ['', 'agents/a', 'agents/deep/b', 'agents2/c', 'x']],
    ['agents/org.policy.yaml', ['', 'agents/a', 'agents/deep/b', 'agents2/c', 'x']],
    ['agents/org/policy.yaml', ['agents/a', 'agents/deep/b']],
    ['agents/a/org.policy.yaml', ['agents/a', 'agents/deep/b']],
    ['agents/deep/b/org.policy.yaml', ['agents/deep/b']],
    ['agents/a/inner/policy.yaml', ['agents/a']],
    ['agents/a/inner/most/policy.yaml', []],
    ['x/org/policy.yaml', ['x']],
  ])("%s holds only at or below its own folder's parent", async (file, expected) => {
    const discovery = await found({ ...AGENTS, [file]: org('rm') });
    expect(forbids(discovery).filter((line) => line.endsWith(' rm'))).toEqual(
      expected.map((identity) => `${identity}: rm`),
    );
    expect(discovery.agents).toHaveLength(5);
    expect([...findings(discovery), ...discovery.notices]).toEqual([]);
    for (const { policy } of discovery.agents)
      for (const { place } of policy?.forbidden ?? []) expect(scopeOf(place)).toBe('org');
  });

  test('is found by its scope, whatever its name', async () => {
    expect(
      held(
        await found({
          'o/some-policy.json': '{"meta": {"scope": "org"}, "forbidden": []}',
          'a/card.yaml': AAP,
        }),
      ),
    ).toEqual(['a: o/some-policy.json']);
  });

  test('several hold together, the wider reach outside', async () => {
    const files = {
      'agents/a/card.yaml': AAP,
      'agents/a/in/policy.yaml': org('inner'),
      'agents/z/policy.yaml': org('middle'),
      'org/policy.yaml': org('outer'),
    };
    const discovery = await found(files);
    expect(held(discovery)).toEqual([
      'agents/a: org/policy.yaml agents/z/policy.yaml agents/a/in/policy.yaml',
    ]);
    expect(forbids(discovery)).toEqual(['agents/a: outer middle inner']);
  });

  test('holds agents that share a folder, each', async () => {
    const files = { 'a/x.card.yaml': AAP, 'a/y.card.yaml': AAP, 'a/org/policy.yaml': org('rm') };
    expect(forbids(await found(files))).toEqual(['a#x: rm', 'a#y: rm']);
  });

  test('reaches folders whose names hold a "#"', async () => {
    const files = {
      'a#b/c#d/card.yaml': AAP,
      'a#b/org/policy.yaml': org('rm'),
      'a/card.yaml': AAP,
    };
    const discovery = await found(files);
    expect(held(discovery)).toEqual(['a:', 'a#b/c#d: a#b/org/policy.yaml']);
    const question = { within: new Set(['a#b/org/policy.yaml']), below: ['a#b'] };
    expect(
      discovery.agents
        .filter((agent) => isConcerned(agent, question))
        .map(({ identity }) => identity),
    ).toEqual(['a#b/c#d']);
  });
});

describe('templates', () => {
  const agents = { 'deep/down/a/card.yaml': AAP, 'b/policy.yaml': POLICY };

  test.each([
    '.mnemom/orgs/acme/policy.yaml',
    '.mnemom/orgs/acme.yaml',
    '.mnemom/platform/p.json',
    '.MNEMOM/Orgs/acme.YAML',
    '.mnemom/PLATFORM/x/y/z.yml',
  ])('%s holds for all', async (file) => {
    const content = file.endsWith('json')
      ? '{"forbidden": [{"pattern": "rm"}]}'
      : 'forbidden: [{pattern: rm}]';
    const discovery = await found({ ...agents, [file]: content });
    expect(forbids(discovery)).toEqual(['b: rm', 'deep/down/a: rm']);
    const scope = /platform/i.test(file) ? 'platform' : 'org';
    for (const { policy } of discovery.agents)
      expect(policy!.forbidden.map(({ place }) => scopeOf(place))).toEqual([scope]);
    expect(discovery.findings).toEqual([]);
  });

  test('the platform is outside the organisation, whatever their names', async () => {
    const files = {
      'a/card.yaml': AAP,
      '.mnemom/orgs/a.yaml': org('o'),
      '.mnemom/platform/z.yaml': org('p'),
      'org/policy.yaml': org('q'),
    };
    expect(forbids(await found(files))).toEqual(['a: p o q']);
  });

  test('of cards hold cards', async () => {
    const card = 'aap_version: "1"\nautonomy_envelope: {forbidden_actions: [search]}\n';
    const { agents: found_ } = await found({
      'a/card.yaml': AAP,
      '.mnemom/orgs/o.card.yaml': card,
    });
    expect(
      found_.map(({ card: one }) => [
        one!.boundedActions.length,
        one!.forbiddenActions.map(({ value }) => value),
      ]),
    ).toEqual([[0, ['search']]]);
    expect(found_[0]!.findings.map(({ rule, agent }) => `${rule} ${agent}`)).toEqual([
      'forbidden-by-org a',
    ]);
  });

  test('of teams hold only where the configuration names the team', async () => {
    const files = { 'a/card.yaml': AAP, 'b/card.yaml': AAP, '.mnemom/teams/pay.yaml': org('rm') };
    const without = await found(files);
    expect(held(without)).toEqual(['a:', 'b:']);
    expect(without.notices).toEqual([
      '.mnemom/teams/pay.yaml is a template for a team; it applies only to agents whose configuration entries list the team',
    ]);
  });
});

/** Returns settings with the given floors and teams, as if a configuration contained them. */
async function withFloors(
  files: Files,
  floors: {
    org?: string;
    orgCard?: string;
    platform?: string;
    teams?: Readonly<Record<string, string>>;
  },
  teamsOf?: Readonly<Record<string, readonly string[]>>,
  question: DiscoveryScope = {},
): Promise<Discovery> {
  const settings = await settingsOf();
  const file = (path: string) => ({ kind: 'file', file: path }) as const;
  return discover(
    memoryTree(files),
    {
      ...settings,
      ...(teamsOf && {
        agents: Object.entries(teamsOf).map(([name, teams]) => ({
          name,
          card: `${name}/card.yaml`,
          teams,
        })),
      }),
      floors: {
        ...((floors.org || floors.orgCard) && {
          org: {
            ...(floors.org && { policy: file(floors.org) }),
            ...(floors.orgCard && { card: file(floors.orgCard) }),
          },
        }),
        ...(floors.platform && { platform: { policy: file(floors.platform) } }),
        teams: new Map(
          Object.entries(floors.teams ?? {}).map(([name, path]) => [name, { policy: file(path) }]),
        ),
      },
    },
    question,
  );
}

describe('floors of the configuration', () => {
  const files = {
    'a/card.yaml': AAP,
    'b/card.yaml': AAP,
    'org/policy.yaml': org('conventional'),
    'elsewhere/floor.yaml': org('named'),
    'elsewhere/team.yaml': org('team'),
  };

  test('an organisation that it names holds alone, and for all', async () => {
    const discovery = await withFloors(files, { org: 'elsewhere/floor.yaml' });
    expect(forbids(discovery)).toEqual(['a: named', 'b: named']);
    expect(discovery.files.map(({ file }) => file)).toContain('elsewhere/floor.yaml');
    expect(discovery.notices).toEqual([
      expect.stringMatching(
        /^org\/policy\.yaml looks like a floor, but does not apply because the configuration does not list it/,
      ),
    ]);
    expect(findings(discovery)).toEqual([]);
  });

  test('it need not be of scope org', async () => {
    const discovery = await withFloors(
      { ...files, 'elsewhere/floor.yaml': org('named').replace('org', 'agent') },
      { org: 'elsewhere/floor.yaml' },
    );
    expect(forbids(discovery)).toEqual(['a: named', 'b: named']);
    expect(scopeOf(discovery.agents[0]!.policy!.forbidden[0]!.place)).toBe('org');
  });

  test('teams hold for the agents that name them', async () => {
    const teams = { pay: 'elsewhere/team.yaml', mail: 'elsewhere/floor.yaml' };
    const discovery = await withFloors(
      files,
      { org: 'org/policy.yaml', teams },
      { a: ['pay', 'mail'], b: ['other'] },
    );
    expect(forbids(discovery)).toEqual(['a/: conventional named team', 'b/: conventional']);
    expect(discovery.agents[0]!.policy!.forbidden.map(({ place }) => scopeOf(place))).toEqual([
      'org',
      'team',
      'team',
    ]);
  });

  test("teams or a platform do not replace the organisation's policy that is found by convention", async () => {
    const discovery = await withFloors(
      files,
      { teams: { pay: 'elsewhere/team.yaml' } },
      { a: ['pay'], b: [] },
    );
    expect(forbids(discovery)).toEqual(['a/: conventional team', 'b/: conventional']);
    expect(forbids(await withFloors(files, { platform: 'elsewhere/floor.yaml' }))).toEqual([
      'a: named conventional',
      'b: named conventional',
    ]);
  });

  test("an agent's own policy of the configuration is never a floor for others, whatever its scope", async () => {
    const configuration =
      'agents: [{name: a, card: a/card.yaml, policy: a/policy.yaml}, {name: b, card: b/card.yaml}]';
    for (const question of [{}, { within: new Set(['a/policy.yaml']) }]) {
      const discovery = await found(
        { ...files, 'a/policy.yaml': org('own') },
        question,
        configuration,
      );
      expect(forbids(discovery)).toEqual(['a/: conventional own', 'b/: conventional']);
    }
  });

  test.each<[string, Content | undefined, RegExp]>([
    [
      'is missing',
      undefined,
      /^floor-unreadable .*the floor "elsewhere\/floor\.yaml" does not exist$/,
    ],
    ['does not load', 'forbidden: [', /^parse-error elsewhere\/floor\.yaml/],
    ['is empty', '', /^unknown-kind elsewhere\/floor\.yaml/],
    ["is somebody else's", 'replicas: 3', /^unknown-kind elsewhere\/floor\.yaml/],
    [
      'is a card',
      AAP,
      /^floor-unreadable .* is a card, but the configuration lists it under "policy"$/,
    ],
    [
      'is an access list',
      '- {effect: deny}',
      /^floor-unreadable .* is an access list, but the configuration lists it under "policy"$/,
    ],
    ['leads out', { refused: 'it leads out' }, /^parse-error elsewhere\/floor\.yaml/],
    [
      'is too large',
      `forbidden: []\n#${' '.repeat(140_000)}`,
      /^file-too-large elsewhere\/floor\.yaml/,
    ],
  ])('one that %s ends in an error that blocks', async (_, content, expected) => {
    const { 'elsewhere/floor.yaml': __, ...rest } = files;
    const { findings } = await withFloors(
      { ...rest, ...(content !== undefined && { 'elsewhere/floor.yaml': content }) },
      { org: 'elsewhere/floor.yaml' },
    );
    expect(
      findings.map(({ rule, location, message }) => `${rule} ${location.file} ${message}`),
    ).toEqual([expect.stringMatching(expected)]);
    expect(findings).toMatchObject([{ severity: 'error', blocking: true }]);
  });

  test('a policy named as a card', async () => {
    const { findings } = await withFloors(files, { orgCard: 'elsewhere/floor.yaml' });
    expect(findings).toMatchObject([
      {
        rule: 'floor-unreadable',
        blocking: true,
        message:
          'the floor "elsewhere/floor.yaml" is a policy, but the configuration lists it under "card"',
      },
    ]);
  });
});

describe('floors of another repository', () => {
  const source = {
    kind: 'repository',
    owner: 'acme',
    repo: 'rules',
    file: 'org/policy.yaml',
    ref: 'v1',
  } as const;
  const elsewhere = async (read: FileRead | undefined): Promise<Discovery> => {
    const settings = {
      ...(await settingsOf()),
      floors: { org: { policy: source }, teams: new Map() },
    };
    return discover(
      memoryTree({ 'a/card.yaml': AAP, 'org/policy.yaml': org('here') }),
      settings,
      read ? { readElsewhere: async () => read } : {},
    );
  };
  const bytes = (text: string): FileRead => ({
    kind: 'bytes',
    bytes: new TextEncoder().encode(text),
  });

  test('hold like others, and say where they are from', async () => {
    const discovery = await elsewhere(bytes(org('there')));
    expect(forbids(discovery)).toEqual(['a: there']);
    expect(discovery.agents[0]!.policy!.forbidden[0]!.place.document.origin).toEqual({
      scope: 'org',
      repository: 'acme/rules@v1',
    });
    // Files in other repositories are not validated here.
    expect(discovery.files.map(({ file }) => file)).toEqual(['a/card.yaml', 'org/policy.yaml']);
  });

  test.each<[string, FileRead | undefined, RegExp]>([
    [
      'nobody may fetch',
      undefined,
      /^the floor "acme\/rules\/org\/policy\.yaml@v1" is in another repository/,
    ],
    ['is not there', { kind: 'absent' }, /does not exist$/],
    ['does not load', bytes('forbidden: ['), /cannot be read: /],
    [
      'is of no kind',
      bytes('x: 1'),
      /cannot be read: the file is not a card, a policy or an access list$/,
    ],
    ['is a card', bytes(AAP), /is a card, but the configuration lists it under "policy"$/],
    ['is too large', { kind: 'too-large', bytes: 10 ** 9 }, /cannot be read: the file has/],
    ['is refused', { kind: 'refused', reason: 'a link' }, /cannot be read: .*a link$/],
  ])('one that %s is an error that blocks', async (_, read, expected) => {
    const { findings } = await elsewhere(read);
    expect(findings).toMatchObject([
      { rule: 'floor-unreadable', blocking: true, message: expect.stringMatching(expected) },
    ]);
  });
});

describe('the order of floors', () => {
  test('is from outside in, by scope, then by reach, then by path', () => {
    const floor = (
      file: string,
      scope: ReachingFloor['scope'],
      reach: string,
      team?: string,
    ): ReachingFloor => ({
      file,
      scope,
      reach,
      ...(team && { team }),
    });
    const floors = [
      floor('t', 'team', '', 'pay'),
      floor('u', 'team', '', 'mail'),
      floor('o2', 'org', 'a/b'),
      floor('o3', 'org', 'a'),
      floor('o1', 'org', 'a'),
      floor('o4', 'org', 'ab'),
      floor('p', 'platform', ''),
    ];
    expect(floorsFor('a/b/c', ['pay'], floors).map(({ file }) => file)).toEqual([
      'p',
      'o1',
      'o3',
      'o2',
      't',
    ]);
    expect(floorsFor('a/b/c', ['pay'], [...floors].reverse()).map(({ file }) => file)).toEqual([
      'p',
      'o1',
      'o3',
      'o2',
      't',
    ]);
  });
});

describe('what rules find in the parts of floors', () => {
  const judge = async (files: Files, question: DiscoveryScope = {}) =>
    evaluateTree(memoryTree(files), await settingsOf(), {
      now: new Date('2026-11-21T12:00:00Z'),
      context: 'cicd',
      elapsed: () => 0,
      ...question,
    });
  const lines = (
    findings: readonly {
      readonly rule: string;
      readonly location: { readonly file: string; readonly pointer: string };
    }[],
  ) => findings.map(({ rule, location }) => `${rule} ${location.file}${location.pointer}`);
  const FLOOR = `meta: {name: o, schema_version: "1.0", scope: org}
capability_mappings:
  files: {tools: [write_file], card_actions: [write]}
forbidden: [{pattern: "write_*", reason: never, severity: high}]
defaults: {unmapped_tool_action: allow, unmapped_severity: high, fail_open: false, enforcement_mode: warn}
`;
  const card = (actions: string): string =>
    `aap_version: "0.5.0"\nautonomy_envelope: {bounded_actions: [${actions}]}\n`;

  test('is reported once, at the floor, when all its agents have it, and without an agent', async () => {
    const { agents, runFindings } = await judge({
      'org/policy.yaml': FLOOR,
      'a/card.yaml': card('read'),
      'b/card.yaml': card('read'),
    });
    expect(lines(runFindings)).toEqual([
      'always-forbidden org/policy.yaml/capability_mappings/files/tools/0',
      'unknown-action org/policy.yaml/capability_mappings/files/card_actions/0',
    ]);
    expect(runFindings.map(({ agent }) => agent)).toEqual([undefined, undefined]);
    for (const { findings } of agents)
      expect(lines(findings).filter((line) => line.includes('org/'))).toEqual([]);
  });

  test('is not a problem of the floor when one agent does not have it', async () => {
    const { runFindings } = await judge({
      'org/policy.yaml': FLOOR,
      'a/card.yaml': card('read'),
      'b/card.yaml': card('read, write'),
    });
    expect(lines(runFindings)).toEqual([
      'always-forbidden org/policy.yaml/capability_mappings/files/tools/0',
    ]);
    const { runFindings: none } = await judge({
      'agents/org/policy.yaml': FLOOR,
      'agents/a/card.yaml': card('write'),
      'b/card.yaml': card('read'),
    });
    expect(lines(none)).toEqual([
      'always-forbidden agents/org/policy.yaml/capability_mappings/files/tools/0',
    ]);
  });

  test('is not reported for a floor that a change leaves alone', async () => {
    const files = { 'org/policy.yaml': FLOOR, 'a/card.yaml': card('read') };
    expect((await judge(files, { within: new Set(['a/card.yaml']) })).runFindings).toEqual([]);
    expect(
      lines(
        (await judge(files, { within: new Set(['org/policy.yaml']), below: [''] })).runFindings,
      ),
    ).toHaveLength(2);
  });

  test('a partial template needs nothing that only a whole card must have', async () => {
    const template = `platform:
values: {declared: [transparency, own_value], definitions: {}}
conscience: {values: [{type: BOUNDARY, content: "Never."}]}
autonomy: {forbidden_actions: [burn]}
audit: {retention_days: 90}
`.replace('platform:\n', '');
    const { runFindings } = await judge({
      '.mnemom/platform/p.yaml': template,
      '.mnemom/orgs/o.yaml': 'integrity_mode: enforce\n',
      'a/card.yaml': card('read'),
    });
    expect(lines(runFindings)).toEqual([]);
    const wrong = await judge({
      '.mnemom/platform/p.yaml': `${template}integrity_mod: off\n`,
      'a/card.yaml': card('read'),
    });
    expect(lines(wrong.runFindings)).toEqual(['unknown-key .mnemom/platform/p.yaml/integrity_mod']);
    // As an agent's card, the same file must be complete.
    const { agents } = await judge({ 'a/card.yaml': template });
    expect(agents[0]!.findings.map(({ rule }) => rule)).toContain('missing-key');
  });
});
