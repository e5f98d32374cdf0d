import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { repositoryFile, runCli } from './support/command-line.ts';
import type { Scenario } from './support/scenario/scenario.ts';
import { openWorld } from './support/scenario/world.ts';
import { AGENT, CARD, FORBIDDEN_TOOLS, POLICY } from './support/support-agent.ts';

const PAGE = 'docs/security-model.md';
const read = (file: string): string => readFileSync(repositoryFile(file), 'utf8');

describe('the table of what is compared', () => {
  const [, choice = ''] = read('src/run/base-and-head/find-base.ts').split(
    'export function chooseBase(',
  );
  const events = [...choice.split('\n}\n')[0]!.matchAll(/^ {4}case '(\w+)':/gm)].map(
    ([, event]) => event!,
  );
  const section = read(PAGE).split('\n## What is compared\n')[1]!.split('\n## ')[0]!;
  const named = section
    .split('\n')
    .flatMap((line) => (line.startsWith('| ') ? [line.split('|')[1]!] : []));

  test('has a row for every event that the code knows', () => {
    expect(events.length).toBeGreaterThan(6);
    for (const event of events)
      expect(named.filter((cell) => cell.includes(`\`${event}\``))).not.toEqual([]);
  });
});

const CONFIGURATION = '.github/card-gate.yml';
const WIDER = {
  'agents/support/policy.yaml': POLICY.replace('mcp__mail__send_reply', 'mcp__mail__send_*'),
};
const VIOLATING = { 'agents/support/tools.txt': FORBIDDEN_TOOLS };
const GAP = {
  'agents/support/policy.yaml': POLICY.replace(/ {2}replies:.*?\[send_reply\]\n/s, ''),
  'agents/support/tools.txt': 'mcp__tickets__get_ticket\n',
};
const BROKEN = { 'agents/support/policy.yaml': `${POLICY}[` };
const AMENDED = { 'agents/support/card.yaml': CARD.replace('privacy]', 'privacy, fairness]') };
const TRACES =
  'agents: [{ name: support, card: agents/support/card.yaml, policy: agents/support/policy.yaml, tools: [agents/support/tools.txt], traces: ';
const FETCHED = { ...AGENT, [CONFIGURATION]: `${TRACES}{ agent-id: mnm-support } }]\n` };
const REVIEWED = { ...AGENT, [CONFIGURATION]: 'widening: fail\nwidening-label: approved\n' };

