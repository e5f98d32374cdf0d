import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { repositoryFile, runCli } from './support/command-line.ts';
import type { Scenario } from './support/scenario/scenario.ts';
import { openWorld } from './support/scenario/world.ts';
import type { FileTree } from './support/stand-in/file-tree.ts';
import type { Permissions } from './support/stand-in/state.ts';
import { CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from './support/support-agent.ts';

const read = (file: string): string => readFileSync(repositoryFile(file), 'utf8');

/** A step of a job. */
interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly 'continue-on-error'?: boolean;
}

/** The relevant parts of a workflow. */
interface Workflow {
  readonly on: Readonly<
    Record<
      string,
      { readonly types?: readonly string[]; readonly branches?: readonly string[] } | null
    >
  >;
  readonly permissions: Permissions;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const FOLDER = 'examples/workflows';
const README = 'README.md';
const WORKFLOWS: Readonly<Record<string, Workflow>> = {
  ...Object.fromEntries(
    readdirSync(repositoryFile(FOLDER)).map((file) => [
      file,
      parse(read(`${FOLDER}/${file}`)) as Workflow,
    ]),
  ),
  [README]: parse(
    /^```yaml\n(# \.github\/workflows.*?)^```$/ms.exec(read(README))![1]!,
  ) as Workflow,
};

/** Returns the only step that runs the gate. */
function stepOf({ jobs }: Workflow): Step {
  const steps = Object.values(jobs).flatMap((job) =>
    job.steps.filter(({ uses }) => uses?.startsWith('card-gate/')),
  );
  expect(steps).toHaveLength(1);
  return steps[0]!;
}

/** Returns the inputs of the gate's step in a repository without secrets. */
function inputsOf(workflow: Workflow): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(stepOf(workflow).with ?? {}).map(([name, value]) => [
      name,
      String(value)
        .replaceAll(/\$\{\{\s*secrets\.\w+\s*\}\}/g, '')
        .replaceAll(/\$\{\{\s*github\.event\.workflow_run\.head_sha\s*\}\}/g, '{{head}}'),
    ]),
  );
}

/** Runs the bundle as an example does. */
async function runExample(file: string, scenario: Partial<Scenario> & Pick<Scenario, 'event'>) {
  const workflow = WORKFLOWS[file]!;
  expect(Object.keys(workflow.on)).toContain(scenario.event);
  const world = await openWorld({
    description: file,
    inputs: inputsOf(workflow),
    permissions: workflow.permissions,
    ...scenario,
  });
  try {
    const { outputs, exitCode, stdout } = await world.run();
    expect(world.standIn.problems).toEqual([]);
    const comment = world.standIn.comments.map(({ body }) => body).join('\n');
    return { verdict: outputs.verdict, conclusion: outputs.conclusion, exitCode, stdout, comment };
  } finally {
    await world.close();
  }
}

const AGENT: FileTree = {
  'agents/support/card.yaml': CARD,
  'agents/support/policy.yaml': POLICY,
  'agents/support/tools.txt': TOOLS,
};
const CONFIGURATION: FileTree = { '.github/card-gate.yml': read('examples/card-gate.yml') };
const NOBODYS: FileTree = { 'readme.md': 'one\n' };
const WIDER: FileTree = {
  'agents/support/policy.yaml': POLICY.replace('mcp__mail__send_reply', 'mcp__mail__send_*'),
};

type Change = Pick<Scenario, 'base' | 'head' | 'labels' | 'action'>;
/** Changes, by description. */
const CHANGES = {
  'nothing governed, in a repository without agents': {
    base: NOBODYS,
    head: { 'readme.md': 'two\n' },
  },
  'nothing governed, next to an agent': {
    base: { ...NOBODYS, ...AGENT },
    head: { 'readme.md': 'two\n' },
  },
  'nothing governed, with the example configuration': {
    base: { ...NOBODYS, ...AGENT, ...CONFIGURATION },
    head: { 'readme.md': 'two\n' },
  },
  'a forbidden tool': { base: AGENT, head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS } },
  'a forbidden tool, once the pull request is edited': {
    base: AGENT,
    head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS },
    action: 'edited',
  },
  'the first agent and the first configuration': {
    base: NOBODYS,
    head: { ...AGENT, ...CONFIGURATION },
  },
  'new permissions under the example configuration': {
    base: { ...AGENT, ...CONFIGURATION },
    head: WIDER,
  },
  'new permissions that the label lets through': {
    base: { ...AGENT, ...CONFIGURATION },
    head: WIDER,
    action: 'labeled',
    labels: ['permissions-approved'],
  },
} as const satisfies Readonly<Record<string, Change>>;

