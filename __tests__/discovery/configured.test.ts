import { describe, expect, test } from '@jest/globals';
import type { DiscoveryScope } from '../../src/discovery/candidates.ts';
import { type Discovery, discover, isTouched } from '../../src/discovery/discover.ts';
import type { Options } from '../../src/settings/settings.ts';
import {
  AAP,
  type Content,
  memoryTree,
  POLICY,
  settingsOf,
  UNIFIED,
} from '../support/memory-tree.ts';

const found = async (
  configuration: string,
  files: Readonly<Record<string, Content>>,
  question: DiscoveryScope = {},
  inputs: Options = {},
): Promise<Discovery> =>
  discover(memoryTree(files), await settingsOf(configuration, inputs), question);

const FILES = { 'a/who.yaml': AAP, 'a/what.yaml': POLICY, 'a/list.txt': 'one\n' };
const AGENT = 'agents: [{name: desk, card: a/who.yaml, policy: a/what.yaml, tools: [a/list.txt]}]';

/** Returns the name, card, policy and tools of every agent. */
const lines = (discovery: Discovery): readonly string[] =>
  discovery.agents.map(({ name, card, policy, tools }) =>
    [
      name,
      card?.place.document.file ?? '-',
      policy?.place.document.file ?? '-',
      tools?.tools.map((tool) => tool.canonical).join('+') ?? '-',
    ].join(' '),
  );
const messages = (discovery: Discovery): readonly string[] =>
  [...discovery.findings, ...discovery.agents.flatMap((agent) => agent.findings)].map(
    (finding) => `${finding.rule} ${finding.location.file}: ${finding.message}`,
  );

describe('configured agents', () => {
  test('are read from the files that they name, whatever those are called', async () => {
    const discovery = await found(AGENT, FILES);
    expect(lines(discovery)).toEqual(['desk a/who.yaml a/what.yaml one']);
    expect(discovery.agents[0]).toMatchObject({
      identity: 'desk/',
      files: ['a/who.yaml', 'a/what.yaml', 'a/list.txt'],
    });
    expect(messages(discovery)).toEqual([]);
    expect(discovery.files.map((one) => one.file)).toEqual(['a/who.yaml', 'a/what.yaml']);
  });

  test('may share a card, which is validated once', async () => {
    const discovery = await found(
      'agents: [{name: a, card: a/who.yaml, tools: [x]}, {name: b, card: a/who.yaml, tools: [y]}]',
      FILES,
    );
    expect(lines(discovery)).toEqual(['a a/who.yaml - x', 'b a/who.yaml - y']);
    expect(discovery.files).toHaveLength(1);
  });

  test.each<[string, Readonly<Record<string, Content>>, string, boolean]>([
    [
      'a card that is gone',
      { 'a/who.yaml': null as never },
      'card-removed a/who.yaml: the card "a/who.yaml", which the configuration lists for the agent "desk", does not exist',
      false,
    ],
    [
      'a policy that is gone',
      { 'a/what.yaml': null as never },
      'could-not-evaluate a/what.yaml: the policy "a/what.yaml", which the configuration lists for the agent "desk", does not exist',
      true,
    ],
    [
      'a card that does not load',
      { 'a/who.yaml': 'x: !t y' },
      'parse-error a/who.yaml: the tag "!t" is not supported in cards and policies',
      true,
    ],
    [
      'a policy named as card',
      { 'a/who.yaml': POLICY },
      'configuration a/who.yaml: this file is a policy, but the configuration lists it under "card" for the agent "desk"',
      true,
    ],
    [
      'a card named as policy',
      { 'a/what.yaml': UNIFIED },
      'configuration a/what.yaml: this file is a card, but the configuration lists it under "policy" for the agent "desk"',
      true,
    ],
    [
      'something else',
      { 'a/who.yaml': 'replicas: 3\n' },
      'unknown-kind a/who.yaml: the file is not a card, a policy or an access list',
      true,
    ],
    ['an empty file', { 'a/who.yaml': '' }, 'unknown-kind a/who.yaml: the file is empty', true],
    [
      'an access list',
      { 'a/what.yaml': '- {effect: deny, name: x}\n' },
      'configuration a/what.yaml: this file is an access list, but the configuration lists it under "policy" for the agent "desk"',
      true,
    ],
    [
      'a link that leads out',
      { 'a/what.yaml': { refused: 'it leads out' } },
      'parse-error a/what.yaml: the file cannot be read: it leads out',
      true,
    ],
  ])('%s is an error', async (_, change, message, blocking) => {
    const files = Object.fromEntries(
      Object.entries({ ...FILES, ...change }).filter(([, content]) => content !== null),
    );
    const discovery = await found(AGENT, files);
    expect(messages(discovery)).toEqual([message]);
    expect(discovery.findings[0]).toMatchObject({ severity: 'error', agent: 'desk' });
    expect(discovery.findings[0]!.blocking ?? false).toBe(blocking);
    // The agent still exists, and still owns the file.
    expect(discovery.agents[0]!.files).toEqual(
      expect.arrayContaining(['a/who.yaml', 'a/what.yaml']),
    );
  });
});

