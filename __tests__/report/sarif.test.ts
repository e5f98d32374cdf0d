import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/finding/finding.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSarif, whyNoSarif } from '../../src/report/surfaces/sarif-file.ts';
import { RULES } from '../../src/rules/catalogue.ts';
import {
  type ReadResult,
  type ReadRun,
  runOfSarif,
  sarifProblems,
} from '../support/ajv-options.ts';
import { comparedStates, lineOf } from '../support/compared-reports.ts';
import { findingIn } from '../support/findings.ts';
import { agentOf, reportOf, states, supportAgent } from '../support/sample-reports.ts';

let all: Readonly<Record<string, Report>>;
beforeAll(async () => {
  all = { ...(await states()), ...(await comparedStates()) };
});

/** Renders findings, and returns the run. Fails if the file is not valid. */
function runOf(findings: readonly Finding[], more: Partial<Report> = {}): ReadRun {
  const text = renderSarif({ ...reportOf({ loose: findings }), findings, ...more });
  expect(sarifProblems(text)).toEqual([]);
  return runOfSarif(text);
}

const resultOf = (finding: Finding, more: Partial<Report> = {}): ReadResult =>
  runOf([finding], more).results[0]!;
const uriOf = ({ locations: [location] }: ReadResult): string =>
  location!.physicalLocation.artifactLocation.uri;
const regionOf = ({ locations: [location] }: ReadResult): unknown =>
  location!.physicalLocation.region;
const placed = (more: Partial<Finding> = {}): Finding => ({
  ...findingIn('unmapped-action', 'agents/a/card.yaml', 'a message'),
  location: lineOf('agents/a/card.yaml', 7),
  ...more,
});