const PASS = ['pass', 'success', 0] as const;
const WARN = ['warn', 'success', 0] as const;
const FAIL = ['fail', 'failure', 1] as const;
type End = readonly [verdict: string, conclusion: string, exitCode: number];

const ENDS: Readonly<Record<keyof typeof CHANGES, End>> = {
  'nothing governed, in a repository without agents': PASS,
  'nothing governed, next to an agent': PASS,
  'nothing governed, with the example configuration': PASS,
  'a forbidden tool': FAIL,
  'a forbidden tool, once the pull request is edited': FAIL,
  'the first agent and the first configuration': WARN,
  'new permissions under the example configuration': FAIL,
  'new permissions that the label lets through': PASS,
};

const RUNS = [
  ['pull-request.yml', { event: 'pull_request' }],
  ['required-gate.yml', { event: 'pull_request' }],
  ['required-gate.yml', { event: 'merge_group' }],
  [README, { event: 'pull_request' }],
  [README, { event: 'merge_group' }],
  ['fork-gate.yml', { event: 'pull_request', fork: true }],
  ['fork-gate.yml', { event: 'merge_group' }],
  ['fork-check.yml', { event: 'workflow_run', fork: true }],
] as const satisfies readonly (readonly [string, Pick<Scenario, 'event' | 'fork'>])[];

describe.each(RUNS)('%s as copied, on %j', (file, run) => {
  test.concurrent.each(Object.keys(CHANGES) as (keyof typeof CHANGES)[])('%s', async (name) => {
    // Only a pull request has an action.
    const { action, ...change }: Change = CHANGES[name];
    const { verdict, conclusion, exitCode } = await runExample(file, {
      ...run,
      ...change,
      ...(run.event === 'pull_request' && action && { action }),
    });
    expect([verdict, conclusion, exitCode]).toEqual(ENDS[name]);
  });
});

describe('fork-comments.yml as copied', () => {
  test.concurrent('comments the report that fork-gate.yml wrote, and needs no checkout', async () => {
    const change = CHANGES['a forbidden tool'];
    const gate = await openWorld({
      description: 'the gate of a fork',
      event: 'pull_request',
      fork: true,
      inputs: inputsOf(WORKFLOWS['fork-gate.yml']!),
      permissions: WORKFLOWS['fork-gate.yml']!.permissions,
      ...change,
    });
    try {
      const { outputs } = await gate.run();
      expect(gate.standIn.comments).toEqual([]);
      const report = readFileSync(outputs['report-file']!, 'utf8');
      const folder = 'card-gate-report';
      const { exitCode, comment } = await runExample('fork-comments.yml', {
        event: 'workflow_run',
        fork: true,
        checkout: 'none',
        untracked: { [`${folder}/card-gate.json`]: report },
        ...change,
      });
      expect([exitCode, comment]).toEqual([0, expect.stringContaining('reports 1 problem')]);
    } finally {
      await gate.close();
    }
  });

  test('passes the artifact on by the name and the path of the first workflow', () => {
    const stepIn = (file: string, action: string): Step =>
      Object.values(WORKFLOWS[file]!.jobs)
        .flatMap(({ steps }) => steps)
        .find(({ uses }) => uses?.startsWith(action))!;
    const up = stepIn('fork-gate.yml', 'actions/upload-artifact').with!;
    const down = stepIn('fork-comments.yml', 'actions/download-artifact').with!;
    expect(down.name).toBe(up.name);
    expect(inputsOf(WORKFLOWS['fork-gate.yml']!)['report-file']).toBe(up.path);
    expect(inputsOf(WORKFLOWS['fork-comments.yml']!)['report-from']).toBe(
      `${String(down.path)}/${String(up.path)}`,
    );
  });

  test.each([
    'fork-comments.yml',
    'fork-check.yml',
  ])('%s follows the name of fork-gate.yml and checks out nothing', (file) => {
    const { name } = parse(read(`${FOLDER}/fork-gate.yml`)) as { readonly name: string };
    expect(WORKFLOWS[file]!.on.workflow_run).toMatchObject({ workflows: [name] });
    expect(read(`${FOLDER}/${file}`)).not.toContain('actions/checkout');
  });
});

