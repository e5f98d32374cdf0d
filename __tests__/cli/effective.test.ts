import { describe, expect, test } from '@jest/globals';
import { runInMemory } from '../support/command-line.ts';
import type { Content } from '../support/memory-tree.ts';

const CARD =
  'aap_version: "1.0"\nautonomy_envelope:\n  bounded_actions: [read]\n  forbidden_actions: [wipe]\n';
const POLICY = `meta: {schema_version: "1.0", name: p, scope: agent}
capability_mappings:
  reading: {tools: [read_*], card_actions: [read]}
forbidden:
  - {pattern: "rm*", reason: never, severity: high}
defaults: {unmapped_tool_action: warn, unmapped_severity: high, fail_open: false, enforcement_mode: warn}
`;

/** Runs a command on files in memory. */
async function run(
  args: readonly string[],
  files: Readonly<Record<string, Content>> = { 'card.yaml': CARD, 'policy.yaml': POLICY },
) {
  return runInMemory(args, files);
}

describe('effective', () => {
  test('shows the effective policy, and after each part the scope and the line that sets it', async () => {
    const { code, out, err } = await run([
      'effective',
      'policy.yaml',
      '--card',
      'card.yaml',
      '--agent',
      'ada',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Effective policy of "ada", with sources');
    expect(out).toMatch(/^ {2}"rm\*" +high: never +agent policy\.yaml:5:15$/m);
    expect(out).toMatch(/^ {2}"wipe" +agent card\.yaml:4:23$/m);
    expect(out).toMatch(/^ {2}"grace_period_hours" +24 +by default$/m);
  });

  test('as JSON', async () => {
    const { out } = await run([
      'effective',
      'policy.yaml',
      '--card',
      'card.yaml',
      '--format',
      'json',
    ]);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ agent: 'root', card: 'card.yaml', policy: 'policy.yaml' });
    expect(answer.parts[0]).toEqual({
      section: 'forbidden',
      subject: 'rm*',
      value: { severity: 'high', reason: 'never', except: [] },
      scope: 'agent',
      file: 'policy.yaml',
      line: 5,
      column: 15,
      sources: [],
    });
    expect(answer.parts).toContainEqual(
      expect.objectContaining({
        subject: 'grace_period_hours',
        scope: 'default',
        file: null,
        line: null,
      }),
    );
  });

  test('as Markdown', async () => {
    const { out } = await run(['effective', 'policy.yaml', '--format', 'markdown']);
    expect(out).toContain(
      '### Forbidden tools\n\n| Item | Value | Set by |\n| --- | --- | --- |\n| `rm*` | high: never | agent `policy.yaml:5` |',
    );
  });

  const FLOORED = {
    'card.yaml': CARD.replace('[read]', '[read, pay]'),
    'policy.yaml': POLICY,
    'org.yaml': `meta: {schema_version: "1.0", name: o, scope: org}
forbidden:
  - {pattern: "sudo*", reason: nobody needs it, severity: critical}
defaults: {unmapped_tool_action: deny, unmapped_severity: high, fail_open: false}
`,
    'template.yaml': 'aap_version: "1.0"\nautonomy_envelope:\n  forbidden_actions: [pay]\n',
  };
  const floored = [
    'effective',
    'policy.yaml',
    '--card',
    'card.yaml',
    '--org',
    'org.yaml',
    '--org',
    'template.yaml',
    '--agent',
    'ada',
  ];

  test('names files and floors, what the floors give, and what was requested but not granted', async () => {
    const { code, out } = await run(floored, FLOORED);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(
      'Effective policy of "ada", with sources: card "card.yaml" and policy "policy.yaml", under the floors org "org.yaml", org "template.yaml"',
    );
    expect(out).toMatch(/^● "sudo\*" +critical: nobody needs it +org org\.yaml:3:15$/m);
    expect(out).toMatch(/^ {2}"rm\*" +high: never +agent policy\.yaml:5:15$/m);
    expect(out).toMatch(
      /^● "fail_open" +false +org org\.yaml:4:\d+\n {4}also +agent policy\.yaml:6:\d+$/m,
    );
    const denied = out.slice(out.indexOf('Requested but not granted'));
    expect(denied).toMatch(/card\.yaml:3:27 \[forbidden-by-org\]/);
    expect(denied).toMatch(/policy\.yaml:6:\d+ \[weakens-org\]/);
  });

  test('lists in JSON the floors from outside in, and what was not granted', async () => {
    const answer = JSON.parse((await run([...floored, '--format', 'json'], FLOORED)).out);
    expect(answer.floors).toEqual([
      { scope: 'org', file: 'org.yaml' },
      { scope: 'org', file: 'template.yaml' },
    ]);
    expect(answer.exemptions).toEqual([]);
    expect(answer.findings).toEqual([
      expect.objectContaining({ rule: 'forbidden-by-org', file: 'card.yaml', line: 3 }),
      expect.objectContaining({
        rule: 'weakens-org',
        file: 'policy.yaml',
        line: 6,
        related: [expect.objectContaining({ file: 'org.yaml' })],
      }),
    ]);
    expect(answer.parts).toContainEqual(
      expect.objectContaining({
        subject: 'fail_open',
        scope: 'org',
        sources: [expect.objectContaining({ scope: 'agent', line: 6 })],
      }),
    );
  });

  test('shows the same in Markdown', async () => {
    const { out } = await run([...floored, '--format', 'markdown'], FLOORED);
    expect(out).toContain(
      'Card `card.yaml` and policy `policy.yaml`, under the floors org `org.yaml`, org `template.yaml`.',
    );
    expect(out).toContain('| `sudo*` | critical: nobody needs it | **org** `org.yaml:3` |');
    expect(out).toMatch(
      /### Requested but not granted\n\n- .*\(`card\.yaml:3`, `template\.yaml:3`\)\n- .*\(`policy\.yaml:6`, `org\.yaml:4`\)/,
    );
  });

  test('says that nothing was asked for in vain by saying nothing, and that no policy governs', async () => {
    const { out } = await run(['effective', 'card.yaml']);
    expect(out).toContain('card "card.yaml", without a floor\nno policy governs this agent');
    expect(out).not.toMatch(/●|Asked for/);
  });

  test('names what an exemption in force lets be', async () => {
    const config = `org: {policy: org.yaml}
exemptions:
  - agent: ada
    section: forbidden
    patterns: ["sudo_ls"]
    reason: lists what is installed
    granted_by: security@acme.example
    granted_at: 2026-11-01
    expires_at: 2027-01-15
`;
    const files = { ...FLOORED, '.github/card-gate.yml': config };
    const exempt = [
      'effective',
      'policy.yaml',
      '--agent',
      'ada',
      '--now',
      '2026-11-21T12:00:00Z',
      '--format',
      'json',
    ];
    const answer = JSON.parse((await run(exempt, files)).out);
    expect(answer.exemptions).toEqual([
      expect.objectContaining({ section: 'forbidden', patterns: ['sudo_ls'], line: 3 }),
    ]);
    expect(answer.parts[0]).toMatchObject({
      subject: 'sudo*',
      value: { except: ['sudo_ls'] },
      scope: 'org',
    });
    const later = JSON.parse(
      (
        await run(
          exempt.map((one) => one.replace('2026-11-21', '2027-02-01')),
          files,
        )
      ).out,
    );
    expect(later.exemptions).toEqual([]);
    expect(later.parts[0].value.except).toEqual([]);
  });

  test('takes an environment, and shows its line', async () => {
    const files = {
      ...FLOORED,
      '.github/card-gate.yml':
        'environments:\n  live:\n    defaults: {unmapped_tool_action: deny}\n',
    };
    const { out } = await run(['effective', 'policy.yaml', '--environment', 'live'], files);
    expect(out).toMatch(
      /^ {2}"unmapped_tool_action" +deny +environment \.github\/card-gate\.yml:3:\d+$/m,
    );
  });

  test('ends with 2 where it cannot answer', async () => {
    expect(await run(['effective', 'nowhere.yaml'])).toMatchObject({ code: 2, out: '' });
    expect(await run(['effective'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('specify one card, policy, access list or folder'),
    });
    expect(await run(['effective', 'policy.yaml', '--tools', 'x'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--tools'),
    });
    const broken = await run(['effective', 'policy.yaml', '--format', 'json'], {
      'policy.yaml': 'forbidden: [',
    });
    expect(broken.code).toBe(2);
    expect(JSON.parse(broken.out)).toMatchObject({
      verdict: 'error',
      findings: [{ rule: 'parse-error' }],
    });
  });
});
