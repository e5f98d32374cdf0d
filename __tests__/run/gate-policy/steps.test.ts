import { describe, expect, test } from '@jest/globals';
import { loadDocument } from '../../../src/document/load.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import { fingerprintOf } from '../../../src/finding/fingerprint.ts';
import type { Agent } from '../../../src/model/agent.ts';
import type { AgentReport } from '../../../src/report/report.ts';
import type { ChangeComparison } from '../../../src/run/comparison/compare-change.ts';
import { acceptBaseline } from '../../../src/run/gate-policy/accept-baseline.ts';
import { addWidening } from '../../../src/run/gate-policy/add-widening.ts';
import { addCoverageDrops, markLowCoverage } from '../../../src/run/gate-policy/coverage.ts';
import { addDuplicateIds } from '../../../src/run/gate-policy/duplicate-ids.ts';
import { addExemptionFindings } from '../../../src/run/gate-policy/exemptions.ts';
import type { Findings, GateContext, GateStep } from '../../../src/run/gate-policy/gate-step.ts';
import { ignoreFindingsOfEntries } from '../../../src/run/gate-policy/ignores.ts';
import { markNewFindings } from '../../../src/run/gate-policy/new-findings.ts';
import { withoutRepeatedNoTools } from '../../../src/run/gate-policy/removed-tools.ts';
import { applySeverities } from '../../../src/run/gate-policy/severities.ts';
import { type Settings, settle } from '../../../src/settings/settings.ts';
import { findingIn, wordsOf } from '../../support/findings.ts';
import { agentFrom, findingAbout } from '../../support/sample-agents.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const CARD = 'aap_version: "1.0"\nagent_id: one\nautonomy_envelope: { bounded_actions: [a, b] }\n';

const settingsOf = (more: Partial<Settings> = {}): Settings => ({
  ...settle({}, undefined, 'gate'),
  ...more,
});
const agentAt = (name: string): Promise<Agent> =>
  agentFrom({ name, card: [`${name}/card.yaml`, CARD] });
const reportOf = (agent: Agent): AgentReport => ({ agent, verdict: 'pass', findings: [] });
const findingsOf = (...reported: readonly Finding[]): Findings => ({ reported, ignored: [] });
const rulesIn = ({ reported }: Findings): readonly string[] => reported.map(({ rule }) => rule);

/** Returns the context of a step if nothing is compared. */
const contextOf = (more: Partial<GateContext> = {}): GateContext => {
  const settings = more.settings ?? settingsOf();
  return { settings, settingsAfterMerge: settings, now: NOW, isWhole: true, agents: [], ...more };
};

/** Returns the change to one agent, with the fields that a test sets. */
const changeOf = (
  agent: Agent,
  comparison: Partial<ChangeComparison> & {
    readonly coverage?: readonly [number | null, number | null];
    readonly kinds?: readonly string[];
  },
): NonNullable<GateContext['change']> => {
  const { coverage: [before, after] = [100, 100], kinds = [], ...more } = comparison;
  const changes = kinds.map((kind) => ({
    agent: agent.name,
    kind,
    direction: 'widens',
    sentence: `changes ${kind}`,
    tools: [],
  }));
  const one = { agent: agent.name, status: 'kept', changes, coverage: { before, after } };
  const none = { agents: [], identities: new Set<string>(), findings: [] };
  const settings = settingsOf();
  return {
    comparison: {
      permissions: { direction: kinds.length > 0 ? 'widens' : 'neutral', agents: [one] },
      byIdentity: new Map([[agent.identity, one]]),
      renamed: [new Map()],
      found: { base: none, head: { ...none, agents: [agent] } },
      duplicates: [],
      baseFindings: [],
      ...more,
    } as unknown as ChangeComparison,
    own: { base: settings, head: settings },
    affected: [],
    answer: { severity: 'warning', help: wordsOf('take it back').message },
  };
};