describe('files of no configured agent', () => {
  const more = {
    ...FILES,
    'b/card.yaml': UNIFIED,
    'b/policy.yaml': POLICY,
    'c/agent-card.json': '{"name": "a2a"}',
  };

  test('are agents too, as if no other were listed', async () => {
    const discovery = await found(AGENT, more);
    expect(discovery.files.map((one) => one.file)).toEqual([
      'a/who.yaml',
      'a/what.yaml',
      'b/card.yaml',
      'b/policy.yaml',
    ]);
    expect(messages(discovery)).toEqual([]);
    expect(lines(discovery)).toEqual([
      'desk a/who.yaml a/what.yaml one',
      'b b/card.yaml b/policy.yaml -',
    ]);
    expect(discovery.notices).toEqual([
      'skipped 1 file that is not a card, a policy or an access list: c/agent-card.json',
    ]);
  });

  test('are errors where nothing is discovered, and where a change is looked at those that it touches', async () => {
    const alone = `${AGENT}\ndiscover: false`;
    const discovery = await found(alone, more);
    expect(messages(discovery)).toEqual([
      'unlisted-agent b/card.yaml: "b/card.yaml" is not listed under "agents", and "discover" is false, so its agent is not checked',
      'unlisted-agent b/policy.yaml: "b/policy.yaml" is not listed under "agents", and "discover" is false, so its agent is not checked',
    ]);
    expect(discovery.findings.map((finding) => finding.severity)).toEqual(['error', 'error']);
    expect(lines(discovery)).toHaveLength(1);
    const touched = await found(alone, more, { within: new Set(['b/policy.yaml']) });
    expect(messages(touched)).toEqual([expect.stringContaining('unlisted-agent b/policy.yaml')]);
  });

  test('are left out at excluded paths; listed agents stay in, and a finding reports it', async () => {
    const discovery = await found(`${AGENT}\nexclude: ["b/**", "a/who.*"]`, more);
    expect([lines(discovery), messages(discovery)]).toEqual([
      ['desk a/who.yaml a/what.yaml one'],
      [],
    ]);
    expect(discovery.files.map((one) => one.file)).toEqual(['a/who.yaml', 'a/what.yaml']);
    expect(discovery.notices).toContain(
      '"exclude" matches a/who.yaml, but the file is checked because the configuration lists it',
    );
  });

  test.each<
    [string, string, Readonly<Record<string, Content>>, readonly string[], readonly string[]]
  >([
    [
      'the card of an agent whose policy another one lists',
      'agents: [{name: x, card: a/who.yaml, policy: b/policy.yaml}]',
      more,
      ['x a/who.yaml b/policy.yaml -', 'b b/card.yaml b/policy.yaml -'],
      [],
    ],
    [
      'the card of an agent whose policy alone is listed',
      'agents: [{name: x, policy: b/policy.yaml}]',
      { 'b/card.yaml': UNIFIED, 'b/policy.yaml': POLICY },
      ['x - b/policy.yaml -', 'b b/card.yaml b/policy.yaml -'],
      [],
    ],
    [
      'the other card of a folder, with its own tools',
      'agents: [{name: x, card: b/card.yaml}]',
      { 'b/card.yaml': AAP, 'b/y.card.yaml': AAP, 'b/tools.txt': 'one', 'b/y.tools.txt': 'two' },
      ['x b/card.yaml - one', 'y b/y.card.yaml - two'],
      [],
    ],
    [
      'the policy that a listing leaves out, as a warning',
      'agents: [{name: x, card: b/card.yaml}]',
      { 'b/card.yaml': AAP, 'b/policy.yaml': POLICY },
      ['x b/card.yaml - -'],
      [
        'unlisted-agent b/policy.yaml: "b/policy.yaml" does not belong to any agent: the configuration lists the agent next to it, but not this file',
      ],
    ],
    [
      'an agent that has the name of a listed one, under its path',
      'agents: [{name: b, card: a/who.yaml}]',
      { 'a/who.yaml': AAP, 'c/b/card.yaml': AAP },
      ['b a/who.yaml - -', 'c/b c/b/card.yaml - -'],
      [],
    ],
  ])('stay: %s', async (_, configuration, files, agents, findings) => {
    const discovery = await found(configuration, files);
    expect([lines(discovery), messages(discovery)]).toEqual([agents, findings]);
    expect(new Set(discovery.agents.map(({ identity }) => identity)).size).toBe(agents.length);
  });

  test('that do not load are errors still', async () => {
    expect(messages(await found(AGENT, { ...FILES, 'b/card.yaml': 'x: [' }))).toEqual([
      expect.stringContaining('parse-error b/card.yaml'),
    ]);
  });
});