/** A change for each row of the table, by the words of the row. */
const ROWS: Readonly<Record<string, Partial<Scenario>>> = {
  'nothing governed changed': { base: AGENT, head: { 'readme.md': 'more\n' } },
  'everything that changed is in order': { base: AGENT, head: AMENDED },
  'warnings only': { base: AGENT, head: GAP },
  'warnings only, with `fail-on: warn`': { base: AGENT, head: GAP, inputs: { 'fail-on': 'warn' } },
  'the change grants new permissions': { base: AGENT, head: WIDER },
  'the change grants new permissions, with `widening: allow`': {
    base: AGENT,
    head: WIDER,
    inputs: { widening: 'allow' },
  },
  'the change grants new permissions, with `widening: fail`': {
    base: AGENT,
    head: WIDER,
    inputs: { widening: 'fail' },
  },
  'the change grants new permissions, with `widening: fail` and the `widening-label` set': {
    base: REVIEWED,
    head: WIDER,
    labels: ['approved'],
  },
  'the change grants new permissions, with `widening: fail`, and the labels cannot be read': {
    base: REVIEWED,
    head: WIDER,
    labels: ['approved'],
    permissions: { contents: 'read' },
  },
  'a violation of critical or high severity': { base: AGENT, head: VIOLATING },
  'a violation, with `fail-on: never`': {
    base: AGENT,
    head: VIOLATING,
    inputs: { 'fail-on': 'never' },
  },
  'a violation that the base has too': { base: { ...AGENT, ...VIOLATING }, head: AMENDED },
  'a violation that the base has too, with `only-new: true`': {
    base: { ...AGENT, ...VIOLATING },
    head: AMENDED,
    inputs: { 'only-new': 'true' },
  },
  'the change adds an agent that is not listed, with `discover: false`': {
    base: {
      ...AGENT,
      [CONFIGURATION]:
        'discover: false\nagents: [{ name: support, card: agents/support/card.yaml, policy: agents/support/policy.yaml, tools: [agents/support/tools.txt] }]\n',
    },
    head: { 'agents/other/card.yaml': CARD.replaceAll('support', 'other') },
  },
  'a card is removed while its policy or tools remain': {
    base: AGENT,
    removed: ['agents/support/card.yaml'],
  },
  'coverage is under `min-coverage`': { base: AGENT, head: GAP, inputs: { 'min-coverage': '60' } },
  'coverage falls by more than `max-coverage-drop`': {
    base: AGENT,
    head: GAP,
    inputs: { 'max-coverage-drop': '10' },
  },
  'a governed file does not load': { base: AGENT, head: BROKEN },
  'a governed file does not load, with `on-error: warn`': {
    base: AGENT,
    head: BROKEN,
    inputs: { 'on-error': 'warn' },
  },
  'a governed file does not load next to a violation, with `on-error: warn`': {
    base: { ...AGENT, 'agents/other/card.yaml': CARD.replaceAll('support', 'other') },
    head: { ...VIOLATING, 'agents/other/card.yaml': '[' },
    inputs: { 'on-error': 'warn' },
  },
  'a governed file is a link that leads out of the workspace': {
    base: AGENT,
    symlinks: { 'agents/support/policy.yaml': '../../../elsewhere.yaml' },
  },
  'a submodule that holds an agent moves, and its former commit is not checked out': {
    base: { 'agents/bot': { symlink: '../central/bot' }, central: { submodule: 'a'.repeat(40) } },
    head: { central: { submodule: 'b'.repeat(40) } },
  },
  'the configuration in force is broken': {
    base: { ...AGENT, [CONFIGURATION]: 'widening: sometimes\n' },
    head: AMENDED,
  },
  'the change makes the configuration invalid': {
    base: AGENT,
    head: { [CONFIGURATION]: 'widening: sometimes\n' },
  },
  'the configuration of the change names a file that does not exist': {
    base: AGENT,
    head: {
      [CONFIGURATION]:
        'agents: [{ name: support, card: agents/support/card.yaml, policy: agents/support/rules.yaml }]\n',
    },
  },
  'the change adds a configuration under a name that is not read': {
    base: AGENT,
    head: { '.github/card-gate.yaml': 'widening: fail\n' },
  },
  'the change weakens the configuration': {
    base: { ...AGENT, [CONFIGURATION]: 'widening: fail\n' },
    head: { [CONFIGURATION]: 'widening: allow\n' },
  },
  'the change adds the first configuration': {
    base: AGENT,
    head: { [CONFIGURATION]: 'widening: fail\n' },
  },
  'an input has an unknown value': {
    base: AGENT,
    head: AMENDED,
    inputs: { widening: 'sometimes' },
  },
  'the base commit is not in the checkout, and the token may not read it': {
    base: AGENT,
    head: AMENDED,
    permissions: {},
  },
  "GitHub's API does not answer where it is needed": {
    base: AGENT,
    head: AMENDED,
    faults: [{ path: '/repos/*/compare/*', answer: { status: 503 } }],
  },
  'another commit is checked out': { base: AGENT, head: AMENDED, checkout: 'base' },
  'nothing is checked out': { base: AGENT, head: AMENDED, checkout: 'none' },
  '`workflow_run` without `base-ref` and `head-ref`': {
    event: 'workflow_run',
    base: AGENT,
    head: AMENDED,
  },
  'a named trace source has no traces': {
    base: { ...AGENT, [CONFIGURATION]: `${TRACES}{ files: ["runs/*.jsonl"] } }]\n` },
    head: AMENDED,
  },
  'traces should be fetched without a key, on `pull_request`': {
    base: FETCHED,
    head: AMENDED,
  },
  'traces should be fetched without a key, in a merge group': {
    event: 'merge_group',
    base: FETCHED,
    head: AMENDED,
  },
  '`remote-check` is on without a key, on `pull_request`': {
    base: AGENT,
    head: AMENDED,
    inputs: { 'remote-check': 'true' },
  },
  '`remote-check` is on without a key, in a merge group': {
    event: 'merge_group',
    base: AGENT,
    head: AMENDED,
    inputs: { 'remote-check': 'true' },
  },
  'the API does not answer under `remote-check`': {
    base: AGENT,
    head: AMENDED,
    inputs: {
      'remote-check': 'true',
      'api-key': 'mnm_key',
      'api-url': 'http://127.0.0.1:9',
      'api-timeout': '1',
    },
  },
  'a floor cannot be read': {
    base: { ...AGENT, [CONFIGURATION]: 'org: { policy: acme/rules/org.yaml@v3 }\n' },
    head: AMENDED,
  },
  'everything is checked, and there is no card': {
    base: { 'readme.md': 'one\n' },
    head: { 'readme.md': 'two\n' },
    inputs: { scope: 'all' },
  },
  'everything is checked, and there is no card, with `on-no-cards: fail`': {
    base: { 'readme.md': 'one\n' },
    head: { 'readme.md': 'two\n' },
    inputs: { scope: 'all', 'on-no-cards': 'fail' },
  },
  'the pull request is closed': { action: 'closed', base: AGENT, head: VIOLATING },
  'comment and check run cannot be written': {
    base: AGENT,
    head: AMENDED,
    permissions: { contents: 'read', 'pull-requests': 'read' },
  },
  'an internal error of Card Gate, with `on-error: warn`': {
    base: AGENT,
    head: WIDER,
    inputs: { 'on-error': 'warn' },
  },
};