describe('steps that look at the change', () => {
  const steps: readonly GateStep[] = [
    withoutRepeatedNoTools,
    addCoverageDrops,
    addWidening,
    markNewFindings,
    markLowCoverage,
  ];

  test.each(
    steps.map((step) => [step]),
  )('leave findings alone where nothing is compared: %p', async (step) => {
    const findings = findingsOf(
      await findingAbout('a'),
      findingIn('no-tools', 'a', 'none', { agent: 'one' }),
    );
    expect(
      step(findings, contextOf({ settings: settingsOf({ onlyNew: true, maxCoverageDrop: 0 }) })),
    ).toBe(findings);
  });

  test('say once that the change took a tool list away', async () => {
    const agent = await agentAt('one');
    const without = [
      findingIn('no-tools', 'one/card.yaml', 'none', { agent: 'one' }),
      findingIn('no-tools', 'two/card.yaml', 'none', { agent: 'two' }),
    ];
    const context = contextOf({
      agents: [reportOf(agent)],
      change: changeOf(agent, { kinds: ['tools-removed'] }),
    });
    const removals = addWidening(findingsOf(), context).reported;
    expect(removals.map(({ rule }) => rule)).toEqual(['widening', 'tools-removed']);
    const found = withoutRepeatedNoTools(findingsOf(...without, ...removals), context);
    expect(found.reported.map(({ rule, agent: name }) => [rule, name])).toEqual([
      ['no-tools', 'two'],
      ['widening', 'one'],
      ['tools-removed', 'one'],
    ]);
    expect(withoutRepeatedNoTools(findingsOf(...without), context).reported).toEqual(without);
  });

  test('let a label soften what it lets through, whatever the severities say', async () => {
    const agent = await agentAt('one');
    const change = changeOf(agent, { kinds: ['tools-removed'] });
    const settings = settingsOf({ severity: new Map([['tools-removed', 'error']]) });
    const { message: help } = wordsOf('it is let through');
    const answer = { severity: 'note', help, letThrough: 'approved' } as const;
    const step = addWidening(findingsOf(), contextOf({ settings, change: { ...change, answer } }));
    expect(step.reported.map(({ severity }) => severity)).toEqual(['note', 'note']);
  });

  test('add a drop of coverage where it is larger than is allowed', async () => {
    const agent = await agentAt('one');
    const at = (maxCoverageDrop: number): GateContext =>
      contextOf({
        settings: settingsOf({ maxCoverageDrop }),
        agents: [reportOf(agent)],
        change: changeOf(agent, { coverage: [100, 50] }),
      });
    expect(rulesIn(addCoverageDrops(findingsOf(), at(49)))).toEqual(['coverage-drop']);
    expect(rulesIn(addCoverageDrops(findingsOf(), at(50)))).toEqual([]);
  });

  test('count low coverage under only-new where it fell', async () => {
    const agent = await agentAt('one');
    const low = findingIn('low-coverage', 'one/card.yaml', 'low', { agent: 'one' });
    const isNew = (coverage: readonly [number, number]): boolean | undefined =>
      markLowCoverage(
        findingsOf(low),
        contextOf({
          settings: settingsOf({ onlyNew: true }),
          change: changeOf(agent, { coverage }),
        }),
      ).reported[0]!.isNew;
    expect([isNew([60, 50]), isNew([50, 50])]).toEqual([true, false]);
  });

  test('mark as new what the base lacks', async () => {
    const agent = await agentAt('one');
    const [a, b] = [await findingAbout('a'), await findingAbout('b')];
    const marked = markNewFindings(
      findingsOf(a, b),
      contextOf({ change: changeOf(agent, { baseFindings: [b] }) }),
    );
    expect(marked.reported.map(({ isNew }) => isNew)).toEqual([true, false]);
  });
});