describe('a SARIF file', () => {
  test('is valid in every state, for the schema and for code scanning', () => {
    for (const [state, report] of Object.entries(all))
      expect([state, sarifProblems(renderSarif(report))]).toEqual([state, []]);
  });

  test('the checks of these tests find what is wrong', () => {
    const text = renderSarif(all.fail!);
    const wrong = (from: string | RegExp, to: string): readonly string[] =>
      sarifProblems(text.replace(from, to));
    expect(wrong('"version": "2.1.0"', '"version": "2.0.0"')).toEqual([
      expect.stringContaining('/version'),
    ]);
    expect(wrong(/"uri": "agents\/support/, '"uri": "agents support')).not.toEqual([]);
    expect(wrong(/"security-severity": "[\d.]+"/, '"security-severity": "high"')).toEqual([
      expect.stringContaining('its score is high'),
    ]);
    expect(wrong(/"ruleIndex": 0/, '"ruleIndex": 1')).toEqual([
      expect.stringContaining('its rule is not at its index'),
    ]);
    expect(wrong(/\]\(1\)/, '](77)')).toEqual([expect.stringContaining('it links to 77')]);
  });

  test('has a category for each gate', () => {
    expect(runOf([], { settings: { ...all.pass!.settings, id: 'nightly' } })).toMatchObject({
      automationDetails: { id: 'nightly/' },
      columnKind: 'utf16CodeUnits',
      results: [],
    });
  });
});

describe('the place of a result', () => {
  test('is the range of the finding, with its end exclusive', () => {
    const result = resultOf(placed());
    expect(uriOf(result)).toBe('agents/a/card.yaml');
    expect(regionOf(result)).toEqual({ startLine: 7, startColumn: 5, endLine: 7, endColumn: 12 });
  });

  test('has a path in percent encoding', () => {
    const file = 'agents/ü 100%/a:b#[c]/card.yaml';
    expect(uriOf(resultOf(placed({ location: lineOf(file, 1) })))).toBe(
      'agents/%C3%BC%20100%25/a%3Ab%23%5Bc%5D/card.yaml',
    );
  });

  test('counts columns in UTF-16 code units', async () => {
    const agent = await agentOf({
      name: 'emoji',
      card: [
        'agents/e/card.yaml',
        '"😀😀": 1\naap_version: "1.0"\nautonomy_envelope: {"😀": 1, bounded_actions: [a]}\n',
      ],
      policy: [
        'agents/e/policy.yaml',
        'meta: { name: "😀", schema_version: "1.0", scope: agent }\ncapability_mappings: {}\nforbidden: [{ reason: "😀😀", pattern: "x*", severity: high }]\ndefaults: { unmapped_tool_action: deny, unmapped_severity: high, fail_open: false }\n',
      ],
      tools: ['agents/e/tools.json', '{"tools":[{"name":"xy"}]}'],
    });
    const { results } = runOf(agent.findings, { agents: [agent] });
    const forbidden = results.find(({ ruleId }) => ruleId === 'forbidden-tool/high')!;
    const line = 'forbidden: [{ reason: "😀😀", pattern: "x*", severity: high }]';
    const from = line.indexOf('"x*"') + 1;
    expect(regionOf(forbidden)).toEqual({
      startLine: 3,
      startColumn: from,
      endLine: 3,
      endColumn: from + 4,
    });
  });

  test('of a whole file is its first character', () => {
    expect(regionOf(resultOf(findingIn('no-card', 'a/policy.yaml', 'm')))).toEqual({
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 1,
    });
  });

  test('of a finding about a trace is in the policy, and links to the trace', async () => {
    const support = await supportAgent();
    const trace = 'agents/support/traces/a.jsonl';
    const traces = { files: [{ file: trace, shared: false }] };
    const agents = [{ ...support, agent: { ...support.agent, traces } }];
    const about = { agent: 'support-agent', location: lineOf(trace, 3) };
    const related = [
      { location: lineOf('agents/support/policy.yaml', 19), message: 'decided here' },
    ];
    const atLine = resultOf(placed({ ...about, related }), { agents });
    expect([uriOf(atLine), regionOf(atLine)]).toEqual([
      'agents/support/policy.yaml',
      { startLine: 19, startColumn: 5, endLine: 19, endColumn: 12 },
    ]);
    expect(atLine.message.text).toBe('A message.\nSee also: [found here](1).');
    expect(uriOf(resultOf(placed(about), { agents }))).toMatch(/^agents\/support\/[a-z]+\.yaml$/);
  });

  test('of a finding in another repository is in the own files, and the message names it', async () => {
    const support = await supportAgent();
    const result = resultOf(
      placed({ agent: 'support-agent', location: lineOf('org.yaml', 3, 'octo-org/policies@v1') }),
      { agents: [support] },
    );
    expect(uriOf(result)).toMatch(/^agents\/support\//);
    expect(result.message.text).toContain('Found at octo-org/policies@v1:org.yaml:3:5.');
  });

  test('of a finding about the run is the configuration', () => {
    expect(uriOf(resultOf(findingIn('no-cards-found', '', 'no card')))).toBe(
      '.github/card-gate.yml',
    );
  });

  test('has at most as many related places as GitHub shows', () => {
    const related = Array.from({ length: 1_500 }, (_, index) => ({
      location: lineOf('agents/a/policy.yaml', index + 1),
      message: `place ${index}`,
    }));
    expect(resultOf(placed({ related })).relatedLocations).toHaveLength(99);
  });
});

describe('the fingerprint of a result', () => {
  const hashOf = (finding: Finding): string =>
    resultOf(finding).partialFingerprints.primaryLocationLineHash!;
  const FILLER = '# a comment that moves every line\n\n';
  const forbiddenIn = async (policy: string, tool = 'delete_a'): Promise<Finding> => {
    const agent = await agentOf({
      name: 'moving',
      card: ['a/card.yaml', 'aap_version: "1.0"\nautonomy_envelope: { bounded_actions: [a] }\n'],
      policy: ['a/policy.yaml', policy],
      tools: ['a/tools.json', `{"tools":[{"name":"${tool}"}]}`],
    });
    return agent.findings.find(({ rule }) => rule === 'forbidden-tool')!;
  };
  const POLICY = `meta: { name: p, schema_version: "1.0", scope: agent }
capability_mappings: {}
forbidden:
  - { pattern: "delete_*", reason: no, severity: high }
defaults: { unmapped_tool_action: deny, unmapped_severity: high, fail_open: false }
`;

  test('is the same after unrelated edits', async () => {
    const before = await forbiddenIn(POLICY);
    const after = await forbiddenIn(
      FILLER +
        POLICY.replace(
          'forbidden:\n',
          'forbidden:\n  - { pattern: x, reason: r, severity: low }\n',
        ),
    );
    expect(after.location.range!.start.line).not.toBe(before.location.range!.start.line);
    expect(hashOf(after)).toBe(hashOf(before));
  });

  test('is another for another tool, pattern, agent and severity', async () => {
    const finding = await forbiddenIn(POLICY);
    const others = [
      await forbiddenIn(POLICY, 'delete_b'),
      await forbiddenIn(POLICY.replace('delete_*', 'delete*')),
      await forbiddenIn(POLICY.replace('severity: high', 'severity: critical')),
      { ...finding, agent: 'another' },
    ];
    expect(new Set([finding, ...others].map(hashOf)).size).toBe(5);
  });

  test('is numbered for equal findings, and reveals nothing', () => {
    const secret = placed({ subject: '"env"/"TOKEN"="ghp_secret"' });
    const { results } = runOf([secret, secret]);
    const hashes = results.map((result) => result.partialFingerprints.primaryLocationLineHash!);
    expect(hashes).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}:1$/),
      hashes[0]!.replace(/1$/, '2'),
    ]);
    expect(JSON.stringify(results)).not.toContain('ghp_secret');
  });
});

