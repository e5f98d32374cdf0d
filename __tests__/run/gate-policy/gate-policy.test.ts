import { describe, expect, test } from '@jest/globals';
import type { ChangedFile } from '../../../src/model/changed-file.ts';
import { type ChangeInput, compareChange } from '../../../src/run/comparison/compare-change.ts';
import { type EvaluationContext, evaluateTree } from '../../../src/run/evaluate-tree.ts';
import { writeBaseline } from '../../../src/run/gate-policy/baseline.ts';
import { applyGatePolicy, type GateResult } from '../../../src/run/gate-policy/gate-policy.ts';
import { type Settings, settle } from '../../../src/settings/settings.ts';
import { treeOf } from '../../support/sample-agents.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const CONTEXT: EvaluationContext = { now: NOW, context: 'cicd', elapsed: () => 0 };

const CARD = `aap_version: "1.0"
card_id: ac-1
agent_id: support
issued_at: 2026-09-01T00:00:00Z
expires_at: 2027-06-01T00:00:00Z
principal: { type: organization, relationship: delegated_authority }
values: { declared: [honesty] }
autonomy_envelope: { bounded_actions: [read, reply], forbidden_actions: [], escalation_triggers: [] }
audit_commitment: { trace_format: ap-trace-v1, retention_days: 90, queryable: false }
`;
const policy = (
  tools: string,
  severity = 'critical',
): string => `meta: { schema_version: "1.0", name: p, scope: agent }
capability_mappings:
  reading: { tools: ["get_*"], card_actions: [${tools}] }
forbidden:
  - { pattern: "delete_*", reason: records, severity: ${severity} }
defaults: { unmapped_tool_action: deny, unmapped_severity: high, fail_open: false }
`;

interface Files {
  readonly card?: string;
  readonly policy?: string;
  readonly tools?: readonly string[];
  readonly more?: Readonly<Record<string, string>>;
}
const filesOf = ({
  card = CARD,
  policy: text = policy('read, reply'),
  tools = ['get_x'],
  more = {},
}: Files): Readonly<Record<string, string>> => ({
  'support/card.yaml': card,
  'support/policy.yaml': text,
  'support/tools.txt': `${tools.join('\n')}\n`,
  ...more,
});
const settingsOf = (more: Partial<Settings> = {}): Settings => ({
  ...settle({}, undefined, 'gate'),
  ...more,
});

/** Applies the gate policy to a head. Compares it with a base if there is one. */
async function applied(
  head: Files,
  base: Files | undefined,
  more: Partial<Settings> = {},
): Promise<GateResult> {
  const settings = settingsOf(more);
  const [headFiles, baseFiles] = [filesOf(head), base && filesOf(base)];
  const tree = treeOf(headFiles);
  const evaluated = await evaluateTree(tree, settings, CONTEXT);
  const input = { evaluated, settings, now: NOW, isWhole: true };
  if (!baseFiles) return applyGatePolicy({ ...input, tree });
  const baseTree = treeOf(baseFiles);
  const affected = Object.keys(headFiles).map(
    (file): ChangedFile => ({ file, status: 'modified' }),
  );
  const both = { base: settings, head: settings };
  const written = { inForce: settings, ...both, isFirst: false, findings: [] };
  const change: ChangeInput = {
    trees: { base: baseTree, head: tree },
    affected,
    settings: { written, inForce: both, own: both, findings: [] },
    context: CONTEXT,
  };
  const comparison = await compareChange(change, evaluated);
  const gateChange = { comparison, own: both, affected, base: baseTree };
  return applyGatePolicy({ ...input, tree: baseTree, change: gateChange });
}

/** Returns the verdict of the agent, and one row for each finding that is not a note. */
function rowsOf({ agents, runFindings }: GateResult): readonly string[] {
  const findings = [...agents.flatMap((one) => one.findings), ...runFindings].filter(
    ({ severity }) => severity !== 'note',
  );
  return [
    agents.map(({ verdict }) => verdict).join(),
    ...findings.map(({ rule, tool, isNew, inBaseline }) =>
      [
        rule,
        ...(tool === undefined ? [] : [tool]),
        ...(isNew === undefined ? [] : [isNew ? 'new' : 'there']),
        ...(inBaseline ? ['named'] : []),
      ].join(' '),
    ),
  ];
}

