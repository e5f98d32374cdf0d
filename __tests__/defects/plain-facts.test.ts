import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.ts';
import { renderChangesMarkdown } from '../../src/report/surfaces/answers/diff.ts';
import { renderSummary } from '../../src/report/surfaces/summary.ts';
import { repositoryFile, runCli } from '../support/command-line.ts';
import { comparedStates } from '../support/compared-reports.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import { CARD, POLICY, TOOLS, VIOLATION } from '../support/support-agent.ts';

const WITHOUT_CARD = {
  'agents/support/policy.yaml': POLICY,
  'agents/support/tools.txt': TOOLS,
};
const EDITED = { 'agents/support/policy.yaml': `${POLICY}# more\n` };

/** Returns the log and the summary of a run. */
async function texts(scenario: Pick<Scenario, 'base' | 'head'>): Promise<readonly string[]> {
  const world = await openWorld({ ...VIOLATION, ...scenario });
  try {
    const { stdout, summary } = await world.run({});
    return [stdout, summary];
  } finally {
    await world.close();
  }
}

describe('a card', () => {
  test('that is there and could not be read is not reported as missing', async () => {
    const [log, summary] = await texts({
      base: { ...WITHOUT_CARD, 'agents/support/card.yaml': CARD },
      head: { 'agents/support/card.yaml': 'aap_version: [\n' },
    });
    expect(log).toMatch(/agents\/support\/card\.yaml.*\[parse-error\]/s);
    expect(summary).toContain('n/a (card not read)');
    for (const text of [log, summary])
      expect(text).not.toMatch(/has no card|\(no card\)|\[no-card\]/);
  });

  test.each([
    'billing.policy.yaml',
    'old-policy.json',
    'access.yaml',
  ])('is not what %s is, which could not be read either', async (name) => {
    const [log, summary] = await texts({
      base: WITHOUT_CARD,
      head: { ...EDITED, [`agents/support/${name}`]: '{ capability_mappings: [' },
    });
    expect(log).toContain(`agents/support/${name}`);
    expect(log).toContain('the policy has no card');
    expect(summary).toContain('n/a (no card)');
  });

  test('that is not there is reported as missing', async () => {
    const [log, summary] = await texts({ base: WITHOUT_CARD, head: EDITED });
    expect(log).toContain('the policy has no card');
    expect(summary).toContain('n/a (no card)');
  });
});

describe('a policy', () => {
  const WITHOUT_POLICY = { 'agents/support/card.yaml': CARD, 'agents/support/tools.txt': TOOLS };

  test('that is there and could not be read is not reported as missing', async () => {
    const [log] = await texts({
      base: { ...WITHOUT_POLICY, 'agents/support/policy.yaml': POLICY },
      head: { 'agents/support/policy.yaml': POLICY.replace('forbidden:', 'forbidden: [') },
    });
    expect(log?.match(/\[[a-z-]+\]/g)).toEqual(['[parse-error]', '[widening]']);
  });

  test('that is not there is reported as missing', async () => {
    const [log] = await texts({ base: {}, head: WITHOUT_POLICY });
    expect(log).toContain('[no-policy]');
  });
});

describe('the summary', () => {
  let compared: Readonly<Record<string, Report>>;
  beforeAll(async () => {
    compared = await comparedStates();
  });

  test('counts as many warnings in the table as it lists below', () => {
    const counts = Object.values(compared).flatMap((report) => {
      // A finding without an agent is in the list but in no row.
      if (report.findings.some(({ agent }) => agent === undefined)) return [];
      const text = renderSummary(report);
      const [head = '', , ...rows] = text.split('\n').filter((line) => line.startsWith('| '));
      const column = head.split(' | ').indexOf('Warnings');
      const numbers = rows
        .slice(0, report.agents.length)
        .map((line) => Number(line.split(' | ')[column]));
      const listed = /^(?:### |<details><summary>)Warnings \((\d+)\)/m.exec(text)?.[1] ?? '0';
      return [[numbers.reduce((sum, number) => sum + number, 0), Number(listed)] as const];
    });
    expect(counts.length).toBeGreaterThan(3);
    expect(counts.map(([table]) => table)).toEqual(counts.map(([, list]) => list));
  });

  test('does not say "Added" of what was removed', () => {
    for (const { comparison } of Object.values(compared))
      if (comparison)
        expect(renderChangesMarkdown(comparison)).not.toMatch(/\*\*(?:Added|Removed):\*\*/);
  });
});

describe('the command line', () => {
  test('shows its usage in one short line', async () => {
    const { stdout } = await runCli(repositoryFile(), ['check', '--help']);
    expect(stdout.split('\n')[0]).toMatch(/ check \[options\] \[paths…\]$/);
  });

  test('names the environment variable of the key in the help of test', async () => {
    expect((await runCli(repositoryFile(), ['test', '--help'])).stdout).toContain('MNEMOM_API_KEY');
  });

  test.each([
    ['init', '--format', 'json'],
    ['init', '--now', '2026-11-21T12:00:00Z'],
    ['init', '--config', 'gate.yml'],
    ['tools', '--now', '2026-11-21T12:00:00Z'],
    ['tools', '--config', 'gate.yml'],
  ])('%s refuses %s, which would have no effect', async (command, flag, value) => {
    const { code, stderr } = await runCli(repositoryFile(), [command, flag, value]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        `^error: unknown option "${flag}"; only "check", .* accept it; see .* ${command} --help\n$`,
      ),
    ]);
  });
});

test('the advice about a floor says what a fork can do, and which request failed', async () => {
  const floor = 'octo-org/rules/org/policy.yaml@main';
  const [log] = await texts({
    base: {
      ...WITHOUT_CARD,
      'agents/support/card.yaml': CARD,
      '.github/card-gate.yml': `org: { policy: ${floor} }\n`,
    },
    head: EDITED,
  });
  expect(log).toMatch(/help: .*floor-token.*pull requests from forks get no secrets/);
  expect(log).toContain('GET /repos/octo-org/rules/contents/org/policy.yaml');
  expect(log).not.toMatch(/\{\+?(?:owner|repo|path|ref)\}/);
});
