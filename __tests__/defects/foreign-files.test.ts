import { describe, expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import type { FileTree } from '../support/stand-in/file-tree.ts';
import { AGENT, CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

type Case = readonly [string, 'pass' | 'warn' | 'fail' | 'error', Partial<Scenario>];

/** Returns the exit code and the verdict of a run for a pull request. */
async function verdictOf(
  changes: Partial<Scenario>,
): Promise<readonly [number | null, string | undefined]> {
  const world = await openWorld({ description: 'a change', event: 'pull_request', ...changes });
  try {
    const { exitCode, outputs } = await world.run();
    expect(world.standIn.problems).toEqual([]);
    return [exitCode, outputs.verdict];
  } finally {
    await world.close();
  }
}

const WIDE = {
  capability_mappings: { all: { tools: ['*'], card_actions: ['read_ticket'] } },
  defaults: { fail_open: true },
};
/** A policy that allows every tool, as JSON with its keys spelt in a different way. */
const wide = (key: (name: string) => string): string =>
  JSON.stringify(WIDE).replace(/"([a-z_]+)":/g, (_, name: string) => `${key(name)}:`);
const WITHOUT_POLICY: FileTree = {
  'agents/support/card.yaml': CARD,
  'agents/support/tools.txt': TOOLS,
};
const added = (file: string, text: string): Partial<Scenario> => ({
  base: WITHOUT_POLICY,
  head: { [`agents/support/${file}`]: text },
});
const escaped = (name: string): string =>
  `"\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}"`;

describe('a policy that another reader takes and this one does not is never a note', () => {
  test.concurrent.each<Case>([
    [
      'the control: a comma before the closing brace',
      'error',
      added('policy.json', wide((name) => `"${name}"`).replace(/\}$/, ',}')),
    ],
    [
      'the control: a carriage return in a comment',
      'error',
      added('policy.yaml', `# a policy\r${wide((name) => `"${name}"`)}\n`),
    ],
    [
      'escaped keys and a comma before the closing brace',
      'error',
      added('policy.json', wide(escaped).replace(/\}$/, ',}')),
    ],
    [
      'leading spaces and a core tag',
      'error',
      added('policy.yaml', '  !!map\n  capability_mappings: !!map {}\n  defaults: {}\n'),
    ],
    [
      'a line separator in a comment',
      'error',
      added('policy.yaml', '# a policy\u2028capability_mappings: {}\n'),
    ],
    [
      'a next line in a comment, behind which another mapping begins',
      'error',
      added('policy.yaml', `${POLICY}#\u0085capability_mappings: {}\n`),
    ],
    [
      'a paragraph separator in a comment, with an ordinary policy around it',
      'error',
      added('policy.yaml', `# a\u2029b\n${POLICY}`),
    ],
    [
      'a byte-order mark at the start of a line',
      'error',
      added('policy.yaml', `${POLICY}\ufeffescalation_triggers: []\n`),
    ],
    [
      'capitals',
      'error',
      added(
        'policy.json',
        wide((name) => `"${name.toUpperCase()}"`),
      ),
    ],
    [
      'a policy one level down',
      'error',
      added('policy.json', `{"policy": ${JSON.stringify(WIDE)}}`),
    ],
  ])('%s', async (_, verdict, changes) => {
    expect(await verdictOf(changes)).toEqual([1, verdict]);
  });
});

/** Files of other tools that are named like a card or a policy. */
const OTHERS: FileTree = {
  'iam/policy.json': JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'Read',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: ['s3:GetObject'],
        Resource: '*',
        Condition: {},
      },
    ],
  }),
  'iam/with-comments.policy.json':
    '{\n  // why: forbidden: everything else\n  "Statement": [{"Effect": "Deny", "Action": "*"},]\n}\n',
  'azure/tags.policy.json': JSON.stringify({
    properties: {
      mode: 'All',
      parameters: {
        effect: { type: 'String', allowedValues: ['audit', 'deny'], defaultValue: 'audit' },
      },
      policyRule: { if: { field: 'type' }, else: { effect: "[parameters('effect')]" } },
    },
  }),
  'deploy/network-policy.yaml':
    'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: deny-all}\nspec: {podSelector: {}, policyTypes: [Ingress]}\n',
  'deploy/pod-policy.yaml':
    'apiVersion: v1\nkind: Pod\nspec: {tolerations: [{key: a, effect: NoSchedule}]}\n---\napiVersion: v1\nkind: Pod\n',
  'deploy/kyverno.policy.yaml':
    'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec: {validationFailureAction: Enforce, rules: []}\n',
  'charts/web/templates/policy.yaml':
    '{{- if .Values.policy.enabled }}\napiVersion: policy/v1\nkind: {{ .Values.kind | default "PodDisruptionBudget" }}\nspec:\n  {{- toYaml .Values.policy.defaults | nindent 2 }}\n{{- end }}\n',
  'charts/web/policy.yaml': 'defaults:\n  replicas: 2\ntolerations: !append\n  - key: a\n',
  'scorecard/agent-card.yaml': 'checks:\n  - name: Binary-Artifacts\n    score: 10\n',
  'web/agent-card.json': JSON.stringify({
    protocolVersion: '0.3.0',
    name: 'helper',
    url: 'https://example.com',
    capabilities: {
      streaming: true,
      extensions: [{ uri: 'https://example.com/x', params: { a: 1 } }],
    },
    defaultInputModes: ['text/plain'],
    skills: [{ id: 's', name: 's', description: 's', tags: [] }],
  }),
  'web/aligned/agent-card.json': JSON.stringify({
    name: 'helper',
    alignment: { statement: 'https://example.com/values' },
  }),
  'cloud/agent-policy.yml':
    'Resources:\n  Role:\n    Type: AWS::IAM::Policy\n    Properties: {PolicyName: !Sub a, PolicyDocument: {Statement: [{Effect: Allow}]}}\n',
};

