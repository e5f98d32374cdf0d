import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readReceivedReport } from '../../src/report/sections/received-report.ts';
import {
  type ReceivedRun,
  renderReceivedComment,
} from '../../src/report/surfaces/received-comment.ts';
import { runs } from '../support/runs.ts';
import { FORK, REPOSITORY, type Scenario } from '../support/scenario/scenario.ts';
import { openWorld, type World } from '../support/scenario/world.ts';
import type { PullRequest } from '../support/stand-in/state.ts';
import { FORBIDDEN_TOOLS, POLICY, VIOLATION } from '../support/support-agent.ts';

const FILE = 'artifact/card-gate.json';

/** The report that the run of a pull request from a fork writes. */
const written = (async () => {
  const world = await openWorld({
    ...VIOLATION,
    head: {
      'agents/support/policy.yaml': POLICY.replace('mcp__mail__send_reply', 'mcp__mail__*'),
      'agents/support/tools.txt': FORBIDDEN_TOOLS,
    },
    fork: true,
    inputs: { 'report-file': 'card-gate.json' },
  });
  try {
    await world.run();
    return await readFile(join(world.workspace, 'card-gate.json'), 'utf8');
  } finally {
    await world.close();
  }
})();

/** The least that a report needs. */
const LEAST = {
  schema: 'card-gate-report/3',
  verdict: 'fail',
  conclusion: 'failure',
  direction: null,
  agents: [],
  findings: [
    { rule: 'forbidden-tool', severity: 'error', message: 'm', help: null, file: null, line: null },
  ],
  changes: [],
};
const forged = (changes: object): string => JSON.stringify({ ...LEAST, ...changes });
const saying = (finding: object): string =>
  forged({ findings: [{ ...LEAST.findings[0], ...finding }] });

interface Ended {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The comments of Card Gate. */
  readonly comments: readonly string[];
  readonly problems: readonly string[];
  readonly requests: readonly string[];
}

type Prepare = (world: World) => Promise<void> | void;

/** Opens the reporting run of a fork's pull request, with a file that its own run wrote. */
async function reporter(report: string | undefined, changes: Partial<Scenario> = {}) {
  return openWorld({
    description: 'a report of a fork',
    event: 'workflow_run',
    fork: true,
    checkout: 'none',
    ...(report !== undefined && { untracked: { [FILE]: report } }),
    permissions: { 'pull-requests': 'write' },
    ...changes,
    payload: {
      ...changes.payload,
      workflow_run: { conclusion: 'failure', ...(changes.payload?.workflow_run as object) },
    },
    inputs: { 'report-from': FILE, ...changes.inputs },
  });
}

async function ended(world: World, again: Parameters<World['run']>[0] = {}): Promise<Ended> {
  const { exitCode, stdout, outputs } = await world.run(again);
  return {
    exitCode,
    log: stdout,
    outputs,
    comments: world.standIn.comments.map(({ body }) => body),
    problems: world.standIn.problems,
    requests: world.standIn.requests.map(({ method, path }) => `${method} ${path}`),
  };
}

async function reported(
  report: string | undefined,
  changes: Partial<Scenario> = {},
  prepare: Prepare = () => undefined,
): Promise<Ended> {
  const world = await reporter(report, changes);
  try {
    await prepare(world);
    const result = await ended(world);
    expect(result.problems).toEqual([]);
    return result;
  } finally {
    await world.close();
  }
}

/** The pull request of the scenario. */
const pullOf = ({ history }: World): PullRequest => ({
  number: 7,
  base: history.base,
  head: history.head,
  headRepository: FORK,
});