/** A row of the table. */
interface Row {
  readonly what: string;
  readonly verdict: string;
  readonly conclusion: string;
  readonly exitCode: string;
  readonly required: string;
}

const TABLE: readonly Row[] = read(PAGE)
  .split('\n## What happens when\n')[1]!
  .split('\n## ')[0]!
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => {
    const [what, verdict, conclusion, exitCode, required] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()) as [string, string, string, string, string];
    return { what, verdict, conclusion, exitCode, required };
  });

/** Breaks a function of Node that the gate relies on, so that it fails in an unexpected place. */
const PLANTED = `
require('node:crypto').createHash = () => { throw new TypeError('planted'); };
require('node:module').syncBuiltinESMExports();
`;

describe('the table of what happens when', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'card-gate-planted-'));
    writeFileSync(join(folder, 'planted.cjs'), PLANTED);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('has a change to try for every row, and a row for every change', () => {
    expect(TABLE.map(({ what }) => what)).toEqual(Object.keys(ROWS));
  });

  test.each(TABLE)('$what: a required check lets what succeeds merge', ({
    conclusion,
    required,
  }) => {
    expect(required.startsWith('blocked')).toBe(conclusion === 'failure');
  });

  test.concurrent.each(TABLE.map((row) => [row.what, row] as const))('%s', async (what, row) => {
    const isBroken = what.startsWith('an internal error');
    const bundle = repositoryFile('dist/index.js');
    const world = await openWorld(
      { description: what, event: 'pull_request', ...ROWS[what] },
      isBroken ? { command: ['--require', join(folder, 'planted.cjs'), bundle] } : {},
    );
    try {
      const { outputs, exitCode, stderr } = await world.run();
      expect(world.standIn.problems).toEqual([]);
      expect(stderr).toBe('');
      expect({
        verdict: outputs.verdict,
        conclusion: outputs.conclusion,
        exitCode: String(exitCode),
      }).toEqual({
        verdict: row.verdict,
        conclusion: row.conclusion,
        exitCode: row.exitCode,
      });
    } finally {
      await world.close();
    }
  });

  test.concurrent.each([
    ['success', { head: AMENDED }, 0],
    ['failure', { head: VIOLATING }, 1],
    ['failure because of an error', { head: BROKEN }, 2],
  ] as const)('at the command line: %s', async (_, change, code) => {
    const world = await openWorld({
      description: 'a change',
      event: 'pull_request',
      base: AGENT,
      ...change,
      checkout: 'merge',
    });
    try {
      expect(
        (
          await runCli(world.workspace, [
            'check',
            '--base',
            world.history.main,
            '--now',
            '2026-11-21',
          ])
        ).code,
      ).toBe(code);
    } finally {
      await world.close();
    }
  });
});