const OLD: Files = { tools: ['get_x', 'delete_x'] };

describe('what is left to decide', () => {
  test('without a base everything counts, and nothing is called new', async () => {
    expect(rowsOf(await applied(OLD, undefined, { onlyNew: true }))).toEqual([
      'fail',
      'forbidden-tool delete_x',
    ]);
  });

  test('what the base has counts, unless only what is new does', async () => {
    expect(rowsOf(await applied(OLD, OLD))).toEqual(['fail', 'forbidden-tool delete_x there']);
    expect(rowsOf(await applied(OLD, OLD, { onlyNew: true }))).toEqual([
      'pass',
      'forbidden-tool delete_x there',
    ]);
  });

  test('what is new, or got worse, counts', async () => {
    const two: Files = { tools: ['get_x', 'delete_x', 'delete_y'] };
    expect(rowsOf(await applied(two, OLD, { onlyNew: true }))).toEqual([
      'fail',
      'forbidden-tool delete_x there',
      'forbidden-tool delete_y new',
    ]);
    const milder: Files = { ...OLD, policy: policy('read, reply', 'high') };
    expect(rowsOf(await applied(OLD, milder, { onlyNew: true }))).toEqual([
      'fail',
      'forbidden-tool delete_x new',
    ]);
  });

  test('a minimum of coverage counts where coverage fell, though the base was under it', async () => {
    const card = CARD.replace('[read, reply]', '[read, reply, close]');
    const [one, two]: readonly [Files, Files] = [
      { card, policy: policy('read') },
      { card, policy: policy('read, reply') },
    ];
    const low = async (head: Files, base: Files): Promise<readonly string[]> =>
      rowsOf(await applied(head, base, { onlyNew: true, minCoverage: 100 })).filter(
        (row) => !/unmapped-action|widening/.test(row),
      );
    expect(await low(one, one)).toEqual(['pass', 'low-coverage there']);
    expect(await low(one, two)).toEqual(['fail', 'low-coverage new']);
    expect(await low(two, one)).toEqual(['pass', 'low-coverage there']);
  });

  test('findings that a baseline names do not count, with or without only-new', async () => {
    const { agents } = await applied(OLD, undefined);
    const more = { 'b.json': writeBaseline(agents[0]!.findings, { now: NOW }) };
    const given = { baselineFile: 'b.json' };
    expect(rowsOf(await applied({ ...OLD, more }, undefined, given))).toEqual([
      'pass',
      'forbidden-tool delete_x there named',
    ]);
    expect(rowsOf(await applied({ ...OLD, more }, { ...OLD, more }, given))).toEqual([
      'pass',
      'forbidden-tool delete_x there named',
    ]);
    expect(rowsOf(await applied({ more }, undefined, given))).toEqual(['pass', 'baseline-unused']);
    // The baseline that a change adds is not the one that is read.
    const without = { 'b.json': writeBaseline([], { now: NOW }) };
    expect(rowsOf(await applied({ ...OLD, more }, { more: without }, given))).toEqual([
      'fail',
      'forbidden-tool delete_x new',
    ]);
    expect(rowsOf(await applied(OLD, undefined, given))).toEqual([
      'fail',
      'forbidden-tool delete_x',
      'configuration',
    ]);
  });

  test('a baseline that was written of a change holds no widening', async () => {
    const wider: Files = { policy: policy('read, reply').replace('get_*', '*') };
    const first = await applied(wider, {}, { widening: 'fail' });
    expect(rowsOf(first)).toContain('widening new');
    const more = { 'b.json': writeBaseline(first.agents[0]!.findings, { now: NOW }) };
    const again = await applied(
      { ...wider, more },
      { more },
      { widening: 'fail', baselineFile: 'b.json' },
    );
    expect(rowsOf(again)).toEqual(['fail', ...rowsOf(first).slice(1)]);
  });
});