describe('the report of a pull request from a fork', () => {
  test.concurrent('is commented, and the comment says that it is not a check', async () => {
    const { exitCode, comments, outputs, requests } = await reported(await written);
    expect(exitCode).toBe(0);
    const [body = ''] = comments;
    const [marker, first, , origin] = body.split('\n');
    expect(marker).toMatch(/^<!-- card-gate:cards\.yml\/gate run=\d+\.\d+ -->$/);
    expect(first).toBe(
      "❌ **Card Gate: this pull request's run reports 1 problem and new permissions**",
    );
    expect(origin).toContain('this comment is not a check: only the required check decides');
    expect(origin).toMatch(
      /\[own run\]\(https:\/\/github\.com\/octo-org\/agents\/actions\/runs\/\d+\//,
    );
    expect(body).toContain('`mcp__tickets__delete_ticket` is forbidden');
    expect(body).toContain('Added for support: ');
    expect(body).toMatch(/\/blob\/[0-9a-f]{40}\/agents\/support\/policy\.yaml#L\d+\)/);
    // Nobody can take the report for a verdict.
    expect(outputs).toMatchObject({ verdict: 'error', conclusion: 'failure' });
    expect(outputs['comment-url']).toContain('#issuecomment-');
    expect(requests[0]).toBe(
      `GET /repos/${REPOSITORY}/pulls?state=open&head=contributor%3Afeature&per_page=100&page=1`,
    );
  });

  test.concurrent('is commented once, whatever its run and the runs after it say', async () => {
    const world = await reporter(await written);
    const run = (number: number, attempt: number) => ({ run_number: number, run_attempt: attempt });
    const again = async (report: string, of: object): Promise<Ended> => {
      await writeFile(join(world.workspace, FILE), report);
      const event = world.event as { workflow_run: object };
      const payload = { ...event, workflow_run: { ...event.workflow_run, ...of } };
      await writeFile(world.eventFile, JSON.stringify(payload));
      return ended(world);
    };
    try {
      await again(await written, run(20, 1));
      const same = await again(await written, run(20, 2));
      expect([same.comments.length, same.log]).toEqual([
        1,
        expect.stringContaining('the comment is already up to date'),
      ]);
      const green = await again(forged({ verdict: 'pass', findings: [] }), run(21, 1));
      expect([green.comments.length, green.comments[0]]).toEqual([
        1,
        expect.stringContaining('reports nothing to check'),
      ]);
      const late = await again(await written, run(20, 3));
      expect(late.log).toContain('a later run has already written the comment');
      expect(late.comments).toEqual(green.comments);
      const lost = await again('{', run(22, 1));
      expect([lost.exitCode, lost.comments.length, lost.comments[0]]).toEqual([
        0,
        1,
        expect.stringContaining('did not produce a readable report'),
      ]);
      expect(world.standIn.problems).toEqual([]);
    } finally {
      await world.close();
    }
  });

  test.concurrent.each([
    ['on-failure', forged({ conclusion: 'success', verdict: 'warn' }), 0],
    ['on-failure', forged({}), 1],
    ['auto', forged({ verdict: 'pass', findings: [] }), 0],
    ['always', forged({ verdict: 'pass', findings: [] }), 1],
    ['never', forged({}), 0],
  ] as const)('with comment: %s', async (comment, report, count) => {
    const { comments, exitCode } = await reported(report, { inputs: { comment } });
    expect([comments.length, exitCode]).toEqual([count, 0]);
  });
});

describe('the pull request comes from GitHub, never from the report', () => {
  const nothing = async (changes: Partial<Scenario>, prepare?: Prepare): Promise<string> => {
    const { comments, exitCode, log } = await reported(await written, changes, prepare);
    expect([comments, exitCode]).toEqual([[], 0]);
    return /::warning title=Card Gate::(.*)/.exec(log)?.[1] ?? log;
  };
  const OTHER = '1234567890123456789012345678901234567890';

  test.concurrent('a newer commit was pushed', async () => {
    const words = await nothing({}, (world) => {
      world.standIn.setPullRequest({ ...pullOf(world), head: world.history.base });
    });
    expect(words).toContain("no open pull request has the run's commit as its head");
  });

  test.concurrent('the pull request is closed', async () => {
    const words = await nothing({}, (world) => {
      world.standIn.setPullRequest({ ...pullOf(world), closed: true });
    });
    expect(words).toContain('the pull request may be closed');
  });

  test.concurrent('two pull requests are open from the branch', async () => {
    const words = await nothing({}, (world) => {
      world.standIn.setPullRequest({ ...pullOf(world), number: 8, baseRef: 'release' });
    });
    expect(words).toContain('2 open pull requests');
  });

  test.concurrent('only one of two pull requests from the branch has the commit', async () => {
    const { comments } = await reported(await written, {}, (world) => {
      const { base } = world.history;
      world.standIn.setPullRequest({ ...pullOf(world), number: 8, head: base });
    });
    expect(comments).toHaveLength(1);
  });

  test.concurrent.each([
    ['another commit', { head_sha: OTHER }, 'no open pull request'],
    ['a name of a commit', { head_sha: 'main' }, 'the payload does not describe the run'],
    [
      'another fork of the same owner',
      { head_repository: { full_name: 'contributor/other' } },
      'no open',
    ],
    ['a deleted fork', { head_repository: null }, 'the fork may have been deleted'],
    ['a run in another repository', { repository: { full_name: FORK } }, 'another repository'],
    ['a push', { event: 'push' }, 'the run was started by push'],
    [
      'a line break in the event',
      { event: 'push\n::add-mask::x' },
      'the run was started by push\\n',
    ],
  ] as const)('the run is of %s', async (_, run, words) => {
    expect(await nothing({ payload: { workflow_run: run } })).toContain(words);
  });

  test.concurrent.each([
    'feat/ä&state=all#x?y=1',
    'a:b',
    'x%2Fy+z',
    'quo\'te"`$(id)`',
  ])('its branch is %j', async (branch) => {
    const { comments, requests } = await reported(
      await written,
      { payload: { workflow_run: { head_branch: branch } } },
      (world) => world.standIn.setPullRequest({ ...pullOf(world), headRef: branch }),
    );
    expect(comments).toHaveLength(1);
    expect(new URL(requests[0]!.slice(4), 'https://x.test').searchParams.get('head')).toBe(
      `contributor:${branch}`,
    );
  });

  test.concurrent('no number, repository or id in the report has an effect', async () => {
    const report = JSON.parse(await written) as object;
    const settings = { id: 'cards.yml/other', event: 'pull_request' };
    const claims = { ...report, settings, pull: 8, number: 8, repository: 'o/r', sha: OTHER };
    const { comments } = await reported(JSON.stringify(claims), {}, (world) => {
      const { base } = world.history;
      world.standIn.setPullRequest({ ...pullOf(world), number: 8, head: base });
      world.standIn.addComment({
        issue: 7,
        author: 'github-actions[bot]',
        body: '<!-- card-gate:cards.yml/other run=1.1 -->\nthe verdict of the gate',
      });
    });
    expect(comments).toEqual([
      expect.stringContaining('the verdict of the gate'),
      expect.stringMatching(/^<!-- card-gate:cards\.yml\/gate /),
    ]);
    expect(comments.join()).not.toContain(OTHER);
  });
});

describe('a file that is not a report', () => {
  const pairs = Array.from({ length: 40_000 }, (_, index) => `"k${index}": 0`).join();
  test.concurrent.each([
    ['absent', undefined, 'it does not exist'],
    ['empty', '', 'not JSON'],
    ['half', '{"schema": "card-gate-report/3", "verd', 'not JSON'],
    ['nested deeply', '['.repeat(100_000) + ']'.repeat(100_000), 'nested too deeply'],
    ['a repeated key', forged({}).replace('{', '{"verdict":"pass",'), 'repeated key'],
    ['of another version', forged({ schema: 'card-gate-report/4' }), '"/schema" is not'],
    ['of another program', '{"verdict":"pass"}', '"/schema" is not'],
    ['a list', '[]', '"" is not a map'],
    ['many keys and no report', `{${pairs}}`, '"/schema" is not'],
    ['a made-up verdict', forged({ verdict: 'perfect' }), '"/verdict" is not one of'],
    [
      'a prototype',
      forged({}).replace('"verdict":"fail"', '"__proto__":{"verdict":"pass"}'),
      '"/verdict"',
    ],
    ['a finding without words', saying({ message: null }), '"/findings/0/message" is not a string'],
    [
      'a line that is text',
      saying({ line: '1"><img>' }),
      '"/findings/0/line" is not a line number',
    ],
    ['over 8 MiB', forged({ x: 'x'.repeat(8 * 1024 * 1024) }), 'more than 8,388,608 bytes'],
  ] as const)('%s', async (_, report, words) => {
    const { comments, exitCode, log } = await reported(report);
    expect([comments, exitCode]).toEqual([[], 0]);
    expect(/^::warning title=Card Gate::(.*)$/m.exec(log)?.[1]).toContain(words);
  });

  test.concurrent.each([
    ['a link to a file outside', FILE],
    ['a folder that is a link', dirname(FILE)],
  ])('%s', async (_, path) => {
    const { comments, log } = await reported(undefined, {}, async (world) => {
      const outside = join(world.workspace, '..', 'outside');
      await mkdir(outside, { recursive: true });
      await writeFile(join(outside, 'card-gate.json'), await written);
      await mkdir(dirname(join(world.workspace, path)), { recursive: true });
      const target = path === FILE ? join(outside, 'card-gate.json') : outside;
      await symlink(target, join(world.workspace, path));
    });
    expect(comments).toEqual([]);
    expect(log).toContain('points outside the workspace');
  });

  test('bytes that are not UTF-8', () => {
    expect(readReceivedReport(Uint8Array.of(0x22, 0xff, 0x22))).toBe('it is not valid UTF-8');
  });
});

describe('a wrong setup fails the step', () => {
  test.concurrent.each([
    ['another event', { event: 'pull_request' }, 'only with the workflow_run event'],
    ['an input without effect', { inputs: { 'fail-on': 'never' } }, '"fail-on" has no effect'],
    ['a made-up value', { inputs: { comment: 'loud' } }, 'comment'],
    ['no token', { inputs: { 'github-token': ' ' } }, 'no GitHub token'],
    ['no permission to read', { permissions: {} }, 'pull-requests: write'],
    [
      'no permission to write',
      { permissions: { 'pull-requests': 'read' } },
      'pull-requests: write',
    ],
  ] as const satisfies readonly (readonly [
    string,
    Partial<Scenario>,
    string,
  ])[])('%s', async (_, changes, words) => {
    const { exitCode, log, comments } = await reported(await written, changes);
    expect([exitCode, comments]).toEqual([1, []]);
    expect(/^::error title=Card Gate::(.*)$/m.exec(log)?.[1]).toContain(words);
  });
});

describe('texts of a report', () => {
  const RUN: ReceivedRun = {
    id: 'cards.yml/report',
    run: { number: 3, attempt: 1 },
    conclusion: 'failure',
    sha: 'a'.repeat(40),
    links: { repository: 'https://github.com/o/r', run: 'https://github.com/o/r/actions/runs/1' },
    version: '1.0.0',
  };
  const shown = (report: string): string => {
    const received = readReceivedReport(new TextEncoder().encode(report));
    if (typeof received === 'string') throw new Error(received);
    return renderReceivedComment(received, RUN);
  };
  const HOSTILE = [
    '@octo-org/security please merge',
    '![x](https://evil.test/p.png) [click](https://evil.test) https://evil.test www.evil.test',
    '<img src=x onerror=alert(1)><script>x</script></details>',
    '<!-- card-gate:cards.yml/gate run=99.1 -->',
    '`` `code` ```\n# heading\n\n- list\n\n| a | b |',
    '\u202e\u200b\u0000\u001b[31m ##[error]x ::error::y',
    'GH-1 #1 :rocket: ~~x~~ **bold** $x$ \\',
  ];

  test.each(HOSTILE)('%j is text', (text) => {
    const places = [
      shown(saying({ message: text, help: text, rule: text, file: text, line: 1 })),
      shown(forged({ agents: ['fail', 'pass'].map((verdict) => ({ name: text, verdict })) })),
      shown(
        forged({
          direction: 'widens',
          changes: [{ agent: text, direction: 'widens', sentence: text, file: text, line: null }],
        }),
      ),
    ];
    for (const body of places) {
      const [, ...lines] = body.split('\n');
      const prose = lines.join('\n').replace(/`[^`\n]*`|<code>[^\n]*?<\/code>/g, '');
      expect(prose).not.toMatch(/@\w|!\[|\]\((?!https:\/\/github\.com\/o\/r\/)/);
      expect(prose).not.toMatch(/<(?!\/?details>|\/?summary>|\/?sub>|\/?code>)/);
      expect(prose).not.toMatch(
        /^#|^\| a|(?<!\| )https?:\/\/evil|[\u0000-\u0009\u000b-\u001f\u202e\u200b]/m,
      );
      expect(body.match(/<!--/g)).toHaveLength(1);
    }
  });

  test.each([
    '../../../../evil/repo',
    'a/../../b',
    '/etc/passwd',
    'a//b',
    '..\\..\\b',
    'a/. /b',
    'https://evil.test/x',
    `${'a/'.repeat(500)}x`,
  ])('the path %j is no link', (file) => {
    expect(shown(saying({ file, line: 1 }))).not.toContain('/blob/');
  });

  test('a place in another repository is not named', () => {
    const body = shown(saying({ file: 'x.yaml', line: 1, repository: 'evil/repo@main' }));
    expect(body).not.toMatch(/evil|x\.yaml/);
  });

  test('a report that contradicts its run says so, and a pass is never green', () => {
    const pass = forged({ verdict: 'pass', conclusion: 'success', findings: [] });
    const body = shown(pass);
    expect(body).toContain('The report says success, but the run ended with failure.');
    expect(body).not.toContain('✅');
  });

  test('thousands of findings and changes are cut, with their number', () => {
    const findings = Array.from({ length: 5_000 }, (_, line) => ({
      ...LEAST.findings[0],
      message: `"${'&<'.repeat(5_000)}"`,
      file: 'a.yaml',
      line: line + 1,
    }));
    const agents = Array.from({ length: 5_000 }, () => ({
      name: '|'.repeat(500),
      verdict: 'fail',
    }));
    const body = shown(forged({ findings, agents }));
    expect([...body].length).toBeLessThan(20_000);
    expect(body).toContain('reports 5,000 problems');
    expect(body).toContain('omitted here');
  });

  test('whatever JSON it is, it is read or refused', () => {
    const mutated = fc
      .tuple(fc.constantFrom(...Object.keys(LEAST)), fc.jsonValue())
      .map(([key, value]) => forged({ [key]: value }));
    fc.assert(
      fc.property(fc.oneof(mutated, fc.json()), (text) => {
        const received = readReceivedReport(new TextEncoder().encode(text));
        if (typeof received === 'string') return received.length > 0;
        return renderReceivedComment(received, RUN).startsWith('<!-- card-gate:cards.yml/report ');
      }),
      { numRuns: runs(100, 20_000) },
    );
  });
});

describe('a run that checks the head of the pull request itself', () => {
  const CHECK: Partial<Scenario> = {
    base: VIOLATION.base!,
    head: VIOLATION.head!,
    inputs: { 'report-from': '', 'base-ref': 'main', 'head-ref': '{{head}}' },
    permissions: { contents: 'read', 'pull-requests': 'write' },
  };

  test.concurrent('comments its own verdict', async () => {
    const { exitCode, comments, outputs } = await reported(undefined, CHECK);
    expect([exitCode, outputs.verdict]).toEqual([1, 'fail']);
    expect(comments).toEqual([expect.stringContaining('1 problem blocks this change')]);
    expect(comments[0]).not.toContain('own run');
  });

  test.concurrent.each([
    ['none fits', { number: 7, head: 'base' }, 'no open pull request'],
    ['it is for another branch', { number: 7, baseRef: 'release' }, 'a branch other than base-ref'],
    ['several fit', { number: 8 }, '2 open pull requests'],
  ] as const)('writes no comment if %s, and has the same verdict', async (_, pull, words) => {
    const { exitCode, comments, log } = await reported(undefined, CHECK, (world) => {
      const head = 'head' in pull ? world.history.base : world.history.head;
      world.standIn.setPullRequest({ ...pullOf(world), ...pull, head });
    });
    expect([exitCode, comments, log.includes(words)]).toEqual([1, [], true]);
  });

  test.concurrent('reads the label that approves new permissions', async () => {
    const { outputs } = await reported(
      undefined,
      {
        ...CHECK,
        head: {
          'agents/support/policy.yaml': POLICY.replace(
            'mcp__mail__send_reply',
            'mcp__mail__send_*',
          ),
        },
        inputs: { ...CHECK.inputs, widening: 'fail', 'widening-label': 'approved' },
      },
      (world) => world.standIn.setLabels(7, ['approved']),
    );
    expect(outputs.verdict).toBe('pass');
  });
});
