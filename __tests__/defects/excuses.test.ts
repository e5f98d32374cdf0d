import { describe, expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { AGENT, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

const CONFIG = '.github/card-gate.yml';
const TOOL_LIST = 'agents/support/tools.txt';
const POLICY_FILE = 'agents/support/policy.yaml';

/**
 * The policy without a capability for one of the two bounded actions, and tools that it still maps.
 */
const UNMAPPED = POLICY.replace(/ {2}replies:[\s\S]*?(?=forbidden)/, '');
const FEWER_TOOLS = 'mcp__tickets__get_ticket\n';
/** The policy with an additional pattern. */
const MORE = (pattern: string): string =>
  POLICY.replace('"mcp__tickets__get_*"', `"mcp__tickets__get_*", "${pattern}"`);
/** A floor that denies a server to every agent. */
const FLOOR = (server: string): string =>
  POLICY.replace('support-policy, scope: agent', 'floor, scope: org').replace(
    'mcp__tickets__delete_*',
    `mcp__${server}__*`,
  );
const CRM_TOOLS = `${TOOLS}mcp__crm__lookup\n`;
const EXEMPTION = `exemptions:
  - agent: support
    section: forbidden
    patterns: ["mcp__crm__lookup"]
    reason: looks customers up before it answers
    granted_by: security
    granted_at: 2026-11-01
    expires_at: 2027-01-15
`;
const ENVIRONMENTS = `environments:
  production: { defaults: { unmapped_tool_action: deny } }
  development: { defaults: { unmapped_tool_action: allow } }
`;
const BILLING = Object.fromEntries(
  Object.entries(AGENT).map(([path, text]) => [path.replace('support', 'billing'), text]),
);

/** A change that fails, and a setting that lets it pass if the setting is already in the base. */
interface Excuse {
  readonly base?: FileTree;
  readonly head: FileTree;
  /** The configuration at the base. */
  readonly before?: string;
  /** The configuration that the change adds. */
  readonly after: string;
  readonly labels?: readonly string[];
}

/** A baseline file with the fingerprints of findings that do not count. */
const BASELINE = (...fingerprints: readonly string[]): string =>
  JSON.stringify({
    schema: 'card-gate-baseline/1',
    findings: fingerprints.map((fingerprint) => ({ fingerprint })),
  });
const DELETION = JSON.stringify([
  'forbidden-tool',
  'critical',
  'agent',
  'support',
  '"forbidden"/[pattern:"mcp__tickets__delete_*"]/"pattern"="mcp__tickets__delete_*"',
  'mcp__tickets__delete_ticket',
]);

const lessCoverage = { base: { [TOOL_LIST]: FEWER_TOOLS }, head: { [POLICY_FILE]: UNMAPPED } };
const crm = { base: { [POLICY_FILE]: MORE('mcp__crm__lookup') }, head: { [TOOL_LIST]: CRM_TOOLS } };
const moreReading = { head: { [POLICY_FILE]: MORE('mcp__tickets__list_*') } };
const forbidden = { head: { [TOOL_LIST]: FORBIDDEN_TOOLS } };

const EXCUSES: Readonly<Record<string, Excuse>> = {
  'an ignore': {
    ...lessCoverage,
    before: 'fail-on: warn\n',
    after: 'fail-on: warn\nignore: [{ rule: unmapped-action, reason: replies are sent by hand }]\n',
  },
  'an exemption': {
    ...crm,
    base: { ...crm.base, 'org/policy.yaml': FLOOR('crm') },
    after: EXEMPTION,
  },
  'another baseline': {
    base: { '.github/empty.json': BASELINE(), '.github/full.json': BASELINE(DELETION) },
    ...forbidden,
    before: 'baseline-file: .github/empty.json\n',
    after: 'baseline-file: .github/full.json\n',
  },
  'a lower minimum of coverage': {
    ...lessCoverage,
    before: 'min-coverage: 100\n',
    after: 'min-coverage: 50\n',
  },
  'a larger drop of coverage': {
    ...lessCoverage,
    before: 'max-coverage-drop: 0\n',
    after: 'max-coverage-drop: 50\n',
  },
  'a lowered rule': {
    ...lessCoverage,
    before: 'severity: { unmapped-action: error }\n',
    after: 'severity: { unmapped-action: note }\n',
  },
  'a rule switched off': {
    ...lessCoverage,
    before: 'severity: { unmapped-action: error }\n',
    after: 'severity: { unmapped-action: off }\n',
  },
  'patterns that pass it by': { ...forbidden, after: 'cards: ["elsewhere/**"]\n' },
  'a list of agents without it, which are all there are': {
    base: BILLING,
    ...forbidden,
    after:
      'discover: false\nagents: [{ name: billing, card: agents/billing/card.yaml, policy: agents/billing/policy.yaml }]\n',
  },
  'a path that is left out': { ...forbidden, after: 'exclude: ["agents/support/**"]\n' },
  'a tool list of its own': { ...forbidden, after: 'tools: [mcp__tickets__get_ticket]\n' },
  'another floor': {
    ...crm,
    base: { ...crm.base, 'floors/strict.yaml': FLOOR('crm'), 'floors/lax.yaml': FLOOR('sms') },
    before: 'org: { policy: floors/strict.yaml }\n',
    after: 'org: { policy: floors/lax.yaml }\n',
  },
  'an alias': {
    head: { [TOOL_LIST]: CRM_TOOLS },
    after: 'aliases: { mcp__crm__lookup: mcp__tickets__get_customer }\n',
  },
  'another environment': {
    head: { [TOOL_LIST]: CRM_TOOLS },
    before: `environment: production\n${ENVIRONMENTS}`,
    after: `environment: development\n${ENVIRONMENTS}`,
  },
  'widening allowed': { ...moreReading, before: 'widening: fail\n', after: 'widening: allow\n' },
  'the label that it has': {
    ...moreReading,
    before: 'widening: fail\n',
    after: 'widening: fail\nwidening-label: docs\n',
    labels: ['docs'],
  },
  'only what is new': {
    base: { [TOOL_LIST]: FORBIDDEN_TOOLS },
    head: { [TOOL_LIST]: `${FORBIDDEN_TOOLS}mcp__tickets__get_history\n` },
    after: 'only-new: true\n',
  },
  'a gate that never fails': { ...forbidden, after: 'fail-on: never\n' },
  'leniency with errors': {
    head: { 'agents/support/card.yaml': 'aap_version: [\n' },
    after: 'on-error: warn\n',
  },
};

const WAYS: Readonly<Record<string, Partial<Scenario>>> = {
  'at the default depth': { event: 'pull_request' },
  'with the whole history': { event: 'pull_request', checkout: 'merge' },
  'on pull_request_target': { event: 'pull_request_target', fork: true },
  'in a merge queue': { event: 'merge_group' },
};

const configuration = (text: string | undefined): FileTree =>
  text === undefined ? {} : { [CONFIG]: text };

/**
 * Runs a change with one configuration at the base and another at the head. Returns the exit code
 * and everything that was displayed.
 */
async function judged(
  { base, head, labels }: Excuse,
  configurations: { readonly base: string | undefined; readonly head: string | undefined },
  way: Partial<Scenario> = WAYS['at the default depth']!,
): Promise<readonly [number | null, string]> {
  const world = await openWorld({
    description: 'a change that would excuse itself',
    event: 'pull_request',
    base: { ...AGENT, ...base, ...configuration(configurations.base) },
    head: { ...head, ...configuration(configurations.head) },
    ...(labels && { labels }),
    ...way,
  });
  try {
    const { exitCode, stdout, summary } = await world.run();
    expect(world.standIn.problems).toEqual([]);
    return [exitCode, `${stdout}\n${summary}`];
  } finally {
    await world.close();
  }
}

describe.each(Object.entries(EXCUSES))('%s', (_, excuse) => {
  const { before, after } = excuse;

  // Without these two runs, a change could be blocked, or pass, for a reason other than its excuse.
  test('is what the change needs: it fails without it, and passes where the base has it', async () => {
    const both = [before, after].map((text) => judged(excuse, { base: text, head: text }));
    expect((await Promise.all(both)).map(([exitCode]) => exitCode)).toEqual([1, 0]);
  });

  test(`excuses no change that brings it, ${Object.keys(WAYS).join(', ')}`, async () => {
    const all = Object.entries(WAYS).map(async ([name, way]) => {
      const [exitCode, shown] = await judged(excuse, { base: before, head: after }, way);
      return [name, exitCode, shown.includes('takes effect after the merge')] as const;
    });
    expect(await Promise.all(all)).toEqual(Object.keys(WAYS).map((name) => [name, 1, true]));
  });
});

test('an entry in the baseline excuses no change that brings it, though the configuration does not change', async () => {
  const [exitCode, shown] = await judged(
    {
      base: { '.github/known.json': BASELINE() },
      head: { ...forbidden.head, '.github/known.json': BASELINE(DELETION) },
      after: '',
    },
    { base: 'baseline-file: .github/known.json\n', head: 'baseline-file: .github/known.json\n' },
  );
  expect(exitCode).toBe(1);
  expect(shown).toContain('the change to .github/known.json takes effect after the merge');
});

test('a baseline that would end every run after the merge is an error in the change that brings it', async () => {
  const [exitCode, shown] = await judged(
    { base: { '.github/known.json': BASELINE() }, head: { '.github/known.json': '[]' }, after: '' },
    { base: 'baseline-file: .github/known.json\n', head: 'baseline-file: .github/known.json\n' },
  );
  expect(exitCode).toBe(1);
  expect(shown).toContain('the baseline file ".github/known.json" does not have');
});