describe('a rule', () => {
  const rulesOf = (
    findings: readonly Finding[],
    more: Partial<Report> = {},
  ): ReadRun['tool']['driver']['rules'] => runOf(findings, more).tool.driver.rules;

  test('has the score of its severity on the scale of GitHub', () => {
    const violations = (['critical', 'high', 'medium', 'low'] as const).map((violation) =>
      placed({ rule: 'forbidden-tool', violation }),
    );
    const rules = rulesOf([...violations, placed({ rule: 'bypass-mode' }), placed()]);
    expect(
      rules.map(({ id, properties }) => [
        id,
        Number(properties['security-severity']),
        properties.tags,
      ]),
    ).toEqual([
      ['forbidden-tool/critical', 9.5, ['security']],
      ['forbidden-tool/high', 8, ['security']],
      ['forbidden-tool/medium', 5.5, ['security']],
      ['forbidden-tool/low', 2, ['security']],
      ['bypass-mode', 8, ['security']],
      ['unmapped-action', Number.NaN, undefined],
    ]);
  });

  test('is listed once, with descriptions, help and its page', () => {
    const [rule, ...others] = rulesOf([placed(), placed(), placed()]);
    expect(others).toEqual([]);
    expect(rule).toMatchObject({
      helpUri: 'https://github.com/octo-org/card-gate/blob/v1/src/rules/README.md#unmapped-action',
      shortDescription: { text: 'No capability maps a bounded action in the card.' },
      fullDescription: { text: expect.stringContaining('By default, it is a warning') },
      help: { markdown: expect.stringContaining('[The rule manual](https://github.com/') },
    });
    const { links: _, ...noLinks } = all.fail!;
    expect(sarifProblems(renderSarif(noLinks))).toEqual([]);
    expect(renderSarif(noLinks)).not.toContain('helpUri');
  });

  test('can be any rule of the catalogue', () => {
    const findings = RULES.map(({ id }) => placed({ rule: id, violation: 'low' }));
    expect(rulesOf(findings)).toHaveLength(RULES.length);
    expect(rulesOf(RULES.map(({ id }) => placed({ rule: id })))).toHaveLength(RULES.length);
  });
});