describe('scheduled-audit.yml as copied', () => {
  test.concurrent.each([
    ['an agent in order', AGENT, ['pass', 'success', 0]],
    ['a forbidden tool', { ...AGENT, 'agents/support/tools.txt': FORBIDDEN_TOOLS }, FAIL],
    ['no agent at all', NOBODYS, FAIL],
  ] as const satisfies readonly (readonly [
    string,
    FileTree,
    End,
  ])[])('%s', async (_, base, end) => {
    const { verdict, conclusion, exitCode } = await runExample('scheduled-audit.yml', {
      event: 'schedule',
      base,
    });
    expect([verdict, conclusion, exitCode]).toEqual(end);
  });
});

describe('a change that brings the first configuration', () => {
  const NOW_AND_THEN = [
    'pass under the new configuration after the merge',
    "until then, only the defaults and the workflow's inputs apply, because the base has no configuration",
  ] as const;
  const change = CHANGES['the first agent and the first configuration'];

  test.concurrent('says in the first lines of comment and log what holds now and what the merge brings', async () => {
    const { stdout, comment } = await runExample('required-gate.yml', {
      event: 'pull_request',
      ...change,
    });
    const [, first] = comment.split('\n');
    const unfolded = comment.split('<details>')[0]!;
    const log = stdout.slice(stdout.indexOf('Card Gate: ')).split('\n').slice(0, 4).join('\n');
    for (const words of NOW_AND_THEN) {
      expect(unfolded.toLowerCase()).toContain(words.toLowerCase());
      expect(log.toLowerCase()).toContain(words.toLowerCase());
    }
    expect(first).toContain(NOW_AND_THEN[0]);
  });

  const checked = async (
    files: FileTree,
    base: FileTree = NOBODYS,
  ): Promise<readonly [number, string]> => {
    const world = await openWorld({
      description: 'a change',
      event: 'pull_request',
      base,
      head: files,
      checkout: 'merge',
    });
    try {
      const { code, stdout } = await runCli(world.workspace, [
        'check',
        '--base',
        world.history.main,
        '--now',
        '2026-11-21',
      ]);
      return [code, stdout.split('\n').slice(0, 4).join('\n')];
    } finally {
      await world.close();
    }
  };

  test.concurrent('says the same at the command line', async () => {
    const [code, first] = await checked({ ...AGENT, ...CONFIGURATION });
    expect(code).toBe(0);
    expect(first).toContain(NOW_AND_THEN[0]);
    expect(first).toContain(
      "until then, only the defaults and this command's options apply, because the base has no configuration",
    );
  });

  test.concurrent('says why its own verdict will be another one', async () => {
    const gap = {
      ...AGENT,
      'agents/support/policy.yaml': POLICY.replace(/ {2}replies:.*?\[send_reply\]\n/s, ''),
    };
    const [code, first] = await checked(CONFIGURATION, {
      ...gap,
      'agents/support/tools.txt': 'mcp__tickets__get_ticket\n',
    });
    expect(code).toBe(0);
    expect(first).toContain(
      'this finding will make the verdict fail: in agent "support", coverage is 50 %',
    );
  });

  test.concurrent('checks the agents that only it lists', async () => {
    const listed =
      '{ name: desk, card: desk/mandate.yaml, policy: desk/rules.yaml, tools: [desk/names.txt] }';
    const desk = (tools: string): FileTree => ({
      'desk/mandate.yaml': CARD,
      'desk/rules.yaml': POLICY,
      'desk/names.txt': tools,
      '.github/card-gate.yml': `widening: fail\nmin-coverage: 100\nagents: [${listed}]\n`,
    });
    const [code, first] = await checked(desk(TOOLS));
    expect([code, first.includes(NOW_AND_THEN[0])]).toEqual([0, true]);
    expect((await checked(desk(FORBIDDEN_TOOLS)))[0]).toBe(1);
  });

  test.concurrent('does not repeat what is wrong already, nor speak of defaults where the base has a configuration', async () => {
    const violating = { ...AGENT, 'agents/support/tools.txt': FORBIDDEN_TOOLS };
    const [code, first] = await checked({ ...violating, ...CONFIGURATION });
    expect([
      code,
      first.includes('now and under the new configuration after the merge'),
      first.includes('this finding will make the verdict'),
    ]).toEqual([1, true, false]);
    const [, later] = await checked(
      { '.github/card-gate.yml': 'widening: allow\n' },
      { ...AGENT, ...CONFIGURATION },
    );
    expect(later).toContain('weakens the configuration');
    expect(later).not.toContain('until then');
  });
});

