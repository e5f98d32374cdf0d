import { describe, expect, test } from '@jest/globals';
import type { DiscoveryScope } from '../../src/discovery/candidates.ts';
import { type Discovery, discover, isConcerned } from '../../src/discovery/discover.ts';
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

describe('looking at a part of the tree', () => {
  const files = {
    'agents/a/card.yaml': AAP,
    'agents/b/card.yaml': AAP,
    'other/c/card.yaml': AAP,
    'org/policy.yaml': org('outer'),
    'agents/org/policy.yaml': org('inner'),
    'other/org/policy.yaml': org('apart'),
  };

  test('the floors of an agent are found in any folder', async () => {
    const discovery = await found(files, { within: new Set(['agents/a/card.yaml']) });
    expect(forbids(discovery)).toEqual(['agents/a: outer inner']);
    // The floors are not listed as files of the scope.
    expect(discovery.files.map(({ file }) => file)).toEqual(['agents/a/card.yaml']);
  });

  test('what is found is the same as in the whole', async () => {
    const whole = await found(files);
    for (const { identity, floors, policy } of whole.agents) {
      const [alone] = (await found(files, { within: new Set([`${identity}/card.yaml`]) })).agents;
      expect(alone!.floors!.map(({ file }) => file)).toEqual(floors!.map(({ file }) => file));
      expect(alone!.policy!.forbidden.map(({ pattern }) => pattern.text)).toEqual(
        policy!.forbidden.map(({ pattern }) => pattern.text),
      );
    }
    const tied = {
      'agents/a/card.yaml': AAP,
      'agents/y/org.policy.yaml': org('y'),
      'agents/z/org.policy.yaml': org('z'),
    };
    for (const within of [
      undefined,
      ['agents/a/card.yaml'],
      ['agents/z/org.policy.yaml', 'agents/a/card.yaml'],
      ['agents/y/org.policy.yaml', 'agents/a/card.yaml'],
    ])
      expect(forbids(await found(tied, within ? { within: new Set(within) } : {}))).toEqual([
        'agents/a: y z',
      ]);
  });

  const spellings: readonly (readonly [string, string, Content])[] = [
    ['in plain words', 'org/policy.yaml', org('rm')],
    ['with an escape', 'org/policy.yaml', org('rm').replace('scope: org', 'scope: "\\x6frg"')],
    [
      'with an escape in the key',
      'org/policy.yaml',
      org('rm').replace('scope: org', '"sc\\u006fpe": org'),
    ],
    ['in quotes', 'org/policy.yaml', org('rm').replace('scope: org', "'scope': 'org'")],
    [
      'over several lines',
      'org/policy.yaml',
      org('rm').replace('{name: o, scope: org}', '\n  name: o\n  ? scope\n  : >-\n    org'),
    ],
    [
      'by an alias',
      'org/policy.yaml',
      `x: &who org\n${org('rm').replace('scope: org', 'scope: *who')}`,
    ],
    [
      'in JSON',
      'org/policy.json',
      '{"meta": {"scope": "org"}, "forbidden": [{"pattern": "rm", "reason": "r", "severity": "low"}]}',
    ],
    [
      'in JSON with escapes',
      'org/policy.json',
      '{"meta": {"sc\\u006fpe": "\\u006frg"}, "forbidden": [{"pattern": "rm", "reason": "r", "severity": "low"}]}',
    ],
    ['with a byte-order mark', 'org/policy.yaml', `\ufeff${org('rm')}`],
    ['with line ends of two characters', 'org/policy.yaml', org('rm').replaceAll('\n', '\r\n')],
    ['by its place alone', '.mnemom/orgs/acme.yaml', 'forbidden: [{pattern: rm}]'],
  ];

  test.each(spellings)('a floor is found that is written %s', async (_, file, content) => {
    const all = { 'agents/a/card.yaml': AAP, [file]: content };
    expect(forbids(await found(all, { within: new Set(['agents/a/card.yaml']) }))).toEqual([
      'agents/a: rm',
    ]);
    expect(forbids(await found(all))).toEqual(['agents/a: rm']);
  });

  const wide = (text: string): Uint8Array =>
    new Uint8Array([0xff, 0xfe, ...[...text].flatMap((one) => [one.charCodeAt(0), 0])]);

  test.each<[string, string, Content, string]>([
    ['does not load', 'org/policy.yaml', `${org('rm')}x: [`, 'parse-error'],
    ['has a key twice', 'org/policy.yaml', `${org('rm')}meta: {}`, 'duplicate-key'],
    [
      'has a tag at its scope',
      'org/policy.yaml',
      org('rm').replace('scope: org', 'scope: !!str org'),
      'parse-error',
    ],
    ['is in another encoding', 'org/policy.yaml', wide(org('rm')), 'parse-error'],
    ['is too large', 'org/policy.yaml', `${org('rm')}#${' '.repeat(140_000)}`, 'file-too-large'],
    ['cannot be read', 'org/policy.yaml', { refused: 'it leads out' }, 'parse-error'],
    ['is a template of no kind', '.mnemom/orgs/acme.yaml', 'x: 1', 'unknown-kind'],
    ['is a template that does not load', '.mnemom/platform/acme.json', '{,}', 'parse-error'],
    [
      'has a misspelt kind',
      'org/policy.yaml',
      'meta: {scope: org}\nforbiden: []\n',
      'unknown-kind',
    ],
  ])('a floor away from the agents that %s is an error, and not simply gone', async (_, file, content, rule) => {
    const all = { 'agents/a/card.yaml': AAP, [file]: content };
    const expected = [`${rule} ${file}`];
    expect(findings(await found(all))).toEqual(expected);
    expect(findings(await found(all, { within: new Set(['agents/a/card.yaml']) }))).toEqual(
      expected,
    );
  });

  test('unrelated files that are not a floor are not read', async () => {
    const read: string[] = [];
    const tree = memoryTree({
      ...files,
      'agents/a/sub/policy.yaml': org('below'),
      'far/away/policy.yaml': 'forbidden: [',
    });
    const watched = {
      ...tree,
      read: (file: string, max: number) => {
        read.push(file);
        return tree.read(file, max);
      },
    };
    const discovery = await discover(watched, await settingsOf(), {
      within: new Set(['agents/b/card.yaml']),
    });
    expect(forbids(discovery)).toEqual(['agents/b: outer inner']);
    // The name of a file does not determine whether it is a policy.
    expect([...new Set(read)].sort()).toEqual([
      'agents/a/card.yaml',
      'agents/b/card.yaml',
      'agents/org/policy.yaml',
      'org/policy.yaml',
    ]);
    expect(findings(discovery)).toEqual([]);
  });

  test('a changed floor concerns every agent under it, and no other', async () => {
    const question = { within: new Set(['agents/org/policy.yaml']), below: ['agents'] };
    const discovery = await found(files, question);
    const concerned = discovery.agents.filter((agent) => isConcerned(agent, question));
    expect(concerned.map(({ identity }) => identity)).toEqual(['agents/a', 'agents/b']);
    // A floor that the head lacks still limited an agent at the base.
    const { 'agents/org/policy.yaml': _, ...without } = files;
    const gone = await found(without, question);
    expect(
      gone.agents.filter((agent) => isConcerned(agent, question)).map(({ identity }) => identity),
    ).toEqual(['agents/a', 'agents/b']);
    const everywhere = { within: new Set(['.mnemom/orgs/o.yaml']), below: [''] };
    expect(
      (await found(files, everywhere)).agents.filter((agent) => isConcerned(agent, everywhere)),
    ).toHaveLength(3);
  });

  test('a floor in the place of a changed agent concerns that agent by itself', async () => {
    const question = { within: new Set(['agents/a/org.policy.yaml']) };
    const discovery = await found({ ...files, 'agents/a/org.policy.yaml': org('near') }, question);
    expect(
      discovery.agents
        .filter((agent) => isConcerned(agent, question))
        .map(({ identity }) => identity),
    ).toEqual(['agents/a']);
  });

  test('configured agents find their floors by the folder of their card, there or not', async () => {
    const configuration =
      'agents: [{name: one, card: agents/a/card.yaml, tools: [far/list.txt]}, {name: two, policy: other/c/p.yaml}]';
    const all = { ...files, 'other/c/p.yaml': POLICY, 'far/list.txt': 'x' };
    const question = { within: new Set(['agents/org/policy.yaml']), below: ['agents'] };
    const discovery = await found(all, question, configuration);
    expect(held(discovery)).toEqual([
      'one/: org/policy.yaml agents/org/policy.yaml',
      'two/: org/policy.yaml other/org/policy.yaml',
      'agents/b: org/policy.yaml agents/org/policy.yaml',
    ]);
    expect(
      discovery.agents.filter((agent) => isConcerned(agent, question)).map(({ name }) => name),
    ).toEqual(['one', 'b']);
    const { 'agents/a/card.yaml': _, ...broken } = all;
    const later = await found(broken, question, configuration);
    expect(
      later.agents.filter((agent) => isConcerned(agent, question)).map(({ name }) => name),
    ).toEqual(['one', 'b']);
  });
});