describe('the tools of a configured agent', () => {
  const beside = {
    ...FILES,
    'a/tools.txt': 'two',
    'a/more.tools.txt': 'three',
    'b/tools.txt': 'four',
  };
  const without = 'agents: [{name: desk, card: a/who.yaml}]';

  test('come from the input, otherwise the configuration, otherwise the folder', async () => {
    expect(lines(await found(AGENT, beside, {}, { tools: [{ text: 'zero' }] }))).toEqual([
      'desk a/who.yaml a/what.yaml zero',
    ]);
    expect(lines(await found(`${AGENT}\ntools: [zero]`, beside))).toEqual([
      'desk a/who.yaml a/what.yaml one',
    ]);
    expect(lines(await found(`${without}\ntools: [zero]`, beside))).toEqual([
      'desk a/who.yaml - zero',
    ]);
    expect(lines(await found(without, beside))).toEqual(['desk a/who.yaml - three+two']);
    expect(lines(await found('agents: [{name: desk, policy: a/what.yaml}]', beside))).toEqual([
      'desk - a/what.yaml three+two',
    ]);
  });

  test('in a folder of several agents pair by stem', async () => {
    const two = 'agents: [{name: a, card: d/x.card.yaml}, {name: b, card: d/y.yaml}]';
    const files = {
      'd/x.card.yaml': AAP,
      'd/y.yaml': AAP,
      'd/x.tools.txt': 'one',
      'd/y.tools.txt': 'two',
    };
    expect(lines(await found(two, files))).toEqual(['a d/x.card.yaml - one', 'b d/y.yaml - two']);
    const more = await found(two, { ...files, 'd/tools.txt': 'three' });
    expect(messages(more).at(-1)).toBe(
      'ambiguous-agent d/tools.txt: the tool list "d/tools.txt" does not match any of the 2 agents in its folder',
    );
    const same = await found(
      'agents: [{name: a, card: a/card.yaml}, {name: b, policy: a/policy.yaml}]',
      {
        'a/card.yaml': AAP,
        'a/policy.yaml': POLICY,
        'a/tools.txt': 'x',
      },
    );
    expect(messages(same).at(-1)).toBe(
      'ambiguous-agent a/tools.txt: the tool list "a/tools.txt" could belong to more than one of the 2 agents in its folder',
    );
    expect(same.agents.map((agent) => agent.tools)).toEqual([undefined, undefined]);
  });

  test.each([
    ['a list that is gone', AGENT, 'a/list.txt'],
    [
      'a list that a glob found',
      'agents: [{name: desk, card: a/who.yaml, tools: ["lists/*.txt"]}]',
      'lists/one.txt',
    ],
    ['a list next to the card', without, 'a/tools.txt'],
  ])('%s touches it', async (_, configuration, gone) => {
    const { 'a/list.txt': __, ...rest } = FILES;
    const within = new Set([gone]);
    const { agents } = await found(configuration, rest, { within });
    expect(agents.map((agent) => isTouched(agent, within))).toEqual([true]);
    const elsewhere = new Set(['z/tools.txt']);
    expect(
      (await found(configuration, rest, { within: elsewhere })).agents.map((agent) =>
        isTouched(agent, elsewhere),
      ),
    ).toEqual([false]);
  });
});

describe('tools that are given for all', () => {
  test('replace the lists in folders, and their problems are reported for every agent', async () => {
    const files = { 'a/card.yaml': AAP, 'a/tools.txt': 'one', 'b/card.yaml': AAP };
    const inputs: Options = { tools: [{ text: 'two' }, { text: 'gone.json' }] };
    const discovery = await found('', files, {}, inputs);
    expect(lines(discovery)).toEqual(['a a/card.yaml - two', 'b b/card.yaml - two']);
    expect(
      discovery.agents.map((agent) =>
        agent.findings.map((finding) => [finding.rule, finding.agent]),
      ),
    ).toEqual([[['tool-list', 'a']], [['tool-list', 'b']]]);
  });

  test('are kept where there are no agents', async () => {
    expect(messages(await found('', {}, {}, { tools: [{ text: 'gone.json' }] }))).toEqual([
      'tool-list gone.json: the tool list "gone.json" does not exist',
    ]);
  });
});

describe('an environment', () => {
  const configuration =
    'environment: prod\nenvironments: {prod: {defaults: {unmapped_tool_action: deny}}}\n';

  test('lays its defaults over every policy, configured or not', async () => {
    for (const [text, files] of [
      [configuration, { 'a/card.yaml': AAP, 'a/policy.yaml': POLICY }],
      [configuration + AGENT, FILES],
    ] as const) {
      const [agent] = (await found(text, files)).agents;
      expect(agent!.policy!.defaults.unmappedAction).toMatchObject({
        value: 'deny',
        place: { document: { file: '.github/card-gate.yml' } },
      });
    }
  });
});