describe('files of other tools that bear the name of a card or a policy stay notes', () => {
  test.concurrent.each<Case>([
    ['added together', 'pass', { base: AGENT, head: OTHERS }],
    [
      'changed and removed',
      'pass',
      {
        base: { ...AGENT, ...OTHERS },
        head: { 'iam/policy.json': '{"Statement": []}' },
        removed: ['web/agent-card.json'],
      },
    ],
  ])('%s', async (_, verdict, changes) => {
    expect(await verdictOf(changes)).toEqual([0, verdict]);
  });
});

const PROHIBITION = `  forbidden_tools:
    - pattern: "mcp__tickets__delete_*"
      reason: tickets are records
      severity: critical
`;
/** The content of the support agent's policy, as sections of a card. */
const SECTIONS = `capabilities:
  tickets: { tools: ["mcp__tickets__get_*"], required_actions: [read_ticket] }
  replies: { tools: ["mcp__mail__send_reply"], required_actions: [send_reply] }
enforcement:
  allow_unmapped_tools: false
${PROHIBITION}`;
const carrying = (text: string): FileTree => ({
  'agents/support/card.yaml': text,
  'agents/support/tools.txt': TOOLS,
});
const WHOLE = `${CARD}${SECTIONS}`;
const OPEN = WHOLE.replace('allow_unmapped_tools: false', 'allow_unmapped_tools: true');

/** The card as the `alignment` block of an A2A card. */
const embedded = (card: string): string =>
  `name: support\nurl: https://support.example.com\nskills: []\ncapabilities: { streaming: true }\nalignment:\n${card.replace(/^(?=.)/gm, '  ')}`;
const a2a = (card: string): FileTree => ({
  'agents/support/agent-card.yaml': embedded(card),
  'agents/support/tools.txt': TOOLS,
});

describe('a card that carries its policy', () => {
  test.concurrent.each<Case>([
    [
      'the control: a policy next to the card forbids a new tool',
      'fail',
      { base: AGENT, head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS } },
    ],
    [
      '"enforcement" of an AAP card forbids a new tool',
      'fail',
      { base: carrying(WHOLE), head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS } },
    ],
    [
      'a prohibition of an AAP card goes',
      'fail',
      {
        base: carrying(OPEN),
        head: carrying(OPEN.replace(PROHIBITION, '')),
        inputs: { widening: 'fail' },
      },
    ],
    [
      'an AAP card allows what it does not map',
      'fail',
      {
        base: carrying(WHOLE),
        head: carrying(OPEN),
        inputs: { widening: 'fail' },
      },
    ],
    [
      'an unmapped tool of an AAP card that says nothing of such tools',
      'fail',
      {
        base: carrying(`${CARD}capabilities: {}\n`),
        head: { 'agents/support/tools.txt': 'other\n' },
      },
    ],
    [
      'both forms in one AAP card',
      'fail',
      {
        base: carrying(WHOLE),
        head: carrying(
          `${WHOLE}forbidden: []\ndefaults: { unmapped_tool_action: deny, unmapped_severity: high, fail_open: false }\n`,
        ),
      },
    ],
    [
      'an embedded card forbids a new tool',
      'fail',
      { base: a2a(WHOLE), head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS } },
    ],
    [
      'a prohibition of an embedded card goes',
      'fail',
      { base: a2a(OPEN), head: a2a(OPEN.replace(PROHIBITION, '')), inputs: { widening: 'fail' } },
    ],
    ['an embedded card loses its keys', 'error', { base: a2a(WHOLE), head: a2a('a: 1\n') }],
    [
      'an embedded card with a card around it',
      'error',
      {
        base: WITHOUT_POLICY,
        head: { 'agents/support/card.yaml': `${CARD}alignment: { aap_version: "1" }\n` },
      },
    ],
  ])('decides: %s', async (_, verdict, changes) => {
    expect(await verdictOf(changes)).toEqual([1, verdict]);
  });

  test.concurrent.each<Case>([
    ['an AAP card with both sections', 'pass', { base: WITHOUT_POLICY, head: carrying(WHOLE) }],
    ['the control: a new card', 'warn', { base: {}, head: carrying(WHOLE) }],
    ['a new embedded card', 'warn', { base: {}, head: a2a(WHOLE) }],
    [
      'a card that becomes an embedded one',
      'pass',
      { base: carrying(WHOLE), head: a2a(WHOLE), removed: ['agents/support/card.yaml'] },
    ],
    [
      'a comment in an embedded card',
      'pass',
      { base: a2a(WHOLE), head: a2a(`# a comment\n${WHOLE}`) },
    ],
  ])('passes: %s', async (_, verdict, changes) => {
    expect(await verdictOf({ ...changes, inputs: { 'min-coverage': '100' } })).toEqual([
      0,
      verdict,
    ]);
  });
});