describe('the state of a result', () => {
  test('is new or unchanged if the run knows it', () => {
    const { results } = runOf([placed({ isNew: true }), placed({ isNew: false }), placed()]);
    expect(results.map(({ baselineState }) => baselineState)).toEqual([
      'new',
      'unchanged',
      undefined,
    ]);
  });

  test('is suppressed if the baseline lists it, and then stated for all', () => {
    const { results } = runOf([placed({ inBaseline: true, isNew: false }), placed()]);
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [expect.objectContaining({ kind: 'external', status: 'accepted' })],
      [],
    ]);
    expect(resultOf(placed()).suppressions).toBeUndefined();
  });
});

describe('the text of a message', () => {
  test.each([
    ['a [link](https://evil.example) here', 'A [link] (https://evil.example) here.'],
    ['a [link\\](1)', 'A [link\\] (1).'],
    ['uses {0} and }', 'Uses {{0}} and }}.'],
    ['a\nb\u202e', 'A\\nb\\u{{202e}}.'],
    ['ends.', 'Ends.'],
  ])('%j', (message, text) => {
    expect(resultOf(placed({ message })).message.text).toBe(text);
  });

  test('has the instruction, and a link to each related place, whatever its words are', () => {
    const label = '](https://evil.example) [x] \\ {0}';
    const result = resultOf(
      placed({ help: 'do this', related: [{ location: lineOf('b.yaml', 2), message: label }] }),
    );
    expect(result.message.text).toBe(
      'A message.\nWhat to do: do this.\nSee also: [\\] (https://evil.example) \\[x\\] \\\\ {{0}}](1).',
    );
  });
});

describe('the limits', () => {
  test('25,000 results, the worst first', () => {
    const findings = Array.from({ length: 25_010 }, (_, index) =>
      placed({ rule: 'also-mapped', message: '', tool: String(index) }),
    );
    const text = renderSarif({ ...all.pass!, findings });
    const { results, invocations } = runOfSarif(text);
    expect(sarifProblems(text)).toEqual([]);
    expect(results.length).toBeLessThanOrEqual(25_000);
    expect(results.length).toBeGreaterThan(5_000);
    expect(invocations[0]!.toolExecutionNotifications).toHaveLength(1);
  });

  test('10 MB, however long the messages are', () => {
    const findings = Array.from({ length: 2_000 }, (_, index) =>
      placed({ message: 'ü'.repeat(5_000), help: '\u0000'.repeat(3_000), tool: String(index) }),
    );
    const text = renderSarif({ ...all.pass!, findings });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(8_000_000);
    expect(sarifProblems(text)).toEqual([]);
  });
});

describe('no file is written', () => {
  const of = (event: string, scope: 'all' | 'changed'): Report =>
    reportOf({ settings: { event, scope } });

  test('if something could not be checked, even if that does not block', () => {
    expect(whyNoSarif(all.error!, 'checkout')).toContain('could not check everything');
    expect(whyNoSarif(all['relaxed-error']!, 'checkout')).toContain('could not check everything');
  });

  test.each([
    ['push', 'changed', 'checkout', 'only the agents that the change touches'],
    ['workflow_dispatch', 'changed', 'checkout', 'only the agents that the change touches'],
    ['pull_request_target', 'changed', 'another commit', 'the wrong commit'],
    ['workflow_dispatch', 'all', 'another commit', 'the wrong commit'],
    ['pull_request', 'changed', 'nowhere', 'does not require a check'],
  ] as const)('on %s with scope %s and %s', (event, scope, checked, why) => {
    expect(whyNoSarif(of(event, scope), checked)).toContain(why);
  });

  test.each([
    ['pull_request', 'changed'],
    ['merge_group', 'changed'],
    ['push', 'all'],
    ['schedule', 'all'],
    ['local', 'changed'],
  ] as const)('but it is on %s with scope %s', (event, scope) => {
    expect(whyNoSarif(of(event, scope), 'checkout')).toBeUndefined();
  });
});