describe('a workflow for pull requests', () => {
  const TYPES = ['opened', 'synchronize', 'reopened', 'edited', 'labeled', 'unlabeled'];
  const shown = Object.entries({
    ...WORKFLOWS,
    'docs/reference/comparison.md': parse(
      /^```yaml\n(on:.*?)^```$/ms.exec(read('docs/reference/comparison.md'))![1]!,
    ) as Workflow,
  });
  const triggers = shown.flatMap(([file, { on }]) =>
    (['pull_request', 'pull_request_target'] as const).flatMap((event) =>
      Object.hasOwn(on, event) ? [[file, event, on[event]] as const] : [],
    ),
  );

  test.each(
    triggers,
  )('in %s runs again on %s when the branch or a label changes, and names its branches', (_, __, trigger) => {
    expect(trigger?.types).toEqual(TYPES);
    expect(trigger?.branches?.length).toBeGreaterThan(0);
  });

  test('is shown by the README, by a page about widening, and by three examples', () => {
    expect(triggers).toHaveLength(5);
  });

  test('lets a failing step pass only where another workflow is the gate', () => {
    const isLenient = (file: string): boolean =>
      stepOf(WORKFLOWS[file]!)['continue-on-error'] === true;
    expect(Object.keys(WORKFLOWS).filter(isLenient)).toEqual(['fork-check.yml']);
  });

  test('that is required has no settings that a change to the workflow could edit', () => {
    for (const file of ['required-gate.yml', README])
      expect(inputsOf(WORKFLOWS[file]!)).toEqual({});
  });
});

describe('the examples with an access list', () => {
  const AT = ['--now', '2026-11-21'] as const;
  const run = (...args: readonly string[]) => runCli(repositoryFile(), [...args, ...AT]);
  const LISTS = ['examples/data-agent/access.yaml', 'examples/research-agent/access.yaml'] as const;

  test.each(LISTS)('%s is valid, and nothing is found in it', async (file) => {
    const { code, stdout } = await run('validate', file);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Found: none.')]);
  });

  test('fail with the session that exceeds a limit, where there is no card', async () => {
    const { code, stdout } = await run('check', 'examples/data-agent');
    expect(code).toBe(1);
    expect(stdout).toContain('1 problem found');
    expect(stdout).toMatch(/\[limit-reached\]\n.*"few-exports".* "backfill" at call 3 /);
  });

  test.each([
    ['SELECT week FROM orders', 0, 'allowed'],
    ['SELECT 1; DROP TABLE orders', 1, 'denied'],
    ['drop/**/table orders', 1, 'denied'],
  ])('decide about the statement: %s', async (statement, exitCode, decision) => {
    const { code, stdout } = await runCli(repositoryFile(), ['test', LISTS[0], statement]);
    expect([code, stdout.split('\n')[0]]).toEqual([exitCode, expect.stringMatching(decision)]);
  });

  test('count next to a card, whose policy decides too', async () => {
    const { stdout } = await run(
      'explain',
      'examples/research-agent',
      'mcp__wiki__publish_page',
      '--format',
      'json',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'escalated',
      also_matched: [{ name: 'publishing' }, { name: 'log-publishing', file: LISTS[1] }],
    });
  });
});