describe('steps that add findings', () => {
  test('of two cards with one id, in the severities of the configuration', async () => {
    const agents = [reportOf(await agentAt('one')), reportOf(await agentAt('two'))];
    expect(rulesIn(addDuplicateIds(findingsOf(), contextOf({ agents })))).toEqual(['duplicate-id']);
    const settings = settingsOf({ severity: new Map([['duplicate-id', 'off']]) });
    expect(rulesIn(addDuplicateIds(findingsOf(), contextOf({ agents, settings })))).toEqual([]);
    const change = changeOf(await agentAt('one'), { duplicates: [] });
    expect(rulesIn(addDuplicateIds(findingsOf(), contextOf({ agents, change })))).toEqual([]);
  });

  test('of exemptions, as they will be after the merge', async () => {
    const loaded = await loadDocument(
      'gate.yml',
      new TextEncoder().encode('exemptions: [{}]\n'),
      1000,
    );
    if (loaded.kind !== 'document') throw new Error('gate.yml');
    const exemptions = [
      { place: { document: loaded.document, path: ['exemptions', 0] } },
    ] as unknown as Settings['exemptions'];
    const settingsAfterMerge = settingsOf({ exemptions });
    expect(
      rulesIn(addExemptionFindings(findingsOf(), contextOf({ settingsAfterMerge }))),
    ).not.toEqual([]);
    expect(
      rulesIn(
        addExemptionFindings(
          findingsOf(),
          contextOf({ settings: settingsAfterMerge, settingsAfterMerge: settingsOf() }),
        ),
      ),
    ).toEqual([]);
  });
});

describe('steps that take findings out', () => {
  test('count what they ignore, and say which entry of the merged configuration meets nothing', async () => {
    const [a, b] = [await findingAbout('a'), await findingAbout('b', { rule: 'unmapped-action' })];
    const { place } = { place: { document: (await documentOf()).document, path: [] } };
    const entry = { rule: 'unused-pattern', reason: 'a sandbox', place } as const;
    const settings = settingsOf({ ignore: [entry] });
    expect(ignoreFindingsOfEntries(findingsOf(a, b), contextOf({ settings }))).toEqual({
      reported: [b],
      ignored: [{ rule: 'unused-pattern', reason: 'a sandbox', count: 1 }],
    });
    const after = contextOf({ settings: settingsOf(), settingsAfterMerge: settings });
    expect(ignoreFindingsOfEntries(findingsOf(b), after)).toMatchObject({
      reported: [{ rule: 'unmapped-action' }, { rule: 'ignore-unused' }],
      ignored: [],
    });
  });

  test('accept what the baseline names, and say why a baseline is not read', async () => {
    const [a, b] = [await findingAbout('a'), await findingAbout('b')];
    const baseline = {
      baseline: { file: 'b.json', counts: new Map([[fingerprintOf(a), 1]]) },
      findings: [],
    };
    const accepted = acceptBaseline(findingsOf(a, b), contextOf({ baseline }));
    expect(accepted.reported.map(({ inBaseline = false }) => inBaseline)).toEqual([true, false]);
    const broken = findingIn('configuration', 'b.json', 'it is not JSON');
    expect(
      acceptBaseline(findingsOf(a), contextOf({ baseline: { findings: [broken] } })).reported,
    ).toEqual([a, broken]);
    expect(acceptBaseline(findingsOf(a), contextOf()).reported).toEqual([a]);
  });

  test('switch a rule off, and leave violations and load errors as they are', async () => {
    const [a, broken] = [
      await findingAbout('a'),
      findingIn('parse-error', 'a.yaml', 'it does not load'),
    ];
    const severity: Settings['severity'] = new Map([
      ['unused-pattern', 'off'],
      ['parse-error', 'note'],
    ]);
    expect(applySeverities([a, broken], { severity })).toEqual([broken]);
  });
});

async function documentOf() {
  const loaded = await loadDocument('gate.yml', new TextEncoder().encode('ignore: []\n'), 1000);
  if (loaded.kind !== 'document') throw new Error('gate.yml');
  return loaded;
}
